import assert from 'node:assert/strict';
import { findingsOf } from '../../test/support/findings.ts';

const sums = (text: string): number => findingsOf('figure.sum', text, 'A note on nothing.').length;

describe('figure.sum', () => {
  it('one part is more than its whole', () => {
    assert.ok(sums('The flood at Lundby killed eight people, including ten children.') > 0);
    assert.equal(sums('The flood at Lundby killed 12 people, including ten children.'), 0);
  });

  it('parts of several kinds together are more than their whole', () => {
    assert.ok(sums('The flood at Lundby killed 12 people, including seven men and eight women.') > 0);
    assert.equal(sums('The flood at Lundby killed 12 people, including five men and six women.'), 0);
  });

  it('not parts that are of each other, or of a whole without an upper bound', () => {
    assert.equal(sums('The flood at Lundby killed at least 12 people, including seven men and eight women.'), 0);
    assert.equal(sums('The flood at Lundby killed 12 people and injured 40 children.'), 0);
  });
});
