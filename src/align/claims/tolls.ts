/**
 * The toll that an article opens with and the toll that another opens with are one claim, whatever figures they give: groups that hold
 * such tolls of one event become one. The first pass may have begun a group of its own for each figure.
 */
import type { FigureClaim } from '../../claims/claim.ts';
import type { Placed } from './cluster.ts';
import { GENERIC_PEOPLE } from './counted.data.ts';
import type { Entry, Join } from './entry.ts';
import { opensWith } from './lead.ts';

/** Opening tolls of a group that are compared. */
const LOOKED_AT = 4;
/** Groups with opening tolls of one event that a group is compared with. */
const GROUPS_LOOKED_AT = 6;
/** Places that a joined group may have. */
const MOST_PLACES = 60;

const EVENTS = new Set(['kill', 'injure', 'shoot']);

function opensAsToll(c: FigureClaim): boolean {
  return (
    opensWith(c) &&
    c.event !== null &&
    EVENTS.has(c.event) &&
    !c.implied &&
    c.sum === undefined &&
    c.partOf === null &&
    c.partitive === undefined &&
    c.standing === 'asserted' &&
    c.counted !== null &&
    c.counted.modifiers.length === 0 &&
    c.counted.heads.every((h) => GENERIC_PEOPLE.has(h))
  );
}

/** The opening tolls of a group, by event. */
function openings(group: readonly Placed[]): Map<string, Placed[]> {
  const out = new Map<string, Placed[]>();
  for (const p of group) {
    const { claim } = p.entry;
    if (claim.kind !== 'figure' || !opensAsToll(claim)) continue;
    const list = out.get(claim.event!) ?? [];
    if (list.length < LOOKED_AT) list.push(p);
    out.set(claim.event!, list);
  }
  return out;
}

function tie(a: readonly Placed[], b: readonly Placed[], join: (a: Entry, b: Entry) => Join | null): Join | null {
  let best: Join | null = null;
  let accepted = 0;
  for (const x of a)
    for (const y of b) {
      const found = x.entry.record.path === y.entry.record.path ? null : join(x.entry, y.entry);
      if (!found) continue;
      accepted++;
      if (!best || found.score > best.score) best = found;
    }
  return accepted * 2 >= a.length * b.length ? best : null;
}

/**
 * @param groups of the bucket of harmed people, in order of their first member, each in order of place.
 * @param order compares two placed entries by path and place.
 */
export function joinTolls(
  groups: readonly Placed[][],
  join: (a: Entry, b: Entry) => Join | null,
  order: (a: Placed, b: Placed) => number,
): Placed[][] {
  const out: Placed[][] = [];
  const byEvent = new Map<string, { tolls: Placed[]; all: Placed[] }[]>();
  for (const group of groups) {
    const mine = openings(group);
    let held: Placed[] | null = null;
    for (const [event, tolls] of mine) {
      for (const other of (byEvent.get(event) ?? []).slice(-GROUPS_LOOKED_AT)) {
        const found = other.all.length + group.length <= MOST_PLACES ? tie(other.tolls, tolls, join) : null;
        if (!found) continue;
        held = other.all;
        if (held[0]!.why === '') held[0]!.why = found.why;
        if (group[0]!.why === '') group[0]!.why = found.why;
        break;
      }
      if (held) break;
    }
    if (held) for (const p of group) held.push(p);
    else out.push(group);
    const all = held ?? group;
    for (const [event, tolls] of mine) byEvent.set(event, [...(byEvent.get(event) ?? []), { tolls, all }]);
  }
  for (const group of out) group.sort(order);
  return out.sort((a, b) => order(a[0]!, b[0]!));
}
