// Part of `npm run test:ui`: a workspace of two folders that nobody has trusted. Crosscheck runs no code of theirs, so it works there as
// anywhere, and it compares each folder's articles with each other only.
//   --out DIR keeps the picture
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { makeHome, temporaryCopy } from '../host/home.mjs';
import { installServer } from '../host/install.mjs';
import { installDependencies } from '../host/npm.mjs';
import { option, ROOT, say } from '../host/paths.mjs';
import { closeOnSignal } from '../host/processes.mjs';
import { startServer } from '../host/server.mjs';
import { PICTURE_SETTINGS, previewLink, Workbench } from '../host/workbench.mjs';

closeOnSignal();
installDependencies();
const out = path.resolve(option('out') ?? fs.mkdtempSync(path.join(os.tmpdir(), 'crosscheck-ui-')));
fs.mkdirSync(out, { recursive: true });

const harbour = temporaryCopy(path.join(ROOT, 'test/integration/fixtures/harbour'));
const second = path.join(path.dirname(harbour.folder), 'river');
fs.mkdirSync(second);
fs.writeFileSync(
  path.join(second, 'dam.txt'),
  'Nine passengers drowned when the ferry Lind capsized off Oswick on Monday, a radio station said.\n',
);
fs.writeFileSync(
  path.join(second, 'weir.txt'),
  'Eight passengers drowned when the ferry Lind capsized off Oswick on Monday, the county said.\n',
);
const workspace = path.join(path.dirname(harbour.folder), 'two.code-workspace');
fs.writeFileSync(workspace, JSON.stringify({ folders: [{ path: harbour.folder }, { path: second }] }));

const home = makeHome({
  extension: ROOT,
  settings: {
    ...PICTURE_SETTINGS,
    'security.workspace.trust.enabled': true,
    'security.workspace.trust.startupPrompt': 'never',
    'security.workspace.trust.banner': 'always',
  },
});
const server = await startServer(installServer('newest'), home, { trust: true });
const { openBrowser } = await import('../host/browser.mjs');
const browser = await openBrowser({ width: 1280, height: 900 });
const { page } = browser;
const workbench = new Workbench(page);
try {
  await workbench.open(server.url({ workspace }));
  await page.locator('.statusbar-item, .part.banner', { hasText: 'Restricted Mode' }).first().waitFor();
  say('ok    the window is in restricted mode');
  await workbench.openFile('ferry-morning.txt');
  await workbench.marked();
  say('ok    an article bears marks');
  const rows = (await workbench.problems()).map((row) => row.replace(/\s+/g, ' '));
  assert.ok(
    rows.some((row) => /4 passengers[^;]*; 6 in ferry-evening\.txt/.test(row)),
    rows.join('\n'),
  );
  // The morning's four stand against the evening's six, never against the other folder's eight or nine.
  for (const row of rows) assert.ok(!/[46] passengers.*(dam|weir)\.txt/.test(row), row);
  say('ok    the folders are not compared with each other');
  await page.keyboard.press('Control+J');
  await page.locator('.activitybar [aria-label^="Crosscheck"]').first().click();
  for (const name of ['harbour', 'river'])
    await page.locator('.pane-body .monaco-list-row', { hasText: name }).first().waitFor();
  await workbench.settle();
  await page.screenshot({ path: path.join(out, 'two-folders.png') });
  say('ok    the side bar has a node for each folder');
  await workbench.command('Crosscheck: Show Contradictions');
  const link = await previewLink(page, 'dam.txt:1');
  await workbench.settle();
  await page.screenshot({ path: path.join(out, 'two-folders-report.png') });
  await link.click();
  await page.locator('.tabs-container .tab.active', { hasText: 'dam.txt' }).first().waitFor();
  await workbench.marked();
  say('ok    a link of the report opens the article of the second folder');
  console.log('5 passed, 0 failed');
} catch (error) {
  await page.screenshot({ path: path.join(out, 'failed-workspaces.png') }).catch(() => {});
  console.error(`a picture of the failure: ${path.join(out, 'failed-workspaces.png')}`);
  throw error;
} finally {
  await browser.close();
  await server.stop();
  harbour.remove();
}
