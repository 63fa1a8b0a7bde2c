/** Which marks an editor shows: pure, from an article's mentions and how their claims stand. */
import type { PlaceStatus } from '../../engine/analysis.ts';
import type { Severity } from '../../findings/finding.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Span } from '../../text/article.ts';

export type MarkKind = Mention['kind'];
/** How strong a mark is: the place is in conflict, its claim is told elsewhere too, or it is told here alone. */
export type MarkWeight = 'conflict' | 'shared' | 'alone';

export interface Mark {
  readonly kind: MarkKind;
  readonly weight: MarkWeight;
  readonly start: number;
  readonly end: number;
}

export interface MarkOptions {
  readonly kinds: ReadonlySet<MarkKind>;
  readonly show: 'all' | 'shared' | 'conflicts';
  /** Offsets of carets beside which marks are held back. */
  readonly carets: readonly number[];
  readonly limit: number;
}

export interface MarkPlan {
  readonly marks: readonly Mark[];
  /** Marks left out because of the limit. */
  readonly left: number;
}

const RANK: Readonly<Record<MarkWeight, number>> = { conflict: 2, shared: 1, alone: 0 };

/** The place of a finding that the reader is shown. */
export interface FindingPlace extends Span {
  readonly severity: Severity;
}

/** Numbers of every type but ordinal and identifier, and not implied ones; people; quotes. */
export function isMarked(mention: Mention): boolean {
  if (mention.kind !== 'number') return true;
  return !mention.implied && mention.number.type !== 'ordinal' && mention.number.type !== 'identifier';
}

/** Weight by place: findings of level warning or error are conflicts; a claim with places in other articles is shared. */
function weightsOf(statuses: readonly PlaceStatus[], findings: readonly FindingPlace[]): Map<string, MarkWeight> {
  const weights = new Map<string, MarkWeight>();
  for (const s of statuses) if (s.status !== 'single') weights.set(`${s.start}:${s.end}`, 'shared');
  for (const f of findings)
    if (f.severity === 'warning' || f.severity === 'error') weights.set(`${f.start}:${f.end}`, 'conflict');
  return weights;
}

/**
 * @param mentions in order of start. @param statuses the places of the article's claims. @param findings those shown to the reader.
 * @returns marks in order of start; where there are more than the limit, conflicts are kept first, then what stands elsewhere too.
 */
export function planMarks(
  mentions: readonly Mention[],
  statuses: readonly PlaceStatus[],
  findings: readonly FindingPlace[],
  options: MarkOptions,
): MarkPlan {
  const weights = weightsOf(statuses, findings);
  const told = new Set(findings.filter((f) => f.severity !== 'hint').map((f) => `${f.start}:${f.end}`));
  const all: Mark[] = [];
  for (const m of mentions) {
    if (!options.kinds.has(m.kind) || !isMarked(m)) continue;
    const key = `${m.start}:${m.end}`;
    const weight = weights.get(key) ?? 'alone';
    if (options.show === 'conflicts' && !told.has(key)) continue;
    if (options.show === 'shared' && weight === 'alone') continue;
    if (m.kind !== 'quote' && options.carets.some((c) => m.start <= c && c <= m.end)) continue;
    all.push({ kind: m.kind, weight, start: m.start, end: m.end });
  }
  if (all.length <= options.limit) return { marks: all, left: 0 };
  const kept = [...all].sort((a, b) => RANK[b.weight] - RANK[a.weight] || a.start - b.start).slice(0, options.limit);
  kept.sort((a, b) => a.start - b.start);
  return { marks: kept, left: all.length - kept.length };
}
