import assert from 'node:assert/strict';
import { containment, contains, isKnownTown } from './containment.ts';

describe('which place lies in which', () => {
  it('a town lies in its region and its country, by any of their names', () => {
    for (const [outer, inner] of [
      ['Portugal', 'Lisbon'],
      ['the U.S.', 'Houston'],
      ['United States', 'Houston'],
      ['Texas', 'Houston'],
      ['USA', 'Texas'],
      ['Britain', 'Leeds'],
      ['UK', 'Glasgow'],
      ['northern Italy', 'Turin'],
      ['Morocco', 'Marrakesh'],
    ] as const) {
      assert.equal(contains(outer, inner), true, `${outer} contains ${inner}`);
      assert.equal(contains(inner, outer), false, `${inner} does not contain ${outer}`);
      assert.equal(containment(inner, outer), 'within');
    }
  });

  it('towns of two countries, two towns of one, and a town of another state are separate', () => {
    for (const [a, b] of [
      ['Lisbon', 'Norway'],
      ['Lisbon', 'Oslo'],
      ['Lisbon', 'Porto'],
      ['Houston', 'Ohio'],
      ['Scotland', 'Leeds'],
    ] as const) {
      assert.equal(containment(a, b), 'separate', `${a}, ${b}`);
      assert.equal(containment(b, a), 'separate', `${b}, ${a}`);
      assert.equal(contains(a, b) || contains(b, a), false);
    }
  });

  it('two names of one place', () => {
    assert.equal(containment('Myanmar', 'Burma'), 'one');
    assert.equal(containment('the United States', 'America'), 'one');
    assert.equal(containment('OSLO', "Oslo's"), 'one');
  });

  it('knows nothing of other names, and of no region of a town where the list has none', () => {
    assert.equal(containment('Oakvale', 'Oslo'), 'unknown');
    assert.equal(containment('Gujarat', 'Ahmedabad'), 'unknown');
    assert.equal(containment('', 'Oslo'), 'unknown');
  });

  it('of several places of one name each counts', () => {
    assert.equal(contains('Texas', 'Paris'), true);
    assert.equal(contains('France', 'Paris'), true);
    assert.equal(containment('Spain', 'Paris'), 'separate');
  });

  it('tells towns from regions and countries', () => {
    assert.deepEqual(['Houston', 'Glasgow', 'Texas', 'Norway', 'Oakvale'].map(isKnownTown), [
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
