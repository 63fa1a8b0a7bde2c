/** A large invented analysis: every source makes every claim. */
import type { Analysis, AnalysisClaim } from '../../../src/engine/analysis.ts';
import type { Finding } from '../../../src/findings/finding.ts';
import type { NumberMention } from '../../../src/mentions/mention.ts';

export function manyClaims(sources: number, claims: number): Analysis {
  const path = (s: number): string => `wire/report-${String(s).padStart(3, '0')}.txt`;
  const value = (s: number, c: number): number => 10 + (c % 7) + (c % 10 === 0 && s % 17 === 3 ? 5 : 0);
  const documents = Array.from({ length: sources }, (_, s) => ({
    path: path(s),
    published: `2024-0${1 + (s % 9)}-1${s % 10}`,
    outlet: `Outlet ${s}`,
    headline: null,
    boilerplate: [],
    mentions: Array.from(
      { length: claims },
      (_, c): NumberMention => ({
        id: `${path(s)}#${c}`,
        kind: 'number',
        start: c * 50,
        end: c * 50 + 2,
        text: String(value(s, c)),
        number: {
          type: 'count',
          low: value(s, c),
          high: value(s, c),
          openLow: false,
          openHigh: false,
          approximate: false,
          unit: null,
          date: null,
        },
        counted: 'people',
        about: null,
        event: 'hire',
        scope: { place: null, time: null, actor: null, target: null },
        source: null,
        implied: false,
      }),
    ),
  }));
  const findings: Finding[] = [];
  const all = Array.from({ length: claims }, (_, c): AnalysisClaim => {
    const occurrences = Array.from({ length: sources }, (_, s) => ({
      path: path(s),
      start: c * 50,
      end: c * 50 + 2,
      mention: `${path(s)}#${c}`,
      value: String(value(s, c)),
      why: 'same event (hire)',
      source: null,
      snippet: `The yard hired ${value(s, c)} people for line ${c}.`,
      voice: s,
    }));
    const odd = occurrences.filter((o) => o.value !== String(10 + (c % 7)));
    for (const o of odd)
      findings.push({
        code: 'figure.conflict',
        severity: 'warning',
        message: 'differs',
        claim: `c${c}`,
        primary: o,
        related: [],
        fingerprint: `${c}/${o.path}`,
      });
    return {
      id: `c${c}`,
      kind: 'figure',
      label: `people hired for line ${c}`,
      status: odd.length > 0 ? 'conflict' : 'agree',
      occurrences,
    };
  });
  return { schema: 'crosscheck/1', documents, claims: all, findings };
}
