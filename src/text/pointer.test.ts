import assert from 'node:assert/strict';
import { isPointer } from './pointer.ts';
import { readArticle } from './read.ts';

const pointers = (text: string): boolean[] => {
  const article = readArticle({ path: 'a.txt', text });
  return article.sentences.map((_, i) => isPointer(article, i));
};

describe('sentences that point to other articles', () => {
  it('begin with a cue in capitals', () => {
    assert.deepEqual(pointers('The suspect was caught. RELATED: Two dead after a crash in Norley.'), [false, true]);
    assert.deepEqual(pointers('It rained. READ MORE: Two dead after a crash in Norley.'), [false, true]);
  });
  it('are not told by a word in small letters, by a name or by another colon', () => {
    assert.deepEqual(pointers('It rained. Related: two deaths in Norley.'), [false, false]);
    assert.deepEqual(pointers('It rained. NORLEY: Two people died.'), [false, false]);
    assert.deepEqual(pointers('It rained. MORE THAN ENOUGH: two people died.'), [false, false]);
  });
});
