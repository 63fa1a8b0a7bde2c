import assert from 'node:assert/strict';
import { figure, quantity } from '../../../test/support/records.ts';
import { lastsLong, longApart } from './lasting.ts';

describe('what holds after months', () => {
  it('two months lie between, where both days are known', () => {
    assert.ok(longApart('2031-01-01', '2031-06-01'));
    assert.ok(!longApart('2031-01-01', '2031-02-01'));
    assert.ok(!longApart(null, '2031-06-01'));
  });

  it('an age, the same figure, a toll; not a price', () => {
    const price = (n: number, words: string[]) =>
      figure(quantity(n, n, { type: 'money', unit: 'USD' }), { event: 'cost', counted: null, about: 'bread', words });
    assert.ok(lastsLong(figure(quantity(30, 30, { type: 'age' })), figure(quantity(31, 31, { type: 'age' }))));
    assert.ok(lastsLong(figure(quantity(3)), figure(quantity(4))));
    assert.ok(lastsLong(price(3, ['loaf']), price(3, ['baker'])));
    assert.ok(!lastsLong(price(3, ['loaf', 'harbour']), price(4, ['baker', 'strike'])));
  });
});
