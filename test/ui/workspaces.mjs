// Part of `npm run test:ui`: a workspace of two folders that nobody has trusted. Crosscheck runs no code of theirs, so it works there as
// anywhere, and it compares each folder's articles with each other only.
//   --out DIR keeps the picture
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { temporaryCopy } from '../host/home.mjs';
import { ROOT } from '../host/paths.mjs';
import { previewLink } from '../host/workbench.mjs';
import { beginDrive } from './session.mjs';

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

const { server, page, workbench, picture, walk } = await beginDrive('workspaces', {
  settings: {
    'security.workspace.trust.enabled': true,
    'security.workspace.trust.startupPrompt': 'never',
    'security.workspace.trust.banner': 'always',
  },
  trust: true,
});

async function steps(ok) {
  await workbench.open(server.url({ workspace }));
  await page.locator('.statusbar-item, .part.banner', { hasText: 'Restricted Mode' }).first().waitFor();
  ok('the window is in restricted mode');
  await workbench.openFile('ferry-morning.txt');
  await workbench.marked();
  ok('an article bears marks');
  const rows = (await workbench.problems()).map((row) => row.replace(/\s+/g, ' '));
  assert.ok(
    rows.some((row) => /4 passengers[^;]*; 6 in ferry-evening\.txt/.test(row)),
    rows.join('\n'),
  );
  // The morning's four stand against the evening's six, never against the other folder's eight or nine.
  for (const row of rows) assert.ok(!/[46] passengers.*(dam|weir)\.txt/.test(row), row);
  ok('the folders are not compared with each other');
  await page.keyboard.press('Control+J');
  await page.locator('.activitybar [aria-label^="Crosscheck"]').first().click();
  for (const name of ['harbour', 'river'])
    await page.locator('.pane-body .monaco-list-row', { hasText: name }).first().waitFor();
  await workbench.settle();
  await picture('two-folders');
  ok('the side bar has a node for each folder');
  await workbench.command('Crosscheck: Show Contradictions');
  const link = await previewLink(page, 'dam.txt:1');
  await workbench.settle();
  await picture('two-folders-report');
  await link.click();
  await page.locator('.tabs-container .tab.active', { hasText: 'dam.txt' }).first().waitFor();
  await workbench.marked();
  ok('a link of the report opens the article of the second folder');
}

await walk(steps, harbour.remove);
