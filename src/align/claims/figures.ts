/** Two figures of one bucket: do they make the same claim (hover), and can their values be held against each other (findings)? */
import type { Claim, FigureClaim } from '../../claims/claim.ts';
import { matterNamed } from '../../language/matters.ts';
import { headNoun } from '../../language/phrases.ts';
import { keepByObject } from '../memo.ts';
import { joinAges, sameNamedPerson } from './ages.ts';
import { distinctive, isMagnitude } from './buckets.ts';
import { DEADLY, ONE_HARM, TOLL_EVENTS } from './counted.data.ts';
import { countedLoosely, countedRelation } from './counted.ts';
import type { Join, Nearness } from './entry.ts';
import { likeness } from './likeness.ts';
import { bothStated, isSettled, keptApart, looselyOne, oneMatter } from './matters.ts';
import { partyRelation, placeRelation, timeRelation } from './scope.ts';
import { inOneUnit } from './units.ts';

/** Likeness asked of events that no lexicon knows, of articles that are far, of figures of another size. */
const ALIKE = 0.4;
const SOME = 0.25;
const LITTLE = 0.1;
const FAR_RATIO = 20;
/** Likeness asked of counts that two reports tell with other verbs and no common subject. */
const OTHER_WORDS = 0.5;
/** Likeness asked of tolls in articles that are of one story but share little directly. */
const UNANCHORED = 0.3;
/** Asked of the only figures of a thing that other verbs tell of, before they exclude each other. */
const SOLE_ALIKE = 0.2;
const SOLE_RATIO = 3;

const value = (c: FigureClaim): number | null => c.quantity.low ?? c.quantity.high;

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

function sizesFar(a: FigureClaim, b: FigureClaim): boolean {
  const [x, y] = [value(a), value(b)];
  if (x === null || y === null || x <= 0 || y <= 0) return false;
  return Math.max(x, y) / Math.min(x, y) > FAR_RATIO;
}

interface Scopes {
  readonly place: ReturnType<typeof placeRelation>;
  readonly time: ReturnType<typeof timeRelation>;
  readonly actor: ReturnType<typeof partyRelation>;
  readonly target: ReturnType<typeof partyRelation>;
}

function scopesOf(a: FigureClaim, b: FigureClaim): Scopes {
  const places = (c: FigureClaim): readonly string[] =>
    c.places.length > 0 ? c.places : c.scope.place === null ? [] : [c.scope.place];
  return {
    place: placeRelation(places(a), places(b)),
    time: timeRelation(a.scope.time, b.scope.time),
    actor: partyRelation(a.scope.actor, b.scope.actor),
    target: partyRelation(a.scope.target, b.scope.target),
  };
}

function because(a: FigureClaim, scopes: Scopes, what: string, b: FigureClaim = a): string {
  const event = a.event === b.event ? `same event (${a.event})` : `same figure (${a.event}, ${b.event})`;
  const parts = [a.event ? event : null, what];
  if (scopes.place === 'same' && a.scope.place) parts.push(`same place (${a.scope.place})`);
  if (scopes.time === 'same' && a.scope.time) parts.push(`same time (${a.scope.time})`);
  if (scopes.actor === 'same' && a.scope.actor) parts.push(`same actor (${a.scope.actor})`);
  return parts.filter((p) => p !== null).join(', ');
}

/** The same claim, as a hover shows it: event and scope agree, what is counted shares a head. Null when the two are kept apart. */
export function joinFigures(
  a: FigureClaim,
  b: FigureClaim,
  nearness: Nearness,
  who: readonly [string | null, string | null] = [null, null],
): Join | null {
  if (a.quantity.type === 'age') return joinAges(a, b, who, nearness, wordsAlike(a, b));
  if (isMagnitude(a)) return joinMagnitudes(a, b, nearness);
  const scopes = scopesOf(a, b);
  if (scopes.place === 'apart' || scopes.actor === 'apart' || scopes.target === 'apart') return null;
  const alike = wordsAlike(a, b);
  if (!standAlike(a, b, nearness, alike)) return null;
  // A report long after may date an event by its own day: the same figure of the same words is the same.
  if (
    scopes.time === 'apart' &&
    !(oneMatter(a, b) && nearness.near && timeAssumed(a, b)) &&
    !oneToll(a, b, nearness, alike) &&
    !(equalFigures(a, b) && alike >= (timeAssumed(a, b) && nearness.near ? LITTLE : ALIKE))
  )
    return null;
  if (oneMatter(a, b)) return nearness.near ? joinMatter(a, b, scopes, alike) : null;
  if (nearness.near && distinctive(a) !== null && distinctive(a) === distinctive(b))
    return {
      score: Math.min(0.99, 0.5 + alike / 2),
      why: because(a, scopes, 'the same figure in reports of one event', b),
    };
  const anchored = nearness.near || scopes.place === 'same';
  const toll = a.event !== null && TOLL_EVENTS.has(a.event);
  if (!anchored && alike < (toll ? UNANCHORED : ALIKE)) return null;
  if (a.quantity.type === 'count') return joinCounts(a, b, scopes, alike);
  if (!nearness.near && alike < 0.6) return null;
  return joinMeasured(a, b, scopes, alike);
}

