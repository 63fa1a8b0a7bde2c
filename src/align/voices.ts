/**
 * Near-copies: articles that share most of their wording (one wire report in two outlets) are one voice. Two articles are near-copies
 * when at least half of their sampled shingles are the same (resemblance of min-wise sketches, Broder 1997). Articles with the very same
 * sample share one sketch, so that exact copies cost nothing.
 */
import type { ArticleRecord } from '../claims/record.ts';

const RESEMBLANCE = 0.5;
const LEAST_SHINGLES = 16;
/** Of the sketches that share a shingle so many are looked at, the longest known: copies of one report are tied through them. */
const LOOKED_AT = 512;

interface Sketch {
  readonly key: string;
  readonly shingles: readonly number[];
  readonly paths: Set<string>;
  /** In no particular order, each once: hundreds of copies are each other's, and a set of them costs ten times as much to make. */
  readonly copies: Sketch[];
  voice: Voice;
  /** Shingles in common with the sketch that asked last; 0 in between. */
  common: number;
}

/** Sketches tied to each other through copies of copies. */
interface Voice {
  readonly sketches: Set<Sketch>;
  /** First path of all; null when it has to be looked for. */
  first: string | null;
}

export class VoiceIndex {
  readonly #sketches = new Map<string, Sketch>();
  readonly #byKey = new Map<string, Sketch>();
  /** One sketch or several by shingle, the longest known first: most shingles stand in one article only, and a list is smaller than a set. */
  readonly #byShingle = new Map<number, Sketch | Sketch[]>();
  /** The voice of each path at the last call of `takeChanged`, where it was another one's. */
  readonly #told = new Map<string, string>();
  readonly #touched = new Set<string>();

  update(record: ArticleRecord): void {
    const key = keyOf(record);
    const old = this.#sketches.get(record.path);
    if (old?.key === key) return;
    if (old) this.#forget(record.path, old);
    const sketch = this.#byKey.get(key) ?? this.#enter(key, record.shingles);
    sketch.paths.add(record.path);
    const { voice } = sketch;
    if (voice.first !== null && record.path < voice.first) this.#touch(voice);
    this.#sketches.set(record.path, sketch);
    this.#touched.add(record.path);
  }

  remove(path: string): void {
    const old = this.#sketches.get(path);
    if (old) this.#forget(path, old);
    this.#sketches.delete(path);
    this.#told.delete(path);
  }

  /** The first path (in order) of the near-copies that an article belongs to: its own when it is nobody's copy. */
  voiceOf(path: string): string {
    const voice = this.#sketches.get(path)?.voice;
    if (!voice) return path;
    if (voice.first === null) {
      for (const s of voice.sketches)
        for (const p of s.paths) if (voice.first === null || p < voice.first) voice.first = p;
    }
    return voice.first ?? path;
  }

  /** Articles that have another voice than at the last call. */
  takeChanged(): string[] {
    const changed: string[] = [];
    for (const path of this.#touched) {
      const voice = this.voiceOf(path);
      if ((this.#told.get(path) ?? path) === voice) continue;
      changed.push(path);
      if (voice === path) this.#told.delete(path);
      else this.#told.set(path, voice);
    }
    this.#touched.clear();
    return changed;
  }

  /** A new sketch, tied to those that resemble it. */
  #enter(key: string, shingles: readonly number[]): Sketch {
    const voice: Voice = { sketches: new Set(), first: null };
    const sketch: Sketch = { key, shingles, paths: new Set(), copies: [], voice, common: 0 };
    voice.sketches.add(sketch);
    this.#byKey.set(key, sketch);
    for (const other of this.#meet(sketch)) {
      const least = Math.min(shingles.length, other.shingles.length);
      const { common } = other;
      other.common = 0;
      if (least < LEAST_SHINGLES || common < least * RESEMBLANCE) continue;
      sketch.copies.push(other);
      other.copies.push(sketch);
      this.#join(sketch.voice, other.voice);
    }
    return sketch;
  }

  /** Files a sketch under its shingles; the sketches that share some, with `common` counted. */
  #meet(sketch: Sketch): Sketch[] {
    const met: Sketch[] = [];
    const count = (other: Sketch): void => {
      if (other.common++ === 0) met.push(other);
    };
    for (const shingle of sketch.shingles) {
      const h = small(shingle);
      const found = this.#byShingle.get(h);
      if (found === undefined) this.#byShingle.set(h, sketch);
      else if (Array.isArray(found)) {
        for (let i = 0; i < found.length && i < LOOKED_AT; i++) count(found[i]!);
        found.push(sketch);
      } else {
        count(found);
        this.#byShingle.set(h, [found, sketch]);
      }
    }
    return met;
  }

