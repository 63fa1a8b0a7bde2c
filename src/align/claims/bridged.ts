/**
 * Articles of one event that have too little in common by themselves, and are tied by a third: it is near to both, and all three share a name.
 * Looked for among the few articles of one bucket only, so that the result depends on nothing else.
 */
import type { Nearness } from './entry.ts';

/** What is asked of the index of stories. */
export interface Ties {
  nearness(a: string, b: string): Nearness;
  /** Whether the three articles share a name. */
  shareName(a: string, b: string, c: string): boolean;
}

/** More articles than this are no folder of one event. */
const MOST_ARTICLES = 24;
/** Share of weight that the two must have in common by themselves. */
const LEAST_SHARE = 0.08;

/** Share of the pairs that must be near by themselves. */
const DENSE = 0.45;

export type Bridged = ReadonlySet<string>;

const NONE: Bridged = new Set();

const keyOf = (a: string, b: string): string => (a < b ? `${a}\u001f${b}` : `${b}\u001f${a}`);

/** Whether the two are tied by a third. */
export const isBridged = (bridged: Bridged, a: string, b: string): boolean =>
  bridged.size > 0 && bridged.has(keyOf(a, b));

/** Pairs of articles that only a third ties. Cost: the square of the articles, of which there are few. */
export function bridgedAmong(paths: readonly string[], ties: Ties): Bridged {
  if (paths.length < 3 || paths.length > MOST_ARTICLES) return NONE;
  const near = new Set<string>();
  const far: [string, string][] = [];
  paths.forEach((a, i) => {
    for (const b of paths.slice(i + 1)) {
      const found = ties.nearness(a, b);
      if (found.near) near.add(keyOf(a, b));
      else if (found.share >= LEAST_SHARE && !found.longApart) far.push([a, b]);
    }
  });
  // A county's reports of many days are tied in chains; those of one event mostly to each other.
  if (near.size < 2 || near.size < DENSE * ((paths.length * (paths.length - 1)) / 2)) return NONE;
  const out = far.filter(([a, b]) =>
    paths.some((c) => near.has(keyOf(a, c)) && near.has(keyOf(b, c)) && ties.shareName(a, b, c)),
  );
  return out.length === 0 ? NONE : new Set(out.map(([a, b]) => keyOf(a, b)));
}

/** Whether two sets hold the same pairs. */
export function sameBridges(a: Bridged, b: Bridged): boolean {
  return a.size === b.size && [...a].every((key) => b.has(key));
}
