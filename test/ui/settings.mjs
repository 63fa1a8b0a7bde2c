// Part of `npm run test:ui`: the settings whose effect only the page shows: marks all alike, no marks in the overview ruler, a side bar that stays.
//   --out DIR keeps the pictures
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { temporaryCopy } from '../host/home.mjs';
import { ROOT } from '../host/paths.mjs';
import { beginDrive } from './session.mjs';

const copy = temporaryCopy(path.join(ROOT, 'test/integration/fixtures/harbour'));
// Other colours in the ruler would be taken for Crosscheck's.
const settings = { 'problems.visibility': false, 'editor.hideCursorInOverviewRuler': true };
const { server, page, workbench, picture, walk } = await beginDrive('settings', { settings });
const file = path.join(copy.folder, '.vscode/settings.json');
fs.mkdirSync(path.dirname(file), { recursive: true });
fs.writeFileSync(file, '{}');

/** Changes a setting of the folder for as long as `work` takes. */
async function having(name, value, work) {
  fs.writeFileSync(file, JSON.stringify({ [name]: value }));
  await page.waitForTimeout(2500);
  await work();
  await picture(name);
  fs.writeFileSync(file, '{}');
  await page.waitForTimeout(2500);
}

/** The colours of the lines below the marks. */
const borders = () =>
  page
    .locator('.monaco-editor .view-overlays .cdr[class*=TextEditorDecorationType]')
    .evaluateAll((all) => [...new Set(all.map((e) => getComputedStyle(e).borderBottomColor))].sort().join());
/** How many points of the overview ruler bear a colour. */
const ruler = () =>
  page
    .locator('.monaco-editor canvas.decorationsOverviewRuler')
    .first()
    .evaluate((c) => {
      const { data } = c.getContext('2d').getImageData(0, 0, c.width, c.height);
      let count = 0;
      for (let i = 0; i < data.length; i += 4)
        if (
          data[i + 3] > 0 &&
          Math.max(data[i], data[i + 1], data[i + 2]) - Math.min(data[i], data[i + 1], data[i + 2]) > 40
        )
          count++;
      return count;
    });
const selected = async () => (await page.locator('.sidebar .monaco-list-row.selected').allInnerTexts()).join(' ');

async function steps(ok) {
  await workbench.open(server.url({ folder: copy.folder }));
  await workbench.openFile('ferry-morning.txt');
  await workbench.marked();
  await workbench.settle();

  const [colours, points] = [await borders(), await ruler()];
  assert.ok(colours.includes('rgb') && points > 0, `${colours} colours, ${points} points`);
  await having('crosscheck.marks.byStatus', false, async () =>
    assert.notEqual(await borders(), colours, 'no colour of conflicts'),
  );
  assert.equal(await borders(), colours);
  ok('marks of what is in conflict look like the others, and their own again');
  await having('crosscheck.marks.overviewRuler', false, async () =>
    assert.ok((await ruler()) < points / 2, 'no colours in the ruler'),
  );
  assert.ok((await ruler()) >= points / 2);
  ok('marks leave the overview ruler, and come back');

  await page.locator('.activitybar [aria-label^="Crosscheck"]').first().click();
  await page.locator('.sidebar .monaco-list-row', { hasText: 'passengers' }).first().waitFor();
  await workbench.goTo(1, 26);
  await page.locator('.sidebar .monaco-list-row.selected').first().waitFor();
  const figure = await selected();
  await having('crosscheck.sideBar.followEditor', false, async () => {
    await workbench.goTo(3, 8);
    await workbench.settle();
    assert.equal(await selected(), figure, 'what is selected stays');
  });
  await workbench.goTo(3, 9);
  await workbench.settle();
  assert.notEqual(await selected(), figure);
  ok('the side bar follows the caret, or does not');
}

await walk(steps, copy.remove);