  #join(a: Voice, b: Voice): void {
    if (a === b) return;
    const [small, large] = a.sketches.size < b.sketches.size ? [a, b] : [b, a];
    // The paths of the one that does not keep its first are told; the other's only when it loses its own.
    const first = [this.#firstOf(small), this.#firstOf(large)].filter((p) => p !== null).sort()[0] ?? null;
    for (const voice of [small, large]) if (voice.first !== first) this.#touch(voice);
    for (const s of small.sketches) {
      s.voice = large;
      large.sketches.add(s);
    }
    large.first = first;
  }

  #firstOf(voice: Voice): string | null {
    for (const s of voice.sketches) for (const p of s.paths) return this.voiceOf(p);
    return null;
  }

  /** The first path of a voice may be another one. */
  #touch(voice: Voice): void {
    voice.first = null;
    for (const s of voice.sketches) for (const p of s.paths) this.#touched.add(p);
  }

  #forget(path: string, sketch: Sketch): void {
    sketch.paths.delete(path);
    this.#sketches.delete(path);
    if (sketch.voice.first === path) this.#touch(sketch.voice);
    if (sketch.paths.size > 0) return;
    this.#byKey.delete(sketch.key);
    for (const shingle of sketch.shingles) {
      const h = small(shingle);
      const found = this.#byShingle.get(h);
      if (found === sketch) this.#byShingle.delete(h);
      else if (Array.isArray(found)) {
        const at = found.indexOf(sketch);
        if (at >= 0) found.splice(at, 1);
        if (found.length === 0) this.#byShingle.delete(h);
      }
    }
    sketch.voice.sketches.delete(sketch);
    for (const other of sketch.copies) {
      const last = other.copies.pop()!;
      if (last !== sketch) other.copies[other.copies.indexOf(sketch)] = last;
    }
    if (sketch.copies.length > 1 && !holdTogether(sketch.copies)) this.#part(sketch.voice);
  }

  /** The sketches of a voice that lost a tie, by the ties that are left. */
  #part(voice: Voice): void {
    this.#touch(voice);
    const open = new Set(voice.sketches);
    let part = voice;
    for (const start of open) {
      part.sketches.clear();
      part.first = null;
      part.sketches.add(start);
      for (const s of part.sketches) {
        open.delete(s);
        s.voice = part;
        for (const other of s.copies) part.sketches.add(other);
      }
      part = { sketches: new Set(), first: null };
    }
  }
}

/** True when one of the sketches is tied to all others: the usual case among copies of one report. */
function holdTogether(sketches: readonly Sketch[]): boolean {
  const tied = sketches.find((s) => s.copies.length >= sketches.length - 1);
  if (!tied) return false;
  const copies = new Set(tied.copies);
  return sketches.every((s) => s === tied || copies.has(s));
}

/** A hash as a signed number: maps look small whole numbers up faster. */
const small = (hash: number): number => hash | 0;

/** Equal for equal samples; samples too small to tell a copy are nobody else's. */
function keyOf(record: ArticleRecord): string {
  const { shingles, path } = record;
  if (shingles.length < LEAST_SHINGLES) return `${path}\n${shingles.join()}`;
  const halves: number[] = [];
  for (const h of shingles) halves.push(h & 0xffff, h >>> 16);
  return String.fromCharCode(...halves);
}
