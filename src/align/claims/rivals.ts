/**
 * Groups of one bucket that a strong tie joins: one matter, one cast, the only figures of a thing, the same digits in another order. The first
 * pass takes places in order, and what stands beside a figure there may have kept it from the group of its rival.
 */

import type { FigureClaim } from '../../claims/claim.ts';
import { matterNamed } from '../../language/matters.ts';
import type { Placed } from './cluster.ts';
import { TOLL_EVENTS } from './counted.data.ts';
import type { Entry, Join } from './entry.ts';
import { digitsKey } from './transposed.ts';

/** Members of a group under one key that are compared. */
const LOOKED_AT = 4;
/** Earlier groups under one key that a group is compared with. */
const GROUPS_LOOKED_AT = 6;
/** Places that a joined group may have. */
const MOST_PLACES = 60;

/** Keys under which a figure finds its rivals. */
function keysOf(c: FigureClaim): string[] {
  const out: string[] = [];
  if (c.implied || c.partitive) return out;
  // Tolls have rules of their own (tolls.ts).
  const tolls = c.event !== null && TOLL_EVENTS.has(c.event);
  const digits = digitsKey(c);
  if (digits !== null) out.push(`x ${digits}`);
  // Sizes and sums of one matter are of several things; those in other digits and the only ones in a unit are not.
  const counts = c.quantity.type === 'count';
  if (c.soleUnit) out.push(`u ${c.quantity.unit}`);
  if (counts && c.matter && c.soleMatter && !matterNamed(c.matter)?.weak && !tolls) out.push(`m ${c.matter}`);
  if (c.cast) out.push(`k ${c.cast}`);
  if (counts && !tolls && (c.sole || c.others) && c.counted?.heads.length === 1) out.push(`h ${c.counted.heads[0]}`);
  return out;
}

function membersByKey(group: readonly Placed[]): Map<string, Placed[]> {
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
 * @param order compares two placed entries by path and place.
 * @returns groups in order of their first member; members stay in order of place.
 */
export function joinRivals(
  groups: readonly Placed[][],
  join: (a: Entry, b: Entry) => Join | null,
  order: (a: Placed, b: Placed) => number,
): Placed[][] {
  const out: Placed[][] = [];
  const byKey = new Map<string, { members: Placed[]; all: Placed[] }[]>();
  for (const group of groups) {
    const mine = membersByKey(group);
    let held: Placed[] | null = null;
    for (const [key, members] of mine) {
      for (const other of (byKey.get(key) ?? []).slice(-GROUPS_LOOKED_AT)) {
        if (other.all.length + group.length > MOST_PLACES) continue;
        const found = tie(other.members, members, join);
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
