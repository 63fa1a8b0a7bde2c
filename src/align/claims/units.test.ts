import assert from 'node:assert/strict';
import { quantity } from '../../../test/support/records.ts';
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
});