/** Strengths told of one quake differ by less; a story has several quakes, each with its own. */
const SAME_QUAKE = 0.3;

function joinMagnitudes(a: FigureClaim, b: FigureClaim, nearness: Nearness): Join | null {
  const apart = Math.abs(a.quantity.low! - b.quantity.low!);
  if (!nearness.near || apart > SAME_QUAKE + 1e-9 || timeRelation(a.scope.time, b.scope.time) === 'apart') return null;
  return { score: 0.9 - apart, why: 'magnitude of the same quake' };
}

const timeAssumed = (a: FigureClaim, b: FigureClaim): boolean => a.timeAssumed === true || b.timeAssumed === true;

/** Characters from the start in which an article states its main figures. */
export const LEAD = 700;

/** Both articles open with the toll, and one day at least is only assumed: a later report of the same event. */
function oneToll(a: FigureClaim, b: FigureClaim, nearness: Nearness, alike: number): boolean {
  const opens = (c: FigureClaim): boolean => c.paragraphKind === 'headline' || c.start < LEAD;
  return timeAssumed(a, b) && nearness.near && alike >= LITTLE && a.event === b.event && opens(a) && opens(b);
}

/**
 * Plans, forecasts and other events keep to themselves. One report may tell as history what another tells as news: then the figure
 * itself and the words must be the same.
 */
function standAlike(a: FigureClaim, b: FigureClaim, nearness: Nearness, alike: number): boolean {
  const free = (c: FigureClaim): boolean => c.standing === 'asserted' || c.standing === 'superseded';
  if ((free(a) && free(b)) || bothStated(a, b)) return true;
  if (!nearness.near) return false;
  return equalFigures(a, b)
    ? alike >= (a.standing === b.standing ? LITTLE : SOME)
    : a.standing === b.standing && alike >= ALIKE;
}

/** The same figure in two articles of one story is some evidence that it is of the same. */
function equalFigures(a: FigureClaim, b: FigureClaim): boolean {
  return (
    a.quantity.low === b.quantity.low && a.quantity.high === b.quantity.high && a.quantity.unit === b.quantity.unit
  );
}

/** Reports may tell one toll by the two events; the shot are the killed only where the sentence says that they died. */
function oneHarm(a: FigureClaim, b: FigureClaim): boolean {
  const pair = [a.event, b.event].sort().join(' ');
  if (pair !== 'kill shoot') return ONE_HARM.has(pair);
  return (a.event === 'shoot' ? a : b).words.some((w) => DEADLY.has(w));
}

/** The matter ties the two: no verb or noun need be the same. */
function joinMatter(a: FigureClaim, b: FigureClaim, scopes: Scopes, alike: number): Join | null {
  if (keptApart(a, b)) return null;
  const counted = a.quantity.type === 'count' ? countedRelation(a, b) : 'same';
  if (counted === 'different') return null;
  const equal = equalFigures(a, b);
  if (!equal && alike < (sizesFar(a, b) ? SOME : (matterNamed(a.matter!)?.asks ?? 0))) return null;
  return {
    score: Math.min(0.99, 0.4 + alike / 2 + (counted === 'same' ? 0.1 : 0) + (equal ? 0.1 : 0)),
    why: because(a, scopes, `both tell of: ${a.matter}`, b),
  };
}

/** Each article states one figure only of the thing, so that nothing else is to be told apart. */
export function bothSole(a: FigureClaim, b: FigureClaim): boolean {
  return a.sole === true && b.sole === true;
}

