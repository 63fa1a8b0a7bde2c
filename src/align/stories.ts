/**
 * One event or several: which articles of a collection tell of the same event. Articles that share two of their weightiest names are in
 * one story (connected through such pairs); a note of a few sentences joins by a single name. Found through an index of names, never by
 * comparing all pairs of articles.
 */
import type { ArticleRecord } from '../claims/record.ts';
import type { Nearness } from './claims/entry.ts';
import { isSingle, looseTiesOf, nearnessOf, type Profile, profileOf, shareName } from './profile.ts';

export class StoryIndex {
  readonly #filed = new Map<string, Profile>();
  /** Articles by their own ties. */
  readonly #byTie = new Map<string, Set<string>>();
  /** Articles by loose ties, so that a note can find them; looked at from the note's side only. */
  readonly #byLooseTie = new Map<string, Set<string>>();
  readonly #story = new Map<string, number>();
  readonly #members = new Map<number, Set<string>>();
  readonly #moved = new Set<string>();
  #next = 1;

  /** Takes an article; its story may change, and that of the articles it ties together. */
  update(record: ArticleRecord): void {
    const old = this.#filed.get(record.path);
    const filed = profileOf(record);
    this.#filed.set(record.path, filed);
    if (old && sameItems(old.ties, filed.ties) && sameItems(looseTiesOf(old), looseTiesOf(filed))) return;
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

  /** How near two articles are, {@link nearnessOf}; articles that are not here are not near. */
  nearness(a: string, b: string): Nearness {
    if (a === b) return { share: 1, near: true };
    const x = this.#filed.get(a);
    const y = this.#filed.get(b);
    return x && y ? nearnessOf(x, y) : { share: 0, near: false };
  }

  /** Whether three articles share a name. */
  shareName(a: string, b: string, c: string): boolean {
    const [x, y, z] = [a, b, c].map((path) => this.#filed.get(path));
    return x !== undefined && y !== undefined && z !== undefined && shareName(x, y, z);
  }

  /** Articles that an article is tied to. All articles under one tie are tied to each other, so a tie in `seen` need not be walked again. */
  #neighbours(filed: Profile, seen: Set<string>): string[] {
    const out: string[] = [];
    const walk = (map: Map<string, Set<string>>, tie: string, mark: string): void => {
      if (seen.has(mark)) return;
      seen.add(mark);
      for (const other of map.get(tie) ?? []) out.push(other);
    };
    for (const tie of filed.ties) {
      walk(this.#byTie, tie, tie);
      if (isSingle(tie)) walk(this.#byLooseTie, tie, `loose ${tie}`);
    }
    for (const tie of looseTiesOf(filed)) walk(this.#byTie, tie, tie);
    return out;
  }

  /** Stories that an article is tied to: one look at each tie, since articles under one are in one story. */
  #storiesBeside(filed: Profile): Set<number> {
    const out = new Set<number>();
    const look = (paths: Iterable<string> | undefined, all: boolean): void => {
      for (const other of paths ?? []) {
        out.add(this.#story.get(other)!);
        if (!all) return;
      }
    };
    for (const tie of filed.ties) {
      look(this.#byTie.get(tie), false);
      // Long articles under a loose tie are in one story only through a note.
      if (isSingle(tie)) look(this.#byLooseTie.get(tie), this.#byTie.get(tie) === undefined);
    }
    for (const tie of looseTiesOf(filed)) look(this.#byTie.get(tie), false);
    return out;
  }

  #file(path: string, filed: Profile): void {
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
    for (const tie of filed.ties) push(this.#byTie, tie, path);
    for (const tie of looseTiesOf(filed)) push(this.#byLooseTie, tie, path);
  }

  #unfile(path: string, old: Profile): void {
    for (const tie of old.ties) drop(this.#byTie, tie, path);
    for (const tie of looseTiesOf(old)) drop(this.#byLooseTie, tie, path);
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

const sameItems = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item, i) => item === b[i]);

function push(map: Map<string, Set<string>>, key: string, path: string): void {
  const set = map.get(key);
  if (set) set.add(path);
  else map.set(key, new Set([path]));
}

function drop(map: Map<string, Set<string>>, key: string, path: string): void {
  const set = map.get(key);
  if (set?.delete(path) && set.size === 0) map.delete(key);
}
