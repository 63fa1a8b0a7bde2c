/** How every other place of a claim stands to one place: the rows of a hover card, a peek, a report. Pure. */
import type { AnalysisClaim, Occurrence } from '../../engine/analysis.ts';
import type { Finding } from '../../findings/finding.ts';

export type Relation = 'conflict' | 'differs' | 'agrees';

export interface Version {
  readonly occurrence: Occurrence;
  readonly relation: Relation;
}

const ORDER: Readonly<Record<Relation, number>> = { conflict: 0, differs: 1, agrees: 2 };

/** The occurrence at a place; where several cover it, the shortest. */
export function occurrenceAt(claim: AnalysisClaim, path: string, offset: number): Occurrence | undefined {
  let best: Occurrence | undefined;
  for (const o of claim.occurrences) {
    if (o.path !== path || offset < o.start || offset > o.end) continue;
    if (!best || o.end - o.start < best.end - best.start) best = o;
  }
  return best;
}

/**
 * All other places of the claim, conflicts first, then differences, then agreement, each in the claim's order.
 * @param findings those of the path of `here`; a place is in conflict when one of them relates it to `here`.
 */
export function versionsFor(claim: AnalysisClaim, here: Occurrence, findings: readonly Finding[]): Version[] {
  const relations = new Map<string, Relation>();
  for (const f of findings) {
    if (f.claim !== claim.id || f.primary.start !== here.start || f.primary.end !== here.end) continue;
    const relation = f.severity === 'warning' || f.severity === 'error' ? 'conflict' : 'differs';
    for (const r of f.related) {
      const key = keyOf(r);
      if (relations.get(key) !== 'conflict') relations.set(key, relation);
    }
  }
  return claim.occurrences
    .filter((o) => o !== here && !(o.path === here.path && o.start === here.start && o.end === here.end))
    .map((occurrence) => ({ occurrence, relation: relations.get(keyOf(occurrence)) ?? ('agrees' as const) }))
    .sort((a, b) => ORDER[a.relation] - ORDER[b.relation]);
}

function keyOf(place: { readonly path: string; readonly start: number; readonly end: number }): string {
  return `${place.path}\0${place.start}\0${place.end}`;
}
