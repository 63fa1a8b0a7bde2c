/** Two figures of one news matter ("crowd", "bail"): reports tell it in many words, so that place, day, parties and kind decide, not the verb. */
import type { FigureClaim } from '../../claims/claim.ts';
import { kindsIn, matterNamed } from '../../language/matters.ts';
import { partyRelation, type Relation, timeRelation } from './scope.ts';

/** Both figures are of one matter. */
export function oneMatter(a: FigureClaim, b: FigureClaim): boolean {
  return a.matter !== undefined && a.matter === b.matter;
}

/** "The first quarter", "the second quarter". */
const ORDINAL = /^(?:first|second|third|fourth)$/;

const named = (party: string | null): party is string => party !== null && /\p{Lu}/u.test(party);

/** Named parties of a figure: whose it is, who acts, whom it befalls. */
const partiesOf = (c: FigureClaim): string[] => [c.subject, c.scope.actor, c.scope.target].filter(named);

/** "Net" against "operating", "Brandt" against "Meier": two figures of one matter. */
export function keptApart(a: FigureClaim, b: FigureClaim): boolean {
  const matter = a.matter!;
  const [x, y] = [kindsIn(matter, a.words), kindsIn(matter, b.words)];
  if (x.length > 0 && y.length > 0 && !x.some((w) => y.includes(w))) return true;
  const [r, s] = [x, y].map((kinds) => kinds.filter((w) => ORDINAL.test(w))) as [string[], string[]];
  if (r.length > 0 && s.length > 0 && !r.some((w) => s.includes(w))) return true;
  const entry = matterNamed(matter);
  if (!entry?.personal) return false;
  const [p, q] = [partiesOf(a), partiesOf(b)];
  if (entry.named && (p.length === 0 || q.length === 0)) return true;
  return p.length > 0 && q.length > 0 && !p.some((u) => q.some((v) => partyRelation(u, v) === 'same'));
}

/** Of one matter, and yet perhaps of two figures: only one says of which kind, or where. */
export function looselyOne(a: FigureClaim, b: FigureClaim, place: Relation): boolean {
  const matter = a.matter!;
  if ((kindsIn(matter, a.words).length === 0) !== (kindsIn(matter, b.words).length === 0)) return true;
  if (matterNamed(matter)?.weak) return true;
  return matterNamed(matter)?.local === true && place !== 'same' && (a.places.length > 0 || b.places.length > 0);
}

/** The figure is no count that grows: a later report of it is no later state. */
export function isSettled(c: FigureClaim): boolean {
  return c.matter !== undefined && (c.quantity.type !== 'count' || matterNamed(c.matter)?.decided === true);
}

/** Both stated as fact, or both announced for certain ("will cut 300 jobs"): what is planned is not what is done. */
export function bothStated(a: FigureClaim, b: FigureClaim): boolean {
  if (a.standing === 'asserted' && b.standing === 'asserted') return true;
  if (!oneMatter(a, b)) return false;
  const decided = (c: FigureClaim): boolean =>
    c.announced === true || (c.standing === 'asserted' && matterNamed(c.matter!)?.decided === true);
  if (decided(a) && decided(b)) return true;
  // "last year's loss": history for both, or for the one that names the year
  const told = (c: FigureClaim): boolean => c.standing === 'asserted' || c.standing === 'background';
  return (
    told(a) &&
    told(b) &&
    !a.timeAssumed &&
    !b.timeAssumed &&
    a.scope.time !== null &&
    timeRelation(a.scope.time, b.scope.time) === 'same'
  );
}
