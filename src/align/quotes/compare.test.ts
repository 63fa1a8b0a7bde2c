import assert from 'node:assert/strict';
import { compareSentences } from './compare.ts';
import { relationOf } from './link.ts';
import { type QuoteWord, sentencesOf } from './words.ts';

const words = (text: string): QuoteWord[] => sentencesOf([{ text, start: 0 }]).flat();
const weights = (a: string, b: string): string[] =>
  compareSentences(words(a), words(b)).differences.map((d) => d.weight);

describe('compareSentences', () => {
  it('sees no difference in typography, extracts, marked omissions and insertions', () => {
    const whole = 'We won’t sell the old mill to a man who has never seen it';
    assert.deepEqual(weights(whole, 'We will not sell the old mill to a man who has never seen it'), []);
    assert.deepEqual(weights(whole, 'sell the old mill to a man'), []);
    assert.deepEqual(weights(whole, 'We won’t sell … to a man who has never seen it'), []);
    assert.deepEqual(weights('We buried two goats and sold a cow', 'We buried two goats … and we go on'), []);
    assert.deepEqual(weights('We buried two goats and sold a cow', 'We buried two goats and we go on'), ['content']);
    assert.deepEqual(weights(whole, 'We won’t sell the old [Fenwick] mill to a man who has never seen it'), []);
    assert.deepEqual(weights(whole, '[They] won’t sell the old mill to a man who has never seen it'), []);
  });

  it('weighs small words, endings and spelling lightly', () => {
    assert.deepEqual(weights('A bridge fell on the quay', 'The bridge fell on the quay'), ['light']);
    assert.deepEqual(weights('the harbour defence fell on Monday', 'the harbor defense fell on Monday'), [
      'light',
      'light',
    ]);
    assert.deepEqual(weights('stop the killings on the river', 'stop the killing on the river'), ['light']);
  });

  it('weighs other words, a lost negation and an unmarked omission as content', () => {
    assert.ok(weights('the bridge will open in May', 'the bridge could open in May').includes('content'));
    assert.ok(weights('we did not know of the leak', 'we did know of the leak').includes('content'));
    assert.ok(weights('she lay bleeding to death on the quay', 'she lay bleeding on the quay').includes('content'));
  });
});

describe('relationOf', () => {
  const relation = (a: string, b: string, x = 'p:ann', y = 'p:ann'): string | null =>
    relationOf({ speaker: x, words: words(a) }, { speaker: y, words: words(b) })?.relation ?? null;

  it('knows a translation of one sentence, and two sentences of one speech', () => {
    const a = 'These floods, when the locks would have closed in time, are a crime against the valley';
    const b = 'These floods, when the locks could already have been shut in time, are a crime against the valley';
    assert.equal(relation(a, b), 'altered');
    assert.equal(relation(a, 'The valley must rebuild its locks before the next winter comes'), null);
    assert.equal(relation('It sounded like a cat in a bag', 'It sounded like somebody shouting at a cat'), null);
  });

  it('asks more where the speakers are not known to be one', () => {
    assert.equal(relation('a muddle of lies', 'a muddle of lies'), 'extract');
    assert.equal(relation('a muddle of lies', 'a muddle of lies', 'p:ann', 'p:bob'), null);
    assert.equal(relation('the bridge will open in May', 'the bridge could close in May', 'p:ann', 'p:bob'), null);
  });
});

describe('sentencesOf', () => {
  const split = (text: string): string[] =>
    sentencesOf([{ text, start: 0 }]).map((s) => s.map((w) => w.lexeme.norm).join(' '));

  it('ends sentences at marks, not at abbreviations', () => {
    assert.deepEqual(split('Dr. Vale left. He ran all the way to the U.S. embassy!'), [
      'dr vale left',
      'he ran all the way to the us embassy',
    ]);
    assert.deepEqual(split('They refused…The whole world watched us with bated breath.'), [
      'they refused',
      'the whole world watched us with bated breath',
    ]);
  });

  it('takes two short sentences in a row for one', () => {
    assert.deepEqual(split('I fell down. Something pushed me. Nobody in that whole street came out to help.'), [
      'i fell down something pushed me',
      'nobody in that whole street came out to help',
    ]);
  });

  it('goes on over an attribution inside a sentence', () => {
    const runs = [
      { text: 'In these talks,', start: 0 },
      { text: 'the council has kept calm.', start: 40 },
    ];
    assert.equal(sentencesOf(runs).length, 1);
  });
});
