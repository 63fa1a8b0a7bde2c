import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import type { Browser } from 'playwright-core';
import { REPORT_NAMES, REPORTS } from '../../../src/reports/catalog.ts';
import { correctionNote } from '../../../src/reports/correction.ts';
import { csv } from '../../../src/reports/csv.ts';
import { pathToUrl } from '../../../src/reports/escape.ts';
import { htmlReport } from '../../../src/reports/html-report.ts';
import { buildMatrix } from '../../../src/reports/matrix.ts';
import { MatrixView } from '../../../src/reports/matrix-view.ts';
import { sarif } from '../../../src/reports/sarif.ts';
import { exportTable } from '../../../src/reports/table-export.ts';
import { findingLine } from '../../../src/reports/text.ts';
import { axeViolations, openMatrix, startBrowser } from '../support/browser.ts';
import { ferry } from '../support/ferry.ts';
import { ATTACKS, hostile } from '../support/hostile.ts';
import { manyClaims } from '../support/many.ts';
import { sarifErrors } from '../support/sarif-schema.ts';

const { analysis, builder, decisions } = hostile();
const context = builder.context({ decisions, link: (p) => `${pathToUrl(p.path)}#L1` });
const matrix = buildMatrix(analysis);

/** As VS Code's preview and code hosts read Markdown: raw HTML is kept, addresses become links. */
const reader = new MarkdownIt({ html: true, linkify: true });

/** A CSV reader by RFC 4180. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let field = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (quoted) {
      if (c === '"' && text[i + 1] === '"') field += text[++i];
      else if (c === '"') quoted = false;
      else field += c;
    } else if (c === '"') quoted = true;
    else if (c === ',') {
      rows.at(-1)!.push(field);
      field = '';
    } else if (c === '\n' && text[i - 1] === '\r') {
      rows.at(-1)!.push(field.replace(/\r$/, ''));
      field = '';
      rows.push([]);
    } else field += c;
  }
  return rows.slice(0, -1);
}

const noControls = (text: string, what: string): void =>
  assert.ok(
    !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u200b]/.test(text),
    `${what} holds control or bidi characters`,
  );

describe('hostile text', () => {
  for (const name of REPORT_NAMES)
    it(`is inert in the Markdown report ${name}`, () => {
      const text = REPORTS[name].render(analysis, context);
      noControls(text, name);
      const html = reader.render(text);
      assert.ok(
        !/<(?:script|img|svg|iframe|code|em)\b/i.test(html),
        html.match(/<(?:script|img|svg|code|em)\b.{0,80}/i)?.[0],
      );
      for (const [, href] of html.matchAll(/href="([^"]*)"/g))
        assert.match(href!, /^in\//, `a link of the article's own: ${href}`);
      assert.equal(html.match(/<h1>/g)?.length, 1, 'no heading of the article’s own');
      assert.ok(!html.includes('<!--'));
    });

  it('keeps the article’s words readable in Markdown', () => {
    const html = reader.render(REPORTS.contradictions.render(analysis, context));
    for (const word of ['&lt;script&gt;alert(1)&lt;/script&gt;', '[click](command:workbench', '=cmd|'])
      assert.ok(html.replaceAll('&quot;', '"').includes(word), word);
  });

  it('is inert in CSV: as many fields in each row, and none a formula', () => {
    for (const text of [csv(analysis, context), exportTable(matrix, matrix.rows, 'csv')]) {
      noControls(text.replaceAll('\r\n', ''), 'CSV');
      const rows = parseCsv(text);
      for (const row of rows) {
        assert.equal(row.length, rows[0]!.length);
        for (const field of row) assert.ok(!/^\s*[=+@-]/.test(field) || /^-?\d+(\.\d+)?$/.test(field), field);
      }
    }
    assert.equal(parseCsv(csv(analysis, context)).length, 1 + 2 * ATTACKS.length);
  });

  it('is inert in the pasted tables', () => {
    const html = exportTable(matrix, matrix.rows, 'html');
    assert.ok(!/<(?!\/?(?:table|thead|tbody|tr|th|td)>)/.test(html));
    assert.ok(!/>\s*[=+@]/.test(html), 'no cell begins as a formula');
    const rendered = reader.render(exportTable(matrix, matrix.rows, 'markdown'));
    assert.ok(!/<(?:script|img|svg|a|code|em)\b/i.test(rendered));
    assert.equal(rendered.match(/<tr>/g)?.length, ATTACKS.length + 1);
  });

  it('is inert on a terminal and in the correction note', () => {
    for (const f of analysis.findings) {
      const line = findingLine(f, context.locate);
      noControls(Object.values(line).slice(0, 4).join(''), 'the text line');
      assert.ok(!/[\r\n]/.test(line.message + line.place));
    }
    for (const row of matrix.rows) noControls(correctionNote(row, matrix, context), 'the note');
  });

  it('is inert and valid in SARIF', () => {
    const log = JSON.parse(sarif(analysis, context)) as {
      runs: { results: { message: { text: string } }[]; artifacts: { location: { uri: string } }[] }[];
    };
    assert.deepEqual(sarifErrors(log), []);
    for (const r of log.runs[0]!.results)
      assert.ok(!/(?<!\\)\[[^\]]*\]\(/.test(r.message.text), `an embedded link: ${r.message.text}`);
    for (const a of log.runs[0]!.artifacts) assert.match(a.location.uri, /^in\/[\w%.~!'()*/-]+$/);
  });

  it('gives safe addresses to odd paths', () => {
    assert.equal(pathToUrl('a b/#c?.txt'), 'a%20b/%23c%3F.txt');
    assert.equal(pathToUrl('javascript:alert(1)'), 'javascript%3Aalert(1)');
    assert.equal(pathToUrl('/tmp/ä.txt'), 'file:///tmp/%C3%A4.txt');
    assert.equal(pathToUrl('C:\\news\\a.txt'), 'file:///C:/news/a.txt');
    assert.equal(pathToUrl('x\ud800.txt'), 'x%EF%BF%BD.txt');
  });
});

