/** From the entries of one bucket and story to groups: each entry goes to the group that most speaks for, or begins one. */
import type { Entry, Join } from './entry.ts';
import { facetsOf } from './facets.ts';

/** Members of a group that a newcomer is compared with. */
const LOOKED_AT = 6;
/** Groups of one bucket that a newcomer is compared with, the latest first: bounds the work on hostile input. */
const GROUPS_LOOKED_AT = 48;
/** Groups found by facets that a newcomer is compared with, those that share most with it first. */
const BEST_LOOKED_AT = 16;
/** Share of the members looked at that must accept the newcomer. */
const ACCEPTED = 0.45;

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
  const index = new GroupFinder();
  for (const entry of entries) {
    let best = -1;
    let bestScore = 0;
    let bestWhy = '';
    for (const g of index.candidates(entry, groups.length)) {
      const found = welcome(groups[g]!, entry, join);
      if (found && found.score > bestScore) {
        best = g;
        bestScore = found.score;
        bestWhy = found.why;
      }
    }
    if (best < 0) {
      best = groups.length;
      groups.push([{ entry, why: '' }]);
    } else {
      const group = groups[best]!;
      if (group.length === 1) group[0]!.why = bestWhy;
      group.push({ entry, why: bestWhy });
    }
    index.add(entry, best);
  }
  return groups;
}

/** Groups by the facets of their members. */
class GroupFinder {
  readonly #byKey = new Map<string, number[]>();
  /** How many facets the entry being looked at shares with each group; all zero in between. */
  readonly #shared: number[] = [];

  add(entry: Entry, group: number): void {
    for (const key of facetsOf(entry).facets?.under ?? []) {
      const list = this.#byKey.get(key);
      if (!list) this.#byKey.set(key, [group]);
      else if (list.at(-1) !== group) list.push(group);
    }
  }

  #groupsUnder(keys: readonly string[]): Set<number> {
    const out = new Set<number>();
    for (const key of keys) for (const g of (this.#byKey.get(key) ?? []).slice(-GROUPS_LOOKED_AT)) out.add(g);
    return out;
  }

  /** Numbers of the groups worth comparing: those that share most, then the latest. */
  candidates(entry: Entry, count: number): number[] {
    const { facets } = facetsOf(entry);
    if (facets === null) {
      const all: number[] = [];
      for (let g = count - 1; g >= Math.max(0, count - GROUPS_LOOKED_AT); g--) all.push(g);
      return all;
    }
    const found = facets.must ? this.#groupsUnder(facets.must) : null;
    if (found?.size === 0) return [];
    const shared = this.#shared;
    while (shared.length < count) shared.push(0);
    const out: number[] = [];
    for (const key of facets.look) {
      const list = this.#byKey.get(key);
      if (!list) continue;
      for (let i = list.length - 1; i >= Math.max(0, list.length - GROUPS_LOOKED_AT); i--) {
        const g = list[i]!;
        if (found !== null && !found.has(g)) continue;
        if (shared[g]!++ === 0) out.push(g);
      }
    }
    if (out.length > 1) out.sort((a, b) => shared[b]! - shared[a]! || b - a);
    for (const g of out) shared[g] = 0;
    if (out.length > BEST_LOOKED_AT) out.length = BEST_LOOKED_AT;
    return out;
  }
}

function welcome(group: readonly Placed[], entry: Entry, join: (a: Entry, b: Entry) => Join | null): Join | null {
  const step = Math.max(1, Math.floor(group.length / LOOKED_AT));
  const looked = Math.min(LOOKED_AT, Math.ceil(group.length / step));
  let accepted = 0;
  let sum = 0;
  let best: Join | null = null;
  for (let k = 0; k < looked; k++) {
    const found = join(group[k * step]!.entry, entry);
    // however many refuse, one that comes may be tied for certain
    if (!found) continue;
    accepted++;
    sum += found.score;
    if (!best || found.score > best.score) best = found;
  }
  // A certain tie (one person's ages) needs no majority.
  if (!best || (accepted < looked * ACCEPTED && best.score < 1)) return null;
  return { score: best.score === 1 ? 1 : sum / accepted, why: best.why };
}
