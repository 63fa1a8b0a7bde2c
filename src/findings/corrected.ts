/** What an article calls an earlier count ("initially four"), held against what other articles state. */
import { HARM_EVENTS } from '../align/claims/counted.data.ts';
import { countedRelation } from '../align/claims/counted.ts';
import { keepByObject } from '../align/memo.ts';
import type { FigureClaim } from '../claims/claim.ts';

/** The article says itself that the figure does not hold any more. */
export const isFormer = (c: FigureClaim): boolean => c.standing === 'superseded';

/** One article corrects what the other states, or still asks to be compared with it. */
export const oneFormer = (a: FigureClaim, b: FigureClaim): boolean => isFormer(a) !== isFormer(b);

/** The figure as it was before it was corrected, to be compared with what others state. */
export const asStated = keepByObject(
  (c: FigureClaim): FigureClaim => (isFormer(c) ? { ...c, standing: 'asserted' } : c),
);

/** "Initially eight teenagers", and ten people: who was counted is told anew together with how many. */
export function countedAnew(a: FigureClaim, b: FigureClaim): boolean {
  if (a.event === null || a.event !== b.event || !HARM_EVENTS.has(a.event)) return false;
  return a.partOf === null && b.partOf === null && countedRelation(a, b) === 'part';
}
