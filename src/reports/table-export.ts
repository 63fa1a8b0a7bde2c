/** Rows of the matrix as a table to paste: Markdown, CSV, or HTML that spreadsheets take. */
import { csvLine, html, markdown } from './escape.ts';
import type { Matrix, MatrixRow } from './matrix.ts';
import { table } from './parts.ts';

export type TableFormat = 'markdown' | 'csv' | 'html';

/** The table: a claim a row; only sources that have a part in one of the rows become columns. */
export function exportTable(matrix: Matrix, rows: readonly MatrixRow[], format: TableFormat): string {
  const used = [...new Set(rows.flatMap((r) => r.cells.map((c) => c.column)))].sort((a, b) => a - b);
  const head = ['Claim', 'Status', ...used.map((c) => matrix.sources[c]!.name)];
  const body = rows.map((r) => {
    const values = new Map(r.cells.map((c) => [c.column, c.value]));
    return [r.label, r.status, ...used.map((c) => values.get(c) ?? '')];
  });
  if (format === 'csv') return [head, ...body].map(csvLine).join('');
  if (format === 'markdown') {
    return `${table(
      head.map(markdown),
      body.map((cells) => cells.map(markdown)),
    ).join('\n')}\n`;
  }
  const line = (cells: readonly string[], tag: 'th' | 'td'): string =>
    `<tr>${cells.map((c) => `<${tag}>${html(spreadsheetText(c))}</${tag}>`).join('')}</tr>`;
  return `<table>\n<thead>${line(head, 'th')}</thead>\n<tbody>\n${body.map((b) => line(b, 'td')).join('\n')}\n</tbody>\n</table>\n`;
}

/** Spreadsheets read a pasted cell that begins so as a formula. */
function spreadsheetText(text: string): string {
  return /^\s*[=+\-@]/.test(text) && !/^-?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text;
}
