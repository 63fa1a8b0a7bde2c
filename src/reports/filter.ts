/** Which rows of a matrix are shown. */
import type { AnalysisClaim } from '../engine/analysis.ts';
import type { Matrix, MatrixRow } from './matrix.ts';

export type ClaimKind = AnalysisClaim['kind'];
export const CLAIM_KINDS: readonly ClaimKind[] = ['figure', 'date', 'quote', 'person', 'statement'];

export interface MatrixFilter {
  /** Kinds shown; empty: all. */
  readonly kinds: readonly ClaimKind[];
  /** `conflict`: only rows in conflict; `shared`: only claims of two sources or more; `all`. */
  readonly show: 'conflict' | 'shared' | 'all';
  /** Only rows that this path has a part in; null: any. */
  readonly source: string | null;
  /** Words that must all occur in the claim, its values, sources or sentences; compared without case and accents. */
  readonly text: string;
}

export const NO_FILTER: MatrixFilter = { kinds: [], show: 'all', source: null, text: '' };

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** A row's words, for searching. */
function haystack(row: MatrixRow, matrix: Matrix): string {
  const parts = [row.label];
  for (const cell of row.cells) {
    const source = matrix.sources[cell.column];
    if (source) parts.push(source.name, source.outlet ?? '');
    for (const p of cell.places) parts.push(p.value, p.source ?? '', p.snippet);
  }
  return fold(parts.join('\n'));
}

/** A matrix that is filtered again and again: search texts are made once, on the first search. */
export class MatrixSearch {
  #texts: string[] | null = null;

  constructor(readonly matrix: Matrix) {}

  /** Indices of the rows shown, in the matrix's order. */
  rows(filter: MatrixFilter): number[] {
    const column = filter.source === null ? -1 : this.matrix.sources.findIndex((s) => s.path === filter.source);
    const words = fold(filter.text).split(/\s+/).filter(Boolean);
    if (words.length > 0) this.#texts ??= this.matrix.rows.map((r) => haystack(r, this.matrix));
    const out: number[] = [];
    this.matrix.rows.forEach((row, i) => {
      if (filter.kinds.length > 0 && !filter.kinds.includes(row.kind)) return;
      if (filter.show === 'conflict' && row.status !== 'conflict') return;
      if (filter.show === 'shared' && row.cells.length < 2) return;
      if (filter.source !== null && !row.cells.some((c) => c.column === column)) return;
      if (!words.every((w) => this.#texts?.[i]?.includes(w))) return;
      out.push(i);
    });
    return out;
  }
}
