/** Runs the golden articles of `quotes.golden.txt` through the quotation reader. The file says how it is read. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findPeople } from '../../src/mentions/people/find.ts';
import { findQuotes } from '../../src/mentions/quotes/find.ts';
import { readArticle } from '../../src/text/read.ts';

interface Case {
  readonly title: string;
  readonly text: string;
  readonly expected: readonly string[];
}

function cases(): Case[] {
  const file = readFileSync(path.join(import.meta.dirname, 'quotes.golden.txt'), 'utf8');
  return file
    .split(/^## /m)
    .slice(1)
    .map((block) => {
      const lines = block.split('\n');
      const at = lines.indexOf('===');
      return {
        title: lines[0]!,
        text: lines.slice(1, at).join('\n').trim(),
        expected: lines.slice(at + 1).filter((l) => l.trim() !== ''),
      };
    });
}

function found(text: string): string[] {
  const article = readArticle({ path: 'golden.txt', text });
  return findQuotes(article, findPeople(article))
    .filter((q) => q.kind === 'quote')
    .map((q) => [text.slice(q.start, q.end), q.speaker ?? '-', q.cue ?? '-', q.venue ?? '-'].join(' | '));
}

describe('golden: quotations', () => {
  const all = cases();
  it('there are cases', () => assert.ok(all.length > 30));
  for (const c of all)
    it(c.title, () => {
      const cut = found(c.text).map((line, i) => {
        const head = /^(.*)… \|/.exec(c.expected[i] ?? '')?.[1];
        return head !== undefined && line.startsWith(head) ? `${head}…${line.slice(line.indexOf(' | '))}` : line;
      });
      assert.deepEqual(cut, c.expected);
    });
});
