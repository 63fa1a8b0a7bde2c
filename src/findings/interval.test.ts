import assert from 'node:assert/strict';
import { quantity as q } from '../../test/support/records.ts';
import type { Quantity } from '../mentions/mention.ts';
import { compare, intervalOf, isRound, meet, sameFigure } from './interval.ts';

const exact = (n: number): Quantity => q(n, n);
const floor = (n: number, openLow = false): Quantity => q(n, null, { openLow });
const about = (n: number): Quantity => q(n, n, { approximate: true });

describe('interval logic', () => {
  it('takes two exact figures for a conflict unless they are equal', () => {
    assert.equal(compare(exact(2), exact(3)), 'conflict');
    assert.equal(compare(exact(3), exact(3)), 'agree');
    assert.equal(compare(exact(0), exact(1)), 'conflict');
  });

  it('lets a bound hold what lies beyond it, and nothing else', () => {
    assert.equal(compare(floor(2), exact(3)), 'agree');
    assert.equal(compare(exact(3), floor(5)), 'conflict');
    assert.equal(compare(floor(700, true), exact(700)), 'conflict', 'over 700 is not 700');
    assert.equal(compare(floor(700), exact(700)), 'agree');
    assert.equal(compare(q(null, 50), exact(51)), 'conflict');
    assert.equal(compare(q(null, 50, { openHigh: true }), exact(50)), 'conflict');
  });

  it('widens approximations by size and roundness', () => {
    assert.equal(compare(about(20), exact(18)), 'agree', 'round: 15 %');
    assert.equal(compare(about(12), exact(14)), 'agree', 'a small count: 2');
    assert.equal(compare(about(12), exact(15)), 'off');
    assert.equal(compare(about(600), exact(690)), 'agree');
    assert.equal(compare(about(643), exact(720)), 'off', 'not round: 10 %');
    assert.equal(compare(about(600), exact(2000)), 'conflict');
  });

  it('keeps "nearly" below its figure', () => {
    const nearly = q(50, 50, { approximate: true, openHigh: true });
    assert.equal(compare(nearly, exact(47)), 'agree');
    assert.notEqual(compare(nearly, exact(50)), 'agree');
  });

  it('tells of bounds that moved and of bounds far from the figure', () => {
    assert.equal(compare(floor(2), floor(5)), 'moved');
    assert.equal(compare(floor(500), floor(510)), 'agree', 'hardly moved');
    assert.equal(compare(floor(12), exact(44)), 'beyond');
    assert.equal(compare(floor(12), exact(20)), 'agree');
  });

  it('compares ranges and vague plurals', () => {
    assert.equal(compare(q(10, 15), exact(12)), 'agree');
    assert.equal(compare(q(10, 15), exact(16)), 'conflict');
    const dozens = q(24, null, { approximate: true });
    assert.equal(compare(dozens, exact(20)), 'agree');
    assert.equal(compare(dozens, exact(8)), 'conflict');
  });

  it('takes tens of thousands for less than a hundred thousand, and says so quietly', () => {
    const tens = q(20_000, 999_999, { approximate: true });
    const hundreds = q(200_000, 999_999, { approximate: true });
    assert.equal(compare(tens, exact(120_000)), 'off');
    assert.equal(compare(tens, hundreds), 'off');
    assert.equal(compare(tens, exact(80_000)), 'agree');
    assert.equal(compare(hundreds, exact(800_000)), 'agree');
    assert.equal(compare(q(100, 5000, { approximate: true }), exact(4000)), 'off');
    assert.equal(compare(q(100, 5000), exact(4000)), 'agree', 'a range that is stated holds');
  });

  it('reads a score from either side', () => {
    const score = (...s: number[]): Quantity => q(null, null, { type: 'score', score: s });
    assert.equal(compare(score(3, 2), score(2, 3)), 'agree');
    assert.equal(compare(score(3, 2), score(3, 1)), 'conflict');
    assert.ok(sameFigure(score(3, 2), score(2, 3)));
  });

  it('knows round figures', () => {
    for (const n of [20, 800, 12_000, 1_200_000]) assert.ok(isRound(n), String(n));
    for (const n of [8, 35, 813, 1234]) assert.ok(!isRound(n), String(n));
  });

  it('is symmetric and never conflicts with itself', () => {
    const values = [
      exact(0),
      exact(7),
      floor(7),
      floor(7, true),
      about(7),
      q(3, 9),
      q(null, 7),
      q(24, null, { approximate: true }),
    ];
    for (const a of values) {
      const i = intervalOf(a)!;
      assert.ok(meet(i, i));
      for (const b of values) assert.equal(compare(a, b), compare(b, a));
    }
  });
});
