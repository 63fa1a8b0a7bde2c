/** "Six were hurt in the blast and two others in the crush" tells of the eight of another report. */
import { TOLL_EVENTS } from '../align/claims/counted.data.ts';
import type { FigureClaim } from '../claims/claim.ts';
import { isExact } from './interval.ts';
import type { Stated } from './stated.ts';

const isOther = (c: FigureClaim): boolean => c.extent === 'other' || c.quantity.additional === true;

/** How many a sentence adds to a figure: others of the same event that it counts behind it. */
function othersBeside(s: Stated, all: readonly Stated[]): number {
  let more = 0;
  for (const o of all) {
    if (o === s || o.claim.event !== s.claim.event || !isOther(o.claim) || !isExact(o.claim.quantity)) continue;
    const beside = o.members.some((m) => s.members.some((n) => n.snippet === m.snippet && n.start < m.start));
    if (beside) more += o.claim.quantity.low!;
  }
  return more;
}

/**
 * Whether one of two tolls is the other with those whom its sentence counts besides.
 * @param mine what the article of `a` states, `theirs` what that of `b` does.
 */
export function addsUp(a: Stated, b: Stated, mine: readonly Stated[], theirs: readonly Stated[]): boolean {
  const { event } = a.claim;
  if (event === null || event !== b.claim.event || !TOLL_EVENTS.has(event)) return false;
  const [p, q] = [a.claim.quantity, b.claim.quantity];
  if (!isExact(p) || !isExact(q) || p.low === q.low) return false;
  return p.low! < q.low! ? p.low! + othersBeside(a, mine) === q.low : q.low! + othersBeside(b, theirs) === p.low;
}
