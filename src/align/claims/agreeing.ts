/**
 * Groups that state the same figure and speak for each other are one: the first pass takes places in order and may begin two groups for
 * one claim, before the place that ties them is read.
 */
import type { Placed } from './cluster.ts';
import type { Entry, Join } from './entry.ts';

/** Members of each group that are compared. */
const LOOKED_AT = 3;
/** Earlier groups of the same figure that a group is compared with. */
const GROUPS_LOOKED_AT = 6;
/** Places that a joined group may have. */
const MOST_PLACES = 60;
/** Share of the compared pairs that must speak for it. */
const ACCEPTED = 0.45;

function figureKey(entry: Entry): string | null {
  const { claim } = entry;
  if (claim.kind !== 'figure') return null;
  const { low, high, unit, type } = claim.quantity;
  return low === null || low !== high ? null : `${type} ${low} ${unit ?? ''}`;
}

/** The figure that most members state, with the first of them. */
function mainFigure(group: readonly Placed[]): { key: string; members: Placed[] } | null {
  const byKey = new Map<string, Placed[]>();
  for (const p of group) {
    const key = figureKey(p.entry);
    if (key === null) continue;
    const list = byKey.get(key);
    if (list) list.push(p);
    else byKey.set(key, [p]);
  }
  let best: { key: string; members: Placed[] } | null = null;
  for (const [key, members] of byKey) if (!best || members.length > best.members.length) best = { key, members };
  return best;
}

function tie(a: readonly Placed[], b: readonly Placed[], join: (a: Entry, b: Entry) => Join | null): Join | null {
  let accepted = 0;
  let looked = 0;
  let best: Join | null = null;
  for (const x of a.slice(0, LOOKED_AT))
    for (const y of b.slice(0, LOOKED_AT)) {
      looked++;
      const found = join(x.entry, y.entry);
      if (!found) continue;
      accepted++;
      if (!best || found.score > best.score) best = found;
    }
  return accepted >= looked * ACCEPTED ? best : null;
}

/**
 * Joins groups whose main figure is one.
 * @param groups in order of their first member, each in order of place.
 * @param order compares two placed entries by path and place.
 * @returns groups in order of their first member; members stay in order of place.
 */
export function joinAgreeing(
  groups: readonly Placed[][],
  join: (a: Entry, b: Entry) => Join | null,
  order: (a: Placed, b: Placed) => number,
): Placed[][] {
  const byFigure = new Map<string, { members: Placed[]; all: Placed[] }[]>();
  const out: Placed[][] = [];
  for (const group of groups) {
    const main = mainFigure(group);
    const known = main ? (byFigure.get(main.key) ?? []) : [];
    // A group of several figures was tied by more than a figure: it is left as it is, though others may join it.
    const mixed = main !== null && main.members.length < group.length;
    let held: { members: Placed[]; all: Placed[] } | null = null;
    let why = '';
    for (const other of mixed ? [] : known.slice(-GROUPS_LOOKED_AT)) {
      const found = other.all.length + group.length <= MOST_PLACES ? tie(other.members, main!.members, join) : null;
      if (!found) continue;
      held = other;
      why = found.why;
      break;
    }
    const all = held?.all ?? [];
    if (held && held.all[0]!.why === '') held.all[0]!.why = why;
    if (held && group[0]!.why === '') group[0]!.why = why;
    for (const p of group) all.push(p);
    if (held) {
      for (const p of main!.members) held.members.push(p);
      all.sort(order);
      continue;
    }
    out.push(all);
    if (main) byFigure.set(main.key, [...known, { members: [...main.members], all }]);
  }
  return out.sort((a, b) => order(a[0]!, b[0]!));
}
