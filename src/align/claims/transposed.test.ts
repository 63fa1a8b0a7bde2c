import assert from 'node:assert/strict';
import { figure, quantity } from '../../../test/support/records.ts';
import type { NumberType } from '../../mentions/mention.ts';
import { digitsKey, transposed } from './transposed.ts';

const of = (n: number, unit: string | null = null, type: NumberType = 'count') =>
  figure({ ...quantity(n), unit, type });

describe('digits in another order', () => {
  it('are found in figures of one size and unit', () => {
    assert.ok(transposed(of(11204), of(11402)));
    assert.ok(transposed(of(380, 'm', 'measure'), of(830, 'm', 'measure')));
    assert.ok(transposed(of(2_700_000), of(7_200_000)));
    assert.equal(digitsKey(of(14200)), digitsKey(of(41200)));
  });
  it('are none in equal figures, in other digits, in another size, unit or kind', () => {
    assert.ok(!transposed(of(11204), of(11204)));
    assert.ok(!transposed(of(11204), of(11205)));
    assert.ok(!transposed(of(120), of(2100)));
    assert.ok(!transposed(of(380, 'm', 'measure'), of(830, 'km', 'measure')));
    assert.ok(!transposed(of(380, 'USD', 'money'), of(830)));
  });
  it('say nothing in small, round and approximate figures', () => {
    assert.ok(!transposed(of(24), of(42)));
    assert.equal(digitsKey(of(5000)), null);
    assert.equal(digitsKey(figure({ ...quantity(380), low: 350 })), null);
  });
});
