/**
 * The toll that an article opens with and the toll that another opens with are one claim, whatever figures they give: groups that hold
 * such tolls of one event become one. The first pass may have begun a group of its own for each figure.
 */
import type { FigureClaim } from '../../claims/claim.ts';
import type { Placed } from './cluster.ts';
import { GENERIC_PEOPLE } from './counted.data.ts';
import type { Entry, Join } from './entry.ts';
import { opensWith } from './lead.ts';
import { mergeGroups } from './merge.ts';

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

/** Joins the groups of opening tolls of harmed people; see `mergeGroups`. */
export function joinTolls(
  groups: readonly Placed[][],
  join: (a: Entry, b: Entry) => Join | null,
  order: (a: Placed, b: Placed) => number,
): Placed[][] {
  return mergeGroups(groups, (c) => (opensAsToll(c) ? [c.event!] : []), join, order);
}
