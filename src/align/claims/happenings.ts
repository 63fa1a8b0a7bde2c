/** Two dates of one happening, told by class and not by word (claims/happening.ts): "the ferry capsized on Saturday", "Sunday's disaster". */
import type { DateClaim, Happening } from '../../claims/claim.ts';
import { alikeThing, happeningNamed } from '../../language/happenings.ts';
import { nounClass } from '../../language/nouns.ts';
import { headNoun } from '../../language/phrases.ts';
import { daysApart, hasClock, momentOf, sameDay } from './calendar.ts';
import { isAnyone, maySameName, partsOf } from './parties.ts';
import { partyRelation, placeRelation } from './scope.ts';

/** Days that lie further apart are of two happenings, whatever they are called. */
const STORY_DAYS = 10;
const PARTY_DAYS = 31;
const SMALL_DAYS = 3;
/** Two times told as "weeks ago" may lie further apart. */
const AGO_DAYS = 120;
const FEW_YEARS = 3;
/** The same of what comes once, where it is left open of whom. */
const ONCE_YEARS = 10;

/** How exactly a date is said. */
function precision(date: string): 'day' | 'month' | 'year' | 'clock' {
  const m = momentOf(date);
  if (m.day !== null || m.weekday !== null) return 'day';
  if (m.month !== null) return 'month';
  return m.year !== null ? 'year' : 'clock';
}

const named = (text: string): boolean => /\p{Lu}/u.test(text);

/** Two whole names that share a family name only are of two people: "Anna Example" and "Bert Example". */
function oneName(a: string, b: string): boolean {
  const [x, y] = [partsOf(a), partsOf(b)];
  if (x.length < 2 || y.length < 2 || maySameName(a, b)) return true;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return short.every((w) => long.includes(w));
}

/** The same person or thing by name, or one common noun by whatever word reports call it. */
function sameParty(a: string | null, b: string | null): boolean {
  if (a === null || b === null || isAnyone(a) || isAnyone(b)) return false;
  if (named(a) || named(b)) return named(a) && named(b) && partyRelation(a, b) === 'same' && oneName(a, b);
  return alikeThing(headNoun(a)) === alikeThing(headNoun(b));
}

/** "The company", "a driver", nobody: whoever the report is about. */
function isUnnamed(party: string | null): boolean {
  if (party === null || isAnyone(party)) return true;
  if (named(party)) return false;
  return /^(?:group|people)$/.test(nounClass(headNoun(party)) ?? '');
}

/** Each report dates one of its class only, and one of them leaves it open who or what it is of. */
function onlyOnes(x: Happening, y: Happening): boolean {
  if (!x.only || !y.only || !!x.planned !== !!y.planned || x.name === 'bear') return false;
  if (!isUnnamed(x.subject) && !isUnnamed(y.subject)) return false;
  // two nouns for people tell two of them apart ("the driver", "the nurse")
  return x.subject === null || y.subject === null || named(x.subject) || named(y.subject);
}

/** Nothing tells two things apart: "it", "the phone", "the Aria". */
function openParty(a: string | null, b: string | null): boolean {
  if (a === null || b === null || !named(a) || !named(b)) return true;
  return partyRelation(a, b) === 'same';
}

/** Each side of a match that one report names must be named by the other, where that names two. */
function sameMatch(a: Happening, b: Happening): boolean {
  const [x, y] = [a, b].map((h) => h.subject?.split(' | ') ?? []) as [string[], string[]];
  if (x.length === 0 || y.length === 0) return a.main === true && b.main === true;
  const [few, many] = x.length < y.length ? [x, y] : [y, x];
  return few.every((n) => many.some((m) => partyRelation(n, m) === 'same'));
}

/** Dates that lie so near each other that they can be of one story's happening. */
function within(a: string, b: string, days: number): boolean {
  // quarters and halves of years
  if (a.includes('/') || b.includes('/')) return (years(a, b) ?? FEW_YEARS) <= 1;
  const apart = daysApart(a, b);
  if (apart !== null) return apart <= days;
  // a day and a month that holds it, two names of days
  const [x, y] = [precision(a), precision(b)];
  return x === y ? x !== 'year' : sameDay(a, b) === true || x === 'clock' || y === 'clock';
}

function years(a: string, b: string): number | null {
  const [x, y] = [momentOf(a).year, momentOf(b).year];
  return x === null || y === null ? null : Math.abs(x - y);
}

function sameStory(a: DateClaim, b: DateClaim, x: Happening, y: Happening): boolean {
  if ((x.name === 'match' && !sameMatch(x, y)) || x.another || y.another) return false;
  const only = x.only === true && y.only === true && x.subject === null && y.subject === null;
  const both = only || (x.main === true && y.main === true);
  // the name of a weekday alone may be of any week
  const undated = momentOf(a.date).month === null || momentOf(b.date).month === null;
  if (!both && undated && !(hasClock(a.date) && hasClock(b.date))) return false;
  if (x.subject !== null && y.subject !== null && x.name !== 'match' && named(x.subject) && named(y.subject))
    return x.subject === y.subject && within(a.date, b.date, STORY_DAYS);
  const main = x.main === true || y.main === true;
  // a team plays more than once in a week
  const days =
    x.name === 'match' && (x.subject === null || y.subject === null) ? 1 : both && main ? STORY_DAYS : SMALL_DAYS;
  return (main || both) && within(a.date, b.date, days);
}

