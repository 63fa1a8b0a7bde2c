/**
 * Groups of one bucket that a strong tie joins: one matter, one cast, the only figures of a thing, the same digits in another order. The first
 * pass takes places in order, and what stands beside a figure there may have kept it from the group of its rival.
 */

import type { FigureClaim } from '../../claims/claim.ts';
import { matterNamed } from '../../language/matters.ts';
import { sameNoun } from '../../language/same-nouns.ts';
import type { Placed } from './cluster.ts';
import { TOLL_EVENTS } from './counted.data.ts';
import type { Entry, Join } from './entry.ts';
import { mergeGroups } from './merge.ts';
import { digitsKey } from './transposed.ts';

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
  if (counts && !tolls && (c.sole || c.others) && c.counted?.heads.length === 1)
    out.push(`h ${sameNoun(c.counted.heads[0]!)}`);
  return out;
}

/** Joins the groups of rivals; see `mergeGroups`. */
export function joinRivals(
  groups: readonly Placed[][],
  join: (a: Entry, b: Entry) => Join | null,
  order: (a: Placed, b: Placed) => number,
): Placed[][] {
  return mergeGroups(groups, keysOf, join, order);
}
