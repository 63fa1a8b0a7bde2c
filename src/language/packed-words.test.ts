import assert from 'node:assert/strict';
import { taggedWords } from './lexicon.ts';
import { packWords, type TaggedWord, unpackWords } from './packed-words.ts';

const sorted = (words: Iterable<TaggedWord>): TaggedWord[] => [...words].sort((a, b) => (a.word < b.word ? -1 : 1));

describe('packed words', () => {
  it('come back as they were: the whole lexicon', () => {
    const all = sorted(taggedWords());
    assert.ok(all.length > 20_000);
    assert.deepEqual([...unpackWords(packWords(all))], all);
  });
  it('keep words that begin alike, accents and blanks', () => {
    const words = ['harbour', 'harbour master', 'harbours', 'élan', 'a'].map((word) => ({ word, tags: ['Noun'] }));
    assert.deepEqual([...unpackWords(packWords(words))], sorted(words));
  });
  it('are none when there are none', () => {
    assert.deepEqual([...unpackWords(packWords([]))], []);
  });
  it('refuse what they cannot hold', () => {
    assert.throws(() => packWords([{ word: 'two\nlines', tags: [] }]), RangeError);
    const many = Array.from({ length: 400 }, (_, i) => ({ word: `w${i}`, tags: [`t${i}`] }));
    assert.throws(() => packWords(many), RangeError);
  });
});
