import assert from 'node:assert/strict';
import { readArticle } from '../text/read.ts';
import { termsOf } from './terms.ts';

const namesOf = (text: string): string[] =>
  termsOf(readArticle({ path: 'a.txt', text }))
    .filter((t) => t.name)
    .map((t) => t.term)
    .sort();

describe('terms of an article', () => {
  it('takes no name from the words of offices, institutions and addresses', () => {
    const text =
      'He was found by a deputy of the Elmford County Sheriff Office near a bend of Larkby Road and taken, as a friend said later, to Wexmoor General Hospital.\n';
    assert.deepEqual(namesOf(text), ['elmford', 'larkby', 'wexmoor']);
  });
  it('takes the place of a dateline for a name, and not the agency', () => {
    const text = 'ASHWICK, Jan 21 (Northern News) - A boy was held on Wednesday after an attack, Wexmoor said.\n';
    assert.deepEqual(namesOf(text), ['ashwick', 'wexmoor']);
    assert.deepEqual(namesOf('POLICE said on Jan 21 that a boy was held - and let go, Wexmoor said.\n'), ['wexmoor']);
  });
  it('keeps those words as words', () => {
    const terms = termsOf(readArticle({ path: 'a.txt', text: 'They drove to Wexmoor General Hospital.\n' }));
    assert.equal(terms.find((t) => t.term === 'hospital')?.name, false);
  });
});
