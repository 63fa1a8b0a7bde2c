// `npm run test:ui`: works with Crosscheck as a person does, in the real workbench, and checks what is on the screen at each step:
// marks, a hover, the side bar, Problems, a quick fix, a rename with its preview, the outline, the report and its links.
//   --themes light,dark,hc-dark,hc-light (default: light)     --out DIR keeps a picture of each step
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
import { PICTURE_SETTINGS, previewLink, THEMES, Workbench } from '../host/workbench.mjs';

const FOLDER = path.join(ROOT, 'test/integration/fixtures/harbour');

/** One walk through everything. @returns how many steps were taken */
async function drive(theme, folder, out) {
  const settings = { ...PICTURE_SETTINGS, 'workbench.colorTheme': THEMES[theme] };
  const home = makeHome({ extension: ROOT, settings });
  const server = await startServer(installServer('newest'), home);
  const { openBrowser } = await import('../host/browser.mjs');
  const browser = await openBrowser({ width: 1280, height: 900 });
  const { page } = browser;
  const workbench = new Workbench(page);
  let steps = 0;
  const step = async (name, run) => {
    await run();
    steps++;
    await workbench.settle();
    const file = path.join(out, `${String(steps).padStart(2, '0')}-${name}-${theme}.png`);
    await page.screenshot({ path: file });
    say(`ok    ${name}`);
  };
  const text = (selector) =>
    page
      .locator(selector)
      .allInnerTexts()
      .then((all) => all.join('\n'));
  const editorText = () => text('.editor-instance .view-lines').then((t) => t.replace(/\u00a0/g, ' '));
  try {
    await workbench.open(server.url({ folder }));
    await step('marks', async () => {
      await workbench.openFile('ferry-morning.txt');
      await workbench.marked();
    });
    await step('hover-figure', async () => {
      await workbench.goTo(1, 27);
      const card = await workbench.hover();
      assert.match(card, /passengers/);
      assert.match(card, /ferry-evening\.txt/);
      assert.match(card, /Mark as reviewed/);
    });
    await step('hover-quote', async () => {
      await page.keyboard.press('Escape');
      await workbench.goTo(3, 12);
      assert.match(await workbench.hover(), /shall[\s\S]*will/);
    });
    await step('hover-person', async () => {
      await page.keyboard.press('Escape');
      await workbench.goTo(3, 68);
      assert.match(await workbench.hover(), /Ellingsen/);
    });
    await step('side-bar', async () => {
      await page.keyboard.press('Escape');
      await page.locator('.activitybar [aria-label^="Crosscheck"]').first().click();
      await page.locator('.pane-body .monaco-list-row', { hasText: 'passengers' }).first().waitFor();
      await page.locator('.pane-body .monaco-list-row', { hasText: 'passengers' }).first().click();
      await page.locator('.pane-body .monaco-list-row', { hasText: 'ferry-evening' }).first().waitFor();
    });
    await step('keyboard', async () => {
      const caret = () => page.locator('.statusbar-item', { hasText: /^Ln \d+, Col \d+/ }).first();
      await workbench.openFile('ferry-morning.txt');
      await workbench.goTo(5, 1);
      await page.keyboard.press('Control+Alt+P');
      await caret().filter({ hasText: 'Ln 3,' }).waitFor();
      await page.keyboard.press('Control+Alt+P');
      await caret().filter({ hasText: 'Ln 1,' }).waitFor();
      await page.keyboard.press('F8');
      const peek = page.locator('.peekview-widget', { hasText: /quoted with other words|passengers killed/ });
      await peek.first().waitFor();
      await page.keyboard.press('Escape');
      await peek.first().waitFor({ state: 'hidden' });
    });
    await step('problems', async () => {
      const rows = (await workbench.problems()).join('\n');
      assert.match(rows, /4 passengers/);
      assert.match(rows, /figure\.conflict/);
    });
    await step('peek', async () => {
      await page.keyboard.press('Control+J');
      await workbench.openFile('ferry-morning.txt');
      await workbench.goTo(1, 27);
      await workbench.command('Crosscheck: Peek All Versions of This Claim');
      await page.locator('.peekview-widget .preview').first().waitFor();
    });
    await step('quick-fix-menu', async () => {
      await page.keyboard.press('Escape');
      await workbench.goTo(1, 27);
      await page.keyboard.press('Control+.');
      await page.locator('.action-widget', { hasText: 'Replace “Four” with “Six”' }).first().waitFor();
    });
    await step('quick-fix', async () => {
      await page.locator('.action-widget .action', { hasText: 'Replace “Four” with “Six”' }).first().click();
      await page.waitForFunction(() => document.querySelector('.view-lines')?.textContent?.includes('Six'));
      assert.match(await editorText(), /Six passengers/);
      await page.keyboard.press('Control+Z');
      await page.waitForFunction(() => document.querySelector('.view-lines')?.textContent?.includes('Four'));
    });
    await step('rename', async () => {
      await workbench.goTo(3, 68);
      await page.keyboard.press('F2');
      const input = page.locator('.rename-box input').first();
      await input.waitFor({ state: 'visible' });
      assert.equal(await input.inputValue(), 'Marta Ellingsen');
      await input.fill('Martha Elling');
      await page.keyboard.press('Enter');
      await page
        .locator('.refactor-preview-container, [id="workbench.panel.refactorPreview"], .bulk-edit-panel')
        .first()
        .waitFor();
    });
    await step('renamed', async () => {
      await page.getByRole('button', { name: 'Apply' }).first().click();
      await page.waitForFunction(() => document.querySelector('.view-lines')?.textContent?.includes('Elling'));
      assert.match(await editorText(), /Martha Elling/);
    });
    await step('report', async () => {
      await workbench.command('Crosscheck: Show Contradictions');
      await page.locator('.tabs-container .tab', { hasText: 'Contradictions' }).first().waitFor();
      await previewLink(page, 'ferry-evening.txt:1');
    });
    await step('report-link', async () => {
      await (await previewLink(page, 'ferry-evening.txt:1')).click();
      await page.locator('.tabs-container .tab.active', { hasText: 'ferry-evening.txt' }).first().waitFor();
    });
    assert.deepEqual([...browser.refused], [], 'nothing was asked of another machine');
    return steps;
  } catch (error) {
    await page.screenshot({ path: path.join(out, `failed-${theme}.png`) }).catch(() => {});
    console.error(
      `a picture of the failure: ${path.join(out, `failed-${theme}.png`)}\n${server.printed().slice(-1500)}`,
    );
    throw error;
  } finally {
    await browser.close();
    await server.stop();
  }
}

closeOnSignal();
installDependencies();
const out = path.resolve(option('out') ?? fs.mkdtempSync(path.join(os.tmpdir(), 'crosscheck-ui-')));
fs.mkdirSync(out, { recursive: true });
let passed = 0;
for (const theme of (option('themes') ?? 'light').split(',')) {
  const copy = temporaryCopy(FOLDER);
  try {
    passed += await drive(theme, copy.folder, out);
  } finally {
    copy.remove();
  }
}
say(`pictures in ${out}`);
console.log(`${passed} passed, 0 failed`);
