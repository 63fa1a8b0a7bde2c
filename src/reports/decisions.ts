/** Markdown report: what somebody has looked at and decided. */
import type { Decision } from '../engine/decisions.ts';
import { markdown } from './escape.ts';
import { linkPlace, table, title } from './parts.ts';
import type { ReportFormat, ReviewedDecision } from './report.ts';
import { dateWords, plural } from './words.ts';

/** A decision as reports show it. */
export function reviewedDecision(d: Decision): ReviewedDecision {
  return {
    fingerprint: d.about === 'finding' ? d.fingerprint : '',
    verdict: d.verdict,
    note: d.note ?? null,
    author: d.author ?? null,
    date: d.date ?? null,
    about: d.about === 'finding' ? (d.message ?? null) : d.about === 'value' ? `${d.value}: ${d.claim}` : d.name,
  };
}

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
  const body = rows.length > 0 ? table(['Finding', 'Place', 'Decision', 'Note', 'By', 'On'], rows) : [];
  return `${[...lines, ...body].join('\n').trimEnd()}\n`;
};
