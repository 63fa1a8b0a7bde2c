/** Days told by their place in a month: `the last Monday of March`, `the first Sunday in May 2031`. */
import { own } from '../../language/own.ts';
import { low, type Scan } from '../numbers/scan.ts';
import { type DateReading, monthAt, type Reference, yearAt } from './absolute.ts';
import { addDays, type Day, daysIn, isoDay, weekdayOf } from './calendar.ts';
import { WEEKDAYS } from './data/calendar.data.ts';

const PLACES: Readonly<Record<string, number>> = { first: 0, second: 1, third: 2, fourth: 3, last: -1, final: -1 };
const WEEK = 7;

/** The day whose weekday begins at token `i`, behind "first" or "last" and before "of March"; null where no such words stand there. */
export function weekdayOfMonth(s: Scan, i: number, ref: Reference): DateReading | null {
  const place = own(PLACES, low(s, i - 1));
  const weekday = own(WEEKDAYS, low(s, i));
  const link = low(s, i + 1);
  if (place === undefined || weekday === undefined || (link !== 'of' && link !== 'in')) return null;
  const month = monthAt(s, i + 2);
  if (!month) return null;
  const said = yearAt(s, month.last, true);
  const first = i - 1 >= s.free ? i - 1 : i;
  const last = said?.last ?? month.last;
  const year = said?.year ?? yearNear(ref, month.month);
  if (year === null) return { date: null, first, last, day: false, nth: true };
  const start: Day = { year, month: month.month, day: 1 };
  const earliest = addDays(start, (weekday - weekdayOf(start) + WEEK) % WEEK);
  const latest = addDays(earliest, WEEK * Math.floor((daysIn(year, month.month) - earliest.day) / WEEK));
  const day = place < 0 ? latest : addDays(earliest, WEEK * place);
  return { date: isoDay(day), first, last, day: true, nth: true };
}

/** The year of a month that says none: this one, unless it has not come yet. */
function yearNear({ year, published, future }: Reference, month: number): number | null {
  if (year === null || published === null) return null;
  if (future) return month < published.month ? year + 1 : year;
  return month > published.month ? year - 1 : year;
}
