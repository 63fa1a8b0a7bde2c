import assert from 'node:assert/strict';
import { figuresOf } from '../../test/support/claims.ts';

/** Implied counts of more than one dead. */
const dead = (text: string): number[] =>
  figuresOf(text)
    .numbers.filter((n) => n.implied && n.event === 'kill' && n.number.low! > 1)
    .map((n) => n.number.low!);

describe('deaths told by rank', () => {
  it('are as many as the rank of the last', () => {
    assert.deepEqual(dead('A fourth victim has died.'), [4]);
    assert.deepEqual(dead('Fifth victim in mill shooting dies'), [5]);
    assert.deepEqual(dead('A third person died on Friday at the county hospital.'), [3]);
    assert.deepEqual(dead('A fourth victim in the mill fire, which also burned a barn, has died.'), [4]);
  });

  it('are not told by ranks of other things', () => {
    for (const text of [
      'Two men were injured and a third man died.',
      'A second gunman died at the scene.',
      'A second man died.',
      'The ninth person to drown this year died on Friday.',
      'A third person did not die.',
      'A fourth victim may die.',
      'A fourth victim was found.',
      'The third day of talks died away.',
      'Police shot a third man who died.',
    ])
      assert.deepEqual(dead(text), [], text);
  });
});
