/** The same figure, date or statement across articles, found through an index of claim key parts. */
import type { ArticleRecord } from '../claims/record.ts';
import { joinAgreeing } from './claims/agreeing.ts';
import { type Bridged, bridgedAmong, isBridged, sameBridges } from './claims/bridged.ts';
import { DATES, HARMED } from './claims/buckets.ts';
import { clusterEntries, type Placed } from './claims/cluster.ts';
import { speakersOf, withEchoes } from './claims/copies.ts';
import { joinDays } from './claims/days.ts';
import type { Entry, Nearness } from './claims/entry.ts';
import { byPlace, type Filed, fileAnew, refile, sameSubject } from './claims/filing.ts';
import { groupOfPlaced } from './claims/groups.ts';
import { joinerFor, rememberNearness } from './claims/join.ts';
import { joinRivals } from './claims/rivals.ts';
import { joinTolls } from './claims/tolls.ts';
import type { Group } from './group.ts';
import { Moved } from './moved.ts';
import type { PeopleIndex } from './people.ts';
import { finish } from './steps.ts';
import { StoryIndex } from './stories.ts';
import { VoiceIndex } from './voices.ts';

const order = (a: Placed, b: Placed): number => byPlace(a.entry, b.entry);

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
  /** Articles of a bucket that only a third of its articles ties. */
  readonly #bridged = new Map<string, Bridged>();
  /** Buckets to look at again; true when all their groups count as changed (a copy was found or lost). */
  readonly #dirty = new Map<string, boolean>();
  /** Groups with a member that only stands elsewhere in its article now. */
  #moved = new Moved();
  /** Groups whose findings may be others because of where places stand to each other. */
  readonly #stretched = new Set<string>();

  constructor(readonly people: PeopleIndex) {}

  update(record: ArticleRecord): void {
    const old = this.#filed.get(record.path);
    this.#stories.update(record);
    this.#voices.update(record);
    const story = this.#stories.storyOf(record.path);
    if (old && old.story === story && old.record.published === record.published && old.record.day === record.day)
      this.#refile(old, record);
    else {
      this.#unfile(record.path);
      const filed = fileAnew(record);
      filed.story = story;
      this.#filed.set(record.path, filed);
      this.#file(filed.story, filed.entries);
    }
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

  /** Groups in which places moved since the last call, and nothing else. */
  takeMoved(): Moved {
    const moved = this.#moved;
    this.#moved = new Moved();
    return moved;
  }

  /** Keys of groups added, changed or removed since the last call. */
  takeChangedGroups(): ReadonlySet<string> {
    return finish(this.regroup());
  }

  /** The same, a bucket a step; in between nothing may be taken or removed. */
  *regroup(): Generator<void, ReadonlySet<string>> {
    const changed = new Set(this.#stretched);
    this.#stretched.clear();
    // one memory for all: how near articles are
    const near = rememberNearness((a, b) => this.#stories.nearness(a, b));
    for (const [id, all] of this.#dirty) {
      this.#regroup(id, all, near, changed);
      yield;
    }
    this.#dirty.clear();
    return changed;
  }

  /** The article of a group's only place; undefined for no group or several places. */
  soleOf(key: string): string | undefined {
    const placed = this.#groups.get(key);
    return placed?.length === 1 ? placed[0]!.entry.record.path : undefined;
  }

  group(key: string): Group | undefined {
    const placed = this.#groups.get(key);
    if (!placed) return undefined;
    const { bucket, record } = placed[0]!.entry;
    const bridged = this.#bridged.get(`${this.#stories.storyOf(record.path)}|${bucket}`);
    const near = (a: string, b: string): boolean =>
      this.#stories.nearness(a, b).near || (bridged !== undefined && isBridged(bridged, a, b));
    return groupOfPlaced(key, placed, (path) => this.#voices.voiceOf(path), near);
  }

  /** Who a person of this article is across articles, null when nothing proves it. */
  #entityOf(entry: Entry, name: string): string | null {
    const person = entry.record.people.findIndex((p) => p.name === name);
    return person < 0 ? null : (this.people.identity(entry.record.path, person)?.entity ?? null);
  }

  /** Articles whose story or copies changed with the last one that came or went. */
  #follow(): void {
    for (const path of this.#stories.takeMoved()) {
      const filed = this.#filed.get(path);
      const story = this.#stories.storyOf(path);
      if (!filed || filed.story === story) continue;
      this.#leave(filed.story, filed.entries);
      filed.story = story;
      this.#file(story, filed.entries);
    }
    for (const path of this.#voices.takeChanged()) {
      const filed = this.#filed.get(path);
      if (filed) for (const e of filed.entries) this.#dirty.set(`${filed.story}|${e.bucket}`, true);
    }
  }

  #file(story: number, entries: readonly Entry[]): void {
    for (const e of entries) {
      const id = `${story}|${e.bucket}`;
      const bucket = this.#buckets.get(id);
      if (bucket) bucket.add(e);
      else this.#buckets.set(id, new Set([e]));
      if (!this.#dirty.has(id)) this.#dirty.set(id, false);
    }
  }

  #leave(story: number, entries: readonly Entry[]): void {
    for (const e of entries) {
      const id = `${story}|${e.bucket}`;
      this.#buckets.get(id)?.delete(e);
      if (!this.#dirty.has(id)) this.#dirty.set(id, false);
    }
  }

  #unfile(path: string): void {
    const filed = this.#filed.get(path);
    if (!filed) return;
    this.#leave(filed.story, filed.entries);
    this.#filed.delete(path);
  }

  /** An edit: only the claims that say something else are grouped again; where the subject changed as well, all that were compared with others. */
  #refile(old: Filed, record: ArticleRecord): void {
    const same = sameSubject(old.record, record);
    // What came and went is not held: entries that are gone hold all of the record before.
    const { came, gone, moved, stretched, ...filed } = refile(old, record);
    this.#filed.set(record.path, filed);
    this.#leave(old.story, gone);
    this.#file(old.story, came);
    for (const e of moved) this.#moved.add(e.group, record.path);
    for (const key of stretched) this.#stretched.add(key);
    for (const e of same ? [] : filed.entries) {
      const id = `${old.story}|${e.bucket}`;
      if (!e.echo && !this.#dirty.has(id)) this.#dirty.set(id, false);
      // Other articles may be of the same event now, and some no more.
      if (e.group !== '') this.#stretched.add(e.group);
    }
  }

  /** Finds anew which articles of a bucket a third one ties; true where they are others than before. */
  #rebridge(id: string, entries: readonly Entry[], near: (a: string, b: string) => Nearness): boolean {
    const before = this.#bridged.get(id);
    const shareName = (a: string, b: string, c: string): boolean => this.#stories.shareName(a, b, c);
    const now = bridgedAmong([...new Set(entries.map((e) => e.record.path))], { nearness: near, shareName });
    if (now.size > 0) this.#bridged.set(id, now);
    else this.#bridged.delete(id);
    return !sameBridges(before ?? now, now) || (before === undefined && now.size > 0);
  }

  #regroup(id: string, touched: boolean, near: (a: string, b: string) => Nearness, changed: Set<string>): void {
    const before = this.#groupsOfBucket.get(id);
    const entries = [...(this.#buckets.get(id) ?? [])].sort(byPlace);
    const all = this.#rebridge(id, entries, near) || touched;
    const bridged = this.#bridged.get(id);
    const nearness = (a: string, b: string): Nearness => {
      const found = near(a, b);
      return !found.near && bridged && isBridged(bridged, a, b) ? { ...found, near: true } : found;
    };
    const join = joinerFor(nearness, (e, name) => this.#entityOf(e, name));
    const now = new Map<string, readonly Placed[]>();
    const { speakers, echoes } = speakersOf(entries, (path) => this.#voices.voiceOf(path));
    const clusters = clusterEntries(speakers, join);
    const bucket = entries[0]?.bucket;
    const agreeing = bucket === DATES ? joinDays(clusters, order) : joinAgreeing(clusters, join, order);
    const tolls = bucket === HARMED ? joinTolls(agreeing, join, order) : agreeing;
    const groups = entries[0]?.claim.kind === 'figure' ? joinRivals(tolls, join, order) : tolls;
    for (const placed of withEchoes(groups, echoes, join, order)) {
      const { key } = placed[0]!.entry;
      now.set(key, placed);
      for (const p of placed) p.entry.group = key;
    }
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
