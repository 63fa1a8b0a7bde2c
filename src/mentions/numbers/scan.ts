/** What every reader of numbers is given: the tokens of one sentence, and how tokens stand to each other. */
import { WordClass } from '../../language/words.ts';
import type { Token } from '../../text/article.ts';
import type { DateOrder } from '../../text/date-order.ts';
import type { Day } from '../dates/calendar.ts';
import type { Quantity } from '../mention.ts';

export interface Scan {
  readonly tokens: readonly Token[];
  /** The sentence's tokens: `tokens[first] … tokens[last - 1]`. */
  readonly first: number;
  readonly last: number;
  /** Tokens before this one belong to an earlier reading. */
  free: number;
  /** The reading that ended at `free`, if any. */
  before: Quantity | null;
  /** A score was read earlier in the sentence: a rising pair (`6-7`) is one too. */
  scored: boolean;
  /** The day of the report, where known. */
  readonly published: Day | null;
  /** What stands first in dates of figures alone; null where the article does not show it. */
  readonly dateOrder: DateOrder | null;
}

/** Token `i` of the sentence, undefined outside it. */
export function at(s: Scan, i: number): Token | undefined {
  return i >= s.first && i < s.last ? s.tokens[i] : undefined;
}

/** Lower case form of token `i`, empty outside the sentence. */
export function low(s: Scan, i: number): string {
  return at(s, i)?.lower ?? '';
}

/** Token `i` stands directly behind token `i - 1`, without a space. */
export function glued(s: Scan, i: number): boolean {
  const t = at(s, i);
  return t !== undefined && i > s.first && !t.space;
}

const HYPHENS = new Set(['-', '‐', '‑']);
const DASHES = new Set(['-', '‐', '‑', '–', '—', '−']);

export function isHyphen(s: Scan, i: number): boolean {
  return HYPHENS.has(low(s, i));
}

/** Any dash, the minus sign included. */
export function isDash(s: Scan, i: number): boolean {
  return DASHES.has(low(s, i));
}

/** A hyphen with no space on either side: the two words are one compound. */
export function joins(s: Scan, i: number): boolean {
  return isHyphen(s, i) && glued(s, i) && glued(s, i + 1);
}

/** A plural noun by the lexicon, or by its ending where the lexicon does not know the word. */
export function isPlural(t: Token | undefined): boolean {
  if (t?.kind !== 'word') return false;
  if ((t.tags & WordClass.Plural) !== 0) return true;
  return t.tags === 0 && t.lower.length > 3 && /[^su]s$/.test(t.lower);
}
