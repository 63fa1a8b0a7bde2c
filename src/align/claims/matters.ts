/** Two figures of one news matter ("crowd", "bail"): reports tell it in many words, so that place, day, parties and kind decide, not the verb. */
import type { FigureClaim } from '../../claims/claim.ts';
import { kindsIn, matterNamed } from '../../language/matters.ts';
import { partyRelation } from './scope.ts';

/** Both figures are of one matter. */
export function oneMatter(a: FigureClaim, b: FigureClaim): boolean {
  return a.matter !== undefined && a.matter === b.matter;
}

const named = (party: string | null): party is string => party !== null && /\p{Lu}/u.test(party);

/** Named parties of a figure: whose it is, who acts, whom it befalls. */
const partiesOf = (c: FigureClaim): string[] => [c.subject, c.scope.actor, c.scope.target].filter(named);

/** "Net" against "operating", "Brandt" against "Meier": two figures of one matter. */
export function keptApart(a: FigureClaim, b: FigureClaim): boolean {
  const matter = a.matter!;
  const [x, y] = [kindsIn(matter, a.words), kindsIn(matter, b.words)];
  if (x.length > 0 && y.length > 0 && !x.some((w) => y.includes(w))) return true;
  if (!matterNamed(matter)?.personal) return false;
  const [p, q] = [partiesOf(a), partiesOf(b)];
  return p.length > 0 && q.length > 0 && !p.some((u) => q.some((v) => partyRelation(u, v) === 'same'));
}

/** Both stated as fact, or both announced for certain ("will cut 300 jobs"): what is planned is not what is done. */
export function bothStated(a: FigureClaim, b: FigureClaim): boolean {
  if (a.standing === 'asserted' && b.standing === 'asserted') return true;
  return oneMatter(a, b) && a.announced === true && b.announced === true;
}
