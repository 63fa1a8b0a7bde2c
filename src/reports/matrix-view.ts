/** The host's half of the matrix page: holds the matrix and the filter, and answers what the page asks, a window of rows at a time. */
import { correctionNote } from './correction.ts';
import { type MatrixFilter, MatrixSearch, NO_FILTER } from './filter.ts';
import type { Locate } from './lines.ts';
import { buildMatrix, type Matrix, type MatrixInput, type MatrixRow, nameOf } from './matrix.ts';
import type { CopyWhat, HostMessage, PageMessage, Summary, ViewDetail, ViewRow } from './matrix-messages.ts';
import { diffParts } from './quote-diff.ts';
import { exportTable } from './table-export.ts';
import { byValue } from './words.ts';

const VALUE_LENGTH = 120;
const LINE_POINTS = 60;
const PLACES = 12;

const EMPTY: Matrix = { sources: [], rows: [] };

function cut(text: string): string {
  return text.length <= VALUE_LENGTH ? text : `${text.slice(0, VALUE_LENGTH - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** @param place where each of the matrix's columns is shown. */
function viewRow(row: MatrixRow, place: readonly number[]): ViewRow {
  const { id, kind, label, status } = row;
  const cells = row.cells.map((c) => ({ column: place[c.column] ?? 0, standing: c.standing, value: cut(c.value) }));
  return { id, kind, label: cut(label), status, cells, figures: row.figures.slice(0, LINE_POINTS) };
}

function viewDetail(row: MatrixRow, locate: Locate): ViewDetail {
  const standings = new Map(row.cells.flatMap((c) => c.places.map((p) => [p, c.standing] as const)));
  const groups = byValue(row.cells.flatMap((c) => c.places));
  const first = groups[0]?.value ?? '';
  return {
    id: row.id,
    kind: row.kind,
    label: row.label,
    why: groups.at(-1)?.places[0]?.why ?? '',
    groups: groups.map((g, i) => ({
      parts: row.kind === 'quote' && i > 0 ? diffParts(first, g.value) : [{ kind: 'same', text: g.value }],
      places: g.places.slice(0, PLACES).map((p) => ({
        path: p.path,
        name: nameOf(p.path),
        line: locate(p.path, p.start)?.line ?? null,
        start: p.start,
        end: p.end,
        standing: standings.get(p) ?? 'agree',
        source: p.source,
        snippet: p.snippet,
      })),
      more: Math.max(0, g.places.length - PLACES),
    })),
    figures: row.figures.slice(0, LINE_POINTS * 4),
  };
}

export class MatrixView {
  #search = new MatrixSearch(EMPTY);
  #byId = new Map<string, MatrixRow>();
  #filter: MatrixFilter = NO_FILTER;
  #shown: number[] = [];
  /** The matrix's columns that are shown: all, or under a filter those that its rows use. */
  #columns: number[] = [];
  #places: number[] = [];
  #version = 0;

  constructor(readonly locate: Locate) {}

  get matrix(): Matrix {
    return this.#search.matrix;
  }

  /** Takes a new state of the articles; the filter stays. */
  update(input: MatrixInput): Summary {
    this.#search = new MatrixSearch(buildMatrix(input));
    this.#byId = new Map(this.matrix.rows.map((r) => [r.id, r]));
    return this.filter(this.#filter);
  }

  filter(filter: MatrixFilter): Summary {
    this.#filter = filter;
    this.#shown = this.#search.rows(filter);
    this.#version++;
    const { sources, rows } = this.matrix;
    const used = new Set<number>();
    for (const i of this.#shown) for (const c of rows[i]!.cells) used.add(c.column);
    const whole = this.#shown.length === rows.length;
    this.#columns = sources.flatMap((_, i) => (whole || used.has(i) ? [i] : []));
    this.#places = [];
    for (const [at, column] of this.#columns.entries()) this.#places[column] = at;
    const conflicts = rows.filter((r) => r.status === 'conflict').length;
    return {
      type: 'summary',
      version: this.#version,
      sources: this.#columns.map((i) => sources[i]!),
      paths: sources.map((x) => x.path),
      total: rows.length,
      shown: this.#shown.length,
      conflicts,
    };
  }

  /** The answer to a question; null where there is none to give (an old version, an action for the host). */
  answer(message: PageMessage): HostMessage | null {
    if (message.type === 'ready') return this.filter(this.#filter);
    if (message.type === 'filter') return this.filter(message.filter);
    if (message.type === 'rows') {
      if (message.version !== this.#version) return null;
      const rows = this.#shown.slice(message.from, message.to).map((i) => viewRow(this.matrix.rows[i]!, this.#places));
      return { type: 'rows', version: this.#version, from: message.from, rows };
    }
    if (message.type === 'detail') {
      const row = this.#byId.get(message.claim);
      const detail = row ? viewDetail(row, this.locate) : null;
      return { type: 'detail', version: this.#version, claim: message.claim, detail };
    }
    return null;
  }

  /** The text to copy; null when the claim is gone. @param claim null: all rows that the filter lets through. */
  copy(what: CopyWhat, claim: string | null): string | null {
    const one = claim === null ? undefined : this.#byId.get(claim);
    if (claim !== null && !one) return null;
    const rows = one ? [one] : this.#shown.map((i) => this.matrix.rows[i]!);
    if (what !== 'note') return exportTable(this.matrix, rows, what);
    return rows.map((r) => correctionNote(r, this.matrix, { locate: this.locate })).join('\n');
  }
}