describe('pages in a browser', function () {
  this.timeout(60_000);
  let browser: Browser | null = null;
  before(async function () {
    browser = await startBrowser();
    if (!browser) this.skip();
  });
  after(() => browser?.close());

  for (const [name, page, javaScript] of [
    ['of the ferry folder', () => htmlReport(ferry().build(), ferry().context()), true],
    ['of hostile articles', () => htmlReport(analysis, context), true],
    ['of 40 sources', () => htmlReport(manyClaims(40, 60), context), true],
  ] as const)
    for (const colorScheme of ['light', 'dark'] as const)
      it(`HTML report ${name} has no accessibility violations (${colorScheme}), scripts or requests`, async () => {
        const tab = await browser!.newPage({
          colorScheme,
          viewport: { width: 1200, height: 900 },
          javaScriptEnabled: javaScript,
        });
        const requests: string[] = [];
        const dialogs: string[] = [];
        tab.on('request', (r) => requests.push(r.url()));
        tab.on('dialog', (d) => {
          dialogs.push(d.message());
          void d.dismiss();
        });
        await tab.setContent(page());
        assert.equal(await tab.locator('script, img, iframe, form').count(), 0);
        assert.deepEqual(await axeViolations(tab), []);
        if (process.env.CROSSCHECK_SHOTS)
          await tab.screenshot({
            path: `${process.env.CROSSCHECK_SHOTS}/report-${name.replaceAll(' ', '-')}-${colorScheme}.png`,
          });
        assert.deepEqual(dialogs, []);
        assert.deepEqual(
          requests.filter((u) => !u.startsWith('about:')),
          [],
        );
        await tab.close();
      });

  it('the matrix shows hostile text as text', async () => {
    const view = new MatrixView(context.locate);
    view.update(analysis);
    const h = await openMatrix(browser!, view, 'dark');
    await h.page.locator('.label .name').nth(3).waitFor();
    await h.page.click('#cell-2-0');
    await h.page.locator('#detail h2').waitFor();
    assert.equal(await h.page.locator('main script, img, iframe, #detail a, svg[onload]').count(), 0);
    assert.deepEqual(h.complaints, []);
    await h.page.context().close();
  });
});
