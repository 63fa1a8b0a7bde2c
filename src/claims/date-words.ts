/** The words in and before a date that say how it is meant: about, before, after, seen from the day of the report. */

import { item } from '../language/item.ts';
import { own } from '../language/own.ts';
import { daysBetween, parseDay } from '../mentions/dates/calendar.ts';
import type { NumberReading, Quantity } from '../mentions/mention.ts';
import type { Parse } from './parse.ts';

const APPROXIMATE = /^(?:about|around|approximately|roughly|circa|nearly|almost|shortly|just|early|late|mid|some)$/;

const EARLY = /^(?:early|dawn|predawn|pre-dawn)$/;
const LATE = /^(?:late|night|tonight|overnight)$/;

/** The words of a date and the two before it, the nearest of these first, lower case. */
function wordsAt(parse: Parse, unit: number): string[] {
  const words: string[] = [];
  for (let i = unit - 1; i >= Math.max(0, unit - 2); i--) words.push(parse.units[i]!.lower);
  const reading = parse.readings[parse.units[unit]!.reading]!;
  for (let t = reading.first; t < reading.last; t++) words.push(parse.article.tokens[t]!.lower);
  return words;
}

const wordBehind = (parse: Parse, unit: number): string => parse.units[unit + 1]?.lower ?? '';

/** "Early Monday", "late on Sunday", "Saturday night": near which end of the day it is, else null. */
export function edgeOf(parse: Parse, unit: number): 'start' | 'end' | null {
  const words = [...wordsAt(parse, unit), wordBehind(parse, unit)];
  // "in the night to Tuesday"
  const into = /^(?:to|into)$/.test(words[0] ?? '') && words[1] === 'night';
  if (into || words.some((w) => EARLY.test(w))) return 'start';
  return words.some((w) => LATE.test(w)) ? 'end' : null;
}

/** "Monday morning", "on the afternoon of May 3". */
export function isDaytime(parse: Parse, unit: number): boolean {
  return [...wordsAt(parse, unit), wordBehind(parse, unit)].some((w) =>
    /^(?:morning|afternoon|noon|midday|lunchtime)$/.test(w),
  );
}

/** "After Sunday's fire": the preposition is the fire's. */
const isOwner = (parse: Parse, unit: number): boolean => parse.units[unit + 1]?.lower === "'s";

/** Whether the words before a date, or its preposition, make it less than exact. */
export function isApproximate(parse: Parse, at: number, unit: number): boolean {
  for (let i = unit - 1; i >= Math.max(0, unit - 3); i--) if (APPROXIMATE.test(parse.units[i]!.lower)) return true;
  return (
    !isOwner(parse, unit) &&
    item(parse.phrases, at - 1)?.kind === 'prep' &&
    /^(?:after|before|by|since|until|from|through)$/.test((item(parse.phrases, at - 1) as { word: string }).word)
  );
}

/** "Just before 10:30 p.m.", "after midnight": on which side of the date the event lies. */
export function boundOf(parse: Parse, unit: number): 'before' | 'after' | null {
  const reading = parse.readings[parse.units[unit]!.reading]!;
  const words = isOwner(parse, unit) ? [] : [item(parse.units, unit - 1)?.lower ?? ''];
  for (let t = reading.first; t < reading.last; t++) {
    const { lower } = parse.article.tokens[t]!;
    // "half past ten" is that minute
    if (lower !== 'past' || t === reading.first) words.push(lower);
  }
  if (words.some((w) => w === 'before' || w === 'until' || w === 'by')) return 'before';
  return words.some((w) => w === 'after' || w === 'since' || w === 'past') ? 'after' : null;
}

