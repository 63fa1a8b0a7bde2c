/** How alike two figures are before anything is decided: their words, their sizes, their scopes. */
import type { FigureClaim } from '../../claims/claim.ts';
import { dimensionOf } from '../../language/dimensions.ts';
import { headNoun } from '../../language/phrases.ts';
import { keepByObject } from '../memo.ts';
import { GROWING_EVENTS } from './counted.data.ts';
import { likeness } from './likeness.ts';
import { partyRelation, placeRelation, type Relation, timeRelation } from './scope.ts';
import { inOneUnit } from './units.ts';

/** Figures of another size than this share little. */
const FAR_RATIO = 20;

/** The value, else the only bound. */
export const value = (c: FigureClaim): number | null => c.quantity.low ?? c.quantity.high;

const ignoredOf = keepByObject((c: FigureClaim): readonly string[] => [
  ...new Set([...(c.event ? [c.event] : []), ...(c.counted?.heads ?? [])]),
]);

function ignored(a: FigureClaim, b: FigureClaim): readonly string[] {
  const [x, y] = [ignoredOf(a), ignoredOf(b)];
  const more = y.filter((w) => !x.includes(w));
  return more.length === 0 ? x : [...x, ...more];
}

/** Likeness of the two sentences beyond event and head. */
export function wordsAlike(a: FigureClaim, b: FigureClaim): number {
  return likeness(a.words, b.words, ignored(a, b));
}

/** The same figure in two articles of one story is some evidence that it is of the same. */
export function equalFigures(a: FigureClaim, b: FigureClaim): boolean {
  const [p, q] = [a.quantity, b.quantity];
  return p.low === q.low && p.high === q.high && p.unit === q.unit;
}

/** One is more than twenty times the other. */
export function sizesFar(a: FigureClaim, b: FigureClaim): boolean {
  const [q, r] = inOneUnit(a.quantity, b.quantity) ?? [a.quantity, b.quantity];
  const [x, y] = [q.low ?? q.high, r.low ?? r.high];
  if (x === null || y === null || x <= 0 || y <= 0) return false;
  return Math.max(x, y) / Math.min(x, y) > FAR_RATIO;
}

/** The head of the noun that a measured figure is first said to be of, since whose it is may follow: "member of the board, Mills". */
export const firstNoun = (c: FigureClaim): string => headNoun(c.about!.split(',')[0]!);

/** How many times the smaller value the larger one is; counted from one on. */
export function ratioOf(a: FigureClaim, b: FigureClaim): number {
  const [x, y] = [value(a) ?? 0, value(b) ?? 0];
  return Math.max(x, y) / Math.max(1, Math.min(x, y));
}

export interface Scopes {
  readonly place: Relation;
  readonly time: Relation;
  readonly actor: Relation;
  readonly target: Relation;
}

/** How place, time and parties of two figures stand to each other. */
export function scopesOf(a: FigureClaim, b: FigureClaim): Scopes {
  const places = (c: FigureClaim): readonly string[] =>
    c.places.length > 0 ? c.places : c.scope.place === null ? [] : [c.scope.place];
  return {
    place: placeRelation(places(a), places(b)),
    time: timeRelation(a.scope.time, b.scope.time),
    actor: partyRelation(a.scope.actor, b.scope.actor),
    target: partyRelation(a.scope.target, b.scope.target),
  };
}

/** The day of one at least is only assumed. */
export const timeAssumed = (a: FigureClaim, b: FigureClaim): boolean =>
  a.timeAssumed === true || b.timeAssumed === true;

/** A value so much larger or smaller is of something else. */
const OTHER_SIZE = 3;

const farFrom = (x: number, y: number): boolean => Math.max(x, y) > OTHER_SIZE * Math.max(1e-9, Math.min(x, y));

/** What an article gives besides is what the other gives as well, or of another size. */
function leavesOne(c: FigureClaim, other: FigureClaim): boolean {
  if (c.sole) return true;
  const [own, theirs] = [value(c), value(other)];
  if (!c.others || own === null || theirs === null) return false;
  return c.others.every((v) => v !== theirs && (other.others?.includes(v) || (farFrom(v, own) && farFrom(v, theirs))));
}

/** Each article states one figure only of the thing that the other does not state, so that nothing else is to be told apart. */
export function bothSole(a: FigureClaim, b: FigureClaim): boolean {
  return leavesOne(a, b) && leavesOne(b, a);
}

/** Two sizes of one thing differ by no more. */
const ONE_THING = 2;

/** Two matters; of speeds also one and none, since many things move: "winds of 25 knots", "left the port at 18 knots". */
export function ofOtherMatters(a: FigureClaim, b: FigureClaim): boolean {
  if (a.matter === b.matter) return false;
  return Boolean(a.matter && b.matter) || dimensionOf(a.quantity.unit) === 'speed';
}

/** Each article measures one thing only in a unit that few things are measured in. */
export function soleInUnit(a: FigureClaim, b: FigureClaim): boolean {
  if (!a.soleUnit || !b.soleUnit || a.quantity.unit !== b.quantity.unit) return false;
  if (ofOtherMatters(a, b)) return false;
  const [x, y] = [value(a) ?? 0, value(b) ?? 0];
  return Math.max(x, y) <= ONE_THING * Math.min(x, y);
}

/** Each gives one count or size of a thing, which does not grow from day to day, so that the day on which it is told says nothing. */
export function lastingSole(a: FigureClaim, b: FigureClaim): boolean {
  if (!bothSole(a, b) || !timeAssumed(a, b)) return false;
  const lasts = (c: FigureClaim): boolean =>
    (c.quantity.type === 'count' || c.quantity.type === 'measure') &&
    !(c.event !== null && GROWING_EVENTS.has(c.event));
  return lasts(a) && lasts(b);
}

/** Both give the number of one group of fixed size: the crew, the attackers. */
export function oneCast(a: FigureClaim, b: FigureClaim): boolean {
  return a.cast !== undefined && a.cast === b.cast;
}

/** One counts the shot, the other the hurt, and neither article tells of a death. */
export function shotAndHurt(a: FigureClaim, b: FigureClaim): boolean {
  return a.deathless === true && b.deathless === true && a.event !== b.event;
}

/** Sums of one deal, theft or damage differ by no more; else each report is about another. */
const ONE_SUM = 1.6;

/** A quarter of last year, a sum that was corrected: another sum, whatever its size. */
const mayBeMain = (c: FigureClaim): boolean => c.standing === 'asserted' || c.standing === 'hypothetical';

/** Each report is about one sum, the largest it gives, and the two are of one size. */
export function mainSums(a: FigureClaim, b: FigureClaim): boolean {
  if (!a.mainSum || !b.mainSum || a.quantity.unit !== b.quantity.unit) return false;
  if (!mayBeMain(a) || !mayBeMain(b) || (a.matter && b.matter && a.matter !== b.matter)) return false;
  const [x, y] = [value(a) ?? 0, value(b) ?? 0];
  return Math.max(x, y) <= ONE_SUM * Math.min(x, y);
}
