/** Every sentence of claims.golden.txt gives the figures stated there: what is counted, event, scope, standing, parts and implied counts. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { FigureClaim } from '../../src/claims/claim.ts';
import { readFigures } from '../../src/claims/figures.ts';
import type { NumberMention } from '../../src/mentions/mention.ts';
import { findNumbers } from '../../src/mentions/numbers/find.ts';
import { findPeople } from '../../src/mentions/people/find.ts';
import { readArticle } from '../../src/text/read.ts';

interface Expected {
  readonly number: string;
  readonly counted: string;
  readonly event: string;
  readonly fields: ReadonlyMap<string, string>;
}

interface Case {
  readonly sentence: string;
  readonly line: number;
  readonly figures: Expected[];
}

interface Actual {
  readonly mention: Omit<NumberMention, 'id'>;
  readonly claim: FigureClaim;
  readonly whole: string | null;
}

const SKIPPED = new Set(['date', 'ordinal', 'identifier']);

function parseCases(text: string): Case[] {
  const out: Case[] = [];
  text.split('\n').forEach((row, i) => {
    if (row.startsWith('>')) out.push({ sentence: row.slice(1).trim(), line: i + 1, figures: [] });
    else if (row.trim() !== '' && !row.startsWith('#')) {
      const [number, counted, event, rest] = row.split('|').map((c) => c.trim());
      const fields = new Map(
        (rest ?? '')
          .split(/\s+(?=\w+=)/)
          .filter(Boolean)
          .map((f) => f.split('=') as [string, string]),
      );
      out[out.length - 1]!.figures.push({ number: number!, counted: counted!, event: event!, fields });
    }
  });
  return out;
}

function read(sentence: string): Actual[] {
  const article = readArticle({ path: 'golden', text: sentence, published: '2025-06-20' });
  const { numbers, claims } = readFigures(article, findNumbers(article), findPeople(article), []);
  const figures = claims.filter((c): c is FigureClaim => c.kind === 'figure');
  return figures
    .filter((c) => !SKIPPED.has(c.quantity.type))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((claim) => {
      const whole = claim.partOf === null ? undefined : claims[claim.partOf];
      return { mention: numbers[claim.mention]!, claim, whole: whole ? sentence.slice(whole.start, whole.end) : null };
    });
}

const same = (expected: string, actual: string | null): boolean => expected === '~' || expected === (actual ?? '-');

function check(want: Expected, got: Actual): void {
  const { mention, claim } = got;
  const shown =
    mention.number.type === 'count' ? (mention.counted ?? mention.about) : (mention.about ?? mention.counted);
  if (want.counted !== '~' && (mention.number.type !== 'count' || mention.counted === null))
    assert.ok(shown?.toLowerCase().includes(want.counted.toLowerCase()), `about: want ${want.counted}, got ${shown}`);
  else assert.ok(same(want.counted, shown), `counted: want ${want.counted}, got ${shown}`);
  assert.ok(same(want.event, mention.event), `event: want ${want.event}, got ${mention.event}`);
  assert.equal(claim.standing, want.fields.get('standing') ?? 'asserted', 'standing');
  assert.ok(
    same(want.fields.get('part') ?? '-', got.whole),
    `part: want ${want.fields.get('part') ?? '-'}, got ${got.whole}`,
  );
  for (const key of ['place', 'actor', 'target'] as const)
    if (want.fields.has(key)) assert.equal(claim.scope[key], want.fields.get(key), key);
  if (want.fields.has('extent')) assert.equal(claim.extent, want.fields.get('extent'), 'extent');
  assert.equal(claim.implied ? String(claim.quantity.low) : undefined, want.fields.get('implied'), 'implied');
}

describe('golden: claims', () => {
  const cases = parseCases(readFileSync(new URL('./claims.golden.txt', import.meta.url), 'utf8'));

  it('holds at least 150 sentences', () => {
    assert.ok(cases.length >= 150, `${cases.length} sentences`);
  });

  for (const c of cases)
    it(`${c.line}: ${c.sentence}`, () => {
      const got = read(c.sentence);
      const list = got.map((g) => c.sentence.slice(g.claim.start, g.claim.end)).join('; ');
      assert.equal(got.length, c.figures.length, `figures found: ${list}`);
      c.figures.forEach((want, i) => {
        assert.ok(
          list.length > 0 && c.sentence.slice(got[i]!.claim.start, got[i]!.claim.end) === want.number,
          `number ${i + 1}: ${list}`,
        );
        check(want, got[i]!);
      });
    });
});
