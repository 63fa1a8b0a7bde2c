/** date.conflict: the same event on different days, or at different times of day. */
import { daysApart, daysBetween, hasClock, momentOf, yearsApart } from '../align/claims/calendar.ts';
import { clocksApart, daysMeet, ofOneLife, sameEvent } from '../align/claims/dates.ts';
import { inOneYear, madeOtherwise, oneClass, sameHappening } from '../align/claims/happenings.ts';
import { otherVerbs, TOLD_ALIKE, toldAlike } from '../align/claims/told-alike.ts';
import type { Group, Member } from '../align/group.ts';
import type { DateClaim } from '../claims/claim.ts';
import { happeningNamed } from '../language/happenings.ts';
import { Against, findingsFor } from './build.ts';
import type { Finding, Severity } from './finding.ts';

/** Dates of one group that are held against each other: bounds the work on hostile input. */
const MOST_DATES = 120;
/** "About" a time of day is good for less than half an hour to either side; by half of that it is worth telling. */
const ABOUT_MINUTES = 30;
/** Beyond it, which of two clocks is the earlier is unknown. */
const HALF_A_DAY = 360;
/** Clocks that differ by less are one time rounded, worth telling only. */
const ROUNDING_MINUTES = 5;
/** From here on an hour is not "shortly after" another. */
const CLOSE_MINUTES = 45;
/** Days that "about" and "early" allow. */
const ABOUT_DAYS = 3;

const dated = (m: Member): DateClaim | null => (m.claim?.kind === 'date' ? m.claim : null);

/** "Just before 10:30" and 10:45: the other clock lies on the wrong side. */
function breaksBound(a: DateClaim, b: DateClaim): boolean {
  if (a.bound === undefined) return false;
  const [x, y] = [momentOf(a.date).clock, momentOf(b.date).clock];
  if (x === null || y === null || Math.abs(x - y) > HALF_A_DAY) return false;
  return a.bound === 'before' ? y > x : y < x;
}

/** The date is exact, or the event lies close to it. */
const isCloseBy = (c: DateClaim): boolean => c.bound === undefined || c.close === true;

/** "Late on Sunday" and "early Monday", "Saturday night" and "Sunday": one night. */
function oneNight(a: DateClaim, b: DateClaim): boolean {
  const days = daysBetween(a.date, b.date);
  if (days !== 1 && days !== -1) return false;
  const [earlier, later] = days === 1 ? [a, b] : [b, a];
  return (
    (earlier.edge === 'end' && later.edge !== 'end') ||
    (later.edge === 'start' && earlier.edge !== 'start' && !earlier.daytime)
  );
}

/** Not by name of the weekday or as seen from it: told on the day of the report, which may be that of its last edit. */
function today(m: Member, c: DateClaim): boolean {
  return c.relative === 'day' && (m.published === null || daysApart(c.date, m.published) === 0);
}

/** "Yesterday" as the day that it was. */
function resolved(c: DateClaim): DateClaim {
  if (c.relative !== 'day') return c;
  const { relative: _, ...rest } = c;
  return rest;
}

/** "Began at 2 a.m.", "shot again at 3:30": an hour of what had begun. */
function laterInIt(a: DateClaim, b: DateClaim): boolean {
  const [x, y] = [momentOf(a.date).clock, momentOf(b.date).clock];
  if (x === null || y === null || !!a.happening?.onset === !!b.happening?.onset) return false;
  return a.happening?.onset ? y > x : x > y;
}

/** How two dates of one happening, told in whatever words, stand to each other; see `dateVerdict`. */
function happeningVerdict(a: Member, x: DateClaim, b: Member, y: DateClaim): Severity | null {
  if (daysMeet(x, y) !== false) {
    const clocks = laterInIt(x, y) ? null : dateVerdict(x, y);
    // help is called for more than once
    return clocks === 'warning' && x.happening?.name === 'call' ? 'information' : clocks;
  }
  const told = dateVerdict(resolved(x), resolved(y));
  const plan = !!x.happening?.planned === !!y.happening?.planned || x.yearless || y.yearless;
  const sure = !today(a, x) && !today(b, y) && plan;
  return told === 'warning' && !sure ? 'information' : told;
}

/**
 * How two dates of one event stand to each other.
 * @returns null when they can be one (a month and its day, a weekday and its date), else the severity of telling.
 */
