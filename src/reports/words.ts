/** Small words that several reports share. */
import type { AnalysisClaim, ClaimStatus, Occurrence } from '../engine/analysis.ts';
import type { Matrix, MatrixRow, MatrixSource, Standing } from './matrix.ts';

export const KIND_NAMES: Readonly<Record<AnalysisClaim['kind'], string>> = {
  figure: 'Figure',
  date: 'Date',
  quote: 'Quote',
  person: 'Person',
  statement: 'Statement',
};

export const STATUS_NAMES: Readonly<Record<ClaimStatus, string>> = {
  conflict: 'in conflict',
  differs: 'worth knowing',
  agree: 'agree',
  single: 'one source',
};

/** A mark for each standing that does not rely on colour. */
export const STANDING_MARKS: Readonly<Record<Standing, string>> = {
  conflict: '×',
  differs: '≈',
  agree: '=',
  alone: '·',
};

export const STANDING_NAMES: Readonly<Record<Standing, string>> = {
  conflict: 'in conflict with another source',
  differs: 'differs from another source',
  agree: 'agrees with the other sources',
  alone: 'only this source says so',
};

/** "1 article", "3 articles". */
export function plural(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`;
}

/** An ISO date as a reporter writes it: "7 September 2025"; unknown shapes stay as they are. */
export function dateWords(iso: string): string {
  const m = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(iso);
  if (!m) return iso;
  const months = 'January February March April May June July August September October November December'.split(' ');
  const month = months[Number(m[2]) - 1];
  if (month === undefined) return iso;
  return `${m[3] === undefined ? '' : `${Number(m[3])} `}${month} ${m[1]}`;
}

/** "a.txt (The Harbour Post, 7 September 2025)": a source with what is known of it. */
export function sourceWords(source: MatrixSource): string {
  const known = [source.outlet, source.published === null ? null : dateWords(source.published)].filter(
    (x) => x !== null,
  );
  return known.length === 0 ? source.path : `${source.path} (${known.join(', ')})`;
}

/** Places that give one value. */
export interface ValueGroup {
  readonly value: string;
  readonly places: readonly Occurrence[];
}

/** Places by value (compared without case), the value that most articles give first; near-copies count once. */
export function byValue(places: readonly Occurrence[]): ValueGroup[] {
  const groups = new Map<string, { value: string; places: Occurrence[] }>();
  for (const p of places) {
    const key = p.value.toLowerCase();
    const group = groups.get(key);
    if (group) group.places.push(p);
    else groups.set(key, { value: p.value, places: [p] });
  }
  const voices = (g: ValueGroup): number => new Set(g.places.map((p) => p.voice)).size;
  return [...groups.values()].sort((a, b) => voices(b) - voices(a));
}

const WEIGHT: Readonly<Record<Standing, number>> = { alone: 0, agree: 1, differs: 2, conflict: 3 };

/** How a value of a row stands: as the worst of the sources that give it. */
export function standingOfGroup(group: ValueGroup, row: MatrixRow): Standing {
  const places = new Set(group.places);
  return row.cells
    .filter((c) => c.places.some((p) => places.has(p)))
    .reduce<Standing>((worst, c) => (WEIGHT[c.standing] > WEIGHT[worst] ? c.standing : worst), 'alone');
}

/** "5 articles, 3 claims in conflict, 2 worth knowing". */
export function summaryWords(matrix: Matrix): string {
  const count = (status: ClaimStatus): number => matrix.rows.filter((r) => r.status === status).length;
  return [
    plural(matrix.sources.length, 'article'),
    `${plural(count('conflict'), 'claim')} in conflict`,
    `${count('differs')} worth knowing`,
    `${count('agree')} in agreement`,
  ].join(', ');
}
