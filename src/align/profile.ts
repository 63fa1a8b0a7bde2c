/** What an article is known by: its weightiest words, the names among them and its day; by these it is tied to others and told to be near them. */
import type { ArticleRecord } from '../claims/record.ts';
import type { Term } from '../claims/terms.ts';
import { daysApartInAnyYear } from './claims/calendar.ts';
import type { Nearness } from './claims/entry.ts';
import { longApart } from './claims/lasting.ts';

/** Names an article is filed under; the heaviest first. */
const FILED_NAMES = 12;
/** An article of so few names has hardly a pair of them in common with another: it is filed as notes are. */
const FEW_NAMES = 2;
/** Articles with fewer terms are notes: a headline and a sentence or two. */
const NOTE_TERMS = 14;
/** Share of the lighter article's weight that both have in common: reports of the same days, of days unknown, of other months. */
const NEAR_SHARE_SAME_DAYS = 0.1;
const NEAR_SHARE = 0.16;
const NEAR_SHARE_OTHER_MONTHS = 0.22;
/** Asked where a single name is shared, of reports of two weeks or of unknown days. */
const NEAR_SHARE_ONE_NAME = 0.13;
/** The same where nobody knows how many days lie between. */
const NEAR_SHARE_UNKNOWN_DAYS = 0.23;
const SAME_DAYS = 3;
const TWO_WEEKS = 14;
const OTHER_MONTHS = 90;
const NOTE_SHARE = 0.2;
const NOTE_SHARE_NAMELESS = 0.45;

export interface Profile {
  /** Ties of its own: pairs of its names; of a note or an article of few names each name as well. */
  readonly ties: readonly string[];
  readonly terms: ReadonlyMap<string, Term>;
  readonly weight: number;
  /** A few sentences only. */
  readonly note: boolean;
  /** Day of the report, `--06-04` where it says no year, null where it says no day. */
  readonly published: string | null;
}

/** @returns what the article is known by; it needs no other article. */
export function profileOf(record: ArticleRecord): Profile {
  const terms = record.terms ?? [];
  const note = terms.length < NOTE_TERMS;
  const names = terms.reduce((n, t) => n + (t.name ? 1 : 0), 0);
  return {
    ties: tiesOf(terms, note || names <= FEW_NAMES),
    terms: new Map(terms.map((t) => [t.term, t])),
    weight: terms.reduce((sum, t) => sum + t.weight, 0),
    note,
    published: record.published ?? record.day ?? null,
  };
}

/** Ties of single names by which a note finds an article; none for a note, which has them as its own. */
export function looseTiesOf({ note, terms }: Profile): string[] {
  const ties: string[] = [];
  if (note) return ties;
  for (const t of terms.values()) if (t.name && ties.length < FILED_NAMES) ties.push(singleTie(t.term));
  return ties.sort();
}

/** The tie of one name. */
const singleTie = (name: string): string => `1 ${name}`;

/** Whether a tie is of one name alone. */
export const isSingle = (tie: string): boolean => tie.startsWith('1 ');

/** @param single a single name ties as well. */
function tiesOf(terms: readonly Term[], single: boolean): string[] {
  // A note has few names, and some stand where a capital says nothing: it is filed under its words as well.
  const filed = terms
    .filter((t) => single || t.name)
    .slice(0, FILED_NAMES)
    .map((t) => t.term);
  const sorted = [...filed].sort();
  const ties: string[] = single ? sorted.map(singleTie) : [];
  for (let i = 0; i < sorted.length; i++)
    for (let k = i + 1; k < sorted.length; k++) ties.push(`${sorted[i]} ${sorted[k]}`);
  return ties;
}

/** What two reports must have in common, by the days between them: one day's reports of one place are mostly of one event. */
function areNear(a: Profile, b: Profile, share: number, names: number): boolean {
  const days = a.published && b.published ? daysApartInAnyYear(a.published, b.published) : null;
  if (days !== null && days <= SAME_DAYS && share >= NEAR_SHARE_SAME_DAYS && names >= 1)
    return names >= 2 || share >= NEAR_SHARE;
  if (days === null) return names >= 1 && share >= (names >= 2 ? NEAR_SHARE : NEAR_SHARE_UNKNOWN_DAYS);
  if (days <= TWO_WEEKS && share >= NEAR_SHARE_ONE_NAME && names >= 1) return true;
  return names >= 2 && share >= (days !== null && days > OTHER_MONTHS ? NEAR_SHARE_OTHER_MONTHS : NEAR_SHARE);
}

/** Share of weight that two articles have in common, 0 to 1, whether that makes them reports of one event, and whether months lie between them. */
export function nearnessOf(a: Profile, b: Profile): Nearness {
  if (a.weight === 0 || b.weight === 0) return { share: 0, near: false };
  const [small, large] = a.terms.size <= b.terms.size ? [a, b] : [b, a];
  let common = 0;
  let names = 0;
  for (const [term, t] of small.terms) {
    const other = large.terms.get(term);
    if (!other) continue;
    common += Math.min(t.weight, other.weight);
    if (t.name && other.name) names++;
  }
  const share = common / Math.min(a.weight, b.weight);
  const note = a.note || b.note;
  const near = note ? (share >= NOTE_SHARE && names >= 1) || share >= NOTE_SHARE_NAMELESS : areNear(a, b, share, names);
  return { share, near, note, longApart: longApart(a.published, b.published) };
}

/** Whether three articles share a name. */
export function shareName(a: Profile, b: Profile, c: Profile): boolean {
  for (const [term, t] of a.terms) if (t.name && b.terms.get(term)?.name && c.terms.get(term)?.name) return true;
  return false;
}