function dateVerdict(a: DateClaim, b: DateClaim): Severity | null {
  const about = a.approximate || b.approximate;
  if (daysMeet(a, b) === false) {
    const days = daysApart(a.date, b.date);
    if (days !== null && days <= Math.max(a.slack ?? 0, b.slack ?? 0)) return null;
    if (about && (days === null ? !yearsApart(a.date, b.date) : days <= ABOUT_DAYS)) return null;
    // What happened in a night belongs to two days, and "today" is as old as the report's last edit.
    const night = days === 1 && (hasClock(a.date) || hasClock(b.date));
    return night || a.relative === 'day' || b.relative === 'day' ? 'information' : 'warning';
  }
  const minutes = clocksApart(a, b);
  if (minutes === null || minutes === 0 || a.zone !== b.zone) return null;
  const broken = breaksBound(a, b) || breaksBound(b, a);
  if (about && !broken && (a.bound !== undefined || b.bound !== undefined))
    return minutes >= CLOSE_MINUTES && isCloseBy(a) && isCloseBy(b) ? 'warning' : null;
  if (about && !broken)
    return minutes >= ABOUT_MINUTES ? 'warning' : minutes >= ABOUT_MINUTES / 2 ? 'information' : null;
  if (broken) return minutes >= ABOUT_MINUTES / 2 ? 'warning' : minutes >= ROUNDING_MINUTES * 2 ? 'information' : null;
  return minutes < ROUNDING_MINUTES ? 'information' : 'warning';
}

/** Of two names of days alone nobody knows the week: only what both reports are about, or a class of happenings, makes them of one. */
function ofWeek(a: DateClaim, b: DateClaim, verdict: Severity | null): Severity | null {
  const known = a.happening && b.happening && happeningNamed(a.happening.name) !== undefined;
  const [x, y] = [momentOf(a.date), momentOf(b.date)];
  const undated = x.month === null && y.month === null && x.weekday !== null && y.weekday !== null;
  return verdict === 'warning' && undated && !known ? 'information' : verdict;
}

const SERIAL =
  /\b(?:first|second|third|fourth|last|latest|another|other|similar|new|previous|earlier|later|next|final)\b/i;

/** "The first lawsuit", "the latest suit": one of several that the text tells apart. */
function ofSeveral(c: DateClaim): boolean {
  return c.subject !== null && SERIAL.test(c.subject);
}

/** "A shop was robbed on Tuesday", "A shop was robbed on Friday": each is told of anew. */
function toldAnew(c: DateClaim): boolean {
  const at = c.subject === null ? -1 : c.snippet.indexOf(c.subject);
  // "a man", "A 55-year-old man"
  return at > 0 && /\b(?:an?|another)\s(?:\S{1,20}\s)?$/i.test(c.snippet.slice(Math.max(0, at - 30), at));
}

/** Within one file only days and hours are held against each other: years there are of steps of one plan, of one history. */
function heldInFile(x: DateClaim, y: DateClaim): boolean {
  if (!x.subject || !y.subject || ofSeveral(x) || ofSeveral(y) || (toldAnew(x) && toldAnew(y))) return false;
  return [x, y].every((c) => hasClock(c.date) || momentOf(c.date).day !== null || momentOf(c.date).weekday !== null);
}

/** "Another fire", "flared up again": told of more than one. */
const ANEW =
  /\b(?:again|also|once more|next|another|second|third|earlier|previous|follow(?:s|ed|ing)|resum\w+|continu\w+|went on)\b/i;

/**
 * "The hearing was held this morning", "at yesterday's hearing": one report, written on one day, has an occasion of one day on two; words like
 * these go stale when a text is taken up again. Fires, matches and attacks come day after day.
 */
function staleDay(x: DateClaim, y: DateClaim): boolean {
  const [h, k] = [x.happening, y.happening];
  if (!h || !k || h.planned || k.planned || x.relative !== 'day' || y.relative !== 'day') return false;
  if (happeningNamed(h.name)?.of !== 'thing' || ANEW.test(x.snippet) || ANEW.test(y.snippet)) return false;
  return daysApart(x.date, y.date) === 1 && !(x.edge || y.edge) && sameHappening(x, y);
}

/** The day of the report itself, told by a weekday or as seen from it. */
function ownDay(m: Member, c: DateClaim): boolean {
  return c.relative !== undefined && m.published !== null && (daysApart(c.date, m.published) ?? 9) <= 1;
}

/** Two reports of two days, each telling what its own day brought: "fell on Monday", "fell on Tuesday"; a fire each. */
function eachItsDay(a: Member, x: DateClaim, b: Member, y: DateClaim): boolean {
  if (!ownDay(a, x) || !ownDay(b, y) || a.published!.slice(0, 10) === b.published!.slice(0, 10)) return false;
  return daysApart(a.published!, b.published!) === daysApart(x.date, y.date);
}

/** Reports written further apart may well mean two years. */
const ONE_SEASON_DAYS = 120;

