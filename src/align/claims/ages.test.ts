import assert from 'node:assert/strict';
import { figure, quantity } from '../../../test/support/records.ts';
import type { FigureClaim } from '../../claims/claim.ts';
import { joinAges, soleOfKind } from './ages.ts';

const NEAR = { share: 0.4, near: true };
const FAR = { share: 0.02, near: false };
const age = (years: number, subject: string | null, more: Partial<FigureClaim> = {}): FigureClaim =>
  figure(quantity(years, years, { type: 'age', unit: 'year' }), { counted: null, subject, ...more });
const why = (
  a: FigureClaim,
  b: FigureClaim,
  alike = 0,
  nearness = NEAR,
  who: readonly [string | null, string | null] = [null, null],
): string | null => joinAges(a, b, who, nearness, alike)?.why ?? null;

describe('ages of one person', () => {
  it('by name, by what all articles know of two names, and by a short form of one', () => {
    assert.equal(why(age(30, 'Hella Brandvik'), age(31, 'Brandvik')), 'age of the same person (Hella Brandvik)');
    assert.equal(why(age(30, 'Hella Brandvik'), age(31, 'Ruben Brandvik')), null);
    assert.notEqual(why(age(30, 'Brandvik'), age(31, 'Brandvik'), 0, NEAR, ['hella', 'hella']), null);
    assert.equal(why(age(30, 'Hella Brandvik'), age(31, 'Hella Tellmark'), 0, FAR, ['x', 'y']), null);
    assert.notEqual(why(age(30, 'Jo Brandvik'), age(31, 'Joanne Brandvik'), 0, NEAR, ['jo', 'joanne']), null);
  });

  it('of somebody unnamed only by the same age, or a sentence that tells the same', () => {
    assert.equal(why(age(30, 'sailor'), age(31, 'sailor')), null);
    assert.equal(why(age(30, 'sailor'), age(31, 'sailor'), 0.7), 'age of a sailor, sentences alike');
    assert.equal(why(age(30, 'sailor'), age(31, 'miner'), 0.7), null);
    assert.match(why(age(30, 'suspect'), age(30, 'Hella Brandvik')) ?? '', /^same age/);
    assert.equal(why(age(30, 'suspect'), age(31, 'Hella Brandvik')), null);
    assert.equal(why(age(30, 'suspect'), age(30, 'Hella Brandvik'), 0, FAR), null);
  });

  it('the only one of a kind in each report, near in years', () => {
    const sole = (years: number, subject: string, more: Partial<FigureClaim> = {}) =>
      age(years, subject, { sole: true, ...more });
    assert.ok(soleOfKind(sole(30, 'baker'), sole(31, 'baker')));
    assert.ok(!soleOfKind(sole(30, 'baker'), sole(41, 'baker')));
    assert.ok(!soleOfKind(sole(30, 'man'), sole(31, 'man')));
    assert.ok(!soleOfKind(age(30, 'baker'), sole(31, 'baker')));
    assert.ok(soleOfKind(sole(30, 'victim'), sole(31, 'Hella Brandvik')));
    assert.ok(!soleOfKind(sole(30, 'victim'), sole(31, 'Hella Brandvik', { event: 'arrest' })));
  });
});
