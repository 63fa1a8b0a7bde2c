import assert from 'node:assert/strict';
import { inSteps } from './in-steps.ts';

const counting = (n: number) => {
  let filled = 0;
  const squares = inSteps(function* (map: Map<number, number>) {
    for (let i = 0; i < n; i++) {
      map.set(i, i * i);
      filled++;
      yield;
    }
  });
  return { squares, filled: () => filled };
};

describe('a dictionary filled in steps', () => {
  it('is whole when it is asked, and filled once', () => {
    const { squares, filled } = counting(1000);
    assert.equal(filled(), 0);
    assert.equal(squares.whole().get(999), 998_001);
    assert.equal(squares.whole().size, 1000);
    assert.equal(filled(), 1000);
    assert.equal([...squares.prepare()].length, 0);
  });
  it('can be prepared with rests between, and asked before that has come to its end', () => {
    const { squares, filled } = counting(1000);
    const steps = squares.prepare();
    steps.next();
    assert.ok(filled() > 0 && filled() < 1000);
    assert.equal(squares.whole().size, 1000);
    assert.ok(steps.next().done);
    const other = counting(1000);
    assert.ok([...other.squares.prepare()].length > 2);
    assert.equal(other.squares.whole().size, 1000);
  });
});
