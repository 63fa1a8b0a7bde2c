/** Places of all articles that make the same claim. */
import type { Claim } from '../claims/claim.ts';
import type { QuoteRecord } from '../claims/record.ts';
import type { Span } from '../text/article.ts';
import type { SentencePart } from './quotes/sentences.ts';
import type { QuoteWord } from './quotes/words.ts';

/** One place in one article. */
export interface Member extends Span {
  readonly path: string;
  /** Publication date of the article, for "a later figure supersedes". */
  readonly published: string | null;
  /** Articles with the same voice number are near-copies of one report. */
  readonly voice: number;
  /** Index into the article's numbers, quotes or persons by the group's kind; -1 when no mention stands here (statements). */
  readonly mention: number;
  /** The value in plain words: "at least 3", "Kyiv's mayor", the quote. */
  readonly value: string;
  /** Why this place belongs to the group, in plain words. */
  readonly why: string;
  readonly source: string | null;
  readonly snippet: string;
  readonly claim: Claim | null;
  /** Index of the claim in its article's record, by which `partOf` speaks of it. */
  readonly claimIndex?: number;
  /** The claim of the same article that this one is a part of, where there is one. */
  readonly whole?: Claim | null;
  readonly quote: QuoteRecord | null;
  /** For people: the role given here. */
  readonly role: string | null;
  /** The role given here is a former one. */
  readonly formerRole?: boolean;
  /** Where the role stands, right before the name or right behind it. */
  readonly roleSpan?: Span;
  /** For quotes: the sentence in comparable words, the pieces of its runs, and who is known to speak it. */
  readonly quoted?: {
    readonly words: readonly QuoteWord[];
    readonly parts: readonly SentencePart[];
    /** `p:` and a person's entity, `o:` and another speaker's name, '' for none. */
    readonly speaker: string;
    readonly utterance: number;
  };
}

export type GroupKind = 'figure' | 'date' | 'quote' | 'person' | 'statement';

export interface Group {
  /** Stable while the group's first member stands: position-free. */
  readonly key: string;
  readonly kind: GroupKind;
  /** The claim in plain words: "people killed, Kyiv". */
  readonly label: string;
  /** In order of path, then start. */
  readonly members: readonly Member[];
  /** For people and quotes: the entity, else null. */
  readonly entity: string | null;
  /** For figures, dates and statements: whether two of its articles report one event. Left out, all do. */
  readonly oneEvent?: (a: string, b: string) => boolean;
}
