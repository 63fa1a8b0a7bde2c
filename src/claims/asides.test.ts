import assert from 'node:assert/strict';
import { parseOf } from '../../test/support/claims.ts';
import { saidOf } from './asides.ts';

/** The words of the phrase of which the last finite verb is said. */
function subject(sentence: string): string | null {
  const { phrases, units } = parseOf(sentence);
  const verb = phrases.findLastIndex((p) => p.kind === 'vg');
  const at = saidOf({ ...parseOf(sentence), phrases, units }, verb);
  const p = phrases[at];
  return p === undefined
    ? null
    : units
        .slice(p.first, p.last)
        .map((u) => u.lower)
        .join(' ');
}

describe('claims: of whom a verb is said', () => {
  it('is what stands before an aside', () => {
    assert.equal(subject('The ferry, which joins two islands, sank.'), 'the ferry');
    assert.equal(subject('A part of the wall, which holds the bank, fell.'), 'a part');
    assert.equal(subject('Karla Roth, who owns the mill, was arrested.'), 'roth');
  });
  it('is what stands right before the verb where no aside does', () => {
    assert.equal(subject('The ferry sank.'), 'the ferry');
    assert.equal(subject('The ferry was late, and the boat sank.'), 'the boat');
  });
});
