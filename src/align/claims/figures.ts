/** Two figures of one bucket: do they make the same claim, as a hover shows it? */
import type { FigureClaim } from '../../claims/claim.ts';
import { matterNamed } from '../../language/matters.ts';
import { headNoun } from '../../language/phrases.ts';
import { joinAges } from './ages.ts';
import { distinctive, isMagnitude } from './buckets.ts';
import { DEADLY, ONE_HARM, TOLL_EVENTS } from './counted.data.ts';
import { countedRelation } from './counted.ts';
import type { Join, Nearness } from './entry.ts';
import { lastsLong } from './lasting.ts';
import { opensWith } from './lead.ts';
import { bothStated, keptApart, oneMatter } from './matters.ts';
import {
  bothSole,
  equalFigures,
  firstNoun,
  lastingSole,
  mainSums,
  ofOtherMatters,
  oneCast,
  ratioOf,
  type Scopes,
  scopesOf,
  shotAndHurt,
  sizesFar,
  soleInUnit,
  timeAssumed,
  value,
  wordsAlike,
} from './resemblance.ts';
import { partyRelation, timeRelation } from './scope.ts';
import { transposed } from './transposed.ts';

/** Likeness asked of events that no lexicon knows, of articles that are far, of figures of another size. */
const ALIKE = 0.4;
const SOME = 0.25;
const LITTLE = 0.1;
/** Up to here the same number says little. */
const FEW = 3;
/** Likeness asked of counts that two reports tell with other verbs and no common subject. */
const OTHER_WORDS = 0.5;
/** Likeness asked of tolls in articles that are of one story but share little directly. */
const UNANCHORED = 0.3;

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
  if (nearness.near && transposed(a, b)) return { score: 0.7, why: 'the same digits in another order' };
  if (nearness.near && oneCast(a, b)) return { score: 0.6, why: `both count the ${a.cast}` };
  if (nearness.near && !nearness.longApart && mainSums(a, b))
    return { score: 0.6, why: 'the largest sums of two reports of one event' };
  if (ofOtherMatters(a, b)) return null;
  const scopes = scopesOf(a, b);
  if (scopes.place === 'apart' || scopes.actor === 'apart' || scopes.target === 'apart') return null;
  const alike = wordsAlike(a, b);
  if (nearness.longApart && !lastsLong(a, b)) return null;
  if (!standAlike(a, b, nearness, alike)) return null;
  // A report long after may date an event by its own day: the same figure of the same words is the same.
  if (
    scopes.time === 'apart' &&
    !(nearness.near && lastingSole(a, b)) &&
    !(oneMatter(a, b) && nearness.near && (timeAssumed(a, b) || (bothPlanned(a, b) && alike >= SOME))) &&
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

/** Both articles open with the toll, and one day at least is only assumed: a later report of the same event. */
function oneToll(a: FigureClaim, b: FigureClaim, nearness: Nearness, alike: number): boolean {
  return timeAssumed(a, b) && nearness.near && alike >= LITTLE && a.event === b.event && opensWith(a) && opensWith(b);
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

/** Reports may tell one toll by the two events; the shot are the killed only where the sentence says that they died. */
function oneHarm(a: FigureClaim, b: FigureClaim): boolean {
  const pair = [a.event, b.event].sort().join(' ');
  if (pair !== 'kill shoot') return ONE_HARM.has(pair);
  return (a.event === 'shoot' ? a : b).words.some((w) => DEADLY.has(w));
}

/** All who were shot in one report, those hurt besides the dead in the other; "six more shot" are besides the dead as well. */
function besidesTheDead(a: FigureClaim, b: FigureClaim): boolean {
  if ((a.extent === 'other') === (b.extent === 'other')) return false;
  const others = a.extent === 'other' ? a : b;
  return others.event !== 'shoot';
}

/** Of what is announced, a time is when it will be done by: "1,200 jobs", "1,400 jobs by the end of 2028". */
const bothPlanned = (a: FigureClaim, b: FigureClaim): boolean =>
  a.announced === true && b.announced === true && a.standing === 'hypothetical' && b.standing === 'hypothetical';

/** "Four were shot", "three were wounded in the gunfire", and nobody died: one toll, whatever the figures. */
function bothDeathless(a: FigureClaim, b: FigureClaim, alike: number): boolean {
  return shotAndHurt(a, b) && a.extent !== 'other' && b.extent !== 'other' && alike > 0;
}

/** The matter ties the two: no verb or noun need be the same. */
function joinMatter(a: FigureClaim, b: FigureClaim, scopes: Scopes, alike: number): Join | null {
  if (keptApart(a, b) || ratioOf(a, b) > (matterNamed(a.matter!)?.within ?? Number.POSITIVE_INFINITY)) return null;
  const counted = a.quantity.type === 'count' ? countedRelation(a, b) : 'same';
  if (counted === 'different') return null;
  const equal = equalFigures(a, b);
  if (!equal && !soleInUnit(a, b) && alike < (sizesFar(a, b) ? SOME : (matterNamed(a.matter!)?.asks ?? 0))) return null;
  return {
    score: Math.min(0.99, 0.4 + alike / 2 + (counted === 'same' ? 0.1 : 0) + (equal ? 0.1 : 0)),
    why: because(a, scopes, `both tell of: ${a.matter}`, b),
  };
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
  const otherHarm = toll && a.event !== b.event;
  // The wounded besides the dead are not all who were shot.
  if (otherHarm && !bothDeathless(a, b, alike)) {
    if (!equal || !oneHarm(a, b) || besidesTheDead(a, b)) return null;
  }
  const sole = bothSole(a, b) && counted === 'same';
  if (!toll && !sole && a.event !== b.event && alike < (subject === 'same' || equal ? SOME : OTHER_WORDS)) return null;
  const asked =
    (toll || equal || sole ? 0 : SOME) +
    (sizesFar(a, b) ? SOME : 0) +
    (scopes.place === 'unsure' ? 0.1 : 0) +
    (toll ? 0 : narrowed);
  if (alike < asked) return null;
  const [one, other] = [a.counted!, b.counted!];
  const what =
    counted === 'same'
      ? `same counted (${one.heads.join(' and ')})`
      : one.phrase === other.phrase
        ? `same counted (${one.phrase})`
        : `counted alike (${one.phrase}, ${other.phrase})`;
  // Small numbers are often the same by chance.
  const sameFigure = equal ? ((value(a) ?? 0) > FEW ? 0.25 : 0.1) : 0;
  const own = (a.event === b.event ? 0.1 : 0) + sameFigure - (otherHarm ? 0.15 : 0);
  return {
    // "Ten women" and "16 people" speak of one event, but "16 people" goes with "17 people" first.
    score: Math.max(0.01, Math.min(1, 0.3 + alike / 2 + (counted === 'same' ? 0.1 : toll && !equal ? -0.15 : 0) + own)),
    why: because(a, scopes, what, b),
  };
}

/** Money, percentages, measures, durations, scores: what the quantity is of must be the same, or the sentences alike. */
function joinMeasured(a: FigureClaim, b: FigureClaim, scopes: Scopes, alike: number): Join | null {
  const about = a.about !== null && b.about !== null;
  // "a knife with a 20-centimetre blade": of a length, the noun first named, where each report gives one
  const measured = a.quantity.type === 'measure' && bothSole(a, b) && !sizesFar(a, b);
  const sameAbout = about && (measured ? firstNoun(a) === firstNoun(b) : headNoun(a.about!) === headNoun(b.about!));
  const equal = equalFigures(a, b);
  if (soleInUnit(a, b)) return { score: 0.5 + alike / 4, why: `the only figures in ${a.quantity.unit}` };
  if (about && !sameAbout && alike < (equal ? SOME : 0.6)) return null;
  const subject = partyRelation(a.subject, b.subject);
  // Each report tells a score from its own side.
  if (subject === 'apart' && !(a.quantity.type === 'score' && alike >= ALIKE)) return null;
  const sameEvent = a.event !== null && a.event === b.event;
  const asked =
    (sameAbout ? (bothSole(a, b) ? 0 : 0.2) : ALIKE) +
    (sameEvent ? -0.1 : bothSole(a, b) ? 0 : 0.05) +
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
