/** What the matrix page and its host say to each other, with a check for each side: neither trusts the other's words. */
import type { ClaimStatus } from '../engine/analysis.ts';
import { CLAIM_KINDS, type ClaimKind, type MatrixFilter } from './filter.ts';
import type { FigurePoint, MatrixSource, Standing } from './matrix.ts';
import type { DiffPart } from './quote-diff.ts';

/** What the page asks for. */
export type PageMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'filter'; readonly filter: MatrixFilter }
  /** Rows `from` to `to` (excluded) of those that the filter lets through. */
  | { readonly type: 'rows'; readonly version: number; readonly from: number; readonly to: number }
  | { readonly type: 'detail'; readonly version: number; readonly claim: string }
  | {
      readonly type: 'open';
      readonly path: string;
      readonly start: number;
      readonly end: number;
      readonly beside: boolean;
    }
  | { readonly type: 'copy'; readonly what: CopyWhat; readonly claim: string | null };

const COPY_WHAT = ['note', 'markdown', 'csv', 'html'] as const;
export type CopyWhat = (typeof COPY_WHAT)[number];

export interface ViewCell {
  readonly column: number;
  readonly standing: Standing;
  readonly value: string;
}

export interface ViewRow {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly label: string;
  readonly status: ClaimStatus;
  readonly cells: readonly ViewCell[];
  readonly figures: readonly FigurePoint[];
}

export interface ViewPlace {
  readonly path: string;
  readonly name: string;
  readonly line: number | null;
  readonly start: number;
  readonly end: number;
  readonly standing: Standing;
  readonly source: string | null;
  readonly snippet: string;
}

export interface ViewDetail {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly label: string;
  readonly why: string;
  readonly groups: readonly {
    readonly parts: readonly DiffPart[];
    readonly places: readonly ViewPlace[];
    readonly more: number;
  }[];
  readonly figures: readonly FigurePoint[];
}

export interface Summary {
  readonly type: 'summary';
  /** Grows with every change of the articles or the filter; answers carry the version they belong to. */
  readonly version: number;
  /** The columns, in order: under a filter only sources that have a part in its rows. */
  readonly sources: readonly MatrixSource[];
  /** Paths of all sources, to filter by. */
  readonly paths: readonly string[];
  readonly total: number;
  readonly shown: number;
  readonly conflicts: number;
}

/** What the host answers. */
export type HostMessage =
  | Summary
  | { readonly type: 'rows'; readonly version: number; readonly from: number; readonly rows: readonly ViewRow[] }
  | { readonly type: 'detail'; readonly version: number; readonly claim: string; readonly detail: ViewDetail | null };

const isRecord = (v: unknown): v is Record<string, unknown> => typeof v === 'object' && v !== null && !Array.isArray(v);
const isCount = (v: unknown): v is number => Number.isSafeInteger(v) && (v as number) >= 0;
const isText = (v: unknown, limit = 4096): v is string => typeof v === 'string' && v.length <= limit;

/** A filter, or null for anything else. */
export function parseFilter(v: unknown): MatrixFilter | null {
  if (!isRecord(v) || !Array.isArray(v.kinds) || !isText(v.text, 500)) return null;
  const kinds = v.kinds.filter((k): k is ClaimKind => CLAIM_KINDS.includes(k as ClaimKind));
  if (kinds.length !== v.kinds.length || !(v.source === null || isText(v.source))) return null;
  if (v.show !== 'conflict' && v.show !== 'shared' && v.show !== 'all') return null;
  return { kinds, show: v.show, source: v.source, text: v.text };
}

/** Most rows that one answer holds. */
const MAX_ROWS = 200;

/** A message of the page, or null for anything else. */
export function parsePageMessage(v: unknown): PageMessage | null {
  if (!isRecord(v)) return null;
  switch (v.type) {
    case 'ready':
      return { type: 'ready' };
    case 'filter': {
      const filter = parseFilter(v.filter);
      return filter && { type: 'filter', filter };
    }
    case 'rows':
      if (!isCount(v.version) || !isCount(v.from) || !isCount(v.to) || v.to < v.from || v.to - v.from > MAX_ROWS)
        return null;
      return { type: 'rows', version: v.version, from: v.from, to: v.to };
    case 'detail':
      return isCount(v.version) && isText(v.claim) ? { type: 'detail', version: v.version, claim: v.claim } : null;
    case 'open':
      if (!isText(v.path) || !isCount(v.start) || !isCount(v.end) || typeof v.beside !== 'boolean') return null;
      return { type: 'open', path: v.path, start: v.start, end: v.end, beside: v.beside };
    case 'copy': {
      const what = COPY_WHAT.find((w) => w === v.what);
      return what && (v.claim === null || isText(v.claim)) ? { type: 'copy', what, claim: v.claim } : null;
    }
    default:
      return null;
  }
}

/** A message of the host, or null for anything else. Its texts are shown as text only, so that the shape is all there is to check. */
export function parseHostMessage(v: unknown): HostMessage | null {
  if (!isRecord(v) || !isCount(v.version)) return null;
  if (v.type === 'summary') {
    return Array.isArray(v.sources) &&
      Array.isArray(v.paths) &&
      isCount(v.total) &&
      isCount(v.shown) &&
      isCount(v.conflicts)
      ? (v as unknown as Summary)
      : null;
  }
  if (v.type === 'rows') return isCount(v.from) && Array.isArray(v.rows) ? (v as unknown as HostMessage) : null;
  if (v.type === 'detail')
    return isText(v.claim) && (v.detail === null || isRecord(v.detail)) ? (v as unknown as HostMessage) : null;
  return null;
}
