import assert from 'node:assert/strict';
import { escapeMarkdown, shorten } from './markdown.ts';

/** What a Markdown renderer shows of escaped text: escapes and entities undone. */
const shown = (md: string): string =>
  md
    .replace(/\\([^a-z0-9\s])/gi, '$1')
    .replace(/&#(\d+);/g, (_, n) => String.fromCharCode(Number(n)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

describe('escapeMarkdown', () => {
  it('leaves nothing that renders as more than text', () => {
    for (const evil of [
      '[click](command:workbench.action.quit)',
      '<img src=x onerror=alert(1)>',
      '$(alert) **bold** _it_ `code`',
      'https://example.org and a@b.example',
      '# heading',
      '- item',
      '1. item',
      '| a | b |',
      '&lt;b&gt; \\*',
    ]) {
      const md = escapeMarkdown(evil);
      assert.equal(shown(md), evil);
      assert.ok(!/(^|[^\\])[[\]`*_<>$|#]/.test(md.replace(/&#\d+;/g, '')), md);
      assert.ok(!md.includes('://') && !/^\d+\./.test(md) && !/^- /.test(md), md);
    }
  });
  it('makes one line, and drops direction marks and controls', () => {
    assert.equal(escapeMarkdown('a\n\n# b'), 'a \\# b');
    assert.equal(escapeMarkdown('a\u202eb\u0007c'), 'abc');
  });
});

describe('shorten', () => {
  it('cuts at a word and marks the cut', () => {
    assert.equal(shorten('nine people were hurt', 14), 'nine people…');
    assert.equal(shorten('short', 14), 'short');
  });
  it('never splits a surrogate pair', () => {
    assert.ok(!/[\ud800-\udbff]…/.test(shorten('😀'.repeat(20), 10)));
  });
});
