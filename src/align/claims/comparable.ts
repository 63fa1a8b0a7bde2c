/** Whether the values of two figures of one group can be held against each other. */
import type { Claim, FigureClaim } from '../../claims/claim.ts';
import { headNoun } from '../../language/phrases.ts';
import { sameNamedPerson, soleOfKind } from './ages.ts';
import { isMagnitude } from './buckets.ts';
import { HARM_EVENTS, ONE_HARM } from './counted.data.ts';
import { countedLoosely, countedRelation, victimsLoosely } from './counted.ts';
import { opensWith } from './lead.ts';
import { bothStated, isSettled, looselyOne, oneMatter } from './matters.ts';
import {
  bothSole,
  firstNoun,
  lastingSole,
  oneCast,
  ratioOf,
  scopesOf,
  shotAndHurt,
  sizesFar,
  soleInUnit,
  timeAssumed,
  wordsAlike,
} from './resemblance.ts';
import { partyRelation } from './scope.ts';
import { transposed } from './transposed.ts';
import { inOneUnit } from './units.ts';

/** Likeness asked where the scope is unsure. */
const ALIKE = 0.4;
/** Asked of the only figures of people that other verbs tell of, before they exclude each other: suspects there are in every story. */
const SOLE_ALIKE = 0.2;
const SOLE_RATIO = 3;

const UNIT_HEADS = new Set(
  'point game yard goal run touchdown basis place percentage pass carry catch reception rebound assist save tackle inning strikeout'.split(
    ' ',
  ),
);

/** Tolls are told by their event; other counts need the same verb or the same owner. */
function sameCountedEvent(a: FigureClaim, b: FigureClaim): boolean {
  // "118 points", "six games": a unit says nothing of whose
  if (UNIT_HEADS.has(a.counted?.heads[0] ?? '') && partyRelation(a.subject, b.subject) !== 'same') return false;
  if (a.event === b.event && a.event !== null) return true;
  if (a.event !== null && b.event !== null && ONE_HARM.has([a.event, b.event].sort().join(' '))) return false;
  return partyRelation(a.subject, b.subject) === 'same' || wordsAlike(a, b) >= 0.6;
}

/** What a quantity is of: of a time, and the only measure of its kind, the noun first named. */
function thingOf(c: FigureClaim): string {
  const first = c.quantity.type === 'duration' || (c.quantity.type === 'measure' && c.sole === true);
  return first ? firstNoun(c) : headNoun(c.about!);
}

/** "The Oakvale order", "the Penrose order": two names for what is measured. */
function namedApart(a: FigureClaim, b: FigureClaim): boolean {
  return a.ofNames !== undefined && b.ofNames !== undefined && !a.ofNames.some((name) => b.ofNames!.includes(name));
}

const PLAY = new Set('pass rush rushing carry carries reception touchdown interception catch kickoff punt'.split(' '));

/** "39 passes for 302 yards": of a game, of a season or of a career, which the sentence seldom says. */
const isTally = (c: FigureClaim): boolean => c.quantity.unit === 'yard' && c.words.some((w) => PLAY.has(w));

/** "US$9 million": a text that says whose dollars they are; a bare sign elsewhere may be of another country's. */
const saysUS = (c: FigureClaim): boolean => /\bUS ?\$|U\.S\. dollar/.test(c.snippet);

const POLL = new Set('poll survey pollster respondent prefer favor favour support approve undecided'.split(' '));

/** Two polls give two figures. */
const isPolled = (c: FigureClaim): boolean => c.quantity.type === 'percent' && c.words.some((w) => POLL.has(w));

/** The same quantity of the same thing: "bail of $5 million", "the deficit". */
function sameMeasured(a: FigureClaim, b: FigureClaim): boolean {
  if (a.quantity.type === 'score') return true;
  if (sizesFar(a, b)) return false;
  const subject = partyRelation(a.subject, b.subject);
  // "Lorne Mills: $200 million": who pays is not what for.
  const party = (c: FigureClaim): boolean => c.about !== null && /^(?:\p{Lu}\S*(?:\s|$))+$/u.test(c.about);
  if (party(a) && party(b) && a.event !== b.event) return false;
  // One person's years in a post and weeks on a case: times of one subject are of many things.
  const owned = subject === 'same' && (a.quantity.type !== 'duration' || a.event === b.event);
  if (a.about !== null && b.about !== null) return thingOf(a) === thingOf(b) || owned;
  return subject === 'same' || (a.event !== null && a.event === b.event);
}

