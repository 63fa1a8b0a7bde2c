import assert from 'node:assert/strict';
import { figuresOf } from '../../test/support/claims.ts';

/** Counts as "n event counted". */
const counts = (text: string): string[] =>
  figuresOf(text)
    .numbers.filter((n) => n.number.type === 'count' && !n.implied)
    .map((n) => `${n.number.low} ${n.event} ${n.counted}`);

describe('a number named before and given anew', () => {
  it('counts what it counted before', () => {
    assert.deepEqual(counts('Reports said four deputies were hurt. That number has been reduced to three.'), [
      '4 injure deputies',
      '3 injure deputies',
    ]);
    assert.deepEqual(counts('Eight teenagers were hurt. The agency said that number is actually 10.'), [
      '8 injure teenagers',
      '10 injure teenagers',
    ]);
    assert.deepEqual(counts('Two miners were killed. The figure later rose to five.').at(-1), '5 kill miners');
  });

  it('is another where the noun says of what, or nothing goes before', () => {
    assert.ok(!counts('Eight teenagers were hurt. The number of homes rose to 10.').at(-1)!.includes('injure'));
    assert.ok(!counts('The number rose to 10.').at(-1)!.includes('injure'));
    assert.ok(!counts('Eight teenagers were hurt. The number 10 bus was late.').some((c) => /^10 injure/.test(c)));
    assert.equal(counts('Eight teenagers were hurt. The figure fell by 10 shirts.').at(-1)!.split(' ')[1], 'fall');
  });
});
