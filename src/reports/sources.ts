/** Markdown report: what each article says, with whom it agrees, where it stands alone, and which articles copy each other's wording. */
import type { Analysis } from '../engine/analysis.ts';
import { markdown } from './escape.ts';
import { buildMatrix, type Matrix } from './matrix.ts';
import { linkFile, table, title } from './parts.ts';
import type { ReportFormat } from './report.ts';
import { byValue, dateWords, plural } from './words.ts';

/** One source's record over all claims. */
export interface SourceEntry {
  readonly path: string;
  readonly claims: number;
  readonly agreed: number;
  readonly conflict: number;
  readonly differs: number;
  readonly alone: number;
  /** Conflicts in which nobody else gives this source's value. */
  readonly against: number;
}

/** Sources in order of path. */
function sourceEntries(matrix: Matrix): SourceEntry[] {
  const entries = matrix.sources.map((s) => ({
    path: s.path,
    claims: 0,
    agreed: 0,
    conflict: 0,
    differs: 0,
    alone: 0,
    against: 0,
  }));
  for (const row of matrix.rows) {
    const groups = byValue(row.cells.flatMap((c) => c.places));
    for (const cell of row.cells) {
      const entry = entries[cell.column]!;
      entry.claims++;
      if (cell.standing === 'conflict') entry.conflict++;
      else if (cell.standing === 'differs') entry.differs++;
      else if (cell.standing === 'agree') entry.agreed++;
      else entry.alone++;
      if (cell.standing !== 'conflict') continue;
      const own = groups.filter((g) => g.places.some((p) => p.path === entry.path));
      if (own.length > 0 && own.every((g) => g.places.every((p) => p.path === entry.path))) entry.against++;
    }
  }
  return entries;
}

/** Groups of two and more articles that are near-copies of one report. */
export function copies(analysis: Analysis): string[][] {
  const byVoice = new Map<number, Set<string>>();
  for (const claim of analysis.claims)
    for (const place of claim.occurrences)
      byVoice.set(place.voice, (byVoice.get(place.voice) ?? new Set()).add(place.path));
  return [...byVoice.values()].filter((paths) => paths.size > 1).map((paths) => [...paths].sort());
}

export const sources: ReportFormat = (analysis, context) => {
  const matrix = buildMatrix(analysis);
  const entries = sourceEntries(matrix);
  const rows = matrix.sources.map((s, i) => {
    const e = entries[i]!;
    return [
      linkFile(s.path, context),
      markdown(s.outlet ?? ''),
      s.published === null ? '' : markdown(dateWords(s.published)),
      ...[e.claims, e.agreed, e.conflict, e.differs, e.alone, e.against].map(String),
    ];
  });
  const lines = [
    title('Sources'),
    '',
    ...table(
      ['File', 'Outlet', 'Date', 'Claims', 'Agreed', 'In conflict', 'Differs', 'Only here', 'Against all others'],
      rows,
    ),
    '',
  ];
  const most = Math.max(0, ...entries.map((e) => e.against));
  if (most > 0) {
    const who = entries.filter((e) => e.against === most).map((e) => linkFile(e.path, context));
    lines.push(`Most often against all others: ${who.slice(0, 5).join(', ')} (${plural(most, 'claim')}).`, '');
  }
  const copied = copies(analysis);
  if (copied.length > 0) {
    lines.push('## The same report', '', 'These articles share most of their wording and count as one voice.', '');
    for (const group of copied) lines.push(`- ${group.map((p) => linkFile(p, context)).join(', ')}`);
  }
  return `${lines.join('\n').trimEnd()}\n`;
};
