import assert from 'node:assert/strict';
import { figuresOf } from '../../test/support/claims.ts';

/** "n event" of the figures of people that stand where a number of other things does. */
const people = (text: string): string[] =>
  figuresOf(text).claims.flatMap((c) =>
    c.kind === 'figure' && !c.implied && c.quantity.low! > 1 && c.counted?.heads[0] === 'person'
      ? [`${c.quantity.low} ${c.event}`]
      : [],
  );

describe('something for each of some people', () => {
  it('counts the people', () => {
    assert.deepEqual(people('She faces 14 counts of attempted murder, one for each person wounded.'), ['14 injure']);
    assert.deepEqual(people('The mayor laid nine wreaths - one for each victim killed in the mine.'), ['9 kill']);
    assert.deepEqual(people('He was charged on six counts, one for each of the wounded.'), ['6 injure']);
  });

  it('counts nobody where no harm befell them, or no number goes before', () => {
    assert.deepEqual(people('The cook baked 14 pies, one for each person invited.'), []);
    assert.deepEqual(people('The cook baked 14 pies, one for each dog hurt.'), []);
    assert.deepEqual(people('Lamps burned, one for each person killed.'), []);
  });
});
