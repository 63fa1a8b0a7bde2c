/** The claim matrix: a row a claim, a column a source, in each cell what that source says. Every view of claims is drawn from it. */
import type { Analysis, AnalysisClaim, ClaimStatus, Occurrence } from '../engine/analysis.ts';
import type { Finding, FindingCode } from '../findings/finding.ts';
import type { Quantity } from '../mentions/mention.ts';

export interface MatrixSource {
  readonly path: string;
  /** The last part of the path. */
  readonly name: string;
  readonly outlet: string | null;
  readonly published: string | null;
}

/** How a cell stands to the others of its row: `alone` where no other source makes the claim. */
export type Standing = 'conflict' | 'differs' | 'agree' | 'alone';

/** One source's say on one claim. */
export interface MatrixCell {
  readonly column: number;
  readonly standing: Standing;
  /** In order of start; never empty. */
  readonly places: readonly Occurrence[];
  /** The distinct values, joined by `; `. */
  readonly value: string;
}

/** A value of a row as a number or an interval. */
export interface FigurePoint {
  readonly column: number;
  readonly standing: Standing;
  readonly value: string;
  readonly published: string | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly openLow: boolean;
  readonly openHigh: boolean;
  readonly approximate: boolean;
}

export interface MatrixRow {
  readonly id: string;
  readonly kind: AnalysisClaim['kind'];
  readonly label: string;
  readonly status: ClaimStatus;
  /** Only the sources that make the claim, in order of column. */
  readonly cells: readonly MatrixCell[];
  /** For figures: every source's value, in order of column. */
  readonly figures: readonly FigurePoint[];
  readonly codes: readonly FindingCode[];
}

export interface Matrix {
  readonly sources: readonly MatrixSource[];
  readonly rows: readonly MatrixRow[];
}

/** The parts of an analysis that a matrix is made of; the claims' ids and the findings' claims must be of one kind (ids or keys). */
export type MatrixInput = Pick<Analysis, 'documents' | 'claims' | 'findings'>;

const STATUS_ORDER: Readonly<Record<ClaimStatus, number>> = { conflict: 0, differs: 1, agree: 2, single: 3 };

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

const isConflict = (f: Finding): boolean => f.severity === 'warning' || f.severity === 'error';

function standingOf(path: string, places: readonly Occurrence[], found: readonly Finding[], sources: number): Standing {
  if (found.length === 0) return sources > 1 ? 'agree' : 'alone';
  const here = found.filter(
    (f) => f.primary.path === path && places.some((p) => f.primary.start < p.end && p.start < f.primary.end),
  );
  if (here.some(isConflict)) return 'conflict';
  if (here.length > 0) return 'differs';
  return sources > 1 ? 'agree' : 'alone';
}

/** Distinct values of places, in order. */
export function valuesOf(places: readonly Occurrence[]): string[] {
  const seen = new Set<string>();
  return places.map((p) => p.value).filter((v) => !seen.has(v.toLowerCase()) && seen.add(v.toLowerCase()));
}

function point(cell: MatrixCell, place: Occurrence, q: Quantity, published: string | null): FigurePoint | null {
  if (q.low === null && q.high === null) return null;
  const { low, high, openLow, openHigh, approximate } = q;
  return {
    column: cell.column,
    standing: cell.standing,
    value: place.value,
    published,
    low,
    high,
    openLow,
    openHigh,
    approximate,
  };
}

/** Numbers of one document by mention id, looked up when a row's figures are asked for. */
type Quantities = (column: number, mention: string) => Quantity | undefined;

function quantitiesOf(documents: MatrixInput['documents']): Quantities {
  const made: (Map<string, Quantity> | undefined)[] = [];
  return (column, mention) => {
    made[column] ??= new Map(
      documents[column]?.mentions.flatMap((m) => (m.kind === 'number' ? [[m.id, m.number] as const] : [])),
    );
    return made[column].get(mention);
  };
}

/** Places by column, in order of column: they come in order of path, which mostly is that order. */
function placesByColumn(
  places: readonly Occurrence[],
  columns: ReadonlyMap<string, number>,
): { column: number; places: Occurrence[] }[] {
  const out: { column: number; places: Occurrence[] }[] = [];
  let sorted = true;
  for (const place of places) {
    const column = columns.get(place.path);
    if (column === undefined) continue;
    const last = out.at(-1);
    if (last?.column === column) last.places.push(place);
    else {
      sorted &&= last === undefined || last.column < column;
      out.push({ column, places: [place] });
    }
  }
  if (sorted) return out;
  const merged = new Map<number, Occurrence[]>();
  for (const { column, places: more } of out) merged.set(column, [...(merged.get(column) ?? []), ...more]);
  return [...merged].sort((a, b) => a[0] - b[0]).map(([column, all]) => ({ column, places: all }));
}

function figuresOf(
  cells: readonly MatrixCell[],
  sources: readonly MatrixSource[],
  quantities: Quantities,
): FigurePoint[] {
  return cells.flatMap((cell) => {
    const seen = new Set<string>();
    return cell.places.flatMap((place) => {
      const q = place.mention === null ? undefined : quantities(cell.column, place.mention);
      const p = q && point(cell, place, q, sources[cell.column]?.published ?? null);
      if (!p || seen.has(p.value)) return [];
      seen.add(p.value);
      return [p];
    });
  });
}

/** Builds the matrix. Rows come in order of conflict, then by how many sources make the claim, then by first place. Linear in the input. */
export function buildMatrix(input: MatrixInput): Matrix {
  const sources = input.documents.map((d) => ({
    path: d.path,
    name: nameOf(d.path),
    outlet: d.outlet,
    published: d.published,
  }));
  const columns = new Map(sources.map((s, i) => [s.path, i]));
  const quantities = quantitiesOf(input.documents);
  const findings = new Map<string, Finding[]>();
  for (const f of input.findings) {
    const list = findings.get(f.claim);
    if (list) list.push(f);
    else findings.set(f.claim, [f]);
  }

  const rows = input.claims.map((claim): MatrixRow => {
    const found = findings.get(claim.id) ?? [];
    const byColumn = placesByColumn(claim.occurrences, columns);
    const cells = byColumn.map(({ column, places }): MatrixCell => {
      const standing = standingOf(sources[column]!.path, places, found, byColumn.length);
      const value = places.length === 1 ? places[0]!.value : valuesOf(places).join('; ');
      return { column, standing, places, value };
    });
    let figures: FigurePoint[] | undefined;
    return {
      id: claim.id,
      kind: claim.kind,
      label: claim.label,
      status: claim.status,
      cells,
      codes: [...new Set(found.map((f) => f.code))],
      get figures() {
        figures ??= figuresOf(cells, sources, quantities);
        return figures;
      },
    };
  });
  const order = new Map(rows.map((r, i) => [r, i]));
  rows.sort(
    (a, b) =>
      STATUS_ORDER[a.status] - STATUS_ORDER[b.status] ||
      b.cells.length - a.cells.length ||
      order.get(a)! - order.get(b)!,
  );
  return { sources, rows };
}
