/** From the entries of one bucket and story to groups: each entry goes to the group that most speaks for, or begins one. */
import type { Entry, Join } from './entry.ts';

/** Members of a group that a newcomer is compared with. */
const LOOKED_AT = 6;
/** Groups of one bucket that a newcomer is compared with, the latest first: bounds the work on hostile input. */
const GROUPS_LOOKED_AT = 48;
/** Share of the members looked at that must accept the newcomer. */
const ACCEPTED = 0.6;

export interface Placed {
  readonly entry: Entry;
  /** Why it belongs to the group: against the member that most speaks for it. */
  why: string;
}

/**
 * Greedy grouping in a fixed order (path, then place), so that the order of arrival cannot matter.
 * @param entries in order of path and start.
 * @param join compares two entries; null keeps them apart.
 */
export function clusterEntries(entries: readonly Entry[], join: (a: Entry, b: Entry) => Join | null): Placed[][] {
  const groups: Placed[][] = [];
  for (const entry of entries) {
    let best: Placed[] | null = null;
    let bestScore = 0;
    let bestWhy = '';
    for (let g = groups.length - 1; g >= Math.max(0, groups.length - GROUPS_LOOKED_AT); g--) {
      const found = welcome(groups[g]!, entry, join);
      if (found && found.score > bestScore) {
        best = groups[g]!;
        bestScore = found.score;
        bestWhy = found.why;
      }
    }
    if (!best) {
      groups.push([{ entry, why: '' }]);
      continue;
    }
    if (best.length === 1) best[0]!.why = bestWhy;
    best.push({ entry, why: bestWhy });
  }
  return groups;
}

function welcome(group: readonly Placed[], entry: Entry, join: (a: Entry, b: Entry) => Join | null): Join | null {
  const step = Math.max(1, Math.floor(group.length / LOOKED_AT));
  let looked = 0;
  let accepted = 0;
  let sum = 0;
  let best: Join | null = null;
  for (let i = 0; i < group.length && looked < LOOKED_AT; i += step) {
    looked++;
    const found = join(group[i]!.entry, entry);
    if (!found) continue;
    accepted++;
    sum += found.score;
    if (!best || found.score > best.score) best = found;
  }
  if (!best || accepted < looked * ACCEPTED) return null;
  return { score: sum / accepted, why: best.why };
}
