import assert from 'node:assert/strict';
import { Losses } from './losses.ts';

const MINUTE = 60_000;

describe('engines lost', () => {
  it('three times are started again, and not a fourth time', () => {
    const losses = new Losses();
    assert.deepEqual(
      [0, 1, 2, 3].map((m) => losses.add(m * MINUTE)),
      [false, false, false, true],
    );
  });

  it('now and then are always started again', () => {
    const losses = new Losses();
    for (let m = 0; m < 60; m += 2) assert.equal(losses.add(m * MINUTE), false, `${m} minutes`);
  });

  it('count from the beginning once they are forgotten', () => {
    const losses = new Losses();
    for (let i = 0; i < 4; i++) losses.add(0);
    losses.forget();
    assert.equal(losses.add(1), false);
  });
});
