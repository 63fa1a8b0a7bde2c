/** Narrows an analysis to the findings somebody wants, and keeps the claims' statuses in step. */
import type { Analysis, AnalysisClaim, ClaimStatus } from '../engine/analysis.ts';
import { FINDING_CODES, type Finding, type FindingCode, type Severity } from '../findings/finding.ts';

export interface FindingSelection {
  /** Only these codes; empty: all. */
  readonly codes: readonly FindingCode[];
  /** Levels other than the default. */
  readonly severity: Readonly<Partial<Record<FindingCode, Severity | 'off'>>>;
  /** True for a finding that somebody has dealt with. */
  readonly settled: (finding: Finding) => boolean;
}

/** Codes of a pattern: `figure.conflict`, `figure.*` or `figure`; empty when nothing matches. */
export function codesOf(pattern: string): FindingCode[] {
  const stem = pattern.replace(/\.\*$/, '');
  return FINDING_CODES.filter((c) => c === stem || c.startsWith(`${stem}.`));
}

function statusOf(claim: AnalysisClaim, found: readonly Finding[]): ClaimStatus {
  if (found.some((f) => f.severity === 'warning' || f.severity === 'error')) return 'conflict';
  if (found.length > 0) return 'differs';
  return claim.occurrences.length > 1 ? 'agree' : 'single';
}

/** The analysis with the selected findings at their levels; the same object when nothing changes. */
export function selectFindings(analysis: Analysis, selection: FindingSelection): Analysis {
  const codes = new Set<FindingCode>(selection.codes);
  const findings = analysis.findings.flatMap((f): Finding[] => {
    const severity = selection.severity[f.code] ?? f.severity;
    if (severity === 'off' || selection.settled(f) || (codes.size > 0 && !codes.has(f.code))) return [];
    return [severity === f.severity ? f : { ...f, severity }];
  });
  const same = findings.length === analysis.findings.length && findings.every((f, i) => f === analysis.findings[i]);
  return same ? analysis : withFindings(analysis, findings);
}

/** The analysis with other findings, and each claim's status as they make it. @param findings of this analysis's claims. */
export function withFindings(analysis: Analysis, findings: readonly Finding[]): Analysis {
  const byClaim = new Map<string, Finding[]>();
  for (const f of findings) {
    const list = byClaim.get(f.claim);
    if (list) list.push(f);
    else byClaim.set(f.claim, [f]);
  }
  const claims = analysis.claims.map((c) => ({ ...c, status: statusOf(c, byClaim.get(c.id) ?? []) }));
  return { ...analysis, claims, findings };
}
