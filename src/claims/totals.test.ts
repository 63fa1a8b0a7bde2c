import assert from 'node:assert/strict';
import { figuresOf } from '../../test/support/claims.ts';

/** Sums of hurt people. */
const sums = (text: string): number[] =>
  figuresOf(text).claims.flatMap((c) =>
    c.kind === 'figure' && c.sum && c.event === 'injure' ? [c.quantity.low!] : [],
  );

describe('hurt people in two parts', () => {
  it('are badly and lightly hurt', () => {
    assert.deepEqual(sums('Eight people suffered serious injuries and 40 others suffered minor injuries.'), [48]);
    assert.deepEqual(sums('Eight people were seriously injured and 40 got minor injuries.'), [48]);
  });
  it('are no sum where one part is of the other, or nothing says how badly', () => {
    assert.deepEqual(sums('Forty people were injured, eight of them seriously.'), []);
    assert.deepEqual(sums('Eight people were injured in Harwell and 40 in Brenwick.'), []);
    assert.deepEqual(sums('Eight people were seriously injured. Forty suffered minor injuries.'), []);
  });
});
