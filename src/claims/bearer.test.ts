import assert from 'node:assert/strict';
import { figuresOf } from '../../test/support/claims.ts';

/** "54 Ruben Tarnow": each age with whose it is. */
const ages = (text: string): string[] =>
  figuresOf(text).claims.flatMap((c) =>
    c.kind === 'figure' && c.quantity.type === 'age' ? [`${c.quantity.low} ${c.subject}`] : [],
  );

describe('whose age it is', () => {
  it('a role, a pronoun or the age alone stand for the only person named before', () => {
    assert.deepEqual(ages('Harbour pilot Ruben Tarnow fell overboard on Friday. The pilot, 54, could not swim.'), [
      '54 Ruben Tarnow',
    ]);
    assert.deepEqual(ages('Ruben Tarnow fell overboard on Friday. He was 54.'), ['54 Ruben Tarnow']);
    assert.deepEqual(ages('Ruben Tarnow fell overboard on Friday. The 54-year-old was alone.'), ['54 Ruben Tarnow']);
  });

  it('nobody is chosen of two who may be meant', () => {
    assert.deepEqual(ages('Ruben Tarnow met Anton Wieland on Friday. The 54-year-old was alone.'), ['54 null']);
    assert.deepEqual(ages('Ruben Tarnow met Anton Wieland on Friday. He was 54.'), ['54 null']);
  });

  it('"she" is no man, a relative is herself, "a pilot" is any pilot', () => {
    assert.deepEqual(ages('The pilot, Mr Roger Tarnow, fell overboard. She was 54.'), ['54 null']);
    assert.deepEqual(ages('Pilot Roger Tarnow fell overboard. His wife, 41, saw it.'), ['41 wife']);
    assert.deepEqual(ages('Pilot Roger Tarnow fell overboard. A pilot, 41, saw it.'), ['41 pilot']);
  });

  it('a number behind a noun of several, or before what it counts, is no age', () => {
    assert.deepEqual(ages('The pilots, 12, and their crews left.'), []);
    assert.deepEqual(ages('For the crew, 40, no help came.'), []);
  });

  it('a noun that nobody is called by is the only one named and of no age yet', () => {
    const fall = 'Ruben Tarnow fell overboard on Friday.';
    assert.deepEqual(ages(`${fall} The dentist, 54, could not swim.`), ['54 Ruben Tarnow']);
    assert.deepEqual(ages(`${fall} The 54-year-old dentist could not swim.`), ['54 Ruben Tarnow']);
    // two to choose from, one whose age is told, one who only speaks
    assert.deepEqual(ages('Ruben Tarnow and Anton Wieland fell overboard. The dentist, 54, could not swim.'), [
      '54 dentist',
    ]);
    assert.deepEqual(
      ages('Ruben Tarnow, 47, fell overboard on Friday. The dentist, 54, could not swim.').at(-1),
      '54 dentist',
    );
    assert.deepEqual(
      ages('47-year-old Ruben Tarnow fell overboard. The dentist, 54, could not swim.').at(-1),
      '54 dentist',
    );
    assert.deepEqual(ages('"It was dark," said Ruben Tarnow. The dentist, 54, could not swim.'), ['54 dentist']);
  });

  it('a part in the accident, a noun told of before, who looks on or several are somebody else', () => {
    const fall = 'Ruben Tarnow fell overboard on Friday.';
    assert.deepEqual(ages(`${fall} The driver, 54, was arrested.`), ['54 driver']);
    assert.deepEqual(ages(`A dentist called the coast guard. ${fall} The dentist, 54, could not swim.`), [
      '54 dentist',
    ]);
    assert.deepEqual(ages(`${fall} The dentist, 54, watched from the pier.`), ['54 dentist']);
    assert.deepEqual(ages(`${fall} The 54-year-old dentists could not swim.`), ['54 dentists']);
  });

  it('who was named many sentences ago is not meant', () => {
    const between =
      'The water was cold. It was dark. The boat had no light. Nobody had called for help. A storm was near.';
    assert.deepEqual(ages(`Ruben Tarnow fell overboard on Friday. ${between} The dentist, 54, could not swim.`), [
      '54 dentist',
    ]);
  });
});
