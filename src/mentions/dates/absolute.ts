/** Dates that name a month or are written in figures: `September 7, 2025`, `7 Sept`, `February 2022`, `2025-09-07`, `7/9/2025`. */
import { own } from '../../language/own.ts';
import { at, glued, isDash, low, type Scan } from '../numbers/scan.ts';
import { type Day, isDay, isoDay, isoMonth, yearOf } from './calendar.ts';
import { AMBIGUOUS_MONTHS, MONTHS } from './data/calendar.data.ts';

export interface DateReading {
  /** ISO date or interval; `--09-07` where the year is unknown; null where nothing can be said. */
  readonly date: string | null;
  readonly first: number;
  readonly last: number;
  /** It names one day: a clock time beside it belongs to it. */
  readonly day: boolean;
  /** It is told by its place in a month: "the last Monday of March". */
  readonly nth?: true;
}

export interface Reference {
  /** The day of the report. */
  readonly published: Day | null;
  /** Its year; null where it is not known. */
  readonly year: number | null;
  /** The sentence speaks of what is to come. */
  readonly future: boolean;
}

const ORDINAL_END = new Set(['st', 'nd', 'rd', 'th']);

/** A day of the month: `7`, `7th`. */
function dayAt(s: Scan, i: number): { day: number; last: number } | null {
  const t = at(s, i);
  if (t?.kind !== 'number' || !/^\d{1,2}$/.test(t.text)) return null;
  const day = Number(t.text);
  if (day < 1 || day > 31) return null;
  const suffix = glued(s, i + 1) && ORDINAL_END.has(low(s, i + 1));
  // "May 5pm", "March 3.5": the digits go on to something else.
  if (
    !suffix &&
    glued(s, i + 1) &&
    ((at(s, i + 1)?.kind === 'word' && low(s, i + 1) !== "'s") || low(s, i + 1) === ':')
  )
    return null;
  return { day, last: suffix ? i + 2 : i + 1 };
}

/** `2025`, `, 2025`, ` of 2025` behind a day or month; `of` allows `of` and `in`. */
export function yearAt(s: Scan, i: number, of: boolean): { year: number; last: number } | null {
  let pos = i;
  const w = low(s, pos);
  if (w === ',' || (of && w === 'of') || (of && w === 'in')) pos++;
  const t = at(s, pos);
  if (t?.kind !== 'number' || !/^(?:1[5-9]|20)\d{2}$/.test(t.text)) return null;
  const next = at(s, pos + 1);
  // "On Sept. 7, 2000 soldiers": a plural noun directly behind makes it a count only without the comma habit.
  if (next?.text === '%') return null;
  return { year: Number(t.text), last: pos + 1 };
}

/** `last year`, `this year`, `next year` behind a month. */
function yearWord(s: Scan, i: number): { step: number; last: number } | null {
  if (low(s, i + 1) !== 'year') return null;
  const step = own<number>({ last: -1, this: 0, next: 1 }, low(s, i));
  return step === undefined ? null : { step, last: i + 2 };
}

/** The month at token `i`, its abbreviating full stop included. */
export function monthAt(s: Scan, i: number): { month: number; last: number; sure: boolean } | null {
  const t = at(s, i);
  if (t?.kind !== 'word' || !Object.hasOwn(MONTHS, t.lower)) return null;
  const ambiguous = AMBIGUOUS_MONTHS.has(t.lower);
  if (ambiguous && t.caps === 'none') return null;
  const short = t.lower.length <= 4 && t.lower !== 'may' && t.lower !== 'june' && t.lower !== 'july';
  const dot = short && low(s, i + 1) === '.' && glued(s, i + 1) && at(s, i + 2) !== undefined;
  return {
    month: MONTHS[t.lower]!,
    last: dot ? i + 2 : i + 1,
    sure: !ambiguous && (t.caps !== 'none' || t.lower.length > 3),
  };
}

function dated(ref: Reference, year: number | null, month: number, from: number, to: number | null): string | null {
  const y = year ?? (ref.published && ref.year !== null ? yearOf(ref.published, month, from, ref.future) : null);
  const iso = (day: number): string =>
    y === null ? `${isoMonth(null, month)}-${String(day).padStart(2, '0')}` : isoDay({ year: y, month, day });
  return to === null ? iso(from) : `${iso(from)}/${iso(to)}`;
}

/** `September 7`, `Sept. 7-9, 2025`, `September 2025`, `September`. */
export function monthFirst(s: Scan, i: number, ref: Reference): DateReading | null {
  const m = monthAt(s, i);
  if (!m) return null;
  let pos = m.last;
  if (low(s, pos) === 'the') pos++;
  const d = dayAt(s, pos);
  if (d && isDay(m.month, d.day)) {
    let last = d.last;
    let to: number | null = null;
    if (isDash(s, last) || low(s, last) === 'to') {
      const end = dayAt(s, last + 1);
      if (end && end.day > d.day && isDay(m.month, end.day) && !isDash(s, end.last)) {
        to = end.day;
        last = end.last;
      }
    }
    const y = yearAt(s, last, false);
    return { date: dated(ref, y?.year ?? null, m.month, d.day, to), first: i, last: y?.last ?? last, day: to === null };
  }
  const named = yearWord(s, low(s, m.last) === 'of' || low(s, m.last) === ',' ? m.last + 1 : m.last);
  if (named && ref.year !== null)
    return { date: isoMonth(ref.year + named.step, m.month), first: i, last: named.last, day: false };
  const y = yearAt(s, m.last, true);
  if (y) return { date: isoMonth(y.year, m.month), first: i, last: y.last, day: false };
  return bareMonth(s, i, m, ref);
}

