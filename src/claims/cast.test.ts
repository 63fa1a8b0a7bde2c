import assert from 'node:assert/strict';
import { figuresOf } from '../../test/support/claims.ts';

/** "n cast" for each figure that gives the number of a group. */
const casts = (text: string): string[] =>
  figuresOf(text).claims.flatMap((c) => (c.kind === 'figure' && c.cast ? [`${c.quantity.low} ${c.cast}`] : []));

describe('groups of fixed size', () => {
  it('are counted by many words, whatever they do', () => {
    assert.deepEqual(casts('Its crew of 19 did not resist.'), ['19 crew']);
    assert.deepEqual(casts('The 23 crew members spent two days in a cabin.'), ['23 crew']);
    assert.deepEqual(casts('Nobody has told the 22 sailors how long they will lie there.'), ['22 crew']);
    assert.deepEqual(casts('Four gunmen stormed the shop.'), ['4 attackers']);
    assert.deepEqual(casts('Three armed men robbed the shop.'), ['3 attackers']);
    assert.deepEqual(casts('Five inmates lowered themselves on sheets.'), ['5 inmates']);
    assert.deepEqual(casts('The 23 sailors spent two days in a cabin. Four sailors made tea.'), ['23 crew']);
  });

  it('are not counted by what befell some of them, by a part, by ships, or where an article gives two numbers', () => {
    assert.deepEqual(casts('Two gunmen were killed.'), []);
    assert.deepEqual(casts('Two of the robbers ran to a car.'), []);
    assert.deepEqual(casts('Four helicopter crews took part.'), []);
    assert.deepEqual(casts('Four robbers came in. Three robbers waited in a car.'), []);
    assert.deepEqual(casts('Some 40 sailors danced.'), []);
    assert.deepEqual(casts('Six Norwegian sailors danced.'), []);
  });
});
