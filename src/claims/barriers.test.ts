import assert from 'node:assert/strict';
import { parseOf, phraseWith } from '../../test/support/claims.ts';
import { barriersOf, between } from './barriers.ts';

/** What stands between the phrases that hold two words. */
function parting(text: string, a: string, b: string): ReturnType<typeof between> {
  const parse = parseOf(text);
  const [x, y] = [phraseWith(parse, a), phraseWith(parse, b)];
  assert.ok(x >= 0 && y >= 0);
  return between(barriersOf(parse), x, y);
}

describe('what parts two phrases', () => {
  it('finite verbs, figures, and where a clause begins', () => {
    assert.deepEqual(parting('The ferry hit the pier because 12 sailors slept.', 'ferry', 'sailors'), {
      breaks: 1,
      verbs: 1,
      figures: 0,
    });
    assert.deepEqual(
      parting('The ferry hit the pier because 12 sailors had slept on the deck of a barge.', 'ferry', 'barge'),
      {
        breaks: 1,
        verbs: 2,
        figures: 1,
      },
    );
    assert.equal(parting('The ferry sank; the pier stood.', 'ferry', 'pier').breaks, 1);
  });

  it('a participle and a preposition part nothing, nor do the two phrases themselves', () => {
    const none = { breaks: 0, verbs: 0, figures: 0 };
    assert.deepEqual(parting('The ferry carrying sailors to the island sank.', 'ferry', 'island'), none);
    assert.deepEqual(parting('Some 12 sailors of 40 sailors slept.', 'sailors', 'sailors'), none);
  });

  it('the same in either direction; phrase -1 stands before the first', () => {
    const parse = parseOf('The ferry hit the pier because 12 sailors slept.');
    const barriers = barriersOf(parse);
    const end = phraseWith(parse, 'sailors');
    assert.deepEqual(between(barriers, 0, end), between(barriers, end, 0));
    assert.equal(between(barriers, -1, end).verbs, 1);
    assert.equal(between(barriers, -1, parse.phrases.length).figures, 1);
  });
});
