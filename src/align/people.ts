/** One identity for each person across articles. */
import type { ArticleRecord } from '../claims/record.ts';
import type { Group } from './group.ts';

/** A person of the corpus, as a mention shows it. */
export interface Identity {
  /** Stable slug: "anna-example". */
  readonly entity: string;
  readonly name: string;
}

/** Merges the people of all articles; says who each article-local person is. */
export class PeopleIndex {
  readonly #records = new Map<string, ArticleRecord>();

  /** Takes an article's record in place of what was known of its path. */
  update(record: ArticleRecord): void {
    this.#records.set(record.path, record);
  }

  /** Forgets an article. */
  remove(path: string): void {
    this.#records.delete(path);
  }

  /** Paths whose people are no longer who they were since the last call (their groups must be looked at again). */
  takeChangedPaths(): ReadonlySet<string> {
    return new Set();
  }

  /** Who person `index` of the article at `path` is; null for a weak person that no article proves. */
  identity(path: string, index: number): Identity | null {
    const person = this.#records.get(path)?.people[index];
    if (!person || person.weak) return null;
    return { entity: person.name.toLowerCase().replace(/\s+/g, '-'), name: person.name };
  }

  /** Keys of groups added, changed or removed since the last call. */
  takeChangedGroups(): ReadonlySet<string> {
    return new Set();
  }

  group(_key: string): Group | undefined {
    return undefined;
  }
}
