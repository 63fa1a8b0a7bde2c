/** Likeness of two sentences by the content words that both hold: it proposes and breaks ties, and never joins claims by itself. */

/** A sentence of fewer words than this is judged as if it had as many, or two shared words would be everything. */
const LEAST_WORDS = 4;

/**
 * Overlap of two word lists, 0 to 1: shared words over the shorter list.
 * @param ignore words that both share by being candidates at all (the event, what is counted): they are no evidence.
 */
export function likeness(a: readonly string[], b: readonly string[], ignore: ReadonlySet<string>): number {
  const x = new Set(a);
  let size = 0;
  for (const w of x) if (!ignore.has(w)) size++;
  let shared = 0;
  let other = 0;
  const seen = new Set<string>();
  for (const w of b) {
    if (seen.has(w) || ignore.has(w)) continue;
    seen.add(w);
    other++;
    if (x.has(w)) shared++;
  }
  return shared / Math.max(LEAST_WORDS, Math.min(size, other));
}
