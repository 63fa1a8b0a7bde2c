/** One identity for each person across articles, found through an index of folded surnames: an update costs work for its own names only. */
import type { ArticleRecord } from '../claims/record.ts';
import type { Group } from './group.ts';
import { Moved } from './moved.ts';
import { type Cluster, clusterBucket, type Entry, evidenceOf } from './people/bucket.ts';
import { type Form, formOf } from './people/form.ts';
import { groupOfPerson, samePeople } from './people/members.ts';
import { roleKeys } from './people/role.ts';
import { formsOfKey, NameVariants, variantKey } from './people/variants.ts';

/** A person of the corpus, as a mention shows it. */
export interface Identity {
  /** Stable slug: "anna-example". */
  readonly entity: string;
  readonly name: string;
}

interface Bucket {
  readonly entries: Map<string, Entry>;
  clusters: readonly Cluster[];
  /** Cluster by form key. */
  byForm: ReadonlyMap<string, Cluster>;
}

const PREFIX = 'person:';

/** Merges the people of all articles; says who each article-local person is. */
export class PeopleIndex {
  readonly #records = new Map<string, ArticleRecord>();
  readonly #forms = new Map<string, readonly Form[]>();
  readonly #buckets = new Map<string, Bucket>();
  /** Bucket of each group key that stands. */
  readonly #bucketOfSlug = new Map<string, string>();
  readonly #variants = new NameVariants();
  #moved = new Moved();
  #changedPaths = new Set<string>();
  #changedGroups = new Set<string>();

