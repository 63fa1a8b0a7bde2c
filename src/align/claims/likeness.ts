/** Likeness of two sentences by the content words that both hold: it proposes and breaks ties, and never joins claims by itself. */

import { keepByObject } from '../memo.ts';

/** A sentence of fewer words than this is judged as if it had as many, or two shared words would be everything. */
const LEAST_WORDS = 4;

/** Words of reporting: they stand in every article, whatever it is about. */
const REPORTING = new Set(
  'say tell report add announce state accord confirm note be have do get take make official spokesman spokeswoman spokesperson source statement'.split(
    ' ',
  ),
);

const distinct = keepByObject(
  (words: readonly string[]): ReadonlySet<string> => new Set(words.filter((w) => !REPORTING.has(w))),
);

/**
 * Overlap of two word lists, 0 to 1: shared words over the shorter list.
 * @param ignore different words that both share by being candidates at all (the event, what is counted): they are no evidence.
 */
export function likeness(a: readonly string[], b: readonly string[], ignore: readonly string[]): number {
  const x = distinct(a);
  const y = distinct(b);
  let size = x.size;
  let other = y.size;
  for (const w of ignore) {
    if (x.has(w)) size--;
    if (y.has(w)) other--;
  }
  let shared = 0;
  const [small, large] = x.size < y.size ? [x, y] : [y, x];
  for (const w of small) if (large.has(w) && !ignore.includes(w)) shared++;
  return shared / Math.max(LEAST_WORDS, Math.min(size, other));
}