const MONTH_BEFORE = new Set([
  'in',
  'since',
  'by',
  'until',
  'till',
  'during',
  'of',
  'from',
  'early',
  'late',
  'mid',
  'last',
  'this',
  'next',
  'through',
  'before',
  'after',
  'and',
  'to',
  'between',
  'earlier',
  'for',
  'mid-',
]);

function bareMonth(
  s: Scan,
  i: number,
  m: { month: number; last: number; sure: boolean },
  ref: Reference,
): DateReading | null {
  const before = low(s, i - 1);
  const dashed = isDash(s, i - 1) && low(s, i - 2) === 'mid';
  if (
    !dashed &&
    (!MONTH_BEFORE.has(before) || (!m.sure && !/^(?:in|since|until|early|late|last|this|next|during)$/.test(before)))
  ) {
    if (!m.sure || at(s, i)!.lower.length <= 3) return null;
  }
  const p = ref.year === null ? null : ref.published;
  // A capitalised neighbour shows a name (April Osei); a possessive or plain word behind does not.
  const next = at(s, m.last);
  if (m.month === 4 || m.month === 6 || m.month === 5 || m.month === 8) {
    if (next?.kind === 'word' && next.space && next.caps === 'initial' && !MONTH_BEFORE.has(before)) return null;
  }
  let first = i;
  let year: number | null = null;
  if (p) {
    if (before === 'next') year = m.month > p.month ? p.year : p.year + 1;
    else if (before === 'last') year = m.month >= p.month ? p.year - 1 : p.year;
    else if (before === 'this') year = p.year;
    else
      year =
        ref.future || before === 'for' || (dashed && low(s, i - 3) === 'for')
          ? m.month < p.month
            ? p.year + 1
            : p.year
          : m.month > p.month
            ? p.year - 1
            : p.year;
  }
  if ((before === 'next' || before === 'last' || before === 'this') && i - 1 >= s.free) first--;
  return {
    date: isoMonth(year, m.month),
    first,
    last: m.last,
    day: false,
  };
}

/** `7 September 2025`, `7th of September`, `7-9 September`. */
export function dayFirst(s: Scan, i: number, ref: Reference): DateReading | null {
  const d = dayAt(s, i);
  if (!d) return null;
  let pos = d.last;
  let to: number | null = null;
  if (isDash(s, pos) || low(s, pos) === 'to' || low(s, pos) === 'and') {
    const end = dayAt(s, pos + 1);
    if (!end || end.day <= d.day) return null;
    to = end.day;
    pos = end.last;
  }
  if (low(s, pos) === 'of') pos++;
  const m = monthAt(s, pos);
  if (!m || !isDay(m.month, to ?? d.day) || !isDay(m.month, d.day)) return null;
  // "20 March supporters": a lower-case word would not follow a name; "May" and "March" need a year, a mark, or plain word.
  const y = yearAt(s, m.last, false);
  return { date: dated(ref, y?.year ?? null, m.month, d.day, to), first: i, last: y?.last ?? m.last, day: to === null };
}

const FULL = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

/** `2025-09-07`, `7.9.2025`, and `07/09/2025` in the article's order of day and month unless only the other is a date. */
export function figures(s: Scan, i: number): DateReading | null {
  const t = at(s, i);
  if (t?.kind !== 'number') return null;
  const dots = FULL.exec(t.text);
  if (dots && isDay(Number(dots[2]), Number(dots[1])))
    return {
      date: isoDay({ year: Number(dots[3]), month: Number(dots[2]), day: Number(dots[1]) }),
      first: i,
      last: i + 1,
      day: true,
    };
  const sep = low(s, i + 1);
  const b = at(s, i + 2);
  const c = at(s, i + 4);
  if (b?.kind !== 'number' || c?.kind !== 'number' || low(s, i + 3) !== sep || (sep !== '-' && sep !== '/'))
    return null;
  for (let k = i + 1; k <= i + 4; k++) if (!glued(s, k)) return null;
  if (low(s, i + 5) === sep && glued(s, i + 5)) return null;
  const [x, y, z] = [Number(t.text), Number(b.text), Number(c.text)];
  if (/^\d{4}$/.test(t.text) && isDay(y, z))
    return { date: isoDay({ year: x, month: y, day: z }), first: i, last: i + 5, day: true };
  if (!/^\d{1,2}$/.test(t.text) || !/^\d{1,2}$/.test(b.text) || !/^(?:\d{4}|\d{2})$/.test(c.text) || sep !== '/')
    return null;
  const year = z < 100 ? 2000 + z : z;
  const reading = (month: number, day: number): DateReading | null =>
    isDay(month, day) ? { date: isoDay({ year, month, day }), first: i, last: i + 5, day: true } : null;
  // American order where the article shows none, as most English news that writes dates so is American.
  return s.dateOrder === 'day' ? (reading(y, x) ?? reading(x, y)) : (reading(x, y) ?? reading(y, x));
}
