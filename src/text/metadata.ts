/** When and by whom an article was published: from its header, front matter, structured data or file name. */
import type { SourceDocument, Span } from './article.ts';
import { MONTHS } from './data/months.ts';
import type { Line } from './lines.ts';

export interface Metadata {
  /** ISO date, with the time where the header gives one. */
  readonly published: string | null;
  readonly outlet: string | null;
  /** Runs at a line's start that hold metadata, not prose (` date 2025-01-31 `). */
  readonly headers: readonly Span[];
}

const HEADER_LINES = 8;
const ISO = /\b((?:19|20)\d\d)-([01]\d)-([0-3]\d)(?:[T ]([0-2]\d:[0-5]\d))?/;
const DAY_MONTH = /\b([0-3]?\d)(?:st|nd|rd|th)?\s+([A-Z][a-z]{2,8})\.?,?\s+((?:19|20)\d\d)\b/;
const MONTH_DAY = /\b([A-Z][a-z]{2,8})\.?\s+([0-3]?\d)(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)\b/;
const NUMERIC = /\b([01]?\d)\s?\/\s?([0-3]?\d)\s?\/\s?((?:19|20)\d\d)\b/;
const IN_PATH = /(?:^|[^\d])((?:19|20)\d\d)\s?[-_/]\s?([01]?\d)\s?[-_/]\s?([0-3]?\d)(?:[^\d]|$)/;
const DATE_LINE = /^(?:date|published|posted|updated|last updated|first published|created|issued)\b/i;

