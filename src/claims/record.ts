/**
 * Everything the corpus needs to know of one article: the pure result of reading it alone. Plain data without the text, so that it can be
 * cached on disk and sent between threads. `readRecord` (claims/read.ts) makes it; align/ joins records.
 */
import type { ArticlePerson, NumberMention, PersonReading, QuoteReading } from '../mentions/mention.ts';
import type { Span } from '../text/article.ts';
import type { Claim } from './claim.ts';
import type { Term } from './terms.ts';

/** A quotation with what alignment needs: its words and the sentence around it. */
export interface QuoteRecord extends QuoteReading {
  /** The run's text, exactly as it stands. */
  readonly text: string;
  readonly snippet: string;
}

export interface PersonRecord extends PersonReading {
  readonly text: string;
  readonly snippet: string;
}

export interface ArticleRecord {
  readonly path: string;
  /** Length of the text in UTF-16 code units. */
  readonly length: number;
  readonly published: string | null;
  /** The day of the report where its head says no year: `--06-04`. Left out where it does, or says no day. */
  readonly day?: string;
  readonly outlet: string | null;
  readonly dateline: string | null;
  readonly headline: string | null;
  readonly boilerplate: readonly Span[];
  /** Numbers in order of start, implied ones included; `id` is left empty until the article's mentions are numbered. */
  readonly numbers: readonly Omit<NumberMention, 'id'>[];
  readonly people: readonly ArticlePerson[];
  readonly persons: readonly PersonRecord[];
  readonly quotes: readonly QuoteRecord[];
  readonly claims: readonly Claim[];
  /** Hashes of the article's word shingles (a sample), to tell near-copies. */
  readonly shingles: readonly number[];
  /** What the article is about: its weightiest names and words, to tell which articles report one event. */
  readonly terms?: readonly Term[];
}
