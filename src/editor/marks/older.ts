/** Another version of an article bears the marks of the article, where it has the same words. Pure. */
import type { PlaceStatus } from '../../engine/analysis.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { FindingPlace } from './plan.ts';

/** What stands at the places of one version. */
export interface Standing {
  readonly statuses: readonly PlaceStatus[];
  readonly findings: readonly FindingPlace[];
}

/**
 * How the mentions of another version stand: as the mention of the same kind and words does in the article, the first as the first, the second as the
 * second. What the article does not have stands alone.
 * @param other mentions of the other version, in order. @param mentions those of the article, in order. @param standing of the article.
 * @returns statuses and findings at the places of the other version.
 */
export function standingOf(other: readonly Mention[], mentions: readonly Mention[], standing: Standing): Standing {
  const byPlace = new Map<string, { statuses: PlaceStatus[]; findings: FindingPlace[] }>();
  const at = (span: { start: number; end: number }) => {
    const key = `${span.start}:${span.end}`;
    const known = byPlace.get(key) ?? { statuses: [], findings: [] };
    byPlace.set(key, known);
    return known;
  };
  for (const s of standing.statuses) at(s).statuses.push(s);
  for (const f of standing.findings) at(f).findings.push(f);
  const byWords = new Map<string, Mention[]>();
  for (const m of mentions) byWords.set(wordsOf(m), [...(byWords.get(wordsOf(m)) ?? []), m]);
  const seen = new Map<string, number>();
  const statuses: PlaceStatus[] = [];
  const findings: FindingPlace[] = [];
  for (const m of other) {
    const key = wordsOf(m);
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    const same = byWords.get(key);
    const twin = same?.[Math.min(nth, same.length - 1)];
    const here = twin && byPlace.get(`${twin.start}:${twin.end}`);
    const { start, end } = m;
    for (const s of here?.statuses ?? []) statuses.push({ ...s, start, end });
    for (const f of here?.findings ?? []) findings.push({ ...f, start, end });
  }
  return { statuses, findings };
}

const wordsOf = (m: Mention): string => `${m.kind} ${m.text}`;