/** The dates of two places; where one says no year it is the other's, if the reports were written in one season. */
function comparable(a: Member, b: Member): readonly [DateClaim, DateClaim] {
  const [x, y] = [dated(a)!, dated(b)!];
  const days = a.published !== null && b.published !== null ? daysApart(a.published, b.published) : null;
  return days !== null && days > ONE_SEASON_DAYS ? [x, y] : inOneYear(x, y);
}

/** What was still to come when a report was written, and is the news of another one's days, is not what the report tells of as past. */
function notYet(m: Member, mine: DateClaim, other: DateClaim): boolean {
  if (m.published === null || other.relative === undefined) return false;
  if (mine.happening?.planned || other.happening?.planned) return false;
  const days = /^\d{4}-\d\d-\d\d/.test(other.date) ? daysBetween(m.published.slice(0, 10), other.date) : null;
  return days !== null && days > 0;
}

/** The article gives the other's date as well: its dates are of several events. */
function saidBy(members: readonly Member[], path: string, other: DateClaim): boolean {
  // "on Saturday" says nothing of the hour
  const answers = (m: Member): boolean => hasClock(dated(m)!.date) || !hasClock(other.date);
  return members.some((m) => m.path === path && answers(m) && dateVerdict(...inOneYear(dated(m)!, other)) === null);
}

/** The same for dates of happenings: only one that is of the same class, and says what the other says, answers it. */
function saidOfHappening(members: readonly Member[], path: string, other: DateClaim): boolean {
  return members.some((m) => {
    if (m.path !== path || !oneClass(dated(m)!, other)) return false;
    const [x, y] = inOneYear(dated(m)!, other);
    return daysMeet(x, y) === null ? clocksApart(x, y) === 0 : dateVerdict(x, y) === null;
  });
}

/** The same for what is told in other words: any date of the group that says it answers it. */
function saidAsWell(members: readonly Member[], path: string, other: DateClaim): boolean {
  return members.some((m) => {
    if (m.path !== path) return false;
    const [x, y] = inOneYear(dated(m)!, other);
    return (daysMeet(x, y) ?? true) && (!hasClock(y.date) || clocksApart(x, y) === 0);
  });
}

/** The finding at each place of a date that others of its group exclude; at most one severity for each pair. */
export function dateConflict(group: Group): Finding[] {
  if (group.members.length < 2) return [];
  const members = group.members.filter((m) => dated(m)?.standing === 'asserted').slice(0, MOST_DATES);
  const against: Record<'warning' | 'information', Against> = { warning: new Against(), information: new Against() };
  for (let i = 0; i < members.length; i++)
    for (let k = i + 1; k < members.length; k++) {
      const [a, b] = [members[i]!, members[k]!];
      const [x, y] = comparable(a, b);
      if (group.oneEvent?.(a.path, b.path) === false && !ofOneLife(x, y)) continue;
      const stale = a.path === b.path && staleDay(x, y);
      if (a.path === b.path && !stale && (a.snippet === b.snippet || !heldInFile(x, y))) continue;
      const made = a.path !== b.path && madeOtherwise(x, y);
      const told = a.path !== b.path && [a.why, b.why].includes(TOLD_ALIKE) && toldAlike(x, y);
      const happening = stale || made || told || (a.path !== b.path && sameHappening(x, y));
      if (eachItsDay(a, x, b, y) || notYet(a, x, y) || notYet(b, y, x)) continue;
      if (oneNight(x, y)) continue;
      const judged = stale ? 'warning' : ofWeek(x, y, happening ? happeningVerdict(a, x, b, y) : dateVerdict(x, y));
      // what follows one thing is told of the same people and places as that thing
      const severity = judged === 'warning' && told && otherVerbs(x, y) ? 'information' : judged;
      if ((severity !== 'warning' && severity !== 'information') || !(happening || sameEvent(x, y))) continue;
      const said = told ? saidAsWell : happening ? saidOfHappening : saidBy;
      if (a.path !== b.path && (said(members, a.path, y) || said(members, b.path, x))) continue;
      against[severity].add([a], [b]);
    }
  const line = (here: Member, others: readonly Member[]): string => {
    const file = (m: Member): string =>
      m.path === here.path ? 'this file' : m.path.slice(m.path.lastIndexOf('/') + 1);
    const source = (m: Member): string => (m.source ? ` (${m.source})` : '');
    const elsewhere = [...new Set(others.map((m) => `${m.value} in ${file(m)}${source(m)}`))];
    return `${group.label}: ${here.value}${source(here)}; ${elsewhere.slice(0, 4).join(', ')}`;
  };
  return [
    ...findingsFor(group, 'date.conflict', 'warning', against.warning, line),
    ...findingsFor(group, 'date.conflict', 'information', against.information, line),
  ];
}
