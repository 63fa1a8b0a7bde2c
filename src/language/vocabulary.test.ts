import assert from 'node:assert/strict';
import { NameClass } from './names.ts';
import { fold, ofWord, wordAt } from './vocabulary.ts';
import { WordClass } from './words.ts';

const word = (text: string) => wordAt(text, 0, text.length, 'word');

describe('vocabulary', () => {
  it('holds a form once, wherever it stands', () => {
    const a = wordAt('the lantern and the lantern', 4, 11, 'word');
    const b = wordAt('the lantern and the lantern', 20, 27, 'word');
    assert.equal(a, b);
    assert.equal(a.text, 'lantern');
  });

  it('tells forms apart that differ by case or by one letter', () => {
    assert.notEqual(word('Lantern'), word('lantern'));
    assert.equal(word('Lantern').lower, word('lantern').lower);
    assert.notEqual(word('lantern').id, word('lanterm').id);
  });

  it('knows how a word uses capitals', () => {
    const caps = (text: string) => word(text).caps;
    assert.deepEqual(['barley', 'Barley', 'BARLEY', 'McBarley', 'B', 'eBarley', 'Ørsted'].map(caps), [
      'none',
      'initial',
      'all',
      'mixed',
      'initial',
      'mixed',
      'initial',
    ]);
  });

  it('gives the dictionaries’ classes, and none to marks and digits', () => {
    assert.ok((word('Mayor').tags & WordClass.Noun) !== 0);
    assert.ok((word('Mayor').names & NameClass.Title) !== 0);
    assert.equal(wordAt('(', 0, 1, 'mark').tags, 0);
    assert.equal(wordAt('1,250', 0, 5, 'number').text, '1,250');
  });

  it('folds typographic apostrophes', () => {
    assert.equal(fold('DON’T'), "don't");
    assert.equal(word('Don’t').lower, "don't");
  });

  it('takes words that are names of object properties for words', () => {
    for (const text of ['constructor', '__proto__', 'toString']) assert.equal(word(text).text, text);
  });

  it('reads very long forms without keeping them', () => {
    const long = 'ha'.repeat(40);
    assert.equal(word(long).text, long);
    assert.equal(word(long).id, -1);
  });

  it('works out a fact once a form', () => {
    let asked = 0;
    const length = ofWord((w) => {
      asked++;
      return w.text.length;
    });
    assert.equal(length(word('quarry')), 6);
    assert.equal(length(word('quarry')), 6);
    assert.equal(asked, 1);
    assert.equal(length(word('ha'.repeat(40))), 80);
    assert.equal(length(word('ha'.repeat(40))), 80);
    assert.equal(asked, 3);
  });
});