function joinCounts(a: FigureClaim, b: FigureClaim, scopes: Scopes, alike: number): Join | null {
  const counted = countedRelation(a, b);
  if (counted === 'different') return null;
  const toll = a.event !== null && TOLL_EVENTS.has(a.event);
  const narrowed = counted === 'same' ? 0 : 0.15;
  const subject = toll ? 'open' : partyRelation(a.subject, b.subject);
  if (subject === 'apart') return null;
  const equal = equalFigures(a, b);
  // "Ten were shot" and "ten were wounded" are one toll when the figures are one; "two killed, two wounded" are two.
  if (toll && a.event !== b.event && !(equal && oneHarm(a, b))) return null;
  const sole = bothSole(a, b) && counted === 'same';
  if (!toll && !sole && a.event !== b.event && alike < (subject === 'same' || equal ? SOME : OTHER_WORDS)) return null;
  const asked =
    (toll || equal || sole ? 0 : SOME) +
    (sizesFar(a, b) ? SOME : 0) +
    (scopes.place === 'unsure' ? 0.1 : 0) +
    (toll ? 0 : narrowed);
  if (alike < asked) return null;
  const head = a.counted!.heads.join(' and ');
  const what =
    counted === 'same' ? `same counted (${head})` : `counted alike (${a.counted!.phrase}, ${b.counted!.phrase})`;
  const own = (a.event === b.event ? 0.1 : 0) + (equal ? 0.1 : 0);
  return {
    score: Math.min(1, 0.3 + alike / 2 + (counted === 'same' ? 0.1 : 0) + own),
    why: because(a, scopes, what, b),
  };
}

/** Money, percentages, measures, durations, scores: what the quantity is of must be the same, or the sentences alike. */
function joinMeasured(a: FigureClaim, b: FigureClaim, scopes: Scopes, alike: number): Join | null {
  const about = a.about !== null && b.about !== null;
  const sameAbout = about && headNoun(a.about!) === headNoun(b.about!);
  const equal = equalFigures(a, b);
  if (about && !sameAbout && alike < (equal ? SOME : 0.6)) return null;
  const subject = partyRelation(a.subject, b.subject);
  if (subject === 'apart') return null;
  const sameEvent = a.event !== null && a.event === b.event;
  const asked =
    (sameAbout ? (bothSole(a, b) ? 0 : 0.2) : ALIKE) +
    (sameEvent ? -0.1 : 0.05) +
    (subject === 'same' ? -0.1 : 0) +
    (equal ? -0.2 : 0) +
    (sizesFar(a, b) ? SOME : 0);
  if (alike < asked) return null;
  const what = sameAbout ? `same measured (${a.about})` : 'sentences alike';
  return {
    score: Math.min(1, 0.2 + alike / 2 + (sameAbout ? 0.2 : 0) + (equal ? 0.1 : 0)),
    why: because(a, scopes, what),
  };
}

const GRAVE = new Set([
  'serious',
  'seriously',
  'severe',
  'severely',
  'critical',
  'critically',
  'grave',
  'gravely',
  'badly',
]);
const LIGHT = new Set(['minor', 'slight', 'slightly', 'light', 'lightly', 'superficial']);

/** Of which injuries a sentence tells: the seriously hurt are a part of the hurt. */
function gravity(c: FigureClaim): 'grave' | 'light' | 'any' {
  if (c.event !== 'injure' && c.event !== 'hospitalize') return 'any';
  if (c.words.some((w) => GRAVE.has(w))) return 'grave';
  return c.words.some((w) => LIGHT.has(w)) ? 'light' : 'any';
}

const UNIT_HEADS = new Set(['point', 'game', 'yard', 'goal', 'run', 'touchdown', 'basis', 'place', 'percentage']);

/** Tolls are told by their event; other counts need the same verb or the same owner. */
function sameCountedEvent(a: FigureClaim, b: FigureClaim): boolean {
  // "118 points", "six games": a unit says nothing of whose
  if (UNIT_HEADS.has(a.counted?.heads[0] ?? '') && partyRelation(a.subject, b.subject) !== 'same') return false;
  if (a.event === b.event && a.event !== null) return true;
  if (a.event !== null && b.event !== null && ONE_HARM.has([a.event, b.event].sort().join(' '))) return false;
  return partyRelation(a.subject, b.subject) === 'same' || wordsAlike(a, b) >= 0.6;
}

