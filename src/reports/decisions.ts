/** Markdown report: what somebody has looked at and decided. */
import { markdown } from './escape.ts';
import { linkPlace, table, title } from './parts.ts';
import type { ReportFormat } from './report.ts';
import { dateWords, plural } from './words.ts';

export const decisions: ReportFormat = (analysis, context) => {
  const findings = new Map(analysis.findings.map((f) => [f.fingerprint, f]));
  const rows = context.decisions.map((d) => {
    const finding = findings.get(d.fingerprint);
    return [
      markdown(finding?.message ?? d.about ?? 'No longer found'),
      finding ? linkPlace(finding.primary, context) : '',
      markdown(d.verdict),
      markdown(d.note ?? ''),
      markdown(d.author ?? ''),
      d.date === null ? '' : markdown(dateWords(d.date)),
    ];
  });
  const lines = [title('Reviewed decisions'), '', `${plural(rows.length, 'decision')}.`, ''];
  if (rows.length > 0) lines.push(...table(['Finding', 'Place', 'Decision', 'Note', 'By', 'On'], rows));
  return `${lines.join('\n').trimEnd()}\n`;
};
