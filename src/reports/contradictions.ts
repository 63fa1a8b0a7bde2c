/** The report on what contradicts what: claims in conflict or told differently, each with its findings, as Markdown. */
import type { Analysis, AnalysisClaim } from '../engine/analysis.ts';
import type { Finding, Place } from '../findings/finding.ts';
import { escapeMarkdown } from './markdown.ts';

export interface LinkContext {
  /** A link to a place, as Markdown's target needs it, and how the place is called; null where the place cannot be opened. */
  readonly link: (place: Place) => { readonly label: string; readonly target: string } | null;
}

function placeLink(place: Place, context: LinkContext): string {
  const link = context.link(place);
  return link ? `[${escapeMarkdown(link.label)}](${link.target})` : escapeMarkdown(place.path);
}

function findingLines(finding: Finding, context: LinkContext): string[] {
  return [
    `- ${placeLink(finding.primary, context)}: ${escapeMarkdown(finding.message)} (\`${finding.code}\`)`,
    ...finding.related.map((r) => `  - ${placeLink(r, context)}: ${escapeMarkdown(r.message)}`),
  ];
}

const LEVELS: readonly (readonly [AnalysisClaim['status'], string])[] = [
  ['conflict', 'Contradictions'],
  ['differs', 'Told differently'],
];

/** Markdown with a link for every place. @param analysis only its findings and claims are read. */
export function contradictionsReport(analysis: Pick<Analysis, 'claims' | 'findings'>, context: LinkContext): string {
  const byClaim = new Map<string, Finding[]>();
  for (const f of analysis.findings) byClaim.set(f.claim, [...(byClaim.get(f.claim) ?? []), f]);
  const out = ['# Contradictions', ''];
  let claims = 0;
  for (const [status, title] of LEVELS) {
    const of = analysis.claims.filter((c) => c.status === status && byClaim.has(c.id));
    if (of.length === 0) continue;
    claims += of.length;
    out.push(`## ${title}`, '');
    for (const claim of of) {
      out.push(`### ${escapeMarkdown(claim.label)}`, '');
      for (const f of byClaim.get(claim.id) ?? []) out.push(...findingLines(f, context));
      out.push('');
    }
  }
  if (claims === 0) out.push('The articles do not contradict each other.', '');
  return out.join('\n');
}
