import assert from 'node:assert/strict';
import { figure, quantity } from '../../../test/support/records.ts';
import type { FigureClaim } from '../../claims/claim.ts';
import { countedLoosely, countedRelation, narrowing, victimsLoosely } from './counted.ts';

const counts = (head: string, modifiers: readonly string[] = [], more: Partial<FigureClaim> = {}): FigureClaim =>
  figure(quantity(4), { counted: { phrase: head, heads: [head], modifiers, nounClass: 'people' }, ...more });

describe('whether two figures count the same', () => {
  it('the same heads and the same narrowing words', () => {
    assert.equal(countedRelation(counts('sailor'), counts('sailor')), 'same');
    assert.equal(countedRelation(counts('person'), counts('victim')), 'same');
    assert.equal(countedRelation(counts('sailor', ['injured']), counts('sailor')), 'same');
    assert.equal(countedRelation(counts('sailor', ['foreign']), counts('sailor')), 'part');
    assert.equal(countedRelation(counts('sailor', ['foreign']), counts('sailor', ['young'])), 'shares');
    assert.equal(countedRelation(counts('sailor'), counts('people')), 'part');
    assert.equal(countedRelation(counts('sailor'), counts('miner')), 'different');
    assert.equal(countedRelation(counts('sailor'), figure(quantity(4), { counted: null })), 'different');
  });

  it('no word that repeats the event or the head narrows', () => {
    const { counted } = counts('sailor', ['kill', 'dead', 'old']);
    assert.deepEqual([...narrowing(counted!, 'kill')], ['old']);
  });

  it('victims by a looser noun, officers by the name of their service', () => {
    assert.ok(victimsLoosely(counts('passenger'), counts('people')));
    assert.ok(!victimsLoosely(counts('passenger', ['foreign']), counts('people')));
    assert.ok(!victimsLoosely(counts('soldier'), counts('people')));
    assert.ok(victimsLoosely(counts('agent', ['federal']), counts('officer')));
    assert.ok(!victimsLoosely(counts('agent', ['federal']), counts('deputy', ['county'])));
  });

  it('nouns by which one matter is told loosely', () => {
    const aboard = (head: string) => counts(head, [], { matter: 'aboard' });
    assert.ok(countedLoosely(aboard('passenger'), aboard('people')));
    assert.ok(!countedLoosely(counts('passenger'), counts('people')));
  });
});
