/** An article's claims as entries of the index; after an edit, those that say the same are kept and only follow their place. */
import type { ArticleRecord } from '../../claims/record.ts';
import { bucketOf } from './buckets.ts';
import { type Entry, keysOfClaims } from './entry.ts';
import { equalData, sayTheSame } from './equal.ts';

/** What the index holds of an article. */
export interface Filed {
  readonly record: ArticleRecord;
  /** Keys of all its claims, those that are never compared included. */
  readonly keys: readonly string[];
  readonly entries: readonly Entry[];
  story: number;
}

/** What an edit did to an article's entries. */
export interface Refiled extends Filed {
  readonly came: readonly Entry[];
  readonly gone: readonly Entry[];
  /** Entries that say the same at another place. */
  readonly moved: readonly Entry[];
  /** Groups of which two places of the article are nearer to each other, or farther apart, than they were. */
  readonly stretched: ReadonlySet<string>;
}

/** The entries of an article that nothing is known of yet, or whose surroundings changed. */
export function fileAnew(record: ArticleRecord): Filed {
  const keys = keysOfClaims(record);
  const entries: Entry[] = [];
  record.claims.forEach((claim, index) => {
    const bucket = bucketOf(claim);
    if (bucket !== null) entries.push({ record, claim, index, key: keys[index]!, bucket, group: '', echo: false });
  });
  return { record, keys, entries, story: 0 };
}

/** True when the article is about what it was about: then claims that say the same are joined as before. */
export function sameSubject(a: ArticleRecord, b: ArticleRecord): boolean {
  return equalData(a.terms, b.terms);
}

const partKey = (filed: Filed, e: Entry): string | undefined =>
  e.claim.kind === 'figure' && e.claim.partOf !== null ? filed.keys[e.claim.partOf] : undefined;

function standsElsewhere(a: Entry, b: Entry): boolean {
  const [c, d] = [a.claim, b.claim];
  if (c.start !== d.start || c.end !== d.end || a.index !== b.index) return true;
  return (c.kind === 'statement' ? -1 : c.mention) !== (d.kind === 'statement' ? -1 : d.mention);
}

/**
 * Files an article's new record over the old one, of the same date and story.
 * @returns what is held of it from now on: entries of `old` live on where their claim says the same.
 */
export function refile(old: Filed, record: ArticleRecord): Refiled {
  const fresh = fileAnew(record);
  const known = new Map(old.entries.map((e) => [e.key, e]));
  const kept: { was: Entry; now: Entry }[] = [];
  for (const now of fresh.entries) {
    const was = known.get(now.key);
    if (
      was &&
      was.bucket === now.bucket &&
      sayTheSame(was.claim, now.claim) &&
      partKey(old, was) === partKey(fresh, now)
    )
      kept.push({ was, now });
  }
  if (!inOrder(kept)) kept.length = 0;
  const keptNow = new Map(kept.map((k) => [k.now, k.was]));
  const moved: Entry[] = [];
  const stretched = new Set<string>();
  const shifts = new Map<string, number>();
  for (const { was, now } of kept) {
    known.delete(was.key);
    if (standsElsewhere(was, now)) moved.push(was);
    const shift = now.claim.start - was.claim.start;
    if ((shifts.get(was.group) ?? shift) !== shift) stretched.add(was.group);
    shifts.set(was.group, shift);
    was.record = record;
    was.claim = now.claim;
    was.index = now.index;
  }
  const came = fresh.entries.filter((e) => !keptNow.has(e));
  const entries = fresh.entries.map((e) => keptNow.get(e) ?? e);
  return { record, keys: fresh.keys, entries, story: old.story, came, gone: [...known.values()], moved, stretched };
}

/** The entries that live on must stand in the same order: groups are made in order of place. */
function inOrder(kept: readonly { was: Entry; now: Entry }[]): boolean {
  const sorted = [...kept].sort((a, b) => byPlace(a.was, b.was));
  return sorted.every((k, i) => i === 0 || byPlace(sorted[i - 1]!.now, k.now) < 0);
}

/** Order of path, then start. */
export function byPlace(a: Entry, b: Entry): number {
  const [p, q] = [a.record.path, b.record.path];
  if (p !== q) return p < q ? -1 : 1;
  return a.claim.start - b.claim.start || (a.key < b.key ? -1 : 1);
}
