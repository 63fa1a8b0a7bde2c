/** Counts that grow from report to report: the later, higher one supersedes. */
import { daysApart } from '../align/claims/calendar.ts';
import { GROWING_EVENTS } from '../align/claims/counted.data.ts';
import { headValue } from './interval.ts';
import type { Stated } from './stated.ts';

/** Days in which a small toll is still being counted: another figure later on is no news of the same count. The dead may still grow more. */
const DAYS_OF_COUNTING = 2;
const SMALL_TOLL = 20;
const SOON_COUNTED = new Set(['injure', 'shoot', 'hospitalize']);

/** "In 2009": what lies a year back at least is counted. */
function isHistory({ claim, members }: Stated): boolean {
  const { time } = claim.scope;
  const { published } = members[0]!;
  if (claim.timeAssumed || time === null || published === null) return false;
  return /^\d{4}/.test(time) && Number(time.slice(0, 4)) < Number(published.slice(0, 4)) - 1;
}

/** Whether the later report gives the higher of two counts that grow while reports come in. */
export function isLater(a: Stated, b: Stated): boolean {
  const [x, y] = [a.members[0]!.published, b.members[0]!.published];
  if (x === null || y === null || x.slice(0, 10) === y.slice(0, 10)) return false;
  if (isHistory(a) && isHistory(b)) return false;
  if (a.claim.quantity.type !== 'count' || a.claim.event === null || !GROWING_EVENTS.has(a.claim.event)) return false;
  const [p, q] = [headValue(a.claim.quantity), headValue(b.claim.quantity)];
  if (p === null || q === null) return false;
  const small = SOON_COUNTED.has(a.claim.event) && Math.max(p, q) < SMALL_TOLL;
  if (small && (daysApart(x, y) ?? 0) > DAYS_OF_COUNTING) return false;
  return x < y ? p < q : q < p;
}
