/** CSV: one row a place that makes a claim. */
import { csvLine } from './escape.ts';
import { buildMatrix } from './matrix.ts';
import type { ReportFormat } from './report.ts';

const HEAD = [
  'claim',
  'kind',
  'label',
  'status',
  'standing',
  'path',
  'line',
  'column',
  'outlet',
  'published',
  'value',
  'low',
  'high',
  'approximate',
  'unit',
  'attributed_to',
  'sentence',
  'matched',
  'finding_codes',
];

export const csv: ReportFormat = (analysis, context) => {
  const matrix = buildMatrix(analysis);
  const numbers = new Map(
    analysis.documents.map((d) => [
      d.path,
      new Map(d.mentions.flatMap((m) => (m.kind === 'number' ? [[m.id, m.number] as const] : []))),
    ]),
  );
  let out = csvLine(HEAD);
  for (const row of matrix.rows)
    for (const cell of row.cells)
      for (const p of cell.places) {
        const source = matrix.sources[cell.column]!;
        const at = context.locate(p.path, p.start);
        const q = p.mention === null ? undefined : numbers.get(p.path)?.get(p.mention);
        out += csvLine([
          row.id,
          row.kind,
          row.label,
          row.status,
          cell.standing,
          p.path,
          at?.line ?? null,
          at?.column ?? null,
          source.outlet,
          source.published,
          p.value,
          q?.low ?? null,
          q?.high ?? null,
          q ? (q.approximate ? 'yes' : 'no') : null,
          q?.unit ?? null,
          p.source,
          p.snippet,
          p.why,
          row.codes.join(' '),
        ]);
      }
  return out;
};
