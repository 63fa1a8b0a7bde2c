/** Dates and clock times at a token, days and times that stand together joined into one reading. */
import { type Draft, draft, quantity } from '../numbers/draft.ts';
import { at, low, type Scan } from '../numbers/scan.ts';
import { type DateReading, dayFirst, figures, monthFirst, type Reference } from './absolute.ts';
import type { Day } from './calendar.ts';
import { type ClockReading, dottedClock, readClock } from './clock.ts';
import { DAY_PARTS, FUTURE, MONTHS, WEEKDAYS } from './data/calendar.data.ts';
import { weekdayOfMonth } from './month-weekday.ts';
import { dayWord, determined, weekday } from './relative.ts';
import { readDecade, readYear } from './years.ts';

/** How far before a date a word of the future is looked for. */
const FUTURE_REACH = 12;

/** What dates are told from; whether the sentence looks ahead is found out only when a date asks. */
class ReferenceAt implements Reference {
  readonly published: Day | null;

  constructor(
    readonly scan: Scan,
    readonly token: number,
  ) {
    this.published = scan.published;
  }

  get year(): number | null {
    return this.published === null || this.published.yearless ? null : this.published.year;
  }

  get future(): boolean {
    return looksAhead(this.scan, this.token);
  }
}

function looksAhead(s: Scan, i: number): boolean {
  for (let k = i - 1; k >= Math.max(s.first, i - FUTURE_REACH); k--) {
    const w = low(s, k);
    if (FUTURE.has(w)) return true;
    if (w === ';' || w === ':') return false;
  }
  return false;
}

/** A day or longer, without clock time. */
function calendarAt(s: Scan, i: number): DateReading | null {
  const t = at(s, i);
  if (!t) return null;
  const ref = new ReferenceAt(s, i);
  if (t.kind === 'number') return figures(s, i) ?? dayFirst(s, i, ref);
  if (Object.hasOwn(MONTHS, t.lower)) return monthFirst(s, i, ref);
  if (Object.hasOwn(WEEKDAYS, t.lower)) {
    const w = weekdayOfMonth(s, i, ref) ?? weekday(s, i, ref);
    if (!w) return null;
    if (w.nth) return w;
    // "Sunday, September 7": one date, the month's.
    let pos = w.last;
    if (low(s, pos) === ',') pos++;
    if (low(s, pos) === 'the') pos++;
    const exact = at(s, pos)?.kind === 'number' ? dayFirst(s, pos, ref) : monthFirst(s, pos, ref);
    return exact?.day ? { ...exact, first: w.first } : w;
  }
  return dayWord(s, i, ref) ?? determined(s, i, ref);
}

/** The day behind a time: `[,] [on|of] Sunday`. */
function dayAfter(s: Scan, i: number): DateReading | null {
  let pos = i;
  if (low(s, pos) === ',') pos++;
  if (low(s, pos) === 'on') pos++;
  const d = pos < s.last ? calendarAt(s, pos) : null;
  return d?.day && d.first === pos ? d : null;
}

/** The time behind a day: `[,] [at|around|about|shortly after] 2 a.m.` */
function timeAfter(s: Scan, i: number): ClockReading | null {
  let pos = i;
  if (low(s, pos) === ',') pos++;
  if (low(s, pos) === 'at') pos++;
  for (let n = 0; n < 2 && /^(?:about|around|just|shortly|before|after|roughly|approximately)$/.test(low(s, pos)); n++)
    pos++;
  if (pos >= s.last) return null;
  // A bare count behind a date is no time: only what says so by itself, or "yesterday at 7.45".
  return (
    readClock({ ...s, free: i }, pos) ?? (low(s, i) === 'at' || low(s, i + 1) === 'at' ? dottedClock(s, pos) : null)
  );
}

function withTime(day: string | null, c: ClockReading): string {
  return day === null || day.includes('/') || c.time.includes('/') ? c.time : `${day}${c.time}`;
}

/** "Ten o'clock on Friday evening": of twelve hours the one that the part of the day makes of it. */
function inPart(s: Scan, c: ClockReading, d: DateReading | null): ClockReading {
  const hour = Number(c.time.slice(1, 3));
  const part = d ? low(s, d.last - 1) : '';
  const told =
    at(s, c.coreFirst)!.kind === 'word' ||
    low(s, c.coreFirst + 1) === "o'clock" ||
    /^\d{1,2}\.\d/.test(low(s, c.coreFirst));
  const later = part === 'evening' || part === 'afternoon' || (part === 'night' && hour >= EARLIEST_OF_NIGHT);
  if (!told || !later || hour < 1 || hour > 11 || hasHalf(s, c)) return c;
  return { ...c, time: `T${hour + 12}${c.time.slice(3)}` };
}

/** An hour at which it is night, of the twelve of the afternoon. */
const EARLIEST_OF_NIGHT = 6;

/** "A.m.", "in the morning": the time says itself of which half of the day it is. */
function hasHalf(s: Scan, c: ClockReading): boolean {
  for (let k = c.coreFirst; k < c.last; k++) if (/^(?:am|pm|a|p|the|at)$/.test(low(s, k))) return true;
  return false;
}

function fromClock(s: Scan, told: ClockReading): Draft {
  const d = dayAfter(s, told.last);
  const c = inPart(s, told, d);
  const last = d ? d.last : c.last;
  return draft(
    quantity({ type: 'date', date: withTime(d?.date ?? null, c), approximate: c.approximate }),
    c.first,
    last,
    c.coreFirst,
    last,
  );
}

/** "At 6.15 on Friday evening": an hour by the part of the day behind it. */
function hourOfDay(s: Scan, i: number): ClockReading | null {
  if (low(s, i - 1) !== 'at') return null;
  const c = dottedClock(s, i);
  if (c && c.last > i + 1) return c;
  const day = c && dayAfter(s, c.last);
  return day && DAY_PARTS.has(low(s, day.last - 1)) ? c : null;
}

/**
 * The date or time that begins at token `i`.
 * @returns a reading of type date (or age, for `in her 30s`), null where none begins there.
 */
export function readDate(s: Scan, i: number): Draft | null {
  const t = at(s, i)!;
  if (t.kind === 'number') {
    const clock = readClock(s, i) ?? hourOfDay(s, i);
    if (clock) return fromClock(s, clock);
    const old = readDecade(s, i);
    if (old) return old;
  } else {
    const clock = readClock(s, i);
    if (clock) return fromClock(s, clock);
  }
  const d = calendarAt(s, i);
  if (d) {
    const c = d.day ? timeAfter(s, d.last) : null;
    if (c)
      return draft(
        quantity({ type: 'date', date: withTime(d.date, c), approximate: c.approximate }),
        d.first,
        c.last,
        i,
        c.last,
      );
    return draft(quantity({ type: 'date', date: d.date }), d.first, d.last, i, d.last);
  }
  return t.kind === 'number' ? readYear(s, i) : readDecade(s, i);
}
