// `node test/ui/matrix.mjs`: the claim matrix in the real VS Code: opened from the palette, filtered, walked, a cell clicked, the editor seen
// to move, an edit seen to arrive, and no accessibility violation.
//   --themes light,dark,hc-dark,hc-light   (default: dark)      --out DIR   where the pictures go (default: out/matrix)
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { openBrowser } from '../host/browser.mjs';
import { makeHome, temporaryCopy } from '../host/home.mjs';
import { installServer } from '../host/install.mjs';
import { option, ROOT, say } from '../host/paths.mjs';
import { closeOnSignal } from '../host/processes.mjs';
import { startServer } from '../host/server.mjs';
import { PICTURE_SETTINGS, THEMES, Workbench } from '../host/workbench.mjs';

const require = createRequire(import.meta.url);
const AXE = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** The frame that holds the matrix: VS Code keeps a webview's page two frames deep. */
async function matrixFrame(page) {
  for (let i = 0; i < 100; i++) {
    for (const frame of page.frames()) {
      if (
        (await frame
          .locator('#grid')
          .count()
          .catch(() => 0)) > 0
      )
        return frame;
    }
    await page.waitForTimeout(200);
  }
  throw new Error('the matrix did not open');
}

async function drive({ theme, folder, out }) {
  const settings = { ...PICTURE_SETTINGS, 'workbench.colorTheme': THEMES[theme] };
  const home = makeHome({ extension: ROOT, settings });
  const server = await startServer(installServer('newest'), home);
  const { page, close } = await openBrowser({ width: 1400, height: 860 });
  const workbench = new Workbench(page);
  const picture = async (what) => {
    const file = path.join(out, `${what}-${theme}.png`);
    await page.screenshot({ path: file });
    say(path.relative(process.cwd(), file));
  };
  try {
    await workbench.open(server.url({ folder }));
    const name = fs.readdirSync(folder).sort()[0];
    await workbench.openFile(name);
    await workbench.marked();
    await workbench.command('Crosscheck: Show Claim Matrix');
    const frame = await matrixFrame(page);
    await frame.locator('.row.conflict .cell.conflict').first().waitFor();
    await picture('matrix');

    const rows = () => frame.locator('.label .name').allTextContents();
    const all = (await rows()).length;
    await frame.selectOption('#show', 'conflict');
    await frame.locator('.row:not(.conflict) .label').first().waitFor({ state: 'detached' });
    assert.ok((await rows()).length < all, 'the filter leaves rows out');
    assert.equal(await frame.locator('.body .row:not(.conflict)').count(), 0);

    await frame.evaluate(AXE);
    const violations = await frame.evaluate(
      "axe.run().then((r) => r.violations.map((v) => v.id + ': ' + v.nodes[0].html))",
    );
    assert.deepEqual(violations, [], 'no accessibility violation');

    const cell = frame.locator('.row.conflict .cell.conflict').last();
    const column = Number(await cell.getAttribute('data-column'));
    const file = await frame
      .locator('.column .name')
      .nth(column - 1)
      .textContent();
    await cell.hover();
    await frame.locator('#tip:not([hidden])').waitFor();
    await picture('matrix-tip');
    await cell.click();
    const tab = page.locator('.tabs-container .tab.active', { hasText: file ?? '' }).first();
    await tab.waitFor();
    say(`a click opened ${file}`);
    await workbench.settle();
    await picture('matrix-opened');

    const before = await frame.locator('#count').textContent();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\n\nThe lamp of Marren burnt for 71,345 hours, the keeper Odd Fjeldsen said.\n');
    await frame.selectOption('#show', 'all');
    await frame.fill('#search', '71,345');
    await frame.locator('.label .name').first().waitFor();
    await frame.locator('.cell .value', { hasText: '71,345' }).first().waitFor();
    await picture('matrix-edited');
    say(`an edit arrived: ${before} became ${await frame.locator('#count').textContent()}`);
  } catch (error) {
    await page.screenshot({ path: path.join(out, `failed-${theme}.png`) }).catch(() => {});
    throw error;
  } finally {
    await close();
    await server.stop();
  }
}

closeOnSignal();
const out = path.resolve(option('out') ?? path.join(ROOT, 'out/matrix'));
fs.mkdirSync(out, { recursive: true });
const copy = temporaryCopy(path.join(ROOT, 'seeds'));
try {
  for (const theme of (option('themes') ?? 'dark').split(',')) await drive({ theme, folder: copy.folder, out });
  say('the claim matrix works');
} finally {
  copy.remove();
}
