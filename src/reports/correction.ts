/** What an editor pastes into a message: a correction note for one claim. Plain text. */
import { flat } from './escape.ts';
import type { Matrix, MatrixRow } from './matrix.ts';
import type { ReportContext } from './report.ts';
import { byValue, sourceWords } from './words.ts';

const PLACES = 6;

/** The note: what is at issue, then each value with who gives it, where, and in which words. */
export function correctionNote(row: MatrixRow, matrix: Matrix, context: Pick<ReportContext, 'locate'>): string {
  const byPath = new Map(matrix.sources.map((s) => [s.path, s]));
  const lines = [`To check: ${flat(row.label)}`];
  for (const group of byValue(row.cells.flatMap((c) => c.places))) {
    lines.push('', row.kind === 'quote' ? `“${flat(group.value)}”` : flat(group.value));
    for (const p of group.places.slice(0, PLACES)) {
      const at = context.locate(p.path, p.start);
      const source = byPath.get(p.path);
      const where = `${source ? flat(sourceWords(source)) : flat(p.path)}${at ? `, line ${at.line}` : ''}`;
      lines.push(`- ${where}${p.source === null ? '' : `, attributed to ${flat(p.source)}`}: ${flat(p.snippet)}`);
    }
    if (group.places.length > PLACES) lines.push(`- and ${group.places.length - PLACES} more`);
  }
  return `${lines.join('\n')}\n`;
}
