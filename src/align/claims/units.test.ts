import assert from 'node:assert/strict';
import { quantity } from '../../../test/support/records.ts';
import { compare } from '../../findings/interval.ts';
import { dimensionOf } from '../../language/dimensions.ts';
import { inOneUnit } from './units.ts';

describe('units of one kind', () => {
  it('brings both to a base unit, as an approximation', () => {
    const pair = inOneUnit(
      quantity(80, 80, { type: 'measure', unit: 'km' }),
      quantity(50, 50, { type: 'measure', unit: 'mile' }),
    );
    assert.ok(pair);
    assert.equal(pair[0].low, 80_000);
    assert.ok(Math.abs(pair[1].low! - 80_467) < 1);
    assert.ok(pair[0].approximate && pair[1].approximate);
  });

  it('leaves one unit as it is and refuses different kinds', () => {
    const a = quantity(2, 2, { type: 'duration', unit: 'week' });
    assert.equal(inOneUnit(a, a)![0], a);
    assert.equal(inOneUnit(a, quantity(3, 3, { type: 'measure', unit: 'km' })), null);
    assert.equal(dimensionOf('decade'), dimensionOf('year'));
    assert.notEqual(dimensionOf('USD'), dimensionOf('EUR'));
  });

  it('holds what is said in two units against the larger one, whose rest may be left out or rounded', () => {
    const span = (n: number, unit: string) => quantity(n, n, { type: 'duration', unit });
    const inTwo = (n: number, unit: string) => ({ ...span(n, unit), compound: true as const });
    // "six years and four months"
    assert.equal(compare(inTwo(76, 'month'), span(6, 'year')), 'agree');
    assert.equal(compare(span(6, 'year'), inTwo(76, 'month')), 'agree');
    assert.equal(compare(inTwo(81, 'month'), span(7, 'year')), 'agree');
    assert.equal(compare(inTwo(76, 'month'), span(6.5, 'year')), 'conflict');
    assert.equal(compare(inTwo(76, 'month'), span(7, 'year')), 'conflict');
    assert.equal(compare(inTwo(86, 'month'), span(6, 'year')), 'conflict');
    assert.equal(compare(inTwo(76, 'month'), inTwo(77, 'month')), 'conflict');
    assert.equal(compare(inTwo(140, 'minute'), span(2.5, 'hour')), 'agree');
    // without a part of its own only approximately
    assert.equal(compare(span(76, 'month'), span(6.5, 'year')), 'agree');
  });
});