/** The beginning or end of something, or a verb of no class, which must befall the same. */
function sameUnclassed(a: string, b: string, x: Happening, y: Happening): boolean {
  const days = x.planned && y.planned ? PARTY_DAYS : STORY_DAYS;
  if (x.name.startsWith('v ')) return sameParty(x.subject, y.subject) && within(a, b, days);
  return within(a, b, days);
}

/** The date in another year, or in that year where it says none. */
const inYear = (date: string, year: string): string =>
  year + date.slice(date.startsWith('--') ? 1 : 4).replace(/W[1-7]/, '');

/** Two dates as they can be compared: where one says no year, it is the other's. */
export function inOneYear(a: DateClaim, b: DateClaim): readonly [DateClaim, DateClaim] {
  const open = (c: DateClaim): boolean => c.yearless === true || c.date.startsWith('--');
  const full = (c: DateClaim): boolean => /^\d{4}-/.test(c.date) && !c.date.includes('/');
  if (open(b) && full(a) && b.date.slice(0, 4) !== a.date.slice(0, 4))
    return [a, { ...b, date: inYear(b.date, a.date.slice(0, 4)) }];
  if (open(a) && full(b) && a.date.slice(0, 4) !== b.date.slice(0, 4))
    return [{ ...a, date: inYear(a.date, b.date.slice(0, 4)) }, b];
  return [a, b];
}

/** "The attack", "the shooting": what both reports are about, by two words. */
function areKin(a: Happening, b: Happening): boolean {
  const kin = a.main === true && b.main === true ? happeningNamed(a.name)?.kin : undefined;
  return kin !== undefined && kin === happeningNamed(b.name)?.kin;
}

/**
 * Whether two dates are of one happening: by its class, by whom it befalls, and by how far the dates lie apart.
 */
export function sameHappening(a: DateClaim, b: DateClaim): boolean {
  const [x, y] = [a.happening, b.happening];
  if (!x || !y) return false;
  const p = happeningNamed(x.name);
  if ((x.name !== y.name && !areKin(x, y)) || x.another || y.another) return false;
  const at = (c: DateClaim): readonly string[] => (c.scope.place === null ? [] : [c.scope.place]);
  if (placeRelation(at(a), at(b)) === 'apart') return false;
  // what lasts has an hour only where it begins
  const hourless = p?.lasts && !(x.onset && y.onset);
  if (hasClock(a.date) && hasClock(b.date) && (hourless || a.zone !== b.zone)) return false;
  if (p === undefined) return sameUnclassed(a.date, b.date, x, y);
  if (p.of === 'story') return sameStory(a, b, x, y);
  const party = p.of === 'thing' ? openParty(x.subject, y.subject) : sameParty(x.subject, y.subject);
  if (!party && !onlyOnes(x, y)) return false;
  if (p.once && party && named(x.subject ?? '') && named(y.subject ?? '')) return true;
  const ago = a.slack !== undefined && b.slack !== undefined;
  const days = ago ? AGO_DAYS : p.of === 'thing' && !(x.planned && y.planned) ? STORY_DAYS : PARTY_DAYS;
  if (within(a.date, b.date, days)) return true;
  const apart = years(a.date, b.date);
  return (
    precision(a.date) === 'year' &&
    precision(b.date) === 'year' &&
    apart !== null &&
    apart <= (p.once ? ONCE_YEARS : FEW_YEARS)
  );
}

/** Years that may pass between the first stone and the ribbon. */
const BUILDING_YEARS = 10;
const MADE = new Set(['build', 'open', 'v complete', 'v finish']);
/** "Reopened in 1998", "rebuilt", "the new wing": what was there before. */
const ANEW =
  /\b(?:re-?(?:open|buil|construct|erect|inaugurat|commission)\w*|replac\w+|renovat\w+|extension|wing|annexe?)\b/i;
/** Whether a date is of the making or opening of something. */
export const tellsOfMaking = (c: DateClaim): boolean =>
  c.happening !== undefined && MADE.has(c.happening.name) && !ANEW.test(c.snippet);

/** Words for whatever was made. */
const ANY_WORK = /^(?:structure|building|facility|system|line|site|complex|installation|project|work)$/;

/** "Built in 1951" and "opened in 1939" of one mill, "finished in 2009" and "inaugurated in 2007" of one line: years of which one is wrong. */
export function madeOtherwise(a: DateClaim, b: DateClaim): boolean {
  const [x, y] = [a.happening, b.happening];
  if (!x || !y || x.name === y.name || !tellsOfMaking(a) || !tellsOfMaking(b)) return false;
  const [p, q] = [momentOf(a.date).year, momentOf(b.date).year];
  if (p === null || q === null || !oneWork(x.subject ?? a.subject, y.subject ?? b.subject)) return false;
  const [made, opened] = x.name === 'open' ? [q, p] : [p, q];
  const order = x.name === 'open' || y.name === 'open';
  return order ? opened < made || opened - made > BUILDING_YEARS : Math.abs(p - q) > BUILDING_YEARS;
}

function oneWork(a: string | null, b: string | null): boolean {
  if (a === null || b === null || isAnyone(a) || isAnyone(b)) return false;
  if (named(a) && named(b)) return partyRelation(a, b) === 'same';
  const [x, y] = [headNoun(a), headNoun(b)];
  return x === y || (!named(a) && ANY_WORK.test(x)) || (!named(b) && ANY_WORK.test(y));
}

/** Whether the two dates are of one class of happening at all, whomever it befalls. */
export function oneClass(a: DateClaim, b: DateClaim): boolean {
  const [x, y] = [a.happening, b.happening];
  return x !== undefined && y !== undefined && (x.name === y.name || areKin(x, y));
}