function iso(year: string, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The first date written in full in a short text, as ISO; null when there is none. */
export function dateIn(text: string): string | null {
  const a = ISO.exec(text);
  if (a) {
    const day = iso(a[1]!, Number(a[2]), Number(a[3]));
    return day && a[4] ? `${day}T${a[4]}` : day;
  }
  const b = DAY_MONTH.exec(text);
  const month = b ? MONTHS.get(b[2]!.toLowerCase()) : undefined;
  if (b && month) return iso(b[3]!, month, Number(b[1]));
  const c = MONTH_DAY.exec(text);
  const month2 = c ? MONTHS.get(c[1]!.toLowerCase()) : undefined;
  if (c && month2) return iso(c[3]!, month2, Number(c[2]));
  const d = NUMERIC.exec(text);
  return d ? iso(d[3]!, Number(d[1]), Number(d[2])) : null;
}

function fromPath(path: string): string | null {
  const m = IN_PATH.exec(path);
  return m ? iso(m[1]!, Number(m[2]), Number(m[3])) : null;
}

const DATE_WORDS =
  /^(?:[ap]m?|gmt|utc|[ecmp][sd]?t|bst|cet|st|nd|rd|th|on|at|last|updated|posted|published|created|issued|first|date|modified|(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?|wed|sat)$/;

/** A line that holds nothing but dates, times and their labels (one other word is let pass: a place, a section). */
function isDateLine(line: string): boolean {
  if (DATE_LINE.test(line) && line.length < 60) return true;
  const words = line.toLowerCase().match(/[a-z]+/g) ?? [];
  return words.filter((w) => !DATE_WORDS.test(w) && !MONTHS.has(w)).length <= 1;
}

/** A short line among the first ones that is nothing but a date (with a label, weekday, time), or carries one after a label or in brackets. */
function fromHeader(lines: readonly Line[]): string | null {
  for (const line of lines.slice(0, HEADER_LINES)) {
    const t = line.trimmed;
    if (t.length <= 90) {
      const found = dateIn(t);
      if (found && isDateLine(t)) return found;
    }
    const bracket = /\((?:published|posted|updated)\b([^()]{4,60})\)/i.exec(t);
    const found = bracket ? dateIn(bracket[1]!) : null;
    if (found) return found;
  }
  return null;
}

const FULL_DATE =
  /\b(?:[0-3]?\d(?:st|nd|rd|th)?\s+[A-Z][a-z]{2,8}\.?,?\s+(?:19|20)\d\d|[A-Z][a-z]{2,8}\.?\s+[0-3]?\d(?:st|nd|rd|th)?,?\s+(?:19|20)\d\d)\b/;
/** A place, a writer or an agency before the date of a dateline or byline, or the weekday of the date. */
const BEFORE_DATE =
  /^(?:\p{Lu}[\p{L}.'’ -]{1,40}(?:,\s?[\p{L}. ]{2,24})?(?:\s?\([^()]{1,40}\))?,?\s*(?:[-–—|•·]\s*)?)?$/u;
const TIME_AFTER = /^,?\s+(?:at\s+)?[0-2]?\d[:.][0-5]\d(?:\s?[ap]\.?m\.?)?/i;
const AGENCY_AFTER = /^\s*\([^()]{1,40}\)/;
/** Characters of a line in which a dateline's date ends. */
const DATELINE_REACH = 110;

/** The date of a dateline or byline: "RIVERTON, June 4, 2031 (Agency) - …", "4 June 2031 — …", "A. Writer | June 4, 2031". */
function fromDateline(lines: readonly Line[]): string | null {
  for (const line of lines.slice(0, HEADER_LINES)) {
    const head = line.trimmed.slice(0, DATELINE_REACH);
    const m = FULL_DATE.exec(head);
    if (!m || !BEFORE_DATE.test(head.slice(0, m.index))) continue;
    let after = head.slice(m.index + m[0].length).replace(TIME_AFTER, '');
    const ended = /^\s*(?:[.]\s*)?$/.test(after) && /(?:^|[-–—|•·]\s*)$/.test(head.slice(0, m.index));
    after = after.replace(AGENCY_AFTER, '');
    if (ended || /^\.?\s*[-–—|•·]/.test(after)) return dateIn(m[0]);
  }
  return null;
}

const STRUCTURED_DATE = /["“”](?:datePublished|uploadDate|dateCreated)["“”]\s?:\s?["“”]([^"“”]{8,40})["“”]/;
const FRONT_DATE = /^(?:date|published|pubdate)\s*:\s*["']?(.{6,40})$/im;
const LEADING = /^\s*date\s+((?:19|20)\d\d-[01]\d-[0-3]\d)(?:[T ][0-2]\d:[0-5]\d(?::[0-5]\d)?)?\s+/i;
/** Words that only names of outlets end in. */
const OUTLET =
  /(?:\.com|\.org|\.net|\.co\.\w\w|\bTV|\bNews|\bRadio|\bChannel \d+|\bTimes|\bPost|\bHerald|\bTribune|\bGazette|\bJournal|\bObserver|\bOnline|\bDaily|\bNews \d+|\bWeather|\bSports|\bSocial|\d)\b/;

/** A site's name after the title: `Title - Example News`. The run starts at the separator. */
function siteSuffix(line: Line | undefined): { span: Span; outlet: string } | null {
  if (!line || line.trimmed.length > 240) return null;
  const t = line.trimmed;
  for (const m of t.matchAll(/ [-|–] /g)) {
    const name = t
      .slice(m.index + 3)
      .split(/,| [-|–] /)[0]!
      .trim();
    if (m.index < 15 || /[.!?]$/.test(t) || !/^\p{Lu}/u.test(name) || !OUTLET.test(name)) continue;
    return { span: { start: line.end - (t.length - m.index), end: line.end }, outlet: name };
  }
  return null;
}

/**
 * Reads date and outlet.
 * @param document path, text and, where the caller knows it, the date (which always wins).
 * @param lines the text's lines.
 */
export function readMetadata(document: SourceDocument, lines: readonly Line[]): Metadata {
  const headers: Span[] = [];
  const head = document.text.slice(0, 4000);
  const leading = LEADING.exec(head.slice(0, 80));
  if (leading) headers.push({ start: 0, end: leading[0].length });
  const front = head.startsWith('---') ? FRONT_DATE.exec(head.slice(0, 1500)) : null;
  const structured = STRUCTURED_DATE.exec(document.text.slice(0, 20_000));
  const published =
    document.published ??
    leading?.[1] ??
    (front ? dateIn(front[1]!) : null) ??
    fromHeader(lines) ??
    (structured ? dateIn(structured[1]!) : null) ??
    fromDateline(lines) ??
    fromPath(document.path) ??
    fromPath(lines[0]?.trimmed.startsWith('http') ? lines[0].trimmed : '') ??
    null;
  const site = siteSuffix(lines[0]);
  if (site) headers.push(site.span);
  for (const line of lines.slice(0, HEADER_LINES)) {
    if (line.trimmed.length <= 90 && dateIn(line.trimmed) && isDateLine(line.trimmed))
      headers.push({ start: line.start, end: line.end });
  }
  headers.sort((a, b) => a.start - b.start);
  return { published, outlet: site?.outlet ?? null, headers };
}
