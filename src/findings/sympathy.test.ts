import assert from 'node:assert/strict';
import { sentencesOf } from '../align/quotes/words.ts';
import { isSympathy } from './sympathy.ts';

const says = (text: string): boolean => isSympathy(sentencesOf([{ text, start: 0 }]).flat());

describe('isSympathy', () => {
  it('holds for sentences of nothing else', () => {
    assert.ok(says('Our thoughts and prayers are with the families of the victims'));
    assert.ok(says('My heart goes out to everyone affected by this terrible tragedy'));
  });

  it('does not hold where something is told', () => {
    assert.ok(!says('Our thoughts are with the families, and the bridge stays shut'));
    assert.ok(!says('We will find who did this'));
  });
});
