/** Whether two claims can be about the same place, time, actor and target. */
import { containment, contains, isKnownTown } from '../../language/containment.ts';
import { classesOf, WordClass } from '../../language/words.ts';
import { keepByText, keepByTexts } from '../memo.ts';
import { daysApart, sameDay } from './calendar.ts';

/** same: known to be one; open: one side does not say, or may contain the other; unsure: two names whose relation is unknown; apart: two different ones. */
export type Relation = 'same' | 'open' | 'unsure' | 'apart';

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^(?:the|in|at|near)\s+/, '')
    .replace(/['’]s$/, '')
    .trim();

const wordsOf = keepByText((text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((w) => w.length > 1),
);

/** Rank of a place in size: 1 city, 2 region, 3 country, 0 unknown (streets, buildings, names no lexicon holds). */
const rankOf = keepByText((place: string): number => {
  const bits = classesOf(fold(place));
  if (bits & WordClass.Country) return 3;
  if (bits & WordClass.Region) return 2;
  return (bits & WordClass.City) !== 0 || isKnownTown(place) ? 1 : 0;
});

function within(a: string, b: string): boolean {
  const x = wordsOf(a);
  const y = wordsOf(b);
  return x.length > 0 && x.every((w) => y.includes(w));
}

/** What the list of places knows of two. */
const knownRelation = keepByTexts(containment);

/**
 * @param a places of one sentence, most specific first.
 * @param b places of the other.
 */
export function placeRelation(a: readonly string[], b: readonly string[]): Relation {
  const [p, q] = [a[0], b[0]];
  if (p === undefined || q === undefined) return 'open';
  const known = knownRelation(p, q);
  // "Porto, Portugal" and "Lisbon, Portugal" share the country only
  const shared = (x: string): boolean => known !== 'separate' || !(contains(x, p) && contains(x, q));
  for (const x of a) for (const y of b) if ((within(x, y) || within(y, x)) && shared(x)) return 'same';
  if (known === 'one') return 'same';
  if (known === 'within') return 'open';
  const [r, s] = [rankOf(p), rankOf(q)];
  if (r === 0 || s === 0) return 'unsure';
  // A town abroad may be where somebody speaks, or whose rate it is: not sure enough to keep two figures apart.
  return r === s ? 'apart' : known === 'separate' ? 'unsure' : 'open';
}

/** A night belongs to two dates, and a report's "yesterday" to the day it was written: neighbouring days stay open. */
export function timeRelation(a: string | null, b: string | null): Relation {
  if (a === null || b === null) return 'open';
  const same = sameDay(a, b);
  if (same === null) return 'open';
  if (same) return 'same';
  const days = daysApart(a, b);
  return days !== null && days <= 1 ? 'open' : 'apart';
}

const ARTICLES = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'their',
  'its',
  'he',
  'she',
  'they',
  'it',
  'who',
  'that',
  'which',
  'we',
  'i',
  'you',
]);

/** Beginnings of a party's words. */
const stemsOf = keepByText((text: string): readonly string[] =>
  wordsOf(text)
    .filter((w) => !ARTICLES.has(w))
    .map((w) => (w.length > 5 ? w.slice(0, 5) : w)),
);
const isNamed = keepByText((text: string): boolean => /\p{Lu}/u.test(text));

/** Actors and targets: "Northland" and "Northland's army" share a name; "gunman" and "suspect" may be one; two different names are two. */
export function partyRelation(a: string | null, b: string | null): Relation {
  if (a === null || b === null) return 'open';
  const x = stemsOf(a);
  const y = stemsOf(b);
  if (x.length === 0 || y.length === 0) return 'open';
  if (y.some((w) => x.includes(w))) return 'same';
  if (!isNamed(a) || !isNamed(b)) return 'unsure';
  // A city may stand for its country: struck Oakvale, struck Northland.
  const [r, s] = [rankOf(a), rankOf(b)];
  return r !== 0 && s !== 0 && r !== s ? 'open' : 'apart';
}
