import assert from 'node:assert/strict';
import { Taken } from './taken.ts';

describe('what was taken of a file', () => {
  const uri = 'file:///desk/a.txt';
  const state = { size: 40, mtime: 1000 };

  it('is the same until the file is written, by size or time', () => {
    const taken = new Taken();
    assert.equal(taken.compare(uri, state, undefined), 'other', 'never read');
    taken.file(uri, state);
    assert.equal(taken.compare(uri, state, undefined), 'same');
    assert.equal(taken.compare(uri, { ...state, size: 41 }, undefined), 'other');
    assert.equal(taken.compare(uri, { ...state, mtime: 1001 }, undefined), 'other');
    taken.forget(uri);
    assert.equal(taken.compare(uri, state, undefined), 'other');
  });

  it('of an open document is its version, however often the file is saved', () => {
    const taken = new Taken();
    taken.file(uri, state);
    assert.equal(taken.compare(uri, state, 1), 'other', 'opened, its text not taken yet');
    taken.document(uri, 1);
    assert.equal(taken.compare(uri, { ...state, mtime: 2000 }, 1), 'same');
    assert.equal(taken.compare(uri, state, 2), 'other');
    assert.equal(taken.compare(uri, state, undefined), 'other', 'closed, the file not read since');
  });

  it('is forgotten with its folder, articles or not', () => {
    const taken = new Taken();
    const inside = 'file:///desk/old/list.txt';
    const beside = 'file:///desk/older.txt';
    for (const file of [uri, inside, beside]) taken.file(file, state);
    taken.forgetUnder('file:///desk/old');
    assert.deepEqual(
      [uri, inside, beside].map((file) => taken.compare(file, state, undefined)),
      ['same', 'other', 'same'],
    );
  });

  it('is gone with the file, open or not', () => {
    const taken = new Taken();
    taken.document(uri, 1);
    assert.equal(taken.compare(uri, null, 1), 'gone');
    assert.equal(taken.compare(uri, null, undefined), 'gone');
  });
});
