import assert from 'node:assert/strict';
import { partitionPoint } from './search.ts';

describe('binary search', () => {
  it('finds where a condition ends to hold, in lists of every length', () => {
    for (let length = 0; length < 20; length++) {
      const list = Array.from({ length }, (_, i) => 2 * i);
      for (let bound = -1; bound <= 2 * length + 1; bound++)
        assert.equal(
          partitionPoint(list, (n) => n < bound),
          list.filter((n) => n < bound).length,
        );
    }
  });

  it('takes the end of equal elements or their start, as is asked', () => {
    assert.equal(
      partitionPoint([1, 2, 2, 2, 3], (n) => n < 2),
      1,
    );
    assert.equal(
      partitionPoint([1, 2, 2, 2, 3], (n) => n <= 2),
      4,
    );
  });
});
