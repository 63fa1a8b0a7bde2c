/** All names that share a surname's skeleton, and the persons they make. Independent of the order in which articles came. */
import { skeleton } from './fold.ts';
import type { Form } from './form.ts';
import { compareForms } from './same.ts';

/** What all articles say under one form. */
export interface Entry {
  readonly form: Form;
  /** Indices of article-local persons by path; the sign of proof is kept apart. */
  readonly nodes: Map<string, number[]>;
  /** Paths in which the person is proven (not weak). */
  readonly proven: Set<string>;
  /** Spellings as shown, each with the number of articles that use it. */
  readonly spellings: Map<string, number>;
  /** Role nouns ("mayor", "former mayor") with the number of articles that give them. */
  readonly roles: Map<string, number>;
  /** Months of publication ("2031-04") with their number of articles. */
  readonly months: Map<string, number>;
}

/** One person: the forms that make them, a stable slug, the name most articles use. */
export interface Cluster {
  readonly slug: string;
  readonly name: string;
  readonly forms: readonly Form[];
  readonly proven: boolean;
}

/** Comparisons of one form with others: enough for any name, a bound for a hostile text. */
const MOST_COMPARED = 60;
/** A bare surname goes to the one person among several who has this many times the articles of all others together. */
const DOMINANT = 5;

const sorted = (entries: Iterable<Entry>): Entry[] => [...entries].sort((a, b) => (a.form.key < b.form.key ? -1 : 1));

/** Offices that pass from one person to another of the same family name: a former and a present holder are two. */
const SUCCESSION = new Set([
  'president',
  'prime minister',
  'king',
  'queen',
  'pope',
  'governor',
  'mayor',
  'emperor',
  'leader',
]);
const FORMER = 'former ';
const KIN = new Set([
  'father',
  'son',
  'brother',
  'uncle',
  'nephew',
  'grandfather',
  'grandson',
  'mother',
  'daughter',
  'sister',
]);

/** What the roles given to two names say about their being one person. */
function roleEvidence(a: Entry, b: Entry): 'for' | 'against' | null {
  for (const role of [...a.roles.keys(), ...b.roles.keys()]) if (KIN.has(role)) return 'against';
  for (const role of a.roles.keys()) if (b.roles.has(role)) return 'for';
  for (const role of a.roles.keys()) {
    const was = role.startsWith(FORMER);
    const office = was ? role.slice(FORMER.length) : role;
    if (b.roles.has(was ? office : FORMER + office)) return SUCCESSION.has(office) ? 'against' : 'for';
  }
  return null;
}

/** Roles first; articles of one month hardly name two people alike but for a middle name. */
export function evidenceOf(a: Entry, b: Entry): 'for' | 'against' | null {
  const roles = roleEvidence(a, b);
  if (roles !== null) return roles;
  for (const month of a.months.keys()) if (b.months.has(month)) return 'for';
  return null;
}

/** Groups the entries of one bucket into persons. */
export function clusterBucket(entries: Iterable<Entry>): Cluster[] {
  const list = sorted(entries);
  const parent = list.map((_, i) => i);
  const root = (i: number): number => {
    let k = i;
    while (parent[k] !== k) k = parent[k] = parent[parent[k]!]!;
    return k;
  };
  const evidence = (i: number, k: number) => () => evidenceOf(list[i]!, list[k]!);
  const full = list.map((e, i) => (e.form.given !== null && !e.form.initial ? i : -1)).filter((i) => i >= 0);
  const byGiven = new Map<string, number[]>();
  for (const i of full) {
    const key = skeleton(list[i]!.form.given!);
    const at = byGiven.get(key);
    if (at) at.push(i);
    else byGiven.set(key, [i]);
  }
  const join = (i: number, k: number): void => {
    const [x, y] = [root(i), root(k)];
    parent[Math.max(x, y)] = Math.min(x, y);
  };
  for (const same of byGiven.values()) joinFull(same, list, evidence, join);
  for (let i = 0; i < list.length; i++) {
    const form = list[i]!.form;
    if (form.given !== null && !form.initial) continue;
    const home = homeOf(list[i]!, i, full, list, root);
    if (home !== null) parent[i] = home;
  }
  joinBare(list, parent, root);
  return clustersOf(list, root);
}

