/**
 * One event or several: which articles of a collection tell of the same event. Articles that share two of their weightiest names are in
 * one story (connected through such pairs); a note of a few sentences joins by a single name. Found through an index of names, never by
 * comparing all pairs of articles.
 */
import type { ArticleRecord } from '../claims/record.ts';
import type { Term } from '../claims/terms.ts';
import { daysApartInAnyYear } from './claims/calendar.ts';
import type { Nearness } from './claims/entry.ts';
import { longApart } from './claims/lasting.ts';

/** Names an article is filed under; the heaviest first. */
const FILED_NAMES = 12;
/** An article of so few names has hardly a pair of them in common with another: it is filed as notes are. */
const FEW_NAMES = 2;
/** Articles with fewer terms are notes: a headline and a sentence or two. */
const NOTE_TERMS = 14;
/** Share of the lighter article's weight that both have in common: reports of the same days, of days unknown, of other months. */
const NEAR_SHARE_SAME_DAYS = 0.1;
const NEAR_SHARE = 0.16;
const NEAR_SHARE_OTHER_MONTHS = 0.22;
/** Asked where a single name is shared, of reports of two weeks or of unknown days. */
const NEAR_SHARE_ONE_NAME = 0.13;
/** The same where nobody knows how many days lie between. */
const NEAR_SHARE_UNKNOWN_DAYS = 0.23;
const SAME_DAYS = 3;
const TWO_WEEKS = 14;
const OTHER_MONTHS = 90;
const NOTE_SHARE = 0.2;
const NOTE_SHARE_NAMELESS = 0.45;

interface Filed {
  readonly keys: readonly string[];
  readonly terms: ReadonlyMap<string, Term>;
  readonly weight: number;
  readonly note: boolean;
  /** Day of the report, `--06-04` where it says no year, null where it says no day. */
  readonly published: string | null;
}

/** What two reports must have in common, by the days between them: one day's reports of one place are mostly of one event. */
function areNear(a: Filed, b: Filed, share: number, names: number): boolean {
  const days = a.published && b.published ? daysApartInAnyYear(a.published, b.published) : null;
  if (days !== null && days <= SAME_DAYS && share >= NEAR_SHARE_SAME_DAYS && names >= 1)
    return names >= 2 || share >= NEAR_SHARE;
  if (days === null) return names >= 1 && share >= (names >= 2 ? NEAR_SHARE : NEAR_SHARE_UNKNOWN_DAYS);
  if (days <= TWO_WEEKS && share >= NEAR_SHARE_ONE_NAME && names >= 1) return true;
  return names >= 2 && share >= (days !== null && days > OTHER_MONTHS ? NEAR_SHARE_OTHER_MONTHS : NEAR_SHARE);
}

function keysOf(terms: readonly Term[], note: boolean): string[] {
  // A note has few names, and some stand where a capital says nothing: it is filed under its words as well.
  const filed = terms
    .filter((t) => note || t.name)
    .slice(0, FILED_NAMES)
    .map((t) => t.term);
  const sorted = [...filed].sort();
  const keys: string[] = note ? sorted.map((name) => `1 ${name}`) : [];
  for (let i = 0; i < sorted.length; i++)
    for (let k = i + 1; k < sorted.length; k++) keys.push(`${sorted[i]} ${sorted[k]}`);
  return keys;
}

/**
 * By what an article is tied to others of its story: two articles with one of these in common are of one story where it is `own` to one of them at
 * least. Stories are what hangs together by such ties.
 */
export function tiesOf(record: ArticleRecord): { readonly tie: string; readonly own: boolean }[] {
  const terms = record.terms ?? [];
  const note = terms.length < NOTE_TERMS;
  const own = keysOf(terms, note).map((tie) => ({ tie, own: true }));
  return note ? own : [...own, ...singleKeysOf(terms).map((tie) => ({ tie, own: false }))];
}

export class StoryIndex {
  readonly #filed = new Map<string, Filed>();
  /** Articles by name pair (and notes by single name). */
  readonly #byKey = new Map<string, Set<string>>();
  /** Long articles by single name, so that a note can find them; looked at from the note's side only. */
  readonly #byName = new Map<string, Set<string>>();
  readonly #story = new Map<string, number>();
  readonly #members = new Map<number, Set<string>>();
  readonly #moved = new Set<string>();
  #next = 1;

  /** Takes an article; its story may change, and that of the articles it ties together. */
  update(record: ArticleRecord): void {
    const terms = record.terms ?? [];
    const note = terms.length < NOTE_TERMS;
    const names = terms.reduce((n, t) => n + (t.name ? 1 : 0), 0);
    const keys = keysOf(terms, note || names <= FEW_NAMES);
    const old = this.#filed.get(record.path);
    const filed: Filed = {
      keys,
      terms: new Map(terms.map((t) => [t.term, t])),
      weight: terms.reduce((sum, t) => sum + t.weight, 0),
      note,
      published: record.published ?? record.day ?? null,
    };
    this.#filed.set(record.path, filed);
    if (old && old.note === note && old.keys.length === keys.length && old.keys.every((k, i) => k === keys[i])) return;
    if (old) this.#unfile(record.path, old);
    this.#file(record.path, filed);
  }

  remove(path: string): void {
    const old = this.#filed.get(path);
    if (!old) return;
    this.#filed.delete(path);
    this.#unfile(path, old);
  }

  /** Number of the story an article belongs to; only good for comparing. */
  storyOf(path: string): number {
    return this.#story.get(path) ?? 0;
  }

