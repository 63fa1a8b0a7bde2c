/** Markdown report: every claim in conflict with both sides' sentences and sources, then what is worth knowing. */
import type { Occurrence } from '../engine/analysis.ts';
import type { Finding } from '../findings/finding.ts';
import { markdown } from './escape.ts';
import { buildMatrix, type Matrix, type MatrixRow } from './matrix.ts';
import { linkPlace, table, title } from './parts.ts';
import { quoteDiff } from './quote-diff.ts';
import type { ReportContext, ReportFormat } from './report.ts';
import { byValue, STANDING_MARKS, standingOfGroup, summaryWords } from './words.ts';

/** Places shown under one value; the others are counted. */
const PLACES = 4;
/** Claims told in full; beyond, one line each. */
const IN_FULL = 60;

function sentence(place: Occurrence, context: ReportContext): string {
  const who = place.source === null ? '' : `, ${markdown(place.source)}`;
  return `${linkPlace(place, context)}${who}: ${markdown(place.snippet)}`;
}

function claimSection(row: MatrixRow, context: ReportContext): string[] {
  const out = [`### ${markdown(row.label)}`, ''];
  const groups = byValue(row.cells.flatMap((c) => c.places));
  const most = groups[0]?.value ?? '';
  for (const [i, group] of groups.entries()) {
    const value = row.kind === 'quote' && i > 0 ? quoteDiff(most, group.value) : `**${markdown(group.value)}**`;
    const [first, ...rest] = group.places;
    if (!first) continue;
    out.push(`- ${STANDING_MARKS[standingOfGroup(group, row)]} ${value}  `);
    for (const place of [first, ...rest.slice(0, PLACES - 1)]) out.push(`  ${sentence(place, context)}  `);
    if (group.places.length > PLACES) out.push(`  and ${group.places.length - PLACES} more`);
  }
  const why = groups.at(-1)?.places[0]?.why;
  if (why) out.push('', `Matched: ${markdown(why)}.`);
  return [...out, ''];
}

function short(row: MatrixRow): string {
  const values = byValue(row.cells.flatMap((c) => c.places)).slice(0, 5);
  return `- ${markdown(row.label)}: ${values.map((g) => `**${markdown(g.value)}** (${g.places.length})`).join(', ')}`;
}

function section(heading: string, rows: readonly MatrixRow[], context: ReportContext): string[] {
  if (rows.length === 0) return [];
  const out = [`## ${heading}`, '', ...rows.slice(0, IN_FULL).flatMap((r) => claimSection(r, context))];
  return rows.length > IN_FULL ? [...out, '#### Further claims', '', ...rows.slice(IN_FULL).map(short), ''] : out;
}

function overview(matrix: Matrix, findings: readonly Finding[]): string[] {
  const byCode = new Map<string, number>();
  for (const f of findings) byCode.set(f.code, (byCode.get(f.code) ?? 0) + 1);
  if (matrix.rows.length <= 20 || byCode.size === 0) return [];
  return [
    ...table(
      ['Finding', 'Places'],
      [...byCode].sort((a, b) => b[1] - a[1]).map(([c, n]) => [c, String(n)]),
    ),
    '',
  ];
}

export const contradictions: ReportFormat = (analysis, context) => {
  const matrix = buildMatrix(analysis);
  const warned = matrix.rows.filter((r) => r.status === 'conflict');
  const hintsOnly = new Set(analysis.findings.filter((f) => f.severity !== 'hint').map((f) => f.claim));
  const differing = matrix.rows.filter((r) => r.status === 'differs');
  const told = differing.filter((r) => hintsOnly.has(r.id));
  const hints = differing.filter((r) => !hintsOnly.has(r.id));
  const lines = [title('Contradictions'), '', `${summaryWords(matrix)}.`, '', ...overview(matrix, analysis.findings)];
  if (warned.length === 0) lines.push('No contradictions found.', '');
  const body = [...section('In conflict', warned, context), ...section('Worth knowing', told, context)];
  const slips = hints.length > 0 ? ['## Spelling and typing', '', ...hints.map(short), ''] : [];
  return `${[...lines, ...body, ...slips].join('\n').trimEnd()}\n`;
};
