import assert from 'node:assert/strict';
import { figuresOf } from '../../test/support/claims.ts';

/** "n gravity" for each figure of hurt people. */
const gravity = (text: string): string[] =>
  figuresOf(text).claims.flatMap((c) =>
    c.kind === 'figure' && c.event === 'injure' && !c.implied && !c.sum
      ? [`${c.quantity.low} ${c.gravity ?? '-'}`]
      : [],
  );

describe('how badly people are hurt', () => {
  it('is said behind the figure', () => {
    assert.deepEqual(gravity('Eight people were seriously injured.'), ['8 grave']);
    assert.deepEqual(gravity('Eight people suffered severe injuries and 40 others suffered minor injuries.'), [
      '8 grave',
      '40 light',
    ]);
    assert.deepEqual(gravity('Two people were taken to hospital in critical condition.'), ['2 grave']);
  });

  it('is not said by what belongs to another figure or thing', () => {
    assert.deepEqual(gravity('Eight people were injured, two of them seriously.')[0], '8 -');
    assert.deepEqual(gravity('The storm caused serious damage, and eight people were injured.'), ['8 -']);
  });
});
