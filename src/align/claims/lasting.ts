/** Reports with months between them: what of the one still holds in the other. */
import type { FigureClaim } from '../../claims/claim.ts';
import { matterNamed } from '../../language/matters.ts';
import { daysApart } from './calendar.ts';
import { TOLL_EVENTS } from './counted.data.ts';
import { oneMatter } from './matters.ts';
import { equalFigures, timeAssumed, wordsAlike } from './resemblance.ts';
import { timeRelation } from './scope.ts';

const TWO_MONTHS = 60;
/** Likeness of sentences that tell the same again. */
const TOLD_AGAIN = 0.5;

/** Whether months lie between two days; unknown days are not known to be far. */
export function longApart(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && (daysApart(a, b) ?? 0) > TWO_MONTHS;
}

/**
 * What is told of again after months as it was: the same figure, the toll of an event, what was decided once of one party, history of one date.
 * Prices, orders and rates of the one report are not those of the other.
 */
export function lastsLong(a: FigureClaim, b: FigureClaim): boolean {
  if (a.quantity.type === 'age' || equalFigures(a, b)) return true;
  if (a.event !== null && TOLL_EVENTS.has(a.event)) return true;
  const matter = oneMatter(a, b) ? matterNamed(a.matter!) : undefined;
  if (matter?.decided && matter.personal) return true;
  if (!timeAssumed(a, b) && timeRelation(a.scope.time, b.scope.time) === 'same') return true;
  return wordsAlike(a, b) >= TOLD_AGAIN;
}
