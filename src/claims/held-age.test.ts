import assert from 'node:assert/strict';
import { figuresOf } from '../../test/support/claims.ts';

/** Ages of the one who is held. */
const held = (text: string): number[] =>
  figuresOf(text).claims.flatMap((c) => (c.kind === 'figure' && c.held ? [c.quantity.low!] : []));

describe('the age of the one who is held', () => {
  it('is told by a noun, by what befell them, or by custody', () => {
    assert.deepEqual(held('The suspect, 16, will see a judge on Friday.'), [16]);
    assert.deepEqual(held('A 15-year-old boy was arrested in the park.'), [15]);
    assert.deepEqual(held('A 34-year-old was in custody on Monday.'), [34]);
  });

  it('is not that of a victim or a witness', () => {
    assert.deepEqual(held('A 15-year-old boy was hurt in the park.'), []);
    assert.deepEqual(held('A 40-year-old baker saw the fight.'), []);
  });

  it('is nobody’s where several are held', () => {
    assert.deepEqual(held('Two boys were arrested. A 15-year-old boy was charged.'), []);
    assert.deepEqual(held('A 15-year-old boy was arrested. A 17-year-old girl was charged.'), []);
  });
});
