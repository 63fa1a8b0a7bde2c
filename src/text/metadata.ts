/** When and by whom an article was published: from its header, front matter, structured data or file name. */
import type { SourceDocument, Span } from './article.ts';
import { type DateOrder, orderNear, orderShown } from './date-order.ts';
import type { Line } from './lines.ts';
import {
  dayOfByline,
  dayOfDateLine,
  dayOfDateline,
  HEADER_LINES,
  isDateLine,
  type ReportDay,
  yearlessDay,
} from './published.ts';
import { fullDateIn, isoDate } from './written-dates.ts';

export interface Metadata {
  /** ISO date, with the time where the header gives one. */
  readonly published: string | null;
  /** The day of the report where its head says no year; null where it does, or says no day. */
  readonly day: ReportDay | null;
  /** What stands first in its dates of figures alone; null where nothing shows it. */
  readonly dateOrder: DateOrder | null;
  readonly outlet: string | null;
  /** Runs at a line's start that hold metadata, not prose (` date 2025-01-31 `). */
  readonly headers: readonly Span[];
}

const IN_PATH = /(?:^|[^\d])((?:19|20)\d\d)\s?[-_/]\s?([01]?\d)\s?[-_/]\s?([0-3]?\d)(?:[^\d]|$)/;

function fromPath(path: string): string | null {
  const m = IN_PATH.exec(path);
  return m ? isoDate(m[1]!, Number(m[2]), Number(m[3])) : null;
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
  const first = lines[0]?.trimmed ?? '';
  const named = fromPath(document.path) ?? fromPath(first.startsWith('http') ? first : '');
  const order = orderShown(document.text) ?? orderNear(document.text, document.published ?? leading?.[1] ?? named);
  const written = (m: RegExpExecArray | null): string | null => (m ? (fullDateIn(m[1]!, order)?.iso ?? null) : null);
  const published =
    document.published ??
    leading?.[1] ??
    written(front) ??
    dayOfDateLine(lines, order) ??
    written(structured) ??
    dayOfDateline(lines, order) ??
    named ??
    dayOfByline(lines, order);
  const site = siteSuffix(lines[0]);
  if (site) headers.push(site.span);
  for (const line of lines.slice(0, HEADER_LINES)) {
    if (line.trimmed.length <= 90 && fullDateIn(line.trimmed, order) && isDateLine(line.trimmed))
      headers.push({ start: line.start, end: line.end });
  }
  headers.sort((a, b) => a.start - b.start);
  return {
    published,
    day: published === null ? yearlessDay(lines) : null,
    dateOrder: order ?? orderNear(document.text, published),
    outlet: site?.outlet ?? null,
    headers,
  };
}
