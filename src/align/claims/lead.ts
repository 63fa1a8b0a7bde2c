/** What an article opens with: its headline and its first sentences, which state the main figures. */
import type { FigureClaim } from '../../claims/claim.ts';

/** Characters from the start in which an article states its main figures. */
export const LEAD = 700;

/** Whether a figure stands in the headline or near the article's start. */
export function opensWith(c: FigureClaim): boolean {
  return c.paragraphKind === 'headline' || c.start < LEAD;
}
