/** Markdown report: every figure that more than one source gives, in one table, and what one source alone gives. */
import { markdown } from './escape.ts';
import { buildMatrix, type MatrixRow } from './matrix.ts';
import { linkPlace, table, title } from './parts.ts';
import type { ReportContext, ReportFormat } from './report.ts';
import { byValue, plural, STATUS_NAMES } from './words.ts';

const PLACES = 3;
const SINGLES = 300;

function values(row: MatrixRow, context: ReportContext): string {
  return byValue(row.cells.flatMap((c) => c.places))
    .map((g) => {
      const shown = g.places.slice(0, PLACES).map((p) => linkPlace(p, context));
      const more = g.places.length > PLACES ? ` and ${g.places.length - PLACES} more` : '';
      return `**${markdown(g.value)}** (${shown.join(', ')}${more})`;
    })
    .join(' · ');
}

export const figures: ReportFormat = (analysis, context) => {
  const rows = buildMatrix(analysis).rows.filter((r) => r.kind === 'figure' || r.kind === 'date');
  const shared = rows.filter((r) => r.status !== 'single');
  const single = rows.filter((r) => r.status === 'single');
  const lines = [
    title('Figures'),
    '',
    `${plural(shared.length, 'figure')} given by several places, ${single.length} by one.`,
    '',
  ];
  if (shared.length > 0) {
    const cells = shared.map((r) => [markdown(r.label), STATUS_NAMES[r.status], values(r, context)]);
    for (const line of table(['What', 'Status', 'Values'], cells)) lines.push(line);
    lines.push('');
  }
  if (single.length > 0) {
    lines.push(
      '## Given once',
      '',
      ...table(
        ['What', 'Value', 'Where'],
        single.slice(0, SINGLES).map((r) => {
          const place = r.cells[0]!.places[0]!;
          return [markdown(r.label), markdown(place.value), linkPlace(place, context)];
        }),
      ),
    );
    if (single.length > SINGLES) lines.push('', `${single.length - SINGLES} more are in the CSV export.`);
  }
  return `${lines.join('\n').trimEnd()}\n`;
};
