/** The matrix as one HTML page without scripts or outside content: to send, to keep, to print. */
import type { Occurrence } from '../engine/analysis.ts';
import { html } from './escape.ts';
import { HTML_STYLE } from './html-style.data.ts';
import { buildMatrix, type Matrix, type MatrixCell, type MatrixRow, nameOf, type Standing } from './matrix.ts';
import { numberLine, timeLine } from './number-line.ts';
import { quoteDiffHtml } from './quote-diff.ts';
import type { ReportContext, ReportFormat } from './report.ts';
import { shapeMarkup } from './shapes.ts';
import {
  byValue,
  dateWords,
  KIND_NAMES,
  plural,
  STANDING_MARKS,
  STANDING_NAMES,
  STATUS_NAMES,
  standingOfGroup,
  summaryWords,
} from './words.ts';

/** With more sources than this, values are listed with their sources instead of a column each. */
const MAX_COLUMNS = 12;
const MAX_SINGLES = 2000;
const PLACES = 8;

function mark(standing: Standing): string {
  return `<span class="mark ${standing}" title="${STANDING_NAMES[standing]}" role="img" aria-label="${STANDING_NAMES[standing]}">${STANDING_MARKS[standing]}</span>`;
}

function placeLink(place: Occurrence, context: ReportContext): string {
  const at = context.locate(place.path, place.start);
  const text = html(at ? `${nameOf(place.path)}:${at.line}` : nameOf(place.path));
  const url = context.link(place);
  return url === null ? text : `<a href="${html(url)}">${text}</a>`;
}

function rowHead(row: MatrixRow, index: number): string {
  const line = numberLine(row.figures, { width: 200, height: 40 }, true);
  const figure = line && row.figures.length > 1 ? shapeMarkup(line) : '';
  return `<th scope="row"><a href="#claim-${index}">${html(row.label)}</a><small>${KIND_NAMES[row.kind]}, ${STATUS_NAMES[row.status]}</small>${figure}</th>`;
}

function cell(c: MatrixCell | undefined): string {
  if (!c) return '<td></td>';
  const sources = [...new Set(c.places.map((p) => p.source).filter((s) => s !== null))];
  const who = sources.length === 0 ? '' : `<br><small class="soft">${html(sources.join(', '))}</small>`;
  return `<td class="${c.standing}">${mark(c.standing)} ${html(c.value)}${who}</td>`;
}

function wide(matrix: Matrix, rows: readonly MatrixRow[]): string {
  const heads = matrix.sources.map((s) => {
    const known = [s.outlet, s.published === null ? null : dateWords(s.published)].filter((x) => x !== null);
    return `<th scope="col">${html(s.name)}${known.length > 0 ? `<small>${html(known.join(', '))}</small>` : ''}</th>`;
  });
  const body = rows.map((row, i) => {
    const cells = new Map(row.cells.map((c) => [c.column, c]));
    return `<tr>${rowHead(row, i)}${matrix.sources.map((_, column) => cell(cells.get(column))).join('')}</tr>`;
  });
  return `<table><thead><tr><th scope="col">Claim</th>${heads.join('')}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table>`;
}

function narrow(rows: readonly MatrixRow[]): string {
  const body = rows.map((row, i) => {
    const groups = byValue(row.cells.flatMap((c) => c.places)).map(
      (g) =>
        `<li>${mark(standingOfGroup(g, row))} <strong>${html(g.value)}</strong> <span class="soft">${plural(new Set(g.places.map((p) => p.path)).size, 'article')}</span></li>`,
    );
    return `<tr>${rowHead(row, i)}<td><ul class="plain">${groups.join('')}</ul></td></tr>`;
  });
  return `<table><thead><tr><th scope="col">Claim</th><th scope="col">Values</th></tr></thead><tbody>\n${body.join('\n')}\n</tbody></table>`;
}

function details(row: MatrixRow, index: number, context: ReportContext): string {
  const groups = byValue(row.cells.flatMap((c) => c.places));
  const first = groups[0]?.value ?? '';
  const items = groups.map((g, i) => {
    const value = row.kind === 'quote' && i > 0 ? quoteDiffHtml(first, g.value) : html(g.value);
    const places = g.places.slice(0, PLACES).map((p) => {
      const who = p.source === null ? '' : `, ${html(p.source)}`;
      return `<li>${placeLink(p, context)}${who}: <q>${html(p.snippet)}</q></li>`;
    });
    if (g.places.length > PLACES) places.push(`<li>and ${g.places.length - PLACES} more</li>`);
    return `<li><strong>${value}</strong><ul>${places.join('')}</ul></li>`;
  });
  const over = timeLine(row.figures, { width: 420, height: 120 });
  return `<h3 id="claim-${index}">${html(row.label)}</h3>${over ? shapeMarkup(over) : ''}<ul>${items.join('')}</ul>`;
}

function singles(rows: readonly MatrixRow[], context: ReportContext): string {
  if (rows.length === 0) return '';
  const items = rows.slice(0, MAX_SINGLES).map((row) => {
    const place = row.cells[0]?.places[0];
    return place ? `<li>${html(row.label)}: ${html(place.value)} (${placeLink(place, context)})</li>` : '';
  });
  const more = rows.length > MAX_SINGLES ? `<p>${rows.length - MAX_SINGLES} more are in the CSV export.</p>` : '';
  return `<h2>Stated by one source only</h2><details><summary>${plural(rows.length, 'claim')}</summary><ul>${items.join('\n')}</ul>${more}</details>`;
}

export const htmlReport: ReportFormat = (analysis, context) => {
  const matrix = buildMatrix(analysis);
  const shared = matrix.rows.filter((r) => r.status !== 'single');
  const table = matrix.sources.length > MAX_COLUMNS ? narrow(shared) : wide(matrix, shared);
  const legend = (Object.keys(STANDING_MARKS) as Standing[]).map((s) => `<li>${mark(s)} ${STANDING_NAMES[s]}</li>`);
  const main =
    shared.length === 0
      ? '<p>No claim is made by more than one place.</p>'
      : `<h2>Claims</h2><ul class="legend">${legend.join('')}</ul>
<div class="scroll" role="region" aria-label="Claims by source" tabindex="0">${table}</div>
<h2>Sentences and sources</h2>
${shared.map((row, i) => details(row, i, context)).join('\n')}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Crosscheck report</title>
<style>${HTML_STYLE}</style>
</head>
<body>
<main>
<h1>Crosscheck report</h1>
<p class="soft">${html(summaryWords(matrix))}.</p>
${main}
${singles(
  matrix.rows.filter((r) => r.status === 'single'),
  context,
)}
</main>
</body>
</html>
`;
};
