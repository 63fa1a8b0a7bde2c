import assert from 'node:assert/strict';
import { findingsOf } from '../../test/support/findings.ts';

const END = 'The Lundby police of the Ostrow coast look for a car, sheriff Hella Brandvik said.';
const roles = (...texts: string[]): string[] => findingsOf('person.role', ...texts.map((t) => `${t} ${END}`));

describe('the only victim, told by a noun', () => {
  it('a man cannot be a girl, nor a woman', () => {
    const one = 'One person was shot dead in Lundby on Monday.';
    const found = roles('A man was shot dead in Lundby on Monday.', 'A girl was shot dead in Lundby on Monday.', one);
    assert.equal(found.length, 2);
    assert.ok(found.every((f) => f.startsWith('information')));
    const women = roles('A man was shot dead in Lundby.', 'A woman was shot dead in Lundby.', one);
    assert.equal(women.length, 2);
  });

  it('a girl may be a teenager or a child, a man may be anybody of his sex', () => {
    const one = 'One person was shot dead in Lundby on Monday.';
    assert.deepEqual(roles('A girl was shot dead in Lundby.', 'A teenager was shot dead in Lundby.', one), []);
    assert.deepEqual(roles('A girl was shot dead in Lundby.', 'A child was shot dead in Lundby.', one), []);
    assert.deepEqual(roles('A man was shot dead in Lundby.', 'A man was shot dead in Lundby.', one), []);
  });

  it('not where a report tells of several', () => {
    assert.deepEqual(
      roles('A man was shot dead in Lundby on Monday.', 'Two people were shot dead in Lundby on Monday.'),
      [],
    );
    assert.deepEqual(
      roles('A man was shot dead in Lundby. A girl was shot dead there too.', 'A girl was shot dead in Lundby.'),
      [],
    );
  });
});
