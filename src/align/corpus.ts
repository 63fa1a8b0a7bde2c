/** All articles of one collection: the three indexes, kept in step. */
import type { ArticleRecord } from '../claims/record.ts';
import { ClaimIndex } from './claims.ts';
import type { Group } from './group.ts';
import { PeopleIndex } from './people.ts';
import { QuoteIndex } from './quotes.ts';

export class Corpus {
  readonly people = new PeopleIndex();
  readonly quotes = new QuoteIndex(this.people);
  readonly claims = new ClaimIndex(this.people);
  readonly #records = new Map<string, ArticleRecord>();
  #stale = new Set<string>();

  /**
   * Takes articles' records in place of what was known of their paths, a step at a time; until the last, groups are not to be asked for.
   * @returns the keys of groups that changed, places that moved aside. Each group is made once, however many of the records touch it.
   */
  *update(records: readonly ArticleRecord[]): Generator<void, ReadonlySet<string>> {
    for (const record of records) {
      this.#records.set(record.path, record);
      for (const index of [this.people, this.quotes, this.claims]) {
        index.update(record);
        yield;
      }
    }
    return yield* this.#changed();
  }

  /** Forgets an article, as `update` takes one; returns the keys of groups that changed. */
  *remove(path: string): Generator<void, ReadonlySet<string>> {
    if (!this.#records.delete(path)) return new Set();
    for (const index of [this.people, this.quotes, this.claims]) index.remove(path);
    return yield* this.#changed();
  }

  record(path: string): ArticleRecord | undefined {
    return this.#records.get(path);
  }

  paths(): string[] {
    return [...this.#records.keys()].sort();
  }

  /** The group of a key, undefined when it is gone. */
  group(key: string): Group | undefined {
    return this.people.group(key) ?? this.quotes.group(key) ?? this.claims.group(key);
  }

  /** The article of a claim that stands in one place only: its group need not be made to know that nothing is to be said of it. */
  soleOf(key: string): string | undefined {
    return this.claims.soleOf(key);
  }

  /** Paths whose people are someone else since the last call: their mentions must be shown anew. */
  takeStalePaths(): ReadonlySet<string> {
    const stale = this.#stale;
    this.#stale = new Set();
    return stale;
  }

  /** Groups in which places moved since the last call, and nothing else. */
  *takeMoved(): Generator<[key: string, paths: ReadonlySet<string>]> {
    yield* this.people.takeMoved();
    yield* this.claims.takeMoved();
  }

  *#changed(): Generator<void, ReadonlySet<string>> {
    for (const path of this.people.takeChangedPaths()) {
      this.#stale.add(path);
      this.quotes.touch(path);
      this.claims.touch(path);
      yield;
    }
    const keys = new Set(this.people.takeChangedGroups());
    for (const index of [this.quotes, this.claims]) for (const key of yield* index.regroup()) keys.add(key);
    return keys;
  }
}
