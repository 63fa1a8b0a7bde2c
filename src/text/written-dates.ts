/** Dates as the head of an article writes them out: with the year, or without one. */
import { MONTHS } from './data/months.ts';
import type { DateOrder } from './date-order.ts';

/** A date found in a short text. */
export interface WrittenDate {
  /** ISO date, with the time where one is given; `--06-04` where no year is. */
  readonly iso: string;
  /** Its run in the text, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

const ISO = /\b((?:19|20)\d\d)-([01]\d)-([0-3]\d)(?:[T ]([0-2]\d:[0-5]\d))?/;
const DAY_MONTH = /\b([0-3]?\d)(?:st|nd|rd|th)?\s{1,4}([A-Z]{3,9}|[A-Z][a-z]{2,8})\.?,?\s{1,4}((?:19|20)\d\d)\b/;
const MONTH_DAY = /\b([A-Z]{3,9}|[A-Z][a-z]{2,8})\.?\s{1,4}([0-3]?\d)(?:st|nd|rd|th)?,?\s{1,4}((?:19|20)\d\d)\b/;
const SLASHES = /\b([0-3]?\d)\s?\/\s?([0-3]?\d)\s?\/\s?((?:19|20)?\d\d)\b/;
const DOTS = /\b([0-3]?\d)\.\s?([01]?\d)\.\s?((?:19|20)?\d\d)\b(?![.\d])/;
const DAY_MONTH_ONLY = /\b([0-3]?\d)(?:st|nd|rd|th)?\s{1,4}([A-Z]{3,9}|[A-Z][a-z]{2,8})\b\.?(?!\s{1,4}\d)/;
const MONTH_DAY_ONLY = /\b([A-Z]{3,9}|[A-Z][a-z]{2,8})\.?\s{1,4}([0-3]?\d)(?:st|nd|rd|th)?\b(?![:.,]?\d)/;

const two = (n: number): string => String(n).padStart(2, '0');

/** ISO form of a day, `--06-04` without a year; null where no calendar has it. */
export function isoDate(year: string | null, month: number | undefined, day: number): string | null {
  if (month === undefined || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year ?? '-'}-${two(month)}-${two(day)}`;
}

const monthOf = (word: string): number | undefined => MONTHS.get(word.toLowerCase());

/** A time as it is written where the day comes first: "17h05". */
const DAY_FIRST = /\b[0-2]?\dh[0-5]\d\b/;

/** `4/6/2031`: month first, as most English pages write that, unless the article shows the other order or a time beside it is none of theirs. */
function slashed(a: number, b: number, year: string, text: string, order: DateOrder | null): string | null {
  const dayFirst = order === 'day' || (order === null && DAY_FIRST.test(text));
  return a > 12 || (b <= 12 && dayFirst) ? isoDate(year, b, a) : isoDate(year, a, b);
}

const fullYear = (year: string): string => (year.length === 2 ? `20${year}` : year);

function made(m: RegExpExecArray | null, date: (m: RegExpExecArray) => string | null): WrittenDate | null {
  const found = m ? date(m) : null;
  return m && found !== null ? { iso: found, start: m.index, end: m.index + m[0].length } : null;
}

/**
 * The first date written in full in a short text; null when there is none.
 * @param order of day and month in figures, null where nothing shows it.
 */
export function fullDateIn(text: string, order: DateOrder | null): WrittenDate | null {
  return (
    made(ISO.exec(text), (m) => {
      const day = isoDate(m[1]!, Number(m[2]), Number(m[3]));
      return day !== null && m[4] ? `${day}T${m[4]}` : day;
    }) ??
    made(DAY_MONTH.exec(text), (m) => isoDate(m[3]!, monthOf(m[2]!), Number(m[1]))) ??
    made(MONTH_DAY.exec(text), (m) => isoDate(m[3]!, monthOf(m[1]!), Number(m[2]))) ??
    made(SLASHES.exec(text), (m) => slashed(Number(m[1]), Number(m[2]), fullYear(m[3]!), text, order)) ??
    made(DOTS.exec(text), (m) => isoDate(fullYear(m[3]!), Number(m[2]), Number(m[1])))
  );
}

/** The first day of a month in a short text that says no year. */
export function yearlessDateIn(text: string): WrittenDate | null {
  return (
    made(DAY_MONTH_ONLY.exec(text), (m) => isoDate(null, monthOf(m[2]!), Number(m[1]))) ??
    made(MONTH_DAY_ONLY.exec(text), (m) => isoDate(null, monthOf(m[1]!), Number(m[2])))
  );
}
