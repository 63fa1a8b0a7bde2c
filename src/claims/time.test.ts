import assert from 'node:assert/strict';
import { readRecord } from './read.ts';

/** Month and day of the figures of a text, in order. */
const timesIn = (text: string): (string | null)[] =>
  readRecord({ path: 'a.txt', text, published: '2024-05-07' })
    .claims.filter((c) => c.kind === 'figure')
    .map((c) => c.scope.time?.slice(-5) ?? null);

describe('the day of a figure', () => {
  it('is the nearest of its sentence, on either side', () => {
    assert.deepEqual(timesIn('On 3 May 40 sheep drowned near Orrin and 12 goats near Halden on 5 May, farmers said.'), [
      '05-03',
      '05-05',
    ]);
  });

  it('is of two as near the first', () => {
    assert.deepEqual(timesIn('On 3 May, 40 sheep, on 5 May'), ['05-03']);
  });

  it('is not that of a record', () => {
    assert.deepEqual(timesIn('A flood killed 40 sheep, the worst loss since 2011, farmers said.'), [null]);
  });
});
