// A new user's first minute: the packed extension installed into a clean VS Code with no folder open, the command that opens the sample
// articles, and a contradiction on the screen within ten seconds of the folder's opening. `npm run test:samples [-- FILE.vsix]`; without a file one is packed first.
//   --vscode newest|oldest   (default: newest)      --out DIR keeps the picture
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { makeHome } from '../host/home.mjs';
import { installServer } from '../host/install.mjs';
import { installDependencies } from '../host/npm.mjs';
import { operands, option, say } from '../host/paths.mjs';
import { closeOnSignal } from '../host/processes.mjs';
import { serverCommand, startServer } from '../host/server.mjs';
import { pack } from '../host/vsix.mjs';
import { PICTURE_SETTINGS, Workbench } from '../host/workbench.mjs';

/** From the moment the window shows the folder's files to the first contradiction, in milliseconds. */
const LIMIT = 10_000;

closeOnSignal();
installDependencies();
const out = path.resolve(option('out') ?? fs.mkdtempSync(path.join(os.tmpdir(), 'crosscheck-ui-')));
fs.mkdirSync(out, { recursive: true });
const named = operands(['vscode', 'out'])[0];
const vsix = named ? path.resolve(named) : pack();

const home = makeHome({ settings: PICTURE_SETTINGS });
const build = installServer(option('vscode') === 'oldest' ? 'oldest' : 'newest');
await serverCommand(build, home, ['--force', '--install-extension', vsix]);
const server = await startServer(build, home);
const { openBrowser } = await import('../host/browser.mjs');
const browser = await openBrowser({ width: 1280, height: 800 });
const { page } = browser;
const workbench = new Workbench(page);
try {
  await page.goto(server.url({ ew: 'true' }), { waitUntil: 'commit' }); // an empty window
  await page.locator('.activitybar [aria-label^="Crosscheck"]').first().waitFor(); // its commands are in the palette from now on
  await workbench.settle();
  const started = Date.now();
  await workbench.command('Crosscheck: Open Sample Articles');
  await page
    .locator('.explorer-folders-view .monaco-list-row', { hasText: '.txt' })
    .first()
    .waitFor({ timeout: 60_000 });
  const opened = Date.now();
  const warning = page.locator('.markers-panel .monaco-list-row', { hasText: 'figure.conflict' }).first();
  await warning.waitFor({ timeout: 60_000 });
  const took = Date.now() - opened;
  say(`ok    a contradiction ${took} ms after the folder was open, ${Date.now() - started} ms after the command`);
  await page.locator('.tabs-container .tab', { hasText: '.txt' }).first().waitFor();
  await workbench.marked();
  say('ok    a sample article is open and bears marks');
  await workbench.settle();
  const picture = path.join(out, 'samples.png');
  await page.screenshot({ path: picture });
  say(`a picture: ${picture}`);
  assert.ok(took < LIMIT, `it took ${took} ms`);
  console.log('2 passed, 0 failed');
} catch (error) {
  await page.screenshot({ path: path.join(out, 'failed-samples.png') }).catch(() => {});
  console.error(`a picture of the failure: ${path.join(out, 'failed-samples.png')}\n${server.printed().slice(-1500)}`);
  throw error;
} finally {
  await browser.close();
  await server.stop();
}
