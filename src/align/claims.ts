/** The same figure, date or statement across articles, found through an index of claim key parts. */
import type { ArticleRecord } from '../claims/record.ts';
import type { Group } from './group.ts';
import type { PeopleIndex } from './people.ts';

export class ClaimIndex {
  constructor(readonly people: PeopleIndex) {}

  update(_record: ArticleRecord): void {}

  remove(_path: string): void {}

  /** Marks every group with a member in this article for another look (its people are someone else now). */
  touch(_path: string): void {}

  /** Keys of groups added, changed or removed since the last call. */
  takeChangedGroups(): ReadonlySet<string> {
    return new Set();
  }

  group(_key: string): Group | undefined {
    return undefined;
  }
}