/** The same quantity of the same thing: "bail of $5 million", "the deficit". */
function sameMeasured(a: FigureClaim, b: FigureClaim): boolean {
  if (a.quantity.type === 'score') return true;
  if (sizesFar(a, b)) return false;
  const subject = partyRelation(a.subject, b.subject);
  // "Lorne Mills: $200 million": who pays is not what for.
  const party = (c: FigureClaim): boolean => c.about !== null && /^(?:\p{Lu}\S*(?:\s|$))+$/u.test(c.about);
  if (party(a) && party(b) && a.event !== b.event) return false;
  if (a.about !== null && b.about !== null) return headNoun(a.about) === headNoun(b.about) || subject === 'same';
  return subject === 'same' || (a.event !== null && a.event === b.event);
}

const isYear = (time: string | null): boolean => time !== null && /^\d{4}(?:-\d{2})?$/.test(time);

/** How far two figures of one group may be held against each other. */
export type Comparable =
  /** Same thing counted, same scope: values that exclude each other are in conflict. */
  | 'full'
  /** The scope may be another (two places whose relation is unknown): worth telling, no conflict. */
  | 'scope'
  /** Part against whole, another extent, a correction: never compared. */
  | 'no';

/** A part of the same things as its whole ("seven bridges, two of which collapsed") is narrowed by that; "12 people, including three children" counts all children. */
function narrowedBy(part: FigureClaim, whole: Claim | null): boolean {
  if (part.partitive) return true;
  if (part.partOf === null) return false;
  if (whole?.kind !== 'figure' || !whole.counted || !part.counted) return true;
  return countedRelation(part, whole) === 'same';
}

/** Only figures of a thing, told by other verbs: of one size and in like sentences they are one figure, else perhaps. */
function soleComparable(a: FigureClaim, b: FigureClaim): Comparable {
  const [x, y] = [value(a) ?? 0, value(b) ?? 0];
  const near = Math.max(x, y) <= SOLE_RATIO * Math.min(x, y);
  const counts = a.quantity.type === 'count' || a.quantity.type === 'measure';
  return near && counts && wordsAlike(a, b) >= SOLE_ALIKE ? 'full' : 'scope';
}

/**
 * See `Comparable`. Members of one group only.
 * @param wholes the claims that `a` and `b` are parts of, null where they are none.
 */
export function comparable(
  a: FigureClaim,
  b: FigureClaim,
  wholes: readonly [Claim | null, Claim | null] = [null, null],
): Comparable {
  const age = a.quantity.type === 'age';
  if (!age && !bothStated(a, b)) return 'no';
  if (a.implied && b.implied) return 'no';
  const strengths = isMagnitude(a) && isMagnitude(b);
  if (!strengths && (a.quantity.type !== b.quantity.type || inOneUnit(a.quantity, b.quantity) === null)) return 'no';
  if (!isMagnitude(a) && (narrowedBy(a, wholes[0]) || narrowedBy(b, wholes[1]))) return 'no';
  if (a.quantity.type === 'count' && !isMagnitude(a) && countedRelation(a, b) !== 'same') return 'no';
  if (age) return sameNamedPerson(a, b) ? 'full' : 'no';
  // Agencies differ by a tenth on one quake; more may be another shock.
  if (isMagnitude(a)) return Math.abs(a.quantity.low! - b.quantity.low!) < 0.15 ? 'full' : 'scope';
  if (gravity(a) !== gravity(b)) return 'no';
  const matter = oneMatter(a, b);
  if (!matter && (a.quantity.type === 'count' ? !sameCountedEvent(a, b) : !sameMeasured(a, b)))
    return bothSole(a, b) ? soleComparable(a, b) : 'no';
  const scopes = scopesOf(a, b);
  if (matter && (countedLoosely(a, b) || looselyOne(a, b, scopes.place))) return 'scope';
  // History ("in 2004") is told loosely, each report drawing its own bounds.
  if (isYear(a.scope.time) && isYear(b.scope.time) && scopes.place !== 'same' && wordsAlike(a, b) < ALIKE)
    return 'scope';
  // The day of one is the report's, not the event's: a later figure, or another event.
  if (scopes.time === 'apart' && timeAssumed(a, b) && !(matter && isSettled(a))) return 'scope';
  if (scopes.place === 'unsure' || scopes.actor === 'unsure') return wordsAlike(a, b) >= ALIKE ? 'full' : 'scope';
  return 'full';
}
