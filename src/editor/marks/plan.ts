/** Which marks an editor shows: pure, from an article's mentions and how their claims stand. */
import type { ClaimStatus, PlaceStatus } from '../../engine/analysis.ts';
import type { Mention } from '../../mentions/mention.ts';

export type MarkKind = Mention['kind'];
/** How strong a mark is: its claim is in conflict, told elsewhere too, or told here alone. */
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

const WEIGHT_OF: Readonly<Record<ClaimStatus, MarkWeight>> = {
  conflict: 'conflict',
  differs: 'conflict',
  agree: 'shared',
  single: 'alone',
};
const RANK: Readonly<Record<MarkWeight, number>> = { conflict: 2, shared: 1, alone: 0 };

/** Numbers of every type but ordinal and identifier, and not implied ones; people; quotes. */
export function isMarked(mention: Mention): boolean {
  if (mention.kind !== 'number') return true;
  return !mention.implied && mention.number.type !== 'ordinal' && mention.number.type !== 'identifier';
}

/** The heaviest weight of the claims that a place takes part in. */
function weightAt(statuses: ReadonlyMap<string, MarkWeight>, mention: Mention): MarkWeight {
  return statuses.get(`${mention.start}:${mention.end}`) ?? 'alone';
}

/**
 * @param mentions in order of start. @param statuses the places of the article's claims.
 * @returns marks in order of start; where there are more than the limit, conflicts are kept first, then what stands elsewhere too.
 */
export function planMarks(
  mentions: readonly Mention[],
  statuses: readonly PlaceStatus[],
  options: MarkOptions,
): MarkPlan {
  const weights = new Map<string, MarkWeight>();
  for (const s of statuses) {
    const key = `${s.start}:${s.end}`;
    const weight = WEIGHT_OF[s.status];
    if (RANK[weight] >= RANK[weights.get(key) ?? 'alone']) weights.set(key, weight);
  }
  const least = options.show === 'conflicts' ? 2 : options.show === 'shared' ? 1 : 0;
  const all: Mark[] = [];
  for (const m of mentions) {
    if (!options.kinds.has(m.kind) || !isMarked(m)) continue;
    const weight = weightAt(weights, m);
    if (RANK[weight] < least) continue;
    if (m.kind !== 'quote' && options.carets.some((c) => m.start <= c && c <= m.end)) continue;
    all.push({ kind: m.kind, weight, start: m.start, end: m.end });
  }
  if (all.length <= options.limit) return { marks: all, left: 0 };
  const kept = [...all].sort((a, b) => RANK[b.weight] - RANK[a.weight] || a.start - b.start).slice(0, options.limit);
  kept.sort((a, b) => a.start - b.start);
  return { marks: kept, left: all.length - kept.length };
}
