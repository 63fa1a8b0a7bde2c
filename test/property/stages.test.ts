/** Property: every stage by itself takes any string, and gives runs of that string. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFigures } from '../../src/claims/figures.ts';
import { shinglesOf } from '../../src/claims/shingles.ts';
import { termsOf } from '../../src/claims/terms.ts';
import { readIgnoreComments } from '../../src/engine/ignore-comments.ts';
import { readsAsProse } from '../../src/engine/selection.ts';
import { findNumbers } from '../../src/mentions/numbers/find.ts';
import { findPeople } from '../../src/mentions/people/find.ts';
import { findQuotes } from '../../src/mentions/quotes/find.ts';
import { findAttributions } from '../../src/mentions/quotes/indirect.ts';
import type { Article, Span } from '../../src/text/article.ts';
import { readArticle } from '../../src/text/read.ts';
import { anyText } from '../support/texts.ts';

const RUNS = Number(process.env.CROSSCHECK_PROPERTY_RUNS ?? 60) * 3;

const read = (text: string): Article => readArticle({ path: 'a.txt', text, published: '2025-09-07' });

function inside(runs: Iterable<Span>, text: string, what: string): void {
  for (const r of runs)
    assert.ok(
      Number.isInteger(r.start) && Number.isInteger(r.end) && r.start >= 0 && r.start <= r.end && r.end <= text.length,
      `${what} [${r.start}, ${r.end}) of ${text.length}`,
    );
}

function inOrder(runs: readonly Span[], what: string): void {
  for (let i = 1; i < runs.length; i++) assert.ok(runs[i - 1]!.end <= runs[i]!.start, `${what} overlap`);
}

const holds = (check: (text: string) => void): void => fc.assert(fc.property(anyText, check), { numRuns: RUNS });

describe('property: stages', function () {
  this.timeout(120_000);

  it('text: paragraphs and sentences lie in the text, in order, and do not overlap', () =>
    holds((text) => {
      const article = read(text);
      assert.equal(article.text, text);
      for (const [what, runs] of [
        ['boilerplate', article.boilerplate],
        ['paragraph', article.paragraphs],
        ['sentence', article.sentences],
      ] as const) {
        inside(runs, text, what);
        inOrder(runs, what);
      }
    }));

  it('numbers: runs in the text; low is not above high', () =>
    holds((text) => {
      const readings = findNumbers(read(text));
      inside(readings, text, 'number');
      for (const { quantity: n } of readings)
        if (n.low !== null && n.high !== null) assert.ok(n.low <= n.high, `${n.low} to ${n.high}`);
    }));

  it('people: runs in the text, none of white space at its edges', () =>
    holds((text) => {
      const { readings } = findPeople(read(text));
      inside(readings, text, 'person');
      for (const r of readings) {
        const name = text.slice(r.start, r.end);
        assert.equal(name, name.trim());
      }
    }));

  it('quotes and attributions: runs in the text', () =>
    holds((text) => {
      const article = read(text);
      const people = findPeople(article);
      const quotes = findQuotes(article, people);
      inside(quotes, text, 'quote');
      findAttributions(article, people, quotes);
    }));

  it('claims: places in the text', () =>
    holds((text) => {
      const article = read(text);
      const people = findPeople(article);
      const quotes = findQuotes(article, people);
      const figures = readFigures(article, findNumbers(article), people, findAttributions(article, people, quotes));
      inside(figures.numbers, text, 'number');
      inside(figures.claims, text, 'claim');
      for (const n of figures.numbers) assert.equal(n.text, text.slice(n.start, n.end));
      shinglesOf(article);
      termsOf(article);
    }));

  it('ignore comments and the choice of files: never throw', () =>
    holds((text) => {
      inside(readIgnoreComments(`${text}<!-- crosscheck-ignore -->${text}`), text + text + ' '.repeat(60), 'run');
      assert.equal(typeof readsAsProse(text), 'boolean');
    }));
});
