/** An analysis in the format that was asked for. */
import path from 'node:path';
import type { Analysis } from '../engine/analysis.ts';
import { REPORTS, type ReportName } from '../reports/catalog.ts';
import { csv } from '../reports/csv.ts';
import { json, pathToUrl } from '../reports/escape.ts';
import { htmlReport } from '../reports/html-report.ts';
import type { ReportContext } from '../reports/report.ts';
import { sarif } from '../reports/sarif.ts';
import { findingLine, oneLine, placeText } from '../reports/text.ts';
import type { Io } from './io.ts';
import { type Style, styleOf } from './style.ts';

export const CHECK_FORMATS = ['text', 'json', 'sarif', 'markdown', 'csv', 'html'] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

/** The address of a place as seen from a folder: relative where the path is, with the line. */
export function linker(
  io: Io,
  from: string,
  locate: ReportContext['locate'],
  known: ReadonlySet<string>,
): ReportContext['link'] {
  return (place) => {
    if (!known.has(place.path)) return null;
    const shown = path.isAbsolute(place.path)
      ? place.path
      : path.relative(from, path.resolve(io.cwd, place.path)).split(path.sep).join('/');
    const at = locate(place.path, place.start);
    return `${pathToUrl(shown)}${at ? `#L${at.line}` : ''}`;
  };
}

function text(analysis: Analysis, context: ReportContext, style: Style): string {
  let out = '';
  for (const finding of analysis.findings) {
    const line = findingLine(finding, context.locate);
    const place = style.link(style.bold(line.place), finding.primary.path);
    out += `${place} ${style.severity(line.severity)} ${style.dim(line.code)} ${line.message}\n`;
    if (!style.rich) continue;
    for (const r of finding.related)
      out += `    ${style.link(placeText(r, context.locate), r.path)} ${style.dim(oneLine(r.message))}\n`;
  }
  return out;
}

/** The whole output as one text. */
export function render(
  analysis: Analysis,
  format: CheckFormat,
  report: ReportName,
  context: ReportContext,
  io: Io,
  toFile: boolean,
): string {
  switch (format) {
    case 'json':
      return `${json(analysis, 2)}\n`;
    case 'sarif':
      return sarif(analysis, context);
    case 'csv':
      return csv(analysis, context);
    case 'html':
      return htmlReport(analysis, context);
    case 'markdown':
      return REPORTS[report].render(analysis, context);
    case 'text':
      return text(analysis, context, styleOf(toFile ? { ...io, stdout: { write: () => true }, env: {} } : io));
  }
}
