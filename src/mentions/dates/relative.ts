/** Dates told from the article's own day: weekdays, `yesterday`, `last week`, `this year`, `last night`. */
import { at, glued, low, type Scan } from '../numbers/scan.ts';
import type { DateReading, Reference } from './absolute.ts';
import { addDays, addMonths, type Day, isoDay, isoMonth, nearWeekday, weekdayOf } from './calendar.ts';
import { DAY_PARTS, DAY_WORDS, WEEKDAYS } from './data/calendar.data.ts';

function partAfter(s: Scan, i: number): number {
  return DAY_PARTS.has(low(s, i)) ? i + 1 : i;
}

/** `Sunday`, `last Sunday`, `Sunday night`; a lower-case or plural-sounding one counts too ("on sunday"). */
export function weekday(s: Scan, i: number, ref: Reference): DateReading | null {
  const t = at(s, i);
  if (t?.kind !== 'word' || !Object.hasOwn(WEEKDAYS, t.lower)) return null;
  // "Black Friday", "Super Tuesday", "Friday the 13th", "Sundays": names and habits, not this week's day.
  const prev = at(s, i - 1);
  const plural = t.lower.endsWith('s');
  if (
    prev?.kind === 'word' &&
    /^(?:black|cyber|super|good|ash|palm|bloody|easter|shrove|boxing|giving|big)$/.test(prev.lower)
  )
    return null;
  const word = prev?.lower ?? '';
  const taken = (word === 'last' || word === 'next' || word === 'this') && i - 1 >= s.free;
  const p = ref.published;
  const next = word === 'next' || (ref.future && word !== 'last' && word !== 'past');
  let day: Day | null = null;
  if (p && !plural && p.yearless?.weekday !== false) {
    day = nearWeekday(p, WEEKDAYS[t.lower]!, next && (word === 'next' || weekdayOf(p) !== WEEKDAYS[t.lower]));
    if (word === 'last' && weekdayOf(p) === WEEKDAYS[t.lower]) day = addDays(day, -7);
  }
  return { date: day && isoDay(day), first: taken ? i - 1 : i, last: partAfter(s, i + 1), day: !plural };
}

/** `today`, `tomorrow morning`, `tonight`. */
export function dayWord(s: Scan, i: number, ref: Reference): DateReading | null {
  const w = low(s, i);
  if (!Object.hasOwn(DAY_WORDS, w)) return null;
  // "Today" the newspaper, "Ukraine Today": a name has its capital inside the sentence.
  const t = at(s, i)!;
  if (t.caps === 'initial' && i > s.first && at(s, i - 1)?.kind === 'word') return null;
  return {
    date: ref.published && isoDay(addDays(ref.published, DAY_WORDS[w]!)),
    first: i,
    last: w === 'tonight' ? i + 1 : partAfter(s, i + 1),
    day: true,
  };
}

const monday = (d: Day): Day => addDays(d, -((weekdayOf(d) + 6) % 7));

/** `last week`, `this month`, `next year`, `last night`, `this morning`, `the previous day` is left alone. */
export function determined(s: Scan, i: number, ref: Reference): DateReading | null {
  const which = low(s, i);
  const step = which === 'last' ? -1 : which === 'next' ? 1 : which === 'this' ? 0 : null;
  if (step === null) return null;
  const before = low(s, i - 1);
  // "the last week", "the next year": a span from now, not the calendar's.
  if (before === 'the' || (before === 'in' && step !== -1 && low(s, i + 1) === 'day')) return null;
  const noun = low(s, i + 1);
  const p = ref.published;
  const make = (date: string | null, last = i + 2, day = false): DateReading => ({ date, first: i, last, day });
  if (glued(s, i + 1)) return null;
  switch (noun) {
    case 'night':
    case 'evening':
    case 'morning':
    case 'afternoon':
      return make(p && isoDay(addDays(p, which === 'last' ? -1 : step)), i + 2, true);
    case 'week':
    case 'weekend': {
      if (!p || ref.year === null) return make(null);
      const from = addDays(monday(p), 7 * step + (noun === 'weekend' ? 5 : 0));
      return make(`${isoDay(from)}/${isoDay(addDays(from, noun === 'weekend' ? 1 : 6))}`);
    }
    case 'month': {
      const m = p && addMonths({ ...p, day: 1 }, step);
      return make(m && isoMonth(ref.year === null ? null : m.year, m.month));
    }
    case 'year':
      return make(ref.year === null ? null : String(ref.year + step));
    default:
      return null;
  }
}

/** Day that lies a number of units before the article's: for `two weeks ago`. */
export function ago(p: Day, count: number, unit: string): string | null {
  if (!Number.isInteger(count) || count < 0 || count > 5000) return null;
  if (unit === 'day') return isoDay(addDays(p, -count));
  if (unit === 'week') return isoDay(addDays(p, -7 * count));
  if (unit === 'month') {
    const m = addMonths({ ...p, day: 1 }, -count);
    return isoMonth(p.yearless ? null : m.year, m.month);
  }
  if (p.yearless) return null;
  if (unit === 'year') return String(p.year - count);
  return unit === 'decade' ? String(p.year - 10 * count) : null;
}
