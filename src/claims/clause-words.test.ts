import assert from 'node:assert/strict';
import { parseOf, phraseWith } from '../../test/support/claims.ts';
import { clauseWords, firstWithin } from './clause-words.ts';

/** The words of the clause in which a word stands. */
function clauseOf(text: string, word: string): string {
  const parse = parseOf(text);
  const { first, last } = clauseWords(parse);
  const at = phraseWith(parse, word);
  assert.ok(at >= 0);
  const [from, to] = [parse.phrases[first[at]!]!.first, parse.phrases[last[at]!]!.last];
  return parse.units
    .slice(from, to)
    .filter((u) => u.pos !== 'Mark')
    .map((u) => u.lower)
    .join(' ');
}

const wordsOf = (text: string, list: 'superseded' | 'background' | 'denials'): string[] => {
  const clauses = clauseWords(parseOf(text));
  return clauses[list].map((r) =>
    clauses.words
      .slice(r.from, r.to)
      .map((w) => w.lower)
      .join(' '),
  );
};

describe('the clause of a figure', () => {
  it('ends at a contrast and at a semicolon, to both sides', () => {
    const text = 'Officials counted 12 boats but fishermen counted 15 wrecks.';
    assert.equal(clauseOf(text, 'boats'), 'officials counted 12 boats');
    assert.equal(clauseOf(text, 'wrecks'), 'fishermen counted 15 wrecks');
    assert.equal(clauseOf('Some 12 boats sank; 15 wrecks burned.', 'boats'), '12 boats sank');
  });

  it('ends before a clause that a comma parts off, and not at a comma alone', () => {
    assert.equal(clauseOf('Some 12 boats sank, after the storm broke.', 'boats'), '12 boats sank');
    assert.equal(
      clauseOf('Some 12 boats sank in the old harbour, the largest of the coast.', 'boats'),
      '12 boats sank in the old harbour the largest of the coast',
    );
  });

  it('ends at "compared", which begins what it is compared with', () => {
    assert.equal(clauseOf('Some 12 boats sank compared with 15 wrecks a year ago.', 'boats'), '12 boats sank');
  });
});

describe('phrases that say how a figure stands to fact', () => {
  it('are found as they stand, the shortest of several that begin alike', () => {
    assert.deepEqual(wordsOf('Neither the captain nor the 12 sailors slept.', 'denials'), ['neither', 'nor']);
    assert.ok(wordsOf('Officials earlier said 12 boats sank.', 'superseded').length > 0);
    assert.ok(wordsOf('Officials said 12 boats sank.', 'superseded').length === 0);
  });

  it('the first run that lies within a stretch of words, none where it reaches beyond', () => {
    const runs = [
      { from: 2, to: 4 },
      { from: 6, to: 9 },
    ];
    assert.equal(firstWithin(runs, 0, 10), 2);
    assert.equal(firstWithin(runs, 3, 10), 6);
    assert.equal(firstWithin(runs, 3, 8), -1);
    assert.equal(firstWithin(runs, 9, 12), -1);
    assert.equal(firstWithin([], 0, 12), -1);
  });
});
