import assert from 'node:assert/strict';
import { quantity } from '../../../test/support/records.ts';
import { valueOfQuantity } from './describe.ts';

describe('values in plain words', () => {
  const measured = (n: number, unit: string) => quantity(n, n, { type: 'measure', unit });
  const inTwo = (n: number, unit: string): string => valueOfQuantity({ ...measured(n, unit), compound: true });

  it('a measure said in two units is shown in two', () => {
    assert.equal(inTwo(69, 'inch'), '5 feet 9 inches');
    assert.equal(inTwo(13, 'month'), '1 year 1 month');
    assert.equal(inTwo(158, 'pound'), '11 stone 4 pounds');
    assert.equal(inTwo(7452, 'second'), '2 hours 4 minutes 12 seconds');
    assert.equal(inTwo(526, 'second'), '8 minutes 46 seconds');
    assert.equal(inTwo(72, 'inch'), '6 feet');
  });

  it('one said in one unit is shown in that', () => {
    assert.equal(valueOfQuantity(measured(69, 'inch')), '69 inches');
    assert.equal(valueOfQuantity(measured(1, 'foot')), '1 foot');
    assert.equal(valueOfQuantity(measured(11, 'stone')), '11 stone');
    assert.equal(inTwo(9, 'inch'), '9 inches');
  });

  it('bounds and hedges', () => {
    assert.equal(valueOfQuantity(quantity(3, null)), 'at least 3');
    assert.equal(valueOfQuantity(quantity(800, null, { openLow: true })), 'over 800');
    assert.equal(valueOfQuantity(quantity(null, 50)), 'up to 50');
    assert.equal(valueOfQuantity(quantity(10, 15)), '10 to 15');
    assert.equal(valueOfQuantity(quantity(20, 20, { approximate: true })), 'about 20');
    assert.equal(valueOfQuantity(quantity(3.2e9, 3.2e9, { type: 'money', unit: 'USD' })), '$3.2 billion');
  });
});