/** "Shortly after", "just before": close to the date, on that side of it. */
export function isClose(parse: Parse, unit: number): boolean {
  return wordsAt(parse, unit).some((w) => /^(?:shortly|just|soon|immediately|moments)$/.test(w));
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** "W1" to "W7" for a weekday that the date names. */
function weekdayIn(parse: Parse, reading: NumberReading): string | null {
  for (let t = reading.first; t < reading.last; t++) {
    const day = WEEKDAYS.indexOf(parse.article.tokens[t]!.lower);
    if (day >= 0) return `W${day + 1}`;
  }
  return null;
}

/** Days by which the year of a date that says none is sure: the report is of the same season. */
const SAME_SEASON = 120;

/**
 * The date as claims hold it (align/claims/calendar.ts has the forms): a weekday alone where nothing says its date; with the weekday where the
 * year is unknown; without the year where the report says none and is of another season.
 */
export function dateSaid(parse: Parse, reading: NumberReading): string | null {
  const { date } = reading.quantity;
  if (date === null) return weekdayIn(parse, reading);
  if (/^--\d{2}-\d{2}(?:T|$)/.test(date)) return date.slice(0, 7) + (weekdayIn(parse, reading) ?? '') + date.slice(7);
  const written = parseDay(date);
  const report = parseDay(parse.article.published);
  if (written === null || report === null || date.includes('/') || !isYearless(parse, reading)) return date;
  return Math.abs(daysBetween(written, report)) > SAME_SEASON ? `-${date.slice(4)}` : date;
}

const DAY_PART = /^(?:a|p|am|pm|a\.m|p\.m|noon|midday|midnight|morning|afternoon|evening|night|tonight|gmt|utc)$/;

/** "At 4:30", "at 9.15": an hour of twelve with no word on which half of the day it is of; "04:30" is of the first. */
export function isHalfDay(parse: Parse, unit: number, date: string): boolean {
  const hour = /T(\d\d)/.exec(date)?.[1];
  if (hour === undefined || Number(hour) < 1 || Number(hour) > 12 || date.includes('/')) return false;
  const reading = parse.readings[parse.units[unit]!.reading]!;
  for (let t = reading.first; t < reading.last; t++) {
    const { lower, text } = parse.article.tokens[t]!;
    if (DAY_PART.test(lower) || /^0\d/.test(text)) return false;
  }
  for (let i = unit + 1; i <= unit + 4 && i < parse.units.length; i++)
    if (DAY_PART.test(parse.units[i]!.lower)) return false;
  return true;
}

/** Whether a date with its month says no year: "March 13". The year that a reader gives it leans on the day of the report. */
export function isYearless(parse: Parse, reading: NumberReading): boolean {
  let month = false;
  for (let t = reading.first; t < reading.last; t++) {
    const token = parse.article.tokens[t]!;
    if (/\d{4}/.test(token.text)) return false;
    month ||= token.caps === 'initial' && /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(token.lower);
  }
  return month;
}

const SEEN_FROM_REPORT = /^(?:today|yesterday|tomorrow|tonight|last|this|next|past|ago|earlier|recent)$/;

/** Whether the date leans on the day of the report, and how. */
export function relativity(parse: Parse, reading: NumberReading): 'weekday' | 'day' | null {
  let found: 'weekday' | 'day' | null = null;
  for (let t = reading.first; t < reading.last; t++) {
    const token = parse.article.tokens[t]!;
    const month = token.caps === 'initial' && /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(token.lower);
    if (month || /^\d{4}$/.test(token.text)) return null;
    if (SEEN_FROM_REPORT.test(token.lower)) found = 'day';
    else if (found === null && WEEKDAYS.includes(token.lower)) found = 'weekday';
  }
  return found;
}

const ZONES: Readonly<Record<string, string>> = {
  est: 'et',
  edt: 'et',
  cst: 'ct',
  cdt: 'ct',
  mst: 'mt',
  mdt: 'mt',
  pst: 'pt',
  pdt: 'pt',
  utc: 'gmt',
  cest: 'cet',
};
const ZONE =
  /^(?:gmt|utc|bst|ces?t|e[sd]?t|c[sd]?t|m[sd]?t|p[sd]?t|ees?t|ist|jst|aest|aedt|msk|hkt|sgt|kst|wib|hst|akst)$/;

/** The time zone that a clock time names ("0917 GMT"), summer and winter time as one; null for none or "local time". */
export function zoneOf(parse: Parse, reading: NumberReading): string | null {
  for (let t = reading.first; t < reading.last; t++) {
    const token = parse.article.tokens[t]!;
    if (token.text === '(') return null;
    if (token.caps === 'all' && ZONE.test(token.lower)) return own(ZONES, token.lower) ?? token.lower;
  }
  return null;
}

const SPAN = /^(?:since|until|till|before|after|through|between|over|during)$/;
const TO = /^(?:to|until|till|through|and|[-–—])$/;

/** "Since May", "from Monday to Friday", "between 8 and 10 p.m.", "by Friday": the date is no day on which it happened. */
export function isSpan(parse: Parse, at: number, unit: number, clock: boolean): boolean {
  const reading = parse.readings[parse.units[unit]!.reading]!;
  if (!clock && (reading.quantity.date?.includes('/') ?? false)) return true;
  const before = item(parse.phrases, at - 1);
  const prep = before?.kind === 'prep' ? before.word : '';
  // "shortly after 9 p.m." is an hour to either side of which it can be
  const next = parse.units[unit + 1]?.lower ?? '';
  if (SPAN.test(prep) && !isOwner(parse, unit) && !(clock && /^(?:before|after)$/.test(prep))) return true;
  const behind = parse.units[unit + 2];
  if (TO.test(next) && behind?.pos === 'Date') return true;
  const last = item(parse.units, unit - 1)?.lower ?? '';
  return TO.test(last) && item(parse.units, unit - 2)?.pos === 'Date';
}

/** "RIVERTON, June 4 (Agency) - ": the day of the report, not of what it tells. */
export function isDateline(parse: Parse, unit: number): boolean {
  if (parse.sentence > 3 || unit > 10) return false;
  const next = parse.units[unit + 1]?.lower ?? '';
  const before = item(parse.units, unit - 1);
  return /^(?:[(:|–—-]|--)$/.test(next) && (before === undefined || before.pos === 'Mark' || before.pos === 'Name');
}

const PARTS: Readonly<Record<string, number>> = { first: 0, second: 1, third: 2, fourth: 3, last: 3, final: 3 };

/** A date with the unit that it is told from on. */
export interface Period {
  readonly date: string;
  readonly first: number;
}

/** "The first quarter of 2031", "in the second half of next year": those months instead of the year, told from "first" on. */
export function periodOf(parse: Parse, unit: number, date: string): Period {
  const whole = { date, first: unit };
  if (!/^\d{4}$/.test(date)) return whole;
  const words: string[] = [];
  for (let i = unit - 1; i >= Math.max(0, unit - 4); i--) words.push(parse.units[i]!.lower);
  const at = words[0] === 'of' ? 1 : 0;
  const [noun, which] = [words[at], words[at + 1] ?? ''];
  const part = Object.hasOwn(PARTS, which) ? PARTS[which]! : -1;
  const month = (n: number): string => String(n).padStart(2, '0');
  if (part < 0 || (noun !== 'quarter' && noun !== 'half')) return whole;
  const length = noun === 'quarter' ? 3 : 6;
  const from = Math.min(part, 12 / length - 1) * length;
  const days = noun === 'quarter' && (from === 3 || from === 6) ? 30 : from + length === 6 ? 30 : 31;
  return { date: `${date}-${month(from + 1)}-01/${date}-${month(from + length)}-${days}`, first: unit - at - 2 };
}

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7 };

/** Days by which "N weeks ago" may miss the day it is of: half a unit, or a fifth of them all. */
export function slackOf({ low, unit }: Quantity): number {
  const days = own(DAYS, unit ?? '') ?? 0;
  return days <= 1 ? days : Math.max(days / 2, ((low ?? 0) * days) / 5);
}
