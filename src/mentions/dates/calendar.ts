/** Days of the calendar, reckoned in UTC without a clock. Method: proleptic Gregorian calendar by Date.UTC. */

export interface Day {
  /** For a day of no known year: one in which it falls on the weekday that it is known to fall on. */
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** The year is not known; `weekday` then says whether the days of its week are. */
  readonly yearless?: { readonly weekday: boolean };
}

const MS = 86_400_000;
const two = (n: number): string => String(n).padStart(2, '0');

/** The day at the start of an ISO date or time; null where there is none. */
export function parseDay(iso: string | null): Day | null {
  const m = iso ? /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) : null;
  return m ? { year: Number(m[1]), month: Number(m[2]), day: Number(m[3]) } : null;
}

/** `2031-06-04`; `--06-04` where the year is not known. */
export function isoDay(d: Day): string {
  return `${d.yearless ? '-' : d.year}-${two(d.month)}-${two(d.day)}`;
}

/** Years after which all days fall on the same weekdays again. */
const CYCLE = 28;
/** A year that is no leap year, nor any of those right after it but the third. */
const SOME_YEAR = 2001;

/**
 * A day that is known without its year.
 * @param iso `--06-04`. @param weekday 0 Sunday to 6 Saturday, null where unknown.
 */
export function yearlessDay(iso: string, weekday: number | null): Day | null {
  const m = /^--(\d{2})-(\d{2})/.exec(iso);
  if (!m) return null;
  const [month, day] = [Number(m[1]), Number(m[2])];
  for (let year = SOME_YEAR; year < SOME_YEAR + CYCLE; year++) {
    const found = { year, month, day, yearless: { weekday: weekday !== null } };
    if (day <= daysIn(year, month) && (weekday === null || weekdayOf(found) === weekday)) return found;
  }
  return null;
}

/** `2031-06`; `--06` without a year. */
export function isoMonth(year: number | null, month: number): string {
  return `${year ?? '-'}-${two(month)}`;
}

/** A time of day as ISO writes it behind a date: `T02:05`. */
export function isoTime(hour: number, minute: number): string {
  return `T${two(hour)}:${two(minute)}`;
}

/** The day so many days later; earlier for a negative number. */
export function addDays(d: Day, days: number): Day {
  const t = new Date(Date.UTC(d.year, d.month - 1, d.day) + days * MS);
  return { ...d, year: t.getUTCFullYear(), month: t.getUTCMonth() + 1, day: t.getUTCDate() };
}

/** Adds months; a day that the month lacks becomes its last. */
export function addMonths(d: Day, months: number): Day {
  const index = d.year * 12 + d.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return { ...d, year, month, day: Math.min(d.day, daysIn(year, month)) };
}

/** How many days a month has, `month` from 1 to 12. */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** 0 is Sunday. */
export function weekdayOf(d: Day): number {
  return new Date(Date.UTC(d.year, d.month - 1, d.day)).getUTCDay();
}

/** Days from the first to the second; negative where that is the earlier one. */
export function daysBetween(a: Day, b: Day): number {
  return Math.round((Date.UTC(b.year, b.month - 1, b.day) - Date.UTC(a.year, a.month - 1, a.day)) / MS);
}

/** True when the month has such a day (29 February counts: the year may be unknown). */
export function isDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(2024, month);
}

/**
 * The year of a day and month that stand without one.
 * @returns the year in which it lies closest before the reference (or up to 30 days after it); with `future`, closest after.
 */
export function yearOf(reference: Day, month: number, day: number, future: boolean): number {
  const ahead = daysBetween(reference, { year: reference.year, month, day });
  if (future) return ahead < -7 ? reference.year + 1 : reference.year;
  return ahead > 30 ? reference.year - 1 : reference.year;
}

/** The day with that weekday on or before the reference; with `future`, after it. */
export function nearWeekday(reference: Day, weekday: number, future: boolean): Day {
  const back = (weekdayOf(reference) - weekday + 7) % 7;
  return addDays(reference, future ? 7 - back : -back);
}