  /** Takes an article's record in place of what was known of its path. */
  update(record: ArticleRecord): void {
    const old = this.#records.get(record.path);
    if (old && samePeople(old, record)) {
      this.#records.set(record.path, record);
      for (const form of this.#forms.get(record.path) ?? []) this.#move(form, record.path);
      return;
    }
    const touched = this.#take(record.path);
    this.#records.set(record.path, record);
    const forms = record.people.map(formOf);
    this.#forms.set(record.path, forms);
    forms.forEach((form, i) => {
      this.#add(record, form, i);
      touched.add(form.bucket);
    });
    for (const key of touched) this.#recluster(key);
    for (const form of forms) this.#touchGroup(form);
  }

  /** Forgets an article. */
  remove(path: string): void {
    for (const key of this.#take(path)) this.#recluster(key);
    this.#records.delete(path);
    this.#forms.delete(path);
  }

  /** Paths whose people are no longer who they were since the last call (their groups must be looked at again). */
  takeChangedPaths(): ReadonlySet<string> {
    const paths = this.#changedPaths;
    this.#changedPaths = new Set();
    return paths;
  }

  /** Who person `index` of the article at `path` is; null for a weak person that no article proves. */
  identity(path: string, index: number): Identity | null {
    const form = this.#forms.get(path)?.[index];
    const cluster = form && this.#buckets.get(form.bucket)?.byForm.get(form.key);
    if (!cluster?.proven) return null;
    return { entity: cluster.slug, name: cluster.name };
  }

  /** Groups in which places moved since the last call, and nothing else. */
  takeMoved(): Moved {
    const moved = this.#moved;
    this.#moved = new Moved();
    return moved;
  }

  /** Keys of groups added, changed or removed since the last call. */
  takeChangedGroups(): ReadonlySet<string> {
    const groups = this.#changedGroups;
    this.#changedGroups = new Set();
    return groups;
  }

  group(key: string): Group | undefined {
    const forms = formsOfKey(key);
    if (forms) return this.#variantGroup(key, forms);
    if (!key.startsWith(PREFIX)) return undefined;
    const slug = key.slice(PREFIX.length);
    const bucket = this.#buckets.get(this.#bucketOfSlug.get(slug) ?? '');
    const cluster = bucket?.clusters.find((c) => c.slug === slug);
    if (!bucket || !cluster?.proven) return undefined;
    const places = new Map<string, readonly number[]>();
    for (const form of cluster.forms)
      for (const [path, people] of bucket.entries.get(form.key)?.nodes ?? []) {
        const known = places.get(path);
        places.set(path, known ? [...known, ...people] : people);
      }
    return groupOfPerson(key, cluster, places, (path) => this.#records.get(path));
  }

  /** The full names of two persons who are perhaps one: what either is called besides is left out. */
  #variantGroup(key: string, forms: readonly { bucket: string; key: string }[]): Group | undefined {
    const [a, b] = forms.map((f) => this.#buckets.get(f.bucket)?.entries.get(f.key));
    const clusters = forms.map((f) => this.#buckets.get(f.bucket)?.byForm.get(f.key));
    if (!a || !b || evidenceOf(a, b) === 'against' || !this.#variants.of(a.form).includes(b.form)) return undefined;
    if (a.months.size > 0 && b.months.size > 0 && evidenceOf(a, b) !== 'for') return undefined;
    if (!clusters.every((c) => c?.proven)) return undefined;
    const places = new Map<string, number[]>();
    for (const entry of [a, b])
      for (const [path, people] of entry.nodes) places.set(path, [...(places.get(path) ?? []), ...people]);
    const made = groupOfPerson(key, clusters[0]!, places, (path) => this.#records.get(path));
    const members = made.members
      .filter((m) => m.value.includes(' '))
      .map((m) => ({ ...m, role: null, why: `perhaps ${clusters[0]!.name} or ${clusters[1]!.name}` }));
    return { ...made, members, entity: null };
  }

  #add(record: ArticleRecord, form: Form, index: number): void {
    const bucket = this.#buckets.get(form.bucket) ?? { entries: new Map(), clusters: [], byForm: new Map() };
    this.#buckets.set(form.bucket, bucket);
    const entry = bucket.entries.get(form.key) ?? {
      form,
      nodes: new Map(),
      proven: new Set(),
      spellings: new Map(),
      roles: new Map(),
      months: new Map(),
    };
    if (!bucket.entries.has(form.key)) this.#variants.add(form);
    bucket.entries.set(form.key, entry);
    const person = record.people[index]!;
    const nodes = entry.nodes.get(record.path);
    if (nodes) nodes.push(index);
    else entry.nodes.set(record.path, [index]);
    if (!person.weak) entry.proven.add(record.path);
    count(entry.spellings, person.name, 1);
    for (const role of roleKeys(person)) count(entry.roles, role, 1);
    if (record.published) count(entry.months, record.published.slice(0, 7), 1);
  }

  /** Takes an article's persons out; returns the buckets they stood in. */
  #take(path: string): Set<string> {
    const touched = new Set<string>();
    const record = this.#records.get(path);
    this.#forms.get(path)?.forEach((form, i) => {
      this.#touchGroup(form);
      touched.add(form.bucket);
      const entry = this.#buckets.get(form.bucket)?.entries.get(form.key);
      const person = record?.people[i];
      if (!entry || !person) return;
      entry.nodes.delete(path);
      entry.proven.delete(path);
      count(entry.spellings, person.name, -1);
      for (const role of roleKeys(person)) count(entry.roles, role, -1);
      if (record.published) count(entry.months, record.published.slice(0, 7), -1);
      if (entry.nodes.size > 0) return;
      this.#buckets.get(form.bucket)!.entries.delete(form.key);
      this.#variants.remove(entry.form);
    });
    return touched;
  }

  #move(form: Form, path: string): void {
    const cluster = this.#buckets.get(form.bucket)?.byForm.get(form.key);
    if (cluster) this.#moved.add(PREFIX + cluster.slug, path);
  }

  #touchGroup(form: Form): void {
    const cluster = this.#buckets.get(form.bucket)?.byForm.get(form.key);
    if (cluster) this.#changedGroups.add(PREFIX + cluster.slug);
    for (const other of this.#variants.of(form)) this.#changedGroups.add(variantKey(form, other));
  }

  /** Finds the persons of one bucket anew and notes what became other than it was. */
  #recluster(key: string): void {
    const bucket = this.#buckets.get(key);
    if (!bucket) return;
    const before = bucket.byForm;
    for (const c of bucket.clusters) this.#bucketOfSlug.delete(c.slug);
    bucket.clusters = clusterBucket(bucket.entries.values());
    const after = new Map<string, Cluster>();
    for (const c of bucket.clusters) {
      this.#bucketOfSlug.set(c.slug, key);
      for (const form of c.forms) after.set(form.key, c);
    }
    bucket.byForm = after;
    for (const form of new Set([...before.keys(), ...after.keys()])) {
      const [old, now] = [before.get(form), after.get(form)];
      if (old && now && old.slug === now.slug && old.name === now.name && old.proven === now.proven) continue;
      if (old) this.#changedGroups.add(PREFIX + old.slug);
      if (now) this.#changedGroups.add(PREFIX + now.slug);
      if (old) for (const path of bucket.entries.get(form)?.nodes.keys() ?? []) this.#changedPaths.add(path);
    }
    if (bucket.entries.size === 0) this.#buckets.delete(key);
  }
}

function count(map: Map<string, number>, key: string, by: number): void {
  const n = (map.get(key) ?? 0) + by;
  if (n > 0) map.set(key, n);
  else map.delete(key);
}