/** Joins full names. A name without a middle that fits two persons with different middles stays by itself. */
function joinFull(
  same: readonly number[],
  list: readonly Entry[],
  evidence: (i: number, k: number) => () => 'for' | 'against' | null,
  join: (i: number, k: number) => void,
): void {
  for (let x = 0; x < same.length; x++) {
    const rivals: number[] = [];
    for (let y = 0; y < same.length && y < x + MOST_COMPARED; y++) {
      if (x === y) continue;
      const [i, k] = [same[x]!, same[y]!];
      const [a, b] = [list[i]!.form, list[k]!.form];
      if (compareForms(a, b, evidence(i, k)) !== 'same') continue;
      if (a.middle.length === 0 && b.middle.length > 0) rivals.push(k);
      else if (b.middle.length > 0 || a.middle.length === 0) join(i, k);
    }
    const [first, ...others] = rivals;
    if (
      first !== undefined &&
      others.every((o) => compareForms(list[first]!.form, list[o]!.form, () => null) === 'same')
    ) {
      join(same[x]!, first);
    }
  }
}

/** Where a bare surname or an initial belongs: the only person it fits, else by role, else by weight; null when undecidable. */
function homeOf(
  entry: Entry,
  index: number,
  full: readonly number[],
  list: readonly Entry[],
  root: (i: number) => number,
): number | null {
  const { form } = entry;
  const weights = new Map<number, number>();
  const byRole = new Set<number>();
  for (const k of full) {
    const other = list[k]!;
    if (k === index || other.form.surname !== form.surname) continue;
    if (form.initial && !other.form.given!.startsWith(form.given!.charAt(0))) continue;
    if (form.gender !== null && other.form.gender !== null && form.gender !== other.form.gender) continue;
    if (form.suffix !== null && other.form.suffix !== null && form.suffix !== other.form.suffix) continue;
    const home = root(k);
    weights.set(home, (weights.get(home) ?? 0) + other.nodes.size);
    if (roleEvidence(entry, other) === 'for') byRole.add(home);
  }
  if (weights.size === 1) return [...weights.keys()][0]!;
  if (byRole.size === 1) return [...byRole][0]!;
  let all = 0;
  for (const w of weights.values()) all += w;
  for (const [home, w] of weights) if (w >= DOMINANT && w >= DOMINANT * (all - w)) return home;
  return null;
}

/** Bare surnames that found no full name are one person, unless their genders differ. */
function joinBare(list: readonly Entry[], parent: number[], root: (i: number) => number): void {
  const free = list.map((e, i) => (e.form.given === null && root(i) === i ? i : -1)).filter((i) => i >= 0);
  const bySurname = new Map<string, number[]>();
  for (const i of free) {
    const at = bySurname.get(list[i]!.form.surname);
    if (at) at.push(i);
    else bySurname.set(list[i]!.form.surname, [i]);
  }
  for (const same of bySurname.values()) {
    const genders = new Set(same.map((i) => list[i]!.form.gender).filter((g) => g !== null));
    if (genders.size > 1) continue;
    for (const i of same) parent[i] = same[0]!;
  }
}

function clustersOf(list: readonly Entry[], root: (i: number) => number): Cluster[] {
  const members = new Map<number, Entry[]>();
  list.forEach((e, i) => {
    const at = members.get(root(i));
    if (at) at.push(e);
    else members.set(root(i), [e]);
  });
  const used = new Map<string, number>();
  return [...members.values()].map((entries) => {
    const slug = slugOf(entries);
    const seen = used.get(slug) ?? 0;
    used.set(slug, seen + 1);
    const lead = entries.find((e) => e.form.middle.length > 0);
    const unique =
      seen === 0
        ? slug
        : lead && seen === 1 && !slug.includes(lead.form.middle[0]!)
          ? `${slug}-${lead.form.middle.join('-')}`
          : `${slug}-${seen + 1}`;
    return {
      slug: unique,
      name: nameOf(entries),
      forms: entries.map((e) => e.form),
      proven: entries.some((e) => e.proven.size > 0),
    };
  });
}

/** Given name and surname in their folds: the same whatever spellings join later. Middle names tell apart who has no plain form. */
function slugOf(entries: readonly Entry[]): string {
  const full = entries.filter((e) => e.form.given !== null);
  const real = full.filter((e) => !e.form.initial);
  const pool = real.length > 0 ? real : full.length > 0 ? full : entries;
  const { given, middle, surname, suffix } = [...pool].sort(
    (a, b) => a.form.middle.length - b.form.middle.length || (a.form.key < b.form.key ? -1 : 1),
  )[0]!.form;
  return [given, ...middle, surname, suffix]
    .filter((w) => w !== null && w !== '')
    .join('-')
    .replace(/\s+/g, '-');
}

/** The full name that most articles use; of equals the longest, then the first in the alphabet. */
function nameOf(entries: readonly Entry[]): string {
  const full = entries.filter((e) => e.form.given !== null && !e.form.initial);
  const pool =
    full.length > 0
      ? full
      : entries.some((e) => e.form.given !== null)
        ? entries.filter((e) => e.form.given !== null)
        : entries;
  const counts = new Map<string, number>();
  for (const e of pool) for (const [name, n] of e.spellings) counts.set(name, (counts.get(name) ?? 0) + n);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
}
