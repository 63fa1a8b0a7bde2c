import assert from 'node:assert/strict';
import type { PlaceRead, StatementClaim } from '../../claims/claim.ts';
import { joinPlaces, oneEvent, placesRelation } from './places.ts';

const place = (kind: PlaceRead['kind'], names: string, number: number | null = null, block = false): PlaceRead => ({
  kind,
  names: names.split(' '),
  number,
  block,
});
const told = (read: PlaceRead, words: readonly string[]): StatementClaim =>
  ({ place: read, object: read.names.join(' '), words, event: '@place', subject: '' }) as unknown as StatementClaim;

describe('places that articles name', () => {
  it('one street with one number, or without one; another number is near', () => {
    assert.equal(placesRelation(place('address', 'alder', 12), place('address', 'alder')), 'same');
    assert.equal(placesRelation(place('address', 'alder', 1212), place('address', 'alder', 1200, true)), 'same');
    assert.equal(placesRelation(place('address', 'alder', 12), place('address', 'alder', 14)), 'near');
    assert.equal(placesRelation(place('address', 'alder', 12), place('address', 'birch', 12)), 'other');
  });

  it('a site by its longer name; one side of a district is near the whole, two sides are two', () => {
    assert.equal(placesRelation(place('site', 'lundby fish market'), place('site', 'fish market')), 'same');
    assert.equal(placesRelation(place('district', 'alder'), place('district', 'west alder')), 'near');
    assert.equal(placesRelation(place('district', 'east alder'), place('district', 'west alder')), 'other');
    assert.equal(placesRelation(place('site', 'alder'), place('district', 'alder')), 'other');
  });

  it('two addresses are held together only by sentences alike, in reports of one event', () => {
    const words = ['shot', 'officer', 'found', 'sunday'];
    const [a, b] = [told(place('address', 'alder', 12), words), told(place('address', 'birch', 12), words)];
    assert.notEqual(joinPlaces(a, b, { share: 0.4, near: true }), null);
    assert.equal(joinPlaces(a, b, { share: 0.02, near: false }), null);
    assert.equal(
      joinPlaces(a, told(place('address', 'birch', 12), ['ferry', 'reef']), { share: 0.4, near: true }),
      null,
    );
    assert.ok(oneEvent(a, b));
    assert.ok(!oneEvent(a, told(place('address', 'birch', 12), ['ferry', 'reef'])));
  });
});