/** A line of a list of matches: nothing but a label and its figure. */
const isListed = (c: FigureClaim): boolean => c.event === null && c.words.length === 1;

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

/** Numbers of one group differ by no more; else one report speaks of some of them. */
const CAST_RATIO = 2;

/** Only figures of a thing, told by other verbs: of one size and in like sentences they are one figure, else perhaps. */
function soleComparable(a: FigureClaim, b: FigureClaim): Comparable {
  if (a.quantity.type === 'duration' && a.about !== null && b.about !== null && thingOf(a) !== thingOf(b)) return 'no';
  const near = ratioOf(a, b) <= SOLE_RATIO;
  const counts = a.quantity.type === 'count' || a.quantity.type === 'measure';
  const people = a.counted?.nounClass === 'people';
  return near && counts && (!people || wordsAlike(a, b) >= SOLE_ALIKE) ? 'full' : 'scope';
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
  if (oneCast(a, b)) return ratioOf(a, b) <= CAST_RATIO ? 'full' : 'scope';
  if (transposed(a, b)) return 'full';
  if (!age && !bothStated(a, b)) return 'no';
  if (a.implied && b.implied) return 'no';
  // Their parts are held against each other.
  if (a.sum && b.sum) return 'no';
  if ((a.sum || b.sum) && !(opensWith(a) && opensWith(b))) return 'no';
  const strengths = isMagnitude(a) && isMagnitude(b);
  if (!strengths && (a.quantity.type !== b.quantity.type || inOneUnit(a.quantity, b.quantity) === null)) return 'no';
  if (!isMagnitude(a) && (narrowedBy(a, wholes[0]) || narrowedBy(b, wholes[1]))) return 'no';
  if (a.quantity.type === 'count' && !isMagnitude(a) && countedRelation(a, b) !== 'same')
    return a.event !== null &&
      (a.event === b.event || shotAndHurt(a, b)) &&
      HARM_EVENTS.has(a.event) &&
      victimsLoosely(a, b)
      ? 'scope'
      : 'no';
  if (age) return sameNamedPerson(a, b) || soleOfKind(a, b) ? 'full' : 'no';
  // Agencies differ by a tenth on one quake; more may be another shock.
  if (isMagnitude(a)) return Math.abs(a.quantity.low! - b.quantity.low!) < 0.15 ? 'full' : 'scope';
  // The seriously hurt are a part of the hurt.
  if (a.gravity !== b.gravity) return 'no';
  if (shotAndHurt(a, b) || a.hurtOtherwise !== b.hurtOtherwise) return 'scope';
  const matter = oneMatter(a, b);
  if (!matter && a.quantity.type !== 'count' && (isTally(a) || isTally(b) || namedApart(a, b))) return 'no';
  if (!matter && (a.quantity.type === 'count' ? !sameCountedEvent(a, b) : !sameMeasured(a, b) && !soleInUnit(a, b)))
    return bothSole(a, b) && !UNIT_HEADS.has(a.counted?.heads[0] ?? '') ? soleComparable(a, b) : 'no';
  if (matter && sizesFar(a, b)) return 'no';
  // "Attendance: 2,000", in a list of matches
  if (matter && (isListed(a) || isListed(b)) && !(a.soleMatter && b.soleMatter)) return 'scope';
  if (isPolled(a) && isPolled(b)) return 'scope';
  if (a.quantity.unit === 'USD' && saysUS(a) !== saysUS(b)) return 'scope';
  const scopes = scopesOf(a, b);
  const unit = soleInUnit(a, b);
  if (matter && !unit && (countedLoosely(a, b) || looselyOne(a, b, scopes.place))) return 'scope';
  // History ("in 2004") is told loosely, each report drawing its own bounds.
  if (
    !(matter && isSettled(a)) &&
    isYear(a.scope.time) &&
    isYear(b.scope.time) &&
    scopes.place !== 'same' &&
    wordsAlike(a, b) < ALIKE
  )
    return 'scope';
  // The day of one is the report's, not the event's: a later figure, or another event.
  if (scopes.time === 'apart' && timeAssumed(a, b) && !(matter && isSettled(a)) && !lastingSole(a, b)) return 'scope';
  if (!unit && (scopes.place === 'unsure' || scopes.actor === 'unsure'))
    return wordsAlike(a, b) >= ALIKE ? 'full' : 'scope';
  return 'full';
}
