/**
 * The day of a report, from what stands above it: a line that is nothing but a date, a byline or an outlet's line that ends in one
 * ("A. Writer | 4 June 2031", "The Ledger, Wednesday June 4"), a dateline ("RIVERTON, June 4 (Agency) -").
 */
import { MONTHS } from './data/months.ts';
import type { DateOrder } from './date-order.ts';
import type { Line } from './lines.ts';
import { fullDateIn, type WrittenDate, yearlessDateIn } from './written-dates.ts';

/** Lines with text that are looked at. */
export const HEADER_LINES = 8;
const DATE_LINE = /^(?:date|published|posted|updated|last updated|first published|created|issued)\b/i;
const DATE_WORDS =
  /^(?:[ap]m?|gmt|utc|[ecmp][sd]?t|bst|cet|st|nd|rd|th|on|at|last|updated|posted|published|created|issued|first|date|modified|(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?|wed|sat)$/;

/** The day of a report as far as its head gives it. */
export interface ReportDay {
  /** ISO date (with the time where one is given), `--06-04` where the year is not said. */
  readonly iso: string;
  /** 0 Sunday to 6 Saturday, where the head names the weekday. */
  readonly weekday: number | null;
}

/** A line that holds nothing but dates, times and their labels (one other word is let pass: a place, a section). */
export function isDateLine(line: string): boolean {
  if (DATE_LINE.test(line) && line.length < 60) return true;
  const words = line.toLowerCase().match(/[a-z]+/g) ?? [];
  return words.filter((w) => !DATE_WORDS.test(w) && !MONTHS.has(w)).length <= 1;
}

/** The day of a short line among the first ones that is nothing but a date (with a label, weekday, time), or carries one after a label or in brackets. */
export function dayOfDateLine(lines: readonly Line[], order: DateOrder | null): string | null {
  for (const line of lines.slice(0, HEADER_LINES)) {
    const t = line.trimmed;
    if (t.length <= 90) {
      const found = fullDateIn(t, order);
      if (found && isDateLine(t)) return found.iso;
    }
    const bracket = /\((?:published|posted|updated)\b([^()]{4,60})\)/i.exec(t);
    const found = bracket ? fullDateIn(bracket[1]!, order) : null;
    if (found) return found.iso;
  }
  return null;
}

/** A place, a writer or an agency before the date of a dateline or byline, or the weekday of the date. */
const BEFORE_DATE =
  /^(?:\p{Lu}[\p{L}.'’ -]{1,40}(?:,\s?[\p{L}. ]{2,24})?(?:\s?\([^()]{1,40}\))?,?\s*(?:[-–—|•·]\s*)?)?$/u;
const TIME_AFTER = /^,?\s+(?:at\s+)?[0-2]?\d[:.h][0-5]\d(?:\s?[ap]\.?m\.?)?/i;
const AGENCY_AFTER = /^\s*\([^()]{1,40}\)/;
/** Characters of a line in which a dateline's date ends. */
const DATELINE_REACH = 110;

type DateReader = (text: string) => WrittenDate | null;

/** The date of a dateline or byline: "RIVERTON, June 4, 2031 (Agency) - …", "4 June 2031 — …", "A. Writer | June 4, 2031". */
function fromDateline(lines: readonly Line[], read: DateReader): ReportDay | null {
  for (const line of lines) {
    const head = line.trimmed.slice(0, DATELINE_REACH);
    const m = read(head);
    if (!m || !BEFORE_DATE.test(head.slice(0, m.start))) continue;
    let after = head.slice(m.end).replace(TIME_AFTER, '');
    const ended = /^\s*(?:[.]\s*)?$/.test(after) && /(?:^|[-–—|•·]\s*)$/.test(head.slice(0, m.start));
    after = after.replace(AGENCY_AFTER, '');
    if (ended || /^\.?\s*[-–—|•·]/.test(after)) return { iso: m.iso, weekday: weekdayBefore(head, m.start) };
  }
  return null;
}

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const WEEKDAY_BEFORE = /\b((?:sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?)\.?,?\s+(?:the\s+)?$/i;

function weekdayBefore(text: string, at: number): number | null {
  const m = WEEKDAY_BEFORE.exec(text.slice(0, at));
  const day = m ? WEEKDAYS.indexOf(m[1]!.slice(0, 3).toLowerCase()) : -1;
  return day < 0 ? null : day;
}

/** Longest line above an article that names writer, outlet, place and day. */
const BYLINE = 110;
/** Small words that such a line may hold beside names. */
const BYLINE_WORDS =
  /^(?:by|of|from|in|for|the|and|a|an|on|at|our|online|issue|edition|print|desk|sports|staff|reporter|writer|correspondent|text|by-line|posted|published|updated|first|last)$/;
/** What may stand right before the date: the beginning, a mark, or a word that says what day it is. */
const LEADS_TO_DATE = /(?:^|[,|–—•·;(-]|\b(?:on|posted|published|updated|issued|issue of|edition of|date)[:\s])\s*$/i;
const LABEL = /:\s*$/;

/** Nothing but names, marks and the words of bylines: no sentence, no headline. */
function isByline(rest: string): boolean {
  const words = rest.match(/[\p{L}][\p{L}'’.-]*/gu) ?? [];
  return words.every((w) => /^\p{Lu}/u.test(w) || BYLINE_WORDS.test(w));
}

/** The day in a line of names above the text: "Our Bureau | Riverton, June 4, 2031", "The Ledger, Wednesday June 4". */
function fromByline(lines: readonly Line[], read: DateReader): ReportDay | null {
  for (const [i, line] of lines.entries()) {
    const t = line.trimmed;
    // what stands first is the headline, which may tell of another day
    if (t.length > BYLINE || i === 0) continue;
    const m = read(t);
    if (!m) continue;
    const weekday = weekdayBefore(t, m.start);
    const before = t.slice(0, m.start).replace(WEEKDAY_BEFORE, '');
    const after = t.slice(m.end).replace(TIME_AFTER, '');
    if (!LEADS_TO_DATE.test(before) || (LABEL.test(before) && !DATE_LINE.test(before))) continue;
    if (/[.!?]$/.test(after) || !isByline(before) || !isByline(after)) continue;
    return { iso: m.iso, weekday };
  }
  return null;
}

/** The day that a byline gives with its year, as ISO. */
export function dayOfByline(lines: readonly Line[], order: DateOrder | null): string | null {
  return fromByline(lines.slice(0, HEADER_LINES), (text) => fullDateIn(text, order))?.iso ?? null;
}

/** The day that a dateline gives with its year, as ISO. */
export function dayOfDateline(lines: readonly Line[], order: DateOrder | null): string | null {
  return fromDateline(lines.slice(0, HEADER_LINES), (text) => fullDateIn(text, order))?.iso ?? null;
}

/** The day of a report whose head says no year. */
export function yearlessDay(lines: readonly Line[]): ReportDay | null {
  const head = lines.slice(0, HEADER_LINES);
  return fromDateline(head, yearlessDateIn) ?? fromByline(head, yearlessDateIn);
}
