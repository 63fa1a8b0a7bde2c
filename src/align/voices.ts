/**
 * Near-copies: articles that share most of their wording (one wire report in two outlets) are one voice. Two articles are near-copies
 * when at least half of their sampled shingles are the same (resemblance of min-wise sketches, Broder 1997).
 */
import type { ArticleRecord } from '../claims/record.ts';

const RESEMBLANCE = 0.5;
const LEAST_SHINGLES = 16;
/** A shingle in more articles than this is a formula, no evidence of a copy; true copies share many others. */
const FORMULA = 512;

export class VoiceIndex {
  readonly #shingles = new Map<string, readonly number[]>();
  readonly #byShingle = new Map<number, Set<string>>();
  readonly #copies = new Map<string, Set<string>>();
  readonly #changed = new Set<string>();
  /** Voices found since copies last changed. */
  readonly #voice = new Map<string, string>();

  update(record: ArticleRecord): void {
    const old = this.#shingles.get(record.path);
    if (old && old.length === record.shingles.length && old.every((h, i) => h === record.shingles[i])) return;
    const before = [...(this.#copies.get(record.path) ?? [])].sort().join('\n');
    this.#forget(record.path);
    this.#shingles.set(record.path, record.shingles);
    const common = new Map<string, number>();
    for (const h of record.shingles) {
      const set = this.#byShingle.get(h) ?? new Set<string>();
      if (set.size <= FORMULA) for (const other of set) common.set(other, (common.get(other) ?? 0) + 1);
      this.#byShingle.set(h, set.add(record.path));
    }
    const mine = new Set<string>();
    for (const [other, n] of common) {
      const least = Math.min(record.shingles.length, this.#shingles.get(other)!.length);
      if (least < LEAST_SHINGLES || n < least * RESEMBLANCE) continue;
      mine.add(other);
      const theirs = this.#copies.get(other) ?? new Set<string>();
      this.#copies.set(other, theirs.add(record.path));
    }
    if (mine.size > 0) {
      this.#copies.set(record.path, mine);
      this.#forgetVoices(record.path);
    }
    if ([...mine].sort().join('\n') !== before) for (const p of mine) this.#changed.add(p);
    if (mine.size > 0 || before !== '') this.#changed.add(record.path);
  }

  remove(path: string): void {
    this.#forget(path);
    this.#shingles.delete(path);
  }

  /** The first path (in order) of the near-copies that an article belongs to: its own when it is nobody's copy. */
  voiceOf(path: string): string {
    const known = this.#voice.get(path);
    if (known !== undefined) return known;
    const together = this.#together(path);
    let first = path;
    for (const p of together) if (p < first) first = p;
    for (const p of together) this.#voice.set(p, first);
    return first;
  }

  /** The article, its copies, their copies, and so on. */
  #together(path: string): Set<string> {
    const seen = new Set([path]);
    const open = [path];
    for (let p = open.pop(); p !== undefined; p = open.pop())
      for (const other of this.#copies.get(p) ?? [])
        if (!seen.has(other)) {
          seen.add(other);
          open.push(other);
        }
    return seen;
  }

  /** Articles that have other copies than at the last call. */
  takeChanged(): string[] {
    const changed = [...this.#changed];
    this.#changed.clear();
    return changed;
  }

  /** Copies of copies may have another first path now. */
  #forgetVoices(path: string): void {
    for (const p of this.#together(path)) this.#voice.delete(p);
  }

  #forget(path: string): void {
    for (const h of this.#shingles.get(path) ?? []) {
      const set = this.#byShingle.get(h);
      if (set?.delete(path) && set.size === 0) this.#byShingle.delete(h);
    }
    if (this.#copies.has(path)) this.#forgetVoices(path);
    for (const other of this.#copies.get(path) ?? []) {
      const theirs = this.#copies.get(other);
      if (theirs?.delete(path) && theirs.size === 0) this.#copies.delete(other);
      this.#changed.add(other);
    }
    this.#copies.delete(path);
  }
}
