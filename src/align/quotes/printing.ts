/** What the quote index holds for each wording of a sentence. */
import type { QuotedSentence } from './sentences.ts';
import type { QuoteWord } from './words.ts';

/** A sentence printed in one wording under one speaker. */
export interface PrintingNode {
  readonly key: string;
  readonly speaker: string;
  readonly words: readonly QuoteWord[];
  readonly shingles: readonly string[];
  readonly places: Set<QuotedSentence>;
  readonly links: Set<PrintingNode>;
  group: string;
}
