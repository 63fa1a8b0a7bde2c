import assert from 'node:assert/strict';
import type { FigureClaim } from '../../claims/claim.ts';
import type { ArticleRecord } from '../../claims/record.ts';
import type { Placed } from './cluster.ts';
import type { Entry, Join } from './entry.ts';
import { joinRivals } from './rivals.ts';

const quantity = { type: 'count', openLow: false, openHigh: false, approximate: false, unit: null, date: null };
const order = (a: Placed, b: Placed): number => (a.entry.record.path < b.entry.record.path ? -1 : 1);

function placed(path: string, value: number, more: Partial<FigureClaim>): Placed {
  const claim = {
    kind: 'figure',
    quantity: { ...quantity, low: value, high: value },
    event: 'sink',
    counted: null,
    about: null,
    ...more,
  };
  return { entry: { record: { path } as ArticleRecord, claim: claim as unknown as FigureClaim } as Entry, why: '' };
}
const paths = (groups: readonly Placed[][]): string[] => groups.map((g) => g.map((p) => p.entry.record.path).join(' '));
const always = (): Join => ({ score: 0.6, why: 'alike' });
const barges = { counted: { phrase: 'barges', heads: ['barge'], modifiers: [], nounClass: null }, sole: true } as const;

describe('joinRivals', () => {
  it('joins groups of the only figures of a thing, and says why', () => {
    const groups = [[placed('a', 5, barges)], [placed('b', 7, barges)]];
    const joined = joinRivals(groups, always, order);
    assert.deepEqual(paths(joined), ['a b']);
    assert.deepEqual(
      joined[0]!.map((p) => p.why),
      ['alike', 'alike'],
    );
  });

  it('joins by one matter where each article gives one figure of it', () => {
    const of = (soleMatter: boolean): Partial<FigureClaim> => ({
      matter: 'crowd',
      ...(soleMatter ? { soleMatter } : {}),
    });
    assert.deepEqual(paths(joinRivals([[placed('a', 500, of(true))], [placed('b', 900, of(true))]], always, order)), [
      'a b',
    ]);
    assert.deepEqual(paths(joinRivals([[placed('a', 500, of(true))], [placed('b', 900, of(false))]], always, order)), [
      'a',
      'b',
    ]);
  });

  it('leaves apart what the comparison keeps apart, other things, and tolls', () => {
    const groups = [[placed('a', 5, barges)], [placed('b', 7, barges)]];
    assert.deepEqual(paths(joinRivals(groups, () => null, order)), ['a', 'b']);
    const boats = {
      counted: { phrase: 'boats', heads: ['boat'], modifiers: [], nounClass: null },
      sole: true,
    } as const;
    assert.deepEqual(paths(joinRivals([[placed('a', 5, barges)], [placed('b', 7, boats)]], always, order)), ['a', 'b']);
    const dead = { ...barges, event: 'kill' };
    assert.deepEqual(paths(joinRivals([[placed('a', 5, dead)], [placed('b', 7, dead)]], always, order)), ['a', 'b']);
  });
});
