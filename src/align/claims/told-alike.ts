/**
 * Two dates of one thing that two reports tell in other words, with no verb or noun of a known happening: "a tree fell on his cab on the road to
 * Fenn", "his cab was crushed on the Fenn road". What they share must be told of no other day in either report (claims/told.ts).
 */
import type { DateClaim } from '../../claims/claim.ts';
import { happeningNamed } from '../../language/happenings.ts';
import { keepByObject } from '../memo.ts';
import { daysApart, hasClock, hasDay, momentOf, sameWeekday } from './calendar.ts';

/** What must be shared: a word that both reports use with one day only counts one, others a half. */
const ENOUGH = 2;
const MORE = 3;
/** Of it, by words of one day only. */
const OWN_ENOUGH = 1.5;
const MONTH = 31;
const QUARTER = 92;
const FEW_YEARS = 3;

interface Told {
  /** Each word, with whether its article uses it with this day only. */
  readonly words: ReadonlyMap<string, boolean>;
  readonly persons: ReadonlySet<string>;
}

const toldBy = keepByObject((c: DateClaim): Told => {
  const words = new Map((c.told ?? []).map((w) => (w.startsWith('~') ? [w.slice(1), false] : [w, true])));
  return { words, persons: new Set([...words.keys()].filter((w) => w.startsWith('@'))) };
});

/** The words of a date's clause, for finding others: those that its article uses with this day only. */
export const ownWords = (c: DateClaim): readonly string[] => (c.told ?? []).filter((w) => !w.startsWith('~'));

/** Each clause names people, and none of them is in both. */
function ofOthers(a: Told, b: Told): boolean {
  return a.persons.size > 0 && b.persons.size > 0 && ![...a.persons].some((p) => b.persons.has(p));
}

/** How much two clauses share. */
function sharedBy(
  a: Told,
  b: Told,
): { readonly all: number; readonly own: number; readonly words: boolean; readonly who: boolean } {
  let all = 0;
  let own = 0;
  let words = false;
  let who = false;
  const [small, large] = a.words.size < b.words.size ? [a, b] : [b, a];
  for (const [w, mine] of small.words) {
    const theirs = large.words.get(w);
    if (theirs === undefined) continue;
    all += mine && theirs ? 1 : 0.5;
    own += mine && theirs ? 1 : 0;
    // names alone only say whom and where
    words ||= mine && theirs && /^\p{Ll}/u.test(w);
    who ||= mine && theirs && w.startsWith('@');
  }
  return { all, own, words, who };
}

/** The class of what happened where the lexicon has one. */
const classOf = (c: DateClaim): string | null =>
  c.happening && happeningNamed(c.happening.name) ? c.happening.name : null;

/** Near enough to be two readings of one day, month, year or hour. */
function withinReach(a: DateClaim, b: DateClaim): boolean {
  if (a.date.includes('/') || b.date.includes('/')) return false;
  const [x, y] = [momentOf(a.date), momentOf(b.date)];
  if (!hasDay(a.date) || !hasDay(b.date)) return hasClock(a.date) && hasClock(b.date);
  const days = daysApart(a.date, b.date);
  if (days !== null) {
    // "On Saturday" of a report that was taken up again a week later
    const again = days % 7 === 0 && (a.relative === 'weekday' || b.relative === 'weekday');
    return days <= MONTH && !(again && sameWeekday(a.date, b.date));
  }
  if ((x.day !== null || x.weekday !== null) !== (y.day !== null || y.weekday !== null)) return closeMonths(x, y);
  // the name of a weekday alone may be of any week
  if (x.weekday !== null || y.weekday !== null) return false;
  if (x.year === null || y.year === null) return x.year === y.year && closeMonths(x, y);
  return Math.abs(x.year - y.year) <= FEW_YEARS || turned(x.year, y.year);
}

/** "1974" and "1947". */
const turned = (a: number, b: number): boolean => [...String(a)].sort().join('') === [...String(b)].sort().join('');

/** Two years with nothing else, one apart or of the same digits: a slip of the pen makes one of the other. */
function isSlip(a: DateClaim, b: DateClaim): boolean {
  if (!/^\d{4}$/.test(a.date) || !/^\d{4}$/.test(b.date) || a.happening?.planned || b.happening?.planned) return false;
  const [x, y] = [Number(a.date), Number(b.date)];
  return Math.abs(x - y) === 1 || (x !== y && turned(x, y));
}

type Moment = ReturnType<typeof momentOf>;

/** A day and a month not far from it. */
function closeMonths(a: Moment, b: Moment): boolean {
  if (a.month === null || b.month === null) return false;
  const years = a.year === null || b.year === null ? 0 : a.year - b.year;
  return (Math.abs(years * 12 + a.month - b.month) * QUARTER) / 3 <= QUARTER;
}

/** Each is told by a verb or noun of its own: a ship sinks and is raised, a law is passed and signed. */
export function otherVerbs(a: DateClaim, b: DateClaim): boolean {
  if (a.happening && b.happening && a.happening.name !== b.happening.name) return true;
  if (a.toldBy === undefined || b.toldBy === undefined || a.toldBy === b.toldBy) return false;
  return !toldBy(a).words.has(b.toldBy) && !toldBy(b).words.has(a.toldBy);
}

/** Why two such dates belong together. */
export const TOLD_ALIKE = 'told of one thing in both articles, in other words';

/** Whether two dates, of two reports of one event, are told of the same thing in words that each report keeps for it. */
export function toldAlike(a: DateClaim, b: DateClaim): boolean {
  if (!a.told || !b.told || a.standing !== 'asserted' || b.standing !== 'asserted') return false;
  if (!!a.happening?.planned !== !!b.happening?.planned) return false;
  // plans of years and months are told of again and again, and change
  if (a.happening?.planned && (momentOf(a.date).day === null || momentOf(b.date).day === null)) return false;
  if (a.happening?.another || b.happening?.another) return false;
  const [p, q] = [classOf(a), classOf(b)];
  // two that are known to tell something are judged by what they tell (happenings.ts)
  if (p !== null && q !== null) return false;
  // what is told beside the event that a report is about happens at its place and to its people
  if ((a.happening && b.happening?.main) || (b.happening && a.happening?.main)) return false;
  const [slip, near] = [isSlip(a, b), withinReach(a, b)];
  if (!slip && !near) return false;
  const [x, y] = [toldBy(a), toldBy(b)];
  const { all, own, words, who } = sharedBy(x, y);
  if (slip && (words || who) && own >= 1 && !ofOthers(x, y)) return true;
  // two verbs that tell other things ask for more
  return all >= (otherVerbs(a, b) ? MORE : ENOUGH) && own >= OWN_ENOUGH && near && words && !ofOthers(x, y);
}
