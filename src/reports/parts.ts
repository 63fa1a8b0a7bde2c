/** Parts of Markdown documents. */
import type { Place } from '../findings/finding.ts';
import { markdownLink } from './escape.ts';
import { nameOf } from './matrix.ts';
import type { ReportContext } from './report.ts';

/** The title line. Reports name no time: the same articles give the same report. */
export function title(text: string): string {
  return `# ${text}`;
}

/** "a.txt:12" as a link to the place. */
export function linkPlace(place: Place, context: ReportContext): string {
  const at = context.locate(place.path, place.start);
  const name = nameOf(place.path);
  return markdownLink(at ? `${name}:${at.line}` : name, context.link(place));
}

/** A file as a link to its first line. */
export function linkFile(path: string, context: ReportContext, text = path): string {
  return markdownLink(text, context.link({ path, start: 0, end: 0 }));
}

/** A table; cells are Markdown already (on one line, pipes escaped). */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

/** The first `limit` items, and a line that counts the others. */
export function limited<T>(items: readonly T[], limit: number, show: (item: T) => string): string[] {
  const out = items.slice(0, limit).map(show);
  if (items.length > limit) out.push(`and ${items.length - limit} more`);
  return out;
}