  /** Articles whose story is another than at the last call. */
  takeMoved(): string[] {
    const moved = [...this.#moved];
    this.#moved.clear();
    return moved;
  }

  /** Share of weight that two articles have in common, 0 to 1, whether that makes them reports of one event, and whether months lie between them. */
  nearness(a: string, b: string): Nearness {
    if (a === b) return { share: 1, near: true };
    const x = this.#filed.get(a);
    const y = this.#filed.get(b);
    if (!x || !y || x.weight === 0 || y.weight === 0) return { share: 0, near: false };
    const [small, large] = x.terms.size <= y.terms.size ? [x, y] : [y, x];
    let common = 0;
    let names = 0;
    for (const [term, t] of small.terms) {
      const other = large.terms.get(term);
      if (!other) continue;
      common += Math.min(t.weight, other.weight);
      if (t.name && other.name) names++;
    }
    const share = common / Math.min(x.weight, y.weight);
    const note = small.note || large.note;
    const near = note
      ? (share >= NOTE_SHARE && names >= 1) || share >= NOTE_SHARE_NAMELESS
      : areNear(x, y, share, names);
    return { share, near, note, longApart: longApart(x.published, y.published) };
  }

  /** Whether three articles share a name. */
  shareName(a: string, b: string, c: string): boolean {
    const [x, y, z] = [a, b, c].map((path) => this.#filed.get(path)?.terms);
    if (!x || !y || !z) return false;
    for (const [term, t] of x) if (t.name && y.get(term)?.name && z.get(term)?.name) return true;
    return false;
  }

  /** Articles that an article is tied to. All articles under one key are tied to each other, so a key in `seen` need not be walked again. */
  #neighbours(filed: Filed, seen: Set<string>): string[] {
    const out: string[] = [];
    const walk = (map: Map<string, Set<string>>, key: string, mark: string): void => {
      if (seen.has(mark)) return;
      seen.add(mark);
      for (const other of map.get(key) ?? []) out.push(other);
    };
    for (const key of filed.keys) {
      walk(this.#byKey, key, key);
      if (key.startsWith('1 ')) walk(this.#byName, key, `n${key}`);
    }
    if (!filed.note) for (const name of singleKeys(filed)) walk(this.#byKey, name, name);
    return out;
  }

  /** Stories that an article is tied to: one look at each key, since articles under one key are in one story. */
  #storiesBeside(filed: Filed): Set<number> {
    const out = new Set<number>();
    const look = (paths: Iterable<string> | undefined, all: boolean): void => {
      for (const other of paths ?? []) {
        out.add(this.#story.get(other)!);
        if (!all) return;
      }
    };
    for (const key of filed.keys) {
      look(this.#byKey.get(key), false);
      // Long articles under a single name are in one story only through a note.
      if (key.startsWith('1 ')) look(this.#byName.get(key), this.#byKey.get(key) === undefined);
    }
    if (!filed.note) for (const name of singleKeys(filed)) look(this.#byKey.get(name), false);
    return out;
  }

  #file(path: string, filed: Filed): void {
    const touched = this.#storiesBeside(filed);
    let largest = 0;
    for (const story of touched)
      if (largest === 0 || this.#members.get(story)!.size > this.#members.get(largest)!.size) largest = story;
    if (largest === 0) {
      largest = this.#next++;
      this.#members.set(largest, new Set());
    }
    for (const story of touched)
      if (story !== largest) for (const p of this.#members.get(story)!) this.#assign(p, largest);
    this.#assign(path, largest);
    for (const key of filed.keys) push(this.#byKey, key, path);
    if (!filed.note) for (const name of singleKeys(filed)) push(this.#byName, name, path);
  }

  #unfile(path: string, old: Filed): void {
    for (const key of old.keys) drop(this.#byKey, key, path);
    if (!old.note) for (const name of singleKeys(old)) drop(this.#byName, name, path);
    const story = this.#story.get(path)!;
    const rest = this.#members.get(story)!;
    rest.delete(path);
    this.#story.delete(path);
    this.#moved.add(path);
    if (rest.size === 0) this.#members.delete(story);
    else this.#resettle(story, rest);
  }

  /** The article may have been the only tie between parts of its story: walks the ties that are left. */
  #resettle(story: number, rest: ReadonlySet<string>): void {
    const open = new Set(rest);
    const seen = new Set<string>();
    let first = true;
    for (const start of [...rest]) {
      if (!open.delete(start)) continue;
      const part = [start];
      for (let i = 0; i < part.length; i++) {
        for (const other of this.#neighbours(this.#filed.get(part[i]!)!, seen))
          if (open.delete(other)) part.push(other);
      }
      if (!first || part.length < rest.size) {
        const target = first ? story : this.#next++;
        if (!first) this.#members.set(target, new Set());
        if (!first) for (const p of part) this.#assign(p, target);
      }
      first = false;
    }
  }

  #assign(path: string, story: number): void {
    const before = this.#story.get(path);
    if (before === story) return;
    if (before !== undefined) {
      const members = this.#members.get(before);
      members?.delete(path);
      if (members?.size === 0) this.#members.delete(before);
    }
    this.#story.set(path, story);
    this.#members.get(story)!.add(path);
    this.#moved.add(path);
  }
}

const singleKeys = (filed: Filed): string[] => singleKeysOf(filed.terms.values());

function singleKeysOf(terms: Iterable<Term>): string[] {
  const out: string[] = [];
  for (const t of terms) if (t.name && out.length < FILED_NAMES) out.push(`1 ${t.term}`);
  return out;
}

function push(map: Map<string, Set<string>>, key: string, path: string): void {
  const set = map.get(key);
  if (set) set.add(path);
  else map.set(key, new Set([path]));
}

function drop(map: Map<string, Set<string>>, key: string, path: string): void {
  const set = map.get(key);
  if (set?.delete(path) && set.size === 0) map.delete(key);
}
