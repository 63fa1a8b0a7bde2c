/** How every other place of a claim stands to one place: the rows of a hover card, a peek, a report. Pure. */
import type { AnalysisClaim, Occurrence } from '../../engine/analysis.ts';
import type { Finding } from '../../findings/finding.ts';
import { compare } from '../../findings/interval.ts';
import type { Mention } from '../../mentions/mention.ts';

/** `other`: the same claim, not in agreement, but nothing that a finding speaks of (the article itself corrects it, another part of the whole). */
export type Relation = 'conflict' | 'differs' | 'other' | 'agrees';

export interface Version {
  readonly occurrence: Occurrence;
  readonly relation: Relation;
}

const ORDER: Readonly<Record<Relation, number>> = { conflict: 0, differs: 1, other: 2, agrees: 3 };

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
 * All other places of the claim, conflicts first, then differences, what stands apart, and agreement, each in the claim's order.
 * @param findings those of the path of `here`; a place is in conflict when one of them relates it to `here`.
 * @param agree whether two places between which no finding stands say the same.
 */
export function versionsFor(
  claim: AnalysisClaim,
  here: Occurrence,
  findings: readonly Finding[],
  agree: (a: Occurrence, b: Occurrence) => boolean = sameValue,
): Version[] {
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
    .map((occurrence) => ({
      occurrence,
      relation: relations.get(keyOf(occurrence)) ?? (agree(here, occurrence) ? 'agrees' : 'other'),
    }))
    .sort((a, b) => ORDER[a.relation] - ORDER[b.relation]);
}

const sameValue = (a: Occurrence, b: Occurrence): boolean => a.value === b.value;

/** Agreement by what the mentions say: figures by their intervals, people by being one person, anything else as the claim has it. */
export function agreementBy(
  claim: AnalysisClaim,
  mentionOf: (place: Occurrence) => Mention | undefined,
): (a: Occurrence, b: Occurrence) => boolean {
  if (claim.kind !== 'figure') return (a, b) => claim.kind === 'person' || claim.status === 'agree' || sameValue(a, b);
  return (a, b) => {
    const x = mentionOf(a);
    const y = mentionOf(b);
    if (x?.kind !== 'number' || y?.kind !== 'number') return sameValue(a, b);
    const verdict = compare(x.number, y.number);
    return verdict === 'agree' || verdict === 'beyond';
  };
}

function keyOf(place: { readonly path: string; readonly start: number; readonly end: number }): string {
  return `${place.path}\0${place.start}\0${place.end}`;
}
