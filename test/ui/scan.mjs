// Part of `npm run test:ui`: the first scan of a large folder shows its progress, can be given up, and is taken up again by a command.
//   --out DIR keeps the pictures
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { makeHome } from '../host/home.mjs';
import { installServer } from '../host/install.mjs';
import { installDependencies } from '../host/npm.mjs';
import { option, ROOT, say } from '../host/paths.mjs';
import { closeOnSignal, sleep } from '../host/processes.mjs';
import { startServer } from '../host/server.mjs';
import { writeCorpus } from '../host/session.mjs';
import { PICTURE_SETTINGS, Workbench } from '../host/workbench.mjs';

const ARTICLES = 1200;

closeOnSignal();
installDependencies();
const out = path.resolve(option('out') ?? fs.mkdtempSync(path.join(os.tmpdir(), 'crosscheck-ui-')));
fs.mkdirSync(out, { recursive: true });
const scratch = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'crosscheck-scan-')));
const folder = path.join(scratch, 'archive');
await writeCorpus(folder, ARTICLES, 4);
const home = makeHome({ extension: ROOT, settings: PICTURE_SETTINGS });
const server = await startServer(installServer('newest'), home);
const { openBrowser } = await import('../host/browser.mjs');
const browser = await openBrowser({ width: 1280, height: 900 });
const { page } = browser;
const workbench = new Workbench(page);

/** What the log says of scans: how many files of how many were read. */
function scans() {
  const logs = fs
    .readdirSync(home.folder, { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('Crosscheck.log'));
  const text = logs.map((f) => fs.readFileSync(path.join(home.folder, f), 'utf8')).join('\n');
  return [...text.matchAll(/archive: (\d+) of (\d+) files read/g)].map((m) => [Number(m[1]), Number(m[2])]);
}

async function until(what, probe) {
  for (const end = Date.now() + 120_000; Date.now() < end; await sleep(100)) if (probe()) return;
  throw new Error(`waited in vain: ${what}`);
}

try {
  await workbench.open(server.url({ folder }));
  const toast = page.locator('.notifications-toasts .notification-list-item', {
    hasText: 'Crosscheck reads the articles',
  });
  await toast.first().waitFor({ timeout: 60_000 });
  await toast.getByText(`/ ${ARTICLES}`).first().waitFor();
  await page.screenshot({ path: path.join(out, 'scan-progress.png') });
  say(`ok    the scan shows how far it is: ${(await toast.first().innerText()).replace(/\s+/g, ' ')}`);
  await toast.getByRole('button', { name: 'Cancel' }).first().click();
  await toast.first().waitFor({ state: 'hidden' });
  await until('the scan ends', () => scans().length === 1);
  const [read, all] = scans()[0];
  assert.ok(read < all, `${read} of ${all}`);
  assert.equal(all, ARTICLES);
  await workbench.settle();
  await page.screenshot({ path: path.join(out, 'scan-cancelled.png') });
  say(`ok    it can be given up: ${read} of ${all} files were read`);
  await workbench.command('Crosscheck: Read All Articles Again');
  await until('the second scan ends', () => scans().length === 2);
  assert.deepEqual(scans()[1], [ARTICLES, ARTICLES]);
  say('ok    a command takes it up again');
  console.log('3 passed, 0 failed');
} catch (error) {
  await page.screenshot({ path: path.join(out, 'failed-scan.png') }).catch(() => {});
  console.error(`a picture of the failure: ${path.join(out, 'failed-scan.png')}`);
  throw error;
} finally {
  await browser.close();
  await server.stop();
  fs.rmSync(scratch, { recursive: true, force: true });
}
