/** Two dates: are they dates of the same event? */
import type { DateClaim } from '../../claims/claim.ts';
import { tellsApart } from '../../language/happenings.ts';
import { daysApart, hasClock, hasDay, minutesApart, sameDay, sameWeekday } from './calendar.ts';
import { TOLL_EVENTS } from './counted.data.ts';
import type { Join, Nearness } from './entry.ts';
import { inOneYear, madeOtherwise, sameHappening } from './happenings.ts';
import { likeness } from './likeness.ts';
import { isAnyone } from './parties.ts';
import { partyRelation, placeRelation } from './scope.ts';
import { TOLD_ALIKE, toldAlike } from './told-alike.ts';

function wordsAlike(a: DateClaim, b: DateClaim): number {
  return likeness(a.words, b.words, a.event === b.event ? [a.event ?? ''] : [a.event ?? '', b.event ?? '']);
}

/** "The first quake", "another march": one of several. */
const isAnother = (subject: string | null): boolean => subject?.toLowerCase().split(' ').some(tellsApart) ?? false;

const A_WEEK = 7;
/** Minutes of half a day. */
const HALF_DAY = 720;
const LIFE = new Set(['bear', 'kill']);

const named = (text: string | null): boolean => text !== null && /\p{Lu}/u.test(text);

/** One person is born and dies once, whatever else the articles tell. */
export function ofOneLife(a: DateClaim, b: DateClaim): boolean {
  if (a.event === null || a.event !== b.event || !LIFE.has(a.event)) return false;
  return named(a.subject) && named(b.subject) && partyRelation(a.subject, b.subject) === 'same';
}

/** The same event word befalling the same subject, in sentences that have something in common: its dates can be held against each other. */
export function sameEvent(a: DateClaim, b: DateClaim): boolean {
  if (a.event === null || a.event !== b.event) return false;
  const subject = partyRelation(a.subject, b.subject);
  if (subject === 'apart' || isAnother(a.subject) !== isAnother(b.subject)) return false;
  // A name and a noun ("her niece") are two, unless the text makes them one.
  if (subject === 'unsure' && (named(a.subject) || named(b.subject))) return false;
  if (ofOneLife(a, b)) return true;
  const alike = wordsAlike(a, b);
  // "People were arrested" on two days far apart were arrested on two days.
  const days = daysApart(a.date, b.date);
  const anyone =
    isAnyone(a.subject) ||
    isAnyone(b.subject) ||
    (a.subject === null && b.subject === null && TOLL_EVENTS.has(a.event));
  if (anyone && (days === null ? hasDay(a.date) && sameDay(a.date, b.date) === false : days > A_WEEK)) return false;
  // One clock time is much like another: there the sentences must tell the same.
  const clock = hasClock(a.date) && hasClock(b.date) ? 0.15 : 0;
  if (clock > 0 && (a.subject === null) !== (b.subject === null)) return false;
  // "The shooting happened at": the event that the reports are about.
  if (a.subject === null && b.subject === null && TOLL_EVENTS.has(a.event)) return alike >= 0.25;
  return alike >= (subject === 'same' ? 0.25 : (a.subject === null) === (b.subject === null) ? 0.5 : 0.6) + clock;
}

/** Both say a day, or both a time of day. */
function answerAlike(a: string, b: string): boolean {
  return (hasDay(a) && hasDay(b)) || (hasClock(a) && hasClock(b));
}

/** Whether two days can be one. Two weekdays without a date are of one week, whatever day the reports were last edited. */
export function daysMeet(a: DateClaim, b: DateClaim): boolean | null {
  if (!hasDay(a.date) || !hasDay(b.date)) return null;
  const same = sameDay(a.date, b.date);
  if (same === false && a.relative === 'weekday' && b.relative === 'weekday') return sameWeekday(a.date, b.date);
  return same;
}

/** Minutes between two clock times; where one may be of either half of the day, those to the nearer. Null where one has none. */
export function clocksApart(a: DateClaim, b: DateClaim): number | null {
  const minutes = minutesApart(a.date, b.date);
  if (minutes === null || !(a.halfDay || b.halfDay)) return minutes;
  return Math.min(minutes, HALF_DAY - minutes);
}

function valuesMeet(a: DateClaim, b: DateClaim): boolean {
  return hasDay(a.date) && hasDay(b.date) ? daysMeet(a, b) === true : clocksApart(a, b) === 0;
}

function happeningInWords(a: DateClaim, b: DateClaim): string {
  const [x, y] = [a.happening!, b.happening!];
  if (x.main && y.main) return 'both date what the articles are about';
  return x.subject === null ? `same event (${x.name})` : `same event (${x.name}), same subject (${x.subject})`;
}

/** Share of what two reports are about that makes one event of what they date to two days, where nothing else names it. */
const ONE_EVENT_SHARE = 0.2;
const ONE_EVENT_SHARE_OF_NOTES = 0.4;

/** "A fire on Sunday", "the fire on Monday": one fire only in reports that have more in common than a county and its sheriff. */
function hardlyOne(a: DateClaim, b: DateClaim, { share, note }: Nearness): boolean {
  const unnamed = a.happening?.subject === null || b.happening?.subject === null;
  return unnamed && share < (note ? ONE_EVENT_SHARE_OF_NOTES : ONE_EVENT_SHARE) && daysMeet(a, b) === false;
}

/** One thing in other words, of which two reports of one event give two dates. */
function toldElsewise(a: DateClaim, b: DateClaim, { near, share, note }: Nearness): boolean {
  if (!near || share < (note ? ONE_EVENT_SHARE_OF_NOTES : ONE_EVENT_SHARE)) return false;
  const [x, y] = inOneYear(a, b);
  return !valuesMeet(x, y) && toldAlike(x, y);
}

/** Same event word and subject, or the same date in sentences that share much. */
export function joinDates(a: DateClaim, b: DateClaim, nearness: Nearness): Join | null {
  if (!answerAlike(a.date, b.date)) return null;
  const at = (c: DateClaim): readonly string[] => (c.scope.place === null ? [] : [c.scope.place]);
  const place = placeRelation(at(a), at(b));
  if (place === 'apart') return null;
  const alike = wordsAlike(a, b);
  const meet = valuesMeet(a, b);
  const clock = hasClock(a.date) || hasClock(b.date);
  if (nearness.near && !hardlyOne(a, b, nearness) && sameHappening(...inOneYear(a, b)))
    return { score: 1, why: happeningInWords(a, b) };
  if (nearness.near && madeOtherwise(a, b)) return { score: 0.9, why: 'when one thing was made and opened' };
  if (toldElsewise(a, b, nearness)) return { score: 1, why: TOLD_ALIKE };
  const life = a.event !== null && LIFE.has(a.event);
  if (sameEvent(a, b) && (nearness.near || alike >= 0.4 || life)) {
    const parts = [`same event (${a.event})`];
    if (partyRelation(a.subject, b.subject) === 'same') parts.push(`same subject (${a.subject})`);
    if (place === 'same') parts.push(`same place (${a.scope.place})`);
    return { score: Math.min(1, (meet ? 0.5 : 0.4) + alike / 2), why: parts.join(', ') };
  }
  const sameWord = a.event !== null && a.event === b.event;
  const asked = (sameWord ? 0.1 : 0.2) + (nearness.near ? 0 : 0.2) + (clock ? 0 : 0.05);
  if (!meet || alike < asked) return null;
  return {
    score: Math.min(1, 0.3 + alike / 2),
    why: sameWord ? `same event (${a.event}), same date` : 'same date, sentences alike',
  };
}
