/** Two figures of one news matter ("crowd", "bail"): reports tell it in many words, so that place, day, parties and kind decide, not the verb. */
import type { FigureClaim } from '../../claims/claim.ts';
import { kindsIn, matterNamed } from '../../language/matters.ts';
import { bothSole } from './resemblance.ts';
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

/** "7-4" and "8-3": of one council, as many voted. */
export const asManyVoted = (x: readonly number[], y: readonly number[]): boolean =>
  x.reduce((sum, n) => sum + n, 0) === y.reduce((sum, n) => sum + n, 0);

/** "7-4", "312-280": no number in common, and another house. */
const otherVotes = (x: readonly number[], y: readonly number[]): boolean =>
  !asManyVoted(x, y) && !x.some((n) => y.includes(n));

const VOTING = new Set(
  'vote voting voter ballot council councillor councilman councilwoman member house senate parliament city town county board committee pass approve adopt reject favor favour against mayor night evening session meeting say tell'.split(
    ' ',
  ),
);

/** A word of a sentence that stands there with a capital: who votes, where and when, and not on what. */
const isName = (word: string, sentence: string): boolean =>
  sentence.includes(`${word.charAt(0).toUpperCase()}${word.slice(1)}`);

/** Both sentences name what was voted on: a house votes more than once in a night. */
function oneMotion(a: FigureClaim, b: FigureClaim): boolean {
  const same = a.quantity.score?.join() === b.quantity.score?.join();
  return same || a.words.some((w) => !VOTING.has(w) && b.words.includes(w) && !isName(w, a.snippet));
}

/** "Net" against "operating", "Brandt" against "Meier": two figures of one matter. */
export function keptApart(a: FigureClaim, b: FigureClaim): boolean {
  const matter = a.matter!;
  if (matter === 'vote tally' && (otherVotes(a.quantity.score ?? [], b.quantity.score ?? []) || !oneMotion(a, b)))
    return true;
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
  if (matterNamed(matter)?.weak) return !(bothSole(a, b) && a.event !== null && a.event === b.event);
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
