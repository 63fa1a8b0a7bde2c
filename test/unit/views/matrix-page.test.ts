import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import type { Analysis } from '../../../src/engine/analysis.ts';
import { MatrixView } from '../../../src/reports/matrix-view.ts';
import { axeViolations, type MatrixHarness, openMatrix, startBrowser } from '../support/browser.ts';
import { ferry } from '../support/ferry.ts';
import { manyClaims } from '../support/many.ts';
import type { ThemeName } from '../support/themes.ts';

const SHOTS = process.env.CROSSCHECK_SHOTS;

function viewOf(analysis: Analysis): MatrixView {
  const view = new MatrixView(ferry().context().locate);
  view.update(analysis);
  return view;
}

const texts = (h: MatrixHarness, selector: string): Promise<string[]> =>
  h.page.$$eval(selector, (nodes) => nodes.map((n) => n.textContent ?? ''));

const settled = async (h: MatrixHarness): Promise<void> => {
  await h.page.waitForTimeout(250);
};

describe('matrix page in a browser', function () {
  this.timeout(120_000);
  let browser: Browser | null = null;
  const open = async (view = viewOf(ferry().build()), theme: ThemeName = 'dark', state: unknown = null) => {
    const harness = await openMatrix(browser!, view, theme, state);
    await settled(harness);
    return harness;
  };

  before(async function () {
    browser = await startBrowser();
    if (!browser) this.skip();
  });
  after(() => browser?.close());
  afterEach(async () => {
    for (const context of browser?.contexts() ?? []) await context.close();
  });

  it('shows a row a claim and a column a source, conflicts first', async () => {
    const h = await open();
    assert.deepEqual(await texts(h, '.head .name'), ['a.txt', 'b.txt', 'c.txt', 'd.md']);
    assert.deepEqual((await texts(h, '.label .name'))[0], 'passengers rescued');
    assert.deepEqual((await texts(h, '.row.conflict .cell.conflict .value')).slice(0, 2), ['6', '9']);
    assert.match(await h.page.textContent('#count').then(String), /5 of 5 claims, 2 in conflict/);
    assert.deepEqual(h.complaints, [], 'no error, no breach of the content security policy');
    assert.deepEqual(h.refused, []);
  });

  for (const theme of ['dark', 'light', 'contrast'] as const)
    it(`has no accessibility violations (${theme})`, async () => {
      const h = await open(undefined, theme);
      await h.page.focus('#grid');
      await h.page.keyboard.press('ArrowRight');
      await settled(h);
      if (SHOTS) await h.page.screenshot({ path: `${SHOTS}/matrix-${theme}.png` });
      assert.deepEqual(await axeViolations(h.page), []);
    });

  it('filters by kind, by conflict, by source and by words', async () => {
    const h = await open();
    await h.page.selectOption('#show', 'conflict');
    await settled(h);
    assert.equal((await texts(h, '.label .name')).length, 2);
    await h.page.selectOption('#kind', 'quote');
    await settled(h);
    assert.equal((await texts(h, '.label .name')).length, 1);
    await h.page.selectOption('#kind', '');
    await h.page.selectOption('#show', 'all');
    await h.page.selectOption('#source', 'ferry/d.md');
    await settled(h);
    assert.deepEqual(await texts(h, '.label .name'), ['cost of the repair']);
    assert.deepEqual(await texts(h, '.head .name'), ['d.md'], 'only sources that have a part in it');
    assert.deepEqual(await texts(h, '.cell .value'), ['some $2 million']);
    await h.page.selectOption('#source', '');
    await h.page.fill('#search', 'owner nine');
    await settled(h);
    assert.deepEqual(await texts(h, '.label .name'), ['passengers rescued']);
    await h.page.fill('#search', 'no such words');
    await settled(h);
    assert.deepEqual(await texts(h, '.empty'), ['No claim matches.']);
    assert.deepEqual(await axeViolations(h.page), []);
  });

  it('is walked by keyboard, tells the active cell, and opens its place', async () => {
    const h = await open();
    await h.page.focus('#grid');
    for (const key of ['ArrowRight', 'ArrowRight']) await h.page.keyboard.press(key);
    assert.equal(await h.page.getAttribute('#grid', 'aria-activedescendant'), 'cell-0-2');
    await h.page.keyboard.press('Enter');
    await settled(h);
    assert.deepEqual(h.acted, [{ type: 'open', path: 'ferry/b.txt', start: 0, end: 4, beside: false }]);
    await h.page.keyboard.press('Control+End');
    assert.equal(await h.page.getAttribute('#grid', 'aria-activedescendant'), 'cell-4-4');
    await h.page.keyboard.press('Control+Home');
    assert.equal(await h.page.getAttribute('#grid', 'aria-activedescendant'), 'cell-0-0');
  });

  it('opens the place of a clicked cell, beside with Ctrl', async () => {
    const h = await open();
    await h.page.click('#cell-0-1', { modifiers: ['Control'] });
    await settled(h);
    assert.deepEqual(h.acted, [{ type: 'open', path: 'ferry/a.txt', start: 28, end: 31, beside: true }]);
  });

  it('shows sentences, number line, time line and the words that differ', async () => {
    const h = await open();
    await h.page.click('#cell-0-0');
    await settled(h);
    assert.match(String(await h.page.textContent('#detail')), /Nine passengers were rescued, the owner said\./);
    assert.equal(await h.page.locator('#detail .number-line').count(), 1);
    assert.equal(await h.page.locator('#detail .time-line').count(), 1);
    assert.equal(await h.page.locator('#cell-0-0 .number-line .dot').count(), 3);
    await h.page.click('#cell-1-0');
    await settled(h);
    assert.equal(await h.page.textContent('#detail ins'), 'lights');
    await h.page.click('#detail header button');
    await settled(h);
    assert.deepEqual(h.acted.at(-1), { type: 'copy', what: 'note', claim: 'c2' });
    await h.page.hover('#cell-0-2');
    await h.page.waitForSelector('#tip:not([hidden])');
    assert.match(String(await h.page.textContent('#tip')), /the owner: Nine passengers/);
    if (SHOTS) await h.page.screenshot({ path: `${SHOTS}/matrix-tip.png` });
  });

  it('follows the articles and keeps filter and place over a reload', async () => {
    const view = viewOf(ferry().build());
    const h = await open(view);
    await h.page.selectOption('#show', 'shared');
    await h.page.click('#cell-1-0');
    await settled(h);
    const analysis = ferry().build();
    await h.tell(view.update({ ...analysis, claims: analysis.claims.filter((c) => c.id !== 'c1') }));
    await settled(h);
    assert.ok(!(await texts(h, '.label .name')).includes('passengers rescued'));
    const state = await h.page.evaluate('keptState()');
    const again = await open(viewOf(ferry().build()), 'dark', state);
    assert.equal(await again.page.inputValue('#show'), 'shared');
    assert.match(String(await again.page.textContent('#detail h2')), /Mira Holm: “We saw no light …”/);
    assert.equal((await texts(again, '.label .name')).length, 4);
  });

  it('pays no heed to messages that are none of its host', async () => {
    const h = await open();
    for (const evil of [
      null,
      7,
      'x',
      { type: 'summary' },
      { type: 'rows', version: 1, from: -1, rows: [] },
      { type: 'detail', version: 1 },
    ])
      await h.tell(evil);
    await settled(h);
    assert.deepEqual(h.complaints, []);
    assert.equal((await texts(h, '.label .name')).length, 5);
  });

  it('stays quick with 200 sources and 1,000 claims, and draws only what is in sight', async () => {
    const started = performance.now();
    const view = viewOf(manyClaims(200, 1000));
    const built = performance.now() - started;
    const h = await open(view);
    const drawn = async (): Promise<number> => h.page.locator('#grid *').count();
    assert.ok((await drawn()) < 2500, `${await drawn()} elements`);
    const frames = await h.page.evaluate<number[]>(`(async () => {
      const grid = document.querySelector('#grid');
      const gaps = [];
      let last = performance.now();
      for (let i = 0; i < 30; i++) {
        grid.scrollTop += 1400;
        grid.scrollLeft += 120;
        await new Promise(requestAnimationFrame);
        const now = performance.now();
        gaps.push(now - last);
        last = now;
      }
      return gaps.sort((a, b) => a - b);
    })()`);
    await settled(h);
    assert.ok((await drawn()) < 2500);
    await h.page.locator('.label .name').nth(5).waitFor({ timeout: 20_000 });
    const p95 = frames[Math.floor(frames.length * 0.95)]!;
    console.log(
      `      matrix built in ${built.toFixed(0)} ms, scroll frames p50 ${frames[15]!.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`,
    );
    assert.ok(p95 < 250, `scrolling takes ${p95} ms a frame`);
    if (SHOTS) await h.page.screenshot({ path: `${SHOTS}/matrix-many.png` });
  });
});
