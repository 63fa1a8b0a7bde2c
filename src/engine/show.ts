/** What engine and snapshot show alike: the order of findings, an article's part of the analysis. */
import type { ArticleRecord } from '../claims/record.ts';
import type { Finding } from '../findings/finding.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Analysis, AnalysisClaim, DocumentAnalysis } from './analysis.ts';

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Findings in order of path, place and code. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    compareText(a.primary.path, b.primary.path) ||
    a.primary.start - b.primary.start ||
    compareText(a.code, b.code) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}

interface Place {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** Groups in order of their first place, which does not depend on the order in which articles came. */
export function byFirstPlace(a: Place, keyOfA: string, b: Place, keyOfB: string): number {
  return compareText(a.path, b.path) || a.start - b.start || a.end - b.end || compareText(keyOfA, keyOfB);
}

/** An article's part of the analysis. */
export function documentOf(record: ArticleRecord, mentions: readonly Mention[]): DocumentAnalysis {
  return {
    path: record.path,
    published: record.published,
    outlet: record.outlet,
    headline: record.headline,
    boilerplate: record.boilerplate.map((b) => [b.start, b.end] as const),
    mentions,
  };
}

/**
 * The analysis object: claims are numbered in their order.
 * @param claims in order of their first place, with keys as ids.
 */
export function analysisOf(
  articles: readonly { readonly record: ArticleRecord; readonly mentions: readonly Mention[] }[],
  claims: readonly AnalysisClaim[],
  findings: readonly Finding[],
): Analysis {
  const ids = new Map(claims.map((c, i) => [c.id, `c${i + 1}`]));
  return {
    schema: 'crosscheck/1',
    documents: articles.map((a) => documentOf(a.record, a.mentions)),
    claims: claims.map((c) => ({ ...c, id: ids.get(c.id)! })),
    findings: findings.map((f) => ({ ...f, claim: ids.get(f.claim) ?? f.claim })),
  };
}
