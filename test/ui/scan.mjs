// Part of `npm run test:ui`: the first scan of a large folder shows its progress, can be given up, and is taken up again by a command.
//   --out DIR keeps the pictures
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { sleep } from '../host/processes.mjs';
import { writeCorpus } from '../host/session.mjs';
import { beginDrive } from './session.mjs';

const ARTICLES = 1200;

const { home, server, page, workbench, picture, walk } = await beginDrive('scan');
const scratch = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'crosscheck-scan-')));
const folder = path.join(scratch, 'archive');
await writeCorpus(folder, ARTICLES, 4);

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

async function steps(ok) {
  await workbench.open(server.url({ folder }));
  const toast = page.locator('.notifications-toasts .notification-list-item', {
    hasText: 'Crosscheck reads the articles',
  });
  await toast.first().waitFor({ timeout: 60_000 });
  await toast.getByText(`/ ${ARTICLES}`).first().waitFor();
  await picture('scan-progress');
  ok(`the scan shows how far it is: ${(await toast.first().innerText()).replace(/\s+/g, ' ')}`);
  await toast.getByRole('button', { name: 'Cancel' }).first().click();
  await toast.first().waitFor({ state: 'hidden' });
  await until('the scan ends', () => scans().length === 1);
  const [read, all] = scans()[0];
  assert.ok(read < all, `${read} of ${all}`);
  assert.equal(all, ARTICLES);
  await workbench.settle();
  await picture('scan-cancelled');
  ok(`it can be given up: ${read} of ${all} files were read`);
  await workbench.command('Crosscheck: Read All Articles Again');
  await until('the second scan ends', () => scans().length === 2);
  assert.deepEqual(scans()[1], [ARTICLES, ARTICLES]);
  ok('a command takes it up again');
}

await walk(steps, () => fs.rmSync(scratch, { recursive: true, force: true }));
