import assert from 'node:assert/strict';
import { isAnyone, maySameName, partsOf } from './parties.ts';

describe('parties by name', () => {
  it('one surname and no other given name may be one', () => {
    assert.ok(maySameName('Brandvik', 'Hella Brandvik'));
    assert.deepEqual(partsOf('H. Brandvik-Ås'), ['brandvik', 'as']);
    assert.ok(maySameName('Hella Brandvik', 'Hella Brandvik Tellmark'));
    assert.ok(maySameName('Hella', 'Hella Brandvik'));
    assert.ok(maySameName('Otter', 'Ruben "Otter" Tarnow'));
    assert.ok(maySameName('Hélla Brandvik', 'Hella Brandvik'));
  });

  it('two given names or two surnames are two people', () => {
    assert.ok(!maySameName('Hella Brandvik', 'Ruben Brandvik'));
    assert.ok(!maySameName('Hella Brandvik', 'Hella Tarnow'));
    assert.ok(!maySameName('Tarnow', 'Hella Brandvik'));
    assert.ok(!maySameName('Badger', 'Ruben "Otter" Tarnow'));
  });

  it('people as such are no one in particular', () => {
    for (const anyone of ['people', 'officers', 'a worker', 'victim']) assert.ok(isAnyone(anyone), anyone);
    for (const some of ['Hella Brandvik', 'the mayor', 'ferry', 'residents of the street', null])
      assert.ok(!isAnyone(some), String(some));
  });
});
