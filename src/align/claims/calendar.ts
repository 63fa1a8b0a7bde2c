/**
 * Dates as articles give them, compared as far as both say: with or without year, a month, a weekday alone, a clock time.
 * Forms: ISO ("2031-03-01", "2031-03", "2031", with "T14:30"), no year ("--03-01", "--03", with the weekday "--03-01W6"), clock alone ("T14:30"), weekday alone ("W7"),
 * intervals ("2031-03-01/2031-03-04").
 */

import { keepByText } from '../memo.ts';

export interface Moment {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** 1 Monday to 7 Sunday, where the weekday is said and not the year. */
  readonly weekday: number | null;
  /** Minutes after midnight. */
  readonly clock: number | null;
}

const FORM = /^(?:(\d{4})|-)?(?:-(\d{2}))?(?:-(\d{2}))?(?:W([1-7]))?(?:T(\d{2}):?(\d{2})?)?/;

/** Reads one moment (not an interval). */
export const momentOf = keepByText(readMoment);

function readMoment(date: string): Moment {
  const weekday = /^W([1-7])(?:T(\d{2}):?(\d{2})?)?$/.exec(date);
  if (weekday)
    return {
      year: null,
      month: null,
      day: null,
      weekday: Number(weekday[1]),
      clock: weekday[2] ? Number(weekday[2]) * 60 + Number(weekday[3] ?? 0) : null,
    };
  const m = FORM.exec(date);
  const number = (s: string | undefined): number | null => (s === undefined ? null : Number(s));
  return {
    year: number(m?.[1]),
    month: number(m?.[2]),
    day: number(m?.[3]),
    weekday: number(m?.[4]),
    clock: m?.[5] === undefined ? null : Number(m[5]) * 60 + Number(m[6] ?? 0),
  };
}

const SOME_YEAR = 2001;
const A_YEAR = 365;

/** Days since 1 January 1970 (Gregorian), by counting years from March on: leap days then end a year. */
function dayNumber(m: Moment): number | null {
  if (m.year === null || m.month === null || m.day === null) return null;
  const year = m.month > 2 ? m.year : m.year - 1;
  const month = (m.month + 9) % 12;
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leaps + Math.floor((month * 153 + 2) / 5) + m.day - 719_469;
}

/** 1 Monday to 7 Sunday; null where the moment names no day. */
export function weekdayOf(m: Moment): number | null {
  if (m.weekday !== null) return m.weekday;
  const n = dayNumber(m);
  return n === null ? null : ((((n + 3) % 7) + 7) % 7) + 1;
}

/** Whether two moments can be the same day: every part that both give is equal. Null when they give no part in common. */
function meetDays(a: Moment, b: Moment): boolean | null {
  let common = false;
  for (const part of ['year', 'month', 'day'] as const) {
    if (a[part] === null || b[part] === null) continue;
    common = true;
    if (a[part] !== b[part]) return false;
  }
  if (a.day !== null && b.day !== null) return true;
  if (a.weekday !== null || b.weekday !== null) {
    const [x, y] = [weekdayOf(a), weekdayOf(b)];
    if (x === null || y === null) return common ? true : null;
    return x === y;
  }
  return common ? true : null;
}

const ends = keepByText((date: string): readonly [Moment, Moment] => {
  const [from, to] = date.split('/');
  return [momentOf(from ?? ''), momentOf(to ?? from ?? '')];
});

/** Whether two dates can be of one day; intervals hold what lies between their ends. Null when they cannot be compared. */
export function sameDay(a: string, b: string): boolean | null {
  const [a1, a2] = ends(a);
  const [b1, b2] = ends(b);
  if (a.includes('/') || b.includes('/')) {
    const [x1, x2, y1, y2] = [dayNumber(a1), dayNumber(a2), dayNumber(b1), dayNumber(b2)];
    if (x1 === null || x2 === null || y1 === null || y2 === null) return null;
    return x1 <= y2 && y1 <= x2;
  }
  return meetDays(a1, b1);
}

/** Days between two full dates, null where one of them is not. */
export function daysApart(a: string, b: string): number | null {
  const [x, y] = [dayNumber(ends(a)[0]), dayNumber(ends(b)[0])];
  return x === null || y === null ? null : Math.abs(x - y);
}

/** Days between two dates of which one or both say no year: as near as any year brings them. Null where one names no day. */
export function daysApartInAnyYear(a: string, b: string): number | null {
  const known = daysApart(a, b);
  if (known !== null) return known;
  const [x, y] = [ends(a)[0], ends(b)[0]];
  const year = x.year ?? y.year ?? SOME_YEAR;
  const [p, q] = [dayNumber({ ...x, year }), dayNumber({ ...y, year })];
  if (p === null || q === null) return null;
  const days = Math.abs(p - q);
  return Math.min(days, A_YEAR - days);
}

/** Minutes between two clock times on the shorter way round the clock, null where one has none. */
export function minutesApart(a: string, b: string): number | null {
  const [x, y] = [momentOf(a).clock, momentOf(b).clock];
  if (x === null || y === null) return null;
  const d = Math.abs(x - y);
  return Math.min(d, 1440 - d);
}

/** Whether a date says a day (of whatever precision), not only a time of day. */
export function hasDay(date: string): boolean {
  const m = momentOf(date);
  return m.year !== null || m.month !== null || m.weekday !== null;
}

/** Whether a date says a time of day. */
export function hasClock(date: string): boolean {
  return momentOf(date).clock !== null;
}

/** Whether two full dates fall on one day of the week. */
export function sameWeekday(a: string, b: string): boolean {
  const [x, y] = [weekdayOf(ends(a)[0]), weekdayOf(ends(b)[0])];
  return x !== null && x === y;
}

/** Whether at least a whole year lies between two dates, the ends of intervals taken: "about 1931" is not 1934. */
export function yearsApart(a: string, b: string): boolean {
  const [a1, a2] = ends(a);
  const [b1, b2] = ends(b);
  if (a1.year === null || a2.year === null || b1.year === null || b2.year === null) return false;
  return a1.year - b2.year >= 2 || b1.year - a2.year >= 2;
}

/** Whole days from one date to the next, by their weekdays where that is all that one of them says: -3 to 3 then; null where unknown. */
export function daysBetween(a: string, b: string): number | null {
  const [p, q] = [ends(a)[0], ends(b)[0]];
  const [x, y] = [dayNumber(p), dayNumber(q)];
  if (x !== null && y !== null) return y - x;
  const [v, w] = [weekdayOf(p), weekdayOf(q)];
  return v === null || w === null ? null : ((w - v + 10) % 7) - 3;
}
