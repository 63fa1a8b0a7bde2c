/** How much speaks for it that two figures of one group answer the same question. */
import { isMagnitude } from '../align/claims/buckets.ts';
import { TOLL_EVENTS, TOLL_HEADS } from '../align/claims/counted.data.ts';
import { opensWith } from '../align/claims/lead.ts';
import { oneMatter } from '../align/claims/matters.ts';
import { bothSole, oneCast, wordsAlike } from '../align/claims/resemblance.ts';
import { partyRelation } from '../align/claims/scope.ts';
import { transposed } from '../align/claims/transposed.ts';
import type { FigureClaim } from '../claims/claim.ts';
import { headValue } from './interval.ts';

/** Two places of one file must be this alike to be held against each other. */
const ALIKE_WITHIN = 0.5;

/** Large figures that are nearly the same are seldom so by chance. */
function nearlyEqual(a: FigureClaim, b: FigureClaim): boolean {
  const [x, y] = [headValue(a.quantity), headValue(b.quantity)];
  if (x === null || y === null || a.quantity.type !== 'count') return false;
  const small = Math.min(x, y);
  return small >= 50 && Math.max(x, y) <= small * 1.1;
}

/** How much speaks for it that the two values answer the same question. */
export function fitness(a: FigureClaim, b: FigureClaim): number {
  if (isMagnitude(a)) return 1 - Math.abs(a.quantity.low! - b.quantity.low!);
  const sameScope = a.scope.place !== null && a.scope.place === b.scope.place ? 0.1 : 0;
  return (
    wordsAlike(a, b) +
    (nearlyEqual(a, b) ? 0.15 : 0) +
    (opensWith(a) && opensWith(b) ? 0.15 : 0) +
    sameScope +
    (a.extent === b.extent ? 0.05 : 0)
  );
}

/** Asked of the only figures of a thing. */
const SOLE = 0.15;

const sameSubject = (a: FigureClaim, b: FigureClaim): boolean => partyRelation(a.subject, b.subject) === 'same';

/** Names of a sentence, with the words that may only begin it. */
const namesOf = (sentence: string): string[] => sentence.match(/\p{Lu}\p{Ll}{2,40}/gu) ?? [];

/** "Velburg beat Ostrow before 2,000", "Karsk beat Dunmere before 3,900": each sentence is of its own. */
function ofOtherNames(a: string, b: string): boolean {
  const [x, y] = [namesOf(a), namesOf(b)];
  return x.length > 1 && y.length > 1 && !x.some((name) => y.includes(name));
}

/** Same place and wording inside one file, or its headline against its text. */
export function heldWithin(a: FigureClaim, b: FigureClaim): boolean {
  // One sentence that counts several things of a kind counts different ones.
  if (a.implied || b.implied || a.snippet === b.snippet) return false;
  // "Off 5.4 points at 651.9": a market report has one line for each index.
  if (a.counted?.heads[0] === 'point' && b.counted?.heads[0] === 'point') return false;
  // One of several is told of by itself.
  if (a.quantity.high === 1 || b.quantity.high === 1) return false;
  const headline = (a.paragraphKind === 'headline') !== (b.paragraphKind === 'headline');
  if (!headline && ofOtherNames(a.snippet, b.snippet)) return false;
  // Sums and measures of one text are of several things, unless its headline gives one.
  if (a.quantity.type !== 'count' && a.quantity.type !== 'age' && (!headline || !sameSubject(a, b))) return false;
  return wordsAlike(a, b) >= (headline ? ALIKE_WITHIN - 0.15 : ALIKE_WITHIN);
}

/** What a conflict asks for beyond event and head: figures of little in common mostly count something else. */
export function leastFit(a: FigureClaim, b: FigureClaim): number {
  if (a.quantity.type === 'age' || isMagnitude(a)) return 0;
  if (oneMatter(a, b) || transposed(a, b) || oneCast(a, b)) return 0;
  if (bothSole(a, b)) return SOLE;
  if (a.quantity.type !== 'count') return 0.45;
  if (a.event === null || !TOLL_EVENTS.has(a.event)) return 0.4;
  // Far down, an article turns to parts of the toll, to other days and other places.
  return opensWith(a) && opensWith(b) ? 0.15 : 0.2;
}

/** "One victim, Anna Example": one who is told of by herself is not the toll; "one person was killed" is. */
export function singledOut(c: FigureClaim): boolean {
  if (c.quantity.low !== 1 || c.quantity.high !== 1 || c.quantity.type !== 'count') return false;
  if (c.paragraphKind === 'headline') return false;
  return !(c.counted?.heads.length === 1 && TOLL_HEADS.has(c.counted.heads[0]!));
}
