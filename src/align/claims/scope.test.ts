import assert from 'node:assert/strict';
import type { PlaceRead } from '../../claims/claim.ts';
import { placesRelation } from './places.ts';
import { placeRelation } from './scope.ts';

describe('places of two claims', () => {
  it('are the same by a shared name, or by two names of one place', () => {
    assert.equal(placeRelation(['Oakvale'], ['north Oakvale']), 'same');
    assert.equal(placeRelation(['Burma'], ['Myanmar']), 'same');
    assert.equal(placeRelation(['Porto', 'Portugal'], ['Portugal']), 'same');
  });

  it('may be one where one contains the other, at whatever depth', () => {
    assert.equal(placeRelation(['Portugal'], ['Lisbon']), 'open');
    assert.equal(placeRelation(['Houston'], ['the U.S.']), 'open');
  });

  it('are two: two towns, two countries, two towns told with the country they share', () => {
    assert.equal(placeRelation(['Lisbon'], ['Oslo']), 'apart');
    assert.equal(placeRelation(['Portugal'], ['Norway']), 'apart');
    assert.equal(placeRelation(['Chicago', 'United States'], ['Houston', 'United States']), 'apart');
  });

  it('are no help where a town is abroad, or one of them is not known', () => {
    assert.equal(placeRelation(['Norway'], ['Lisbon']), 'unsure');
    assert.equal(placeRelation(['Oakvale'], ['Lisbon']), 'unsure');
    assert.equal(placeRelation([], ['Lisbon']), 'open');
  });
});

describe('districts that two reports name', () => {
  const district = (name: string): PlaceRead => ({
    kind: 'district',
    names: name.split(' '),
    number: null,
    block: false,
  });

  it('one inside the other, or two names of one, do not differ', () => {
    assert.equal(placesRelation(district('yorkshire'), district('england')), 'same');
    assert.equal(placesRelation(district('yorkshire'), district('texas')), 'other');
    assert.equal(placesRelation(district('oakvale'), district('texas')), 'other');
  });
});
