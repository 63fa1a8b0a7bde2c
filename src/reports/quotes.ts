/** Markdown report: who said what, where, verbatim or altered, with the words that differ. */
import type { Occurrence } from '../engine/analysis.ts';
import type { QuoteMention } from '../mentions/mention.ts';
import { markdown } from './escape.ts';
import { buildMatrix, type MatrixInput, type MatrixRow } from './matrix.ts';
import { limited, linkPlace, title } from './parts.ts';
import { quoteDiff } from './quote-diff.ts';
import type { ReportContext, ReportFormat } from './report.ts';
import { byValue, plural } from './words.ts';

const SINGLES = 200;

type Find = (place: Occurrence) => QuoteMention | undefined;

function quoteFinder(analysis: MatrixInput): Find {
  const byPath = new Map(
    analysis.documents.map((d) => [
      d.path,
      new Map(d.mentions.flatMap((m) => (m.kind === 'quote' ? [[m.id, m] as const] : []))),
    ]),
  );
  return (place) => (place.mention === null ? undefined : byPath.get(place.path)?.get(place.mention));
}

function speakerOf(row: MatrixRow, find: Find): string {
  for (const cell of row.cells)
    for (const place of cell.places) {
      const speaker = find(place)?.quote.speaker ?? place.source;
      if (speaker) return speaker;
    }
  return 'Speaker not named';
}

function where(place: Occurrence, context: ReportContext, find: Find): string {
  const venue = find(place)?.quote.venue;
  return `${linkPlace(place, context)}${venue ? ` (${markdown(venue)})` : ''}`;
}

function shared(row: MatrixRow, context: ReportContext, find: Find): string[] {
  const groups = byValue(row.cells.flatMap((c) => c.places));
  const first = groups[0];
  if (!first) return [];
  const list = (places: readonly Occurrence[]): string => limited(places, 5, (p) => where(p, context, find)).join(', ');
  const lines = [
    `- “${markdown(first.value)}”  `,
    `  ${groups.length > 1 ? 'so in' : 'the same in'} ${list(first.places)}`,
  ];
  for (const g of groups.slice(1)) lines.push('', `  ${list(g.places)}: ${quoteDiff(first.value, g.value)}`);
  return lines;
}

export const quotes: ReportFormat = (analysis, context) => {
  const find = quoteFinder(analysis);
  const rows = buildMatrix(analysis).rows.filter((r) => r.kind === 'quote');
  const several = rows.filter((r) => r.cells.length > 1);
  const altered = several.filter((r) => r.status === 'conflict' || r.status === 'differs');
  const lines = [
    title('Quotes'),
    '',
    `${plural(several.length, 'quote')} in several articles, ${altered.length} of them not the same everywhere; ${rows.length - several.length} in one article.`,
    '',
    'Where wordings differ: ~~left out or replaced~~, **put in**, seen from the first wording.',
    '',
  ];
  const bySpeaker = new Map<string, MatrixRow[]>();
  for (const row of several) {
    const speaker = speakerOf(row, find);
    const list = bySpeaker.get(speaker);
    if (list) list.push(row);
    else bySpeaker.set(speaker, [row]);
  }
  for (const [speaker, list] of bySpeaker) {
    lines.push(`## ${markdown(speaker)}`, '');
    for (const line of list.flatMap((r) => shared(r, context, find))) lines.push(line);
    lines.push('');
  }
  const single = rows.filter((r) => r.cells.length === 1);
  if (single.length > 0) {
    lines.push('## In one article', '');
    for (const r of single.slice(0, SINGLES)) {
      const place = r.cells[0]!.places[0]!;
      lines.push(`- ${markdown(speakerOf(r, find))}, ${where(place, context, find)}: “${markdown(place.value)}”`);
    }
    if (single.length > SINGLES) lines.push('', `${single.length - SINGLES} more are in the CSV export.`);
  }
  return `${lines.join('\n').trimEnd()}\n`;
};
