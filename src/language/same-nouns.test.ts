import assert from 'node:assert/strict';
import { SAME_NOUNS } from './data/same-nouns.ts';
import { sameNoun } from './same-nouns.ts';

describe('sameNoun', () => {
  it('is one for nouns that count the same, and none for kinds', () => {
    assert.equal(sameNoun('pupil'), sameNoun('student'));
    assert.equal(sameNoun('house'), 'home');
    assert.notEqual(sameNoun('car'), sameNoun('vehicle'));
    assert.equal(sameNoun('bridge'), 'bridge');
  });

  it('holds no noun twice', () => {
    const all = SAME_NOUNS.flatMap((line) => line.split(' '));
    assert.equal(new Set(all).size, all.length);
  });
});
