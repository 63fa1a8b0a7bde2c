/** Groups of one bucket that hold places under one key, and join there, become one: the first pass may have begun a group for each value. */
import type { FigureClaim } from '../../claims/claim.ts';
import type { Placed } from './cluster.ts';
import type { Entry, Join } from './entry.ts';

/** Members of a group under one key that are compared. */
const LOOKED_AT = 4;
/** Earlier groups under one key that a group is compared with. */
const GROUPS_LOOKED_AT = 6;
/** Places that a joined group may have. */
const MOST_PLACES = 60;

function membersByKey(group: readonly Placed[], keysOf: (c: FigureClaim) => readonly string[]): Map<string, Placed[]> {
  const out = new Map<string, Placed[]>();
  for (const p of group) {
    if (p.entry.claim.kind !== 'figure') continue;
    for (const key of keysOf(p.entry.claim)) {
      const list = out.get(key) ?? [];
      if (list.length < LOOKED_AT) list.push(p);
      out.set(key, list);
    }
  }
  return out;
}

/** Half of the pairs from different articles at least must join. */
function tie(a: readonly Placed[], b: readonly Placed[], join: (a: Entry, b: Entry) => Join | null): Join | null {
  let best: Join | null = null;
  let accepted = 0;
  let looked = 0;
  for (const x of a)
    for (const y of b) {
      if (x.entry.record.path === y.entry.record.path) continue;
      looked++;
      const found = join(x.entry, y.entry);
      if (!found) continue;
      accepted++;
      if (!best || found.score > best.score) best = found;
    }
  return accepted * 2 >= looked ? best : null;
}

/**
 * @param groups of one bucket of figures, in order of their first member, each in order of place.
 * @param keysOf keys under which a figure finds those it may be one with.
 * @param order compares two placed entries by path and place.
 * @returns groups in order of their first member; members stay in order of place.
 */
export function mergeGroups(
  groups: readonly Placed[][],
  keysOf: (c: FigureClaim) => readonly string[],
  join: (a: Entry, b: Entry) => Join | null,
  order: (a: Placed, b: Placed) => number,
): Placed[][] {
  const out: Placed[][] = [];
  const byKey = new Map<string, { members: Placed[]; all: Placed[] }[]>();
  for (const group of groups) {
    const mine = membersByKey(group, keysOf);
    let held: Placed[] | null = null;
    for (const [key, members] of mine) {
      for (const other of (byKey.get(key) ?? []).slice(-GROUPS_LOOKED_AT)) {
        const found = other.all.length + group.length > MOST_PLACES ? null : tie(other.members, members, join);
        if (!found) continue;
        held = other.all;
        if (held[0]!.why === '') held[0]!.why = found.why;
        if (group[0]!.why === '') group[0]!.why = found.why;
        break;
      }
      if (held) break;
    }
    if (held) for (const p of group) held.push(p);
    else out.push([...group]);
    const all = held ?? out.at(-1)!;
    for (const [key, members] of mine) byKey.set(key, [...(byKey.get(key) ?? []), { members, all }]);
  }
  for (const group of out) group.sort(order);
  return out.sort((a, b) => order(a[0]!, b[0]!));
}
