/** The same figure, date or statement across articles, found through an index of claim key parts. */
import type { ArticleRecord } from '../claims/record.ts';
import { joinAgreeing } from './claims/agreeing.ts';
import { bucketOf, DATES } from './claims/buckets.ts';
import { clusterEntries, type Placed } from './claims/cluster.ts';
import { joinDays } from './claims/days.ts';
import { type Entry, keysOfClaims } from './claims/entry.ts';
import { groupOfPlaced } from './claims/groups.ts';
import { joinerFor } from './claims/join.ts';
import { StoryIndex } from './events.ts';
import type { Group } from './group.ts';
import type { PeopleIndex } from './people.ts';
import { VoiceIndex } from './voices.ts';

interface Filed {
  readonly record: ArticleRecord;
  readonly entries: readonly Entry[];
  story: number;
}

const byPlace = (a: Entry, b: Entry): number =>
  a.record.path < b.record.path
    ? -1
    : a.record.path > b.record.path
      ? 1
      : a.claim.start - b.claim.start || (a.key < b.key ? -1 : 1);

/**
 * Files claims under their article's story, kind, event and what is counted; groups each such bucket by itself. Only buckets with a
 * claim that came, went or moved are looked at again.
 */
export class ClaimIndex {
  readonly #stories = new StoryIndex();
  readonly #voices = new VoiceIndex();
  readonly #filed = new Map<string, Filed>();
  readonly #buckets = new Map<string, Set<Entry>>();
  readonly #groupsOfBucket = new Map<string, Map<string, readonly Placed[]>>();
  readonly #groups = new Map<string, readonly Placed[]>();
  /** Buckets to look at again; true when all their groups count as changed (a copy was found or lost). */
  readonly #dirty = new Map<string, boolean>();

  constructor(readonly people: PeopleIndex) {}

  update(record: ArticleRecord): void {
    this.#unfile(record.path);
    this.#stories.update(record);
    this.#voices.update(record);
    const keys = keysOfClaims(record);
    const entries: Entry[] = [];
    record.claims.forEach((claim, i) => {
      const bucket = bucketOf(claim);
      if (bucket !== null) entries.push({ record, claim, index: i, key: keys[i]!, bucket });
    });
    const filed = { record, entries, story: this.#stories.storyOf(record.path) };
    this.#filed.set(record.path, filed);
    this.#file(filed);
    this.#follow();
  }

  remove(path: string): void {
    this.#unfile(path);
    this.#stories.remove(path);
    this.#voices.remove(path);
    this.#follow();
  }

  /** Marks what leans on people in this article (ages) for another look: they are someone else now. */
  touch(path: string): void {
    const filed = this.#filed.get(path);
    for (const e of filed?.entries ?? []) {
      const id = `${filed!.story}|${e.bucket}`;
      if (e.bucket === 'age' && !this.#dirty.has(id)) this.#dirty.set(id, false);
    }
  }

  /** Keys of groups added, changed or removed since the last call. */
  takeChangedGroups(): ReadonlySet<string> {
    const changed = new Set<string>();
    for (const [id, all] of this.#dirty) this.#regroup(id, all, changed);
    this.#dirty.clear();
    return changed;
  }

  group(key: string): Group | undefined {
    const placed = this.#groups.get(key);
    return placed && groupOfPlaced(key, placed, (path) => this.#voices.voiceOf(path));
  }

  /** Articles whose story or copies changed with the last one that came or went. */
  #follow(): void {
    for (const path of this.#stories.takeMoved()) {
      const filed = this.#filed.get(path);
      const story = this.#stories.storyOf(path);
      if (!filed || filed.story === story) continue;
      this.#leave(filed);
      filed.story = story;
      this.#file(filed);
    }
    for (const path of this.#voices.takeChanged()) {
      const filed = this.#filed.get(path);
      if (filed) for (const e of filed.entries) this.#dirty.set(`${filed.story}|${e.bucket}`, true);
    }
  }

  #file(filed: Filed): void {
    for (const e of filed.entries) {
      const id = `${filed.story}|${e.bucket}`;
      const bucket = this.#buckets.get(id);
      if (bucket) bucket.add(e);
      else this.#buckets.set(id, new Set([e]));
      if (!this.#dirty.has(id)) this.#dirty.set(id, false);
    }
  }

  #leave(filed: Filed): void {
    for (const e of filed.entries) {
      const id = `${filed.story}|${e.bucket}`;
      this.#buckets.get(id)?.delete(e);
      if (!this.#dirty.has(id)) this.#dirty.set(id, false);
    }
  }

  #unfile(path: string): void {
    const filed = this.#filed.get(path);
    if (!filed) return;
    this.#leave(filed);
    this.#filed.delete(path);
  }

  #regroup(id: string, all: boolean, changed: Set<string>): void {
    const before = this.#groupsOfBucket.get(id);
    const entries = [...(this.#buckets.get(id) ?? [])].sort(byPlace);
    const now = new Map<string, readonly Placed[]>();
    const join = joinerFor(
      (a, b) => this.#stories.nearness(a, b),
      (e, name) => {
        const person = e.record.people.findIndex((p) => p.name === name);
        return person < 0 ? null : (this.people.identity(e.record.path, person)?.entity ?? null);
      },
    );
    const clusters = clusterEntries(entries, join);
    const order = (a: Placed, b: Placed): number => byPlace(a.entry, b.entry);
    const groups = entries[0]?.bucket === DATES ? joinDays(clusters, order) : joinAgreeing(clusters, join, order);
    for (const placed of groups) now.set(placed[0]!.entry.key, placed);
    for (const key of before?.keys() ?? []) {
      if (now.has(key)) continue;
      changed.add(key);
      // The key may have moved to another bucket, which then set it already.
      if (this.#groups.get(key) === before!.get(key)) this.#groups.delete(key);
    }
    for (const [key, placed] of now) {
      const old = before?.get(key);
      if (!old || all || !same(old, placed)) changed.add(key);
      this.#groups.set(key, placed);
    }
    if (entries.length === 0) {
      this.#buckets.delete(id);
      this.#groupsOfBucket.delete(id);
    } else this.#groupsOfBucket.set(id, now);
  }
}

function same(a: readonly Placed[], b: readonly Placed[]): boolean {
  return a.length === b.length && a.every((p, i) => p.entry === b[i]!.entry && p.why === b[i]!.why);
}
