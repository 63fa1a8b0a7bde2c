/** What an article mentions: numbers, people, quotes. This is the public shape of the analysis contract. */
import type { Span } from '../text/article.ts';

export type NumberType =
  | 'count'
  | 'money'
  | 'percent'
  | 'measure'
  | 'duration'
  | 'age'
  | 'ordinal'
  | 'date'
  | 'score'
  | 'identifier';

/** The values that the words allow: inclusive bounds, null = unbounded; `open` bounds are excluded. */
export interface Quantity {
  readonly type: NumberType;
  readonly low: number | null;
  readonly high: number | null;
  readonly openLow: boolean;
  readonly openHigh: boolean;
  readonly approximate: boolean;
  /** `USD`, `percent`, `km`, `year`, … else null. */
  readonly unit: string | null;
  /** For type date: ISO date or interval; low and high are then null. */
  readonly date: string | null;
  /** "another 20", "20 more". */
  readonly additional?: true;
  /** The text says it in two units, the smaller of which is `unit`: "5 feet 9 inches" is 69 inches. */
  readonly compound?: true;
  /** For type score: `5-4` is [5, 4]; low and high are then null. */
  readonly score?: readonly number[];
}

/** Where, when, by whom and to whom, each null where the text does not say. */
export interface Scope {
  readonly place: string | null;
  readonly time: string | null;
  readonly actor: string | null;
  readonly target: string | null;
}

interface MentionBase extends Span {
  readonly id: string;
  readonly text: string;
}

export interface NumberMention extends MentionBase {
  readonly kind: 'number';
  readonly number: Quantity;
  readonly counted: string | null;
  readonly about: string | null;
  readonly event: string | null;
  readonly scope: Scope;
  readonly source: string | null;
  /** True: no number word stands here ("a man was shot dead"). Takes part in claims, is never decorated. */
  readonly implied: boolean;
}

export interface PersonMention extends MentionBase {
  readonly kind: 'person';
  readonly person: { readonly entity: string; readonly name: string; readonly role: string | null };
}

export interface QuoteMention extends MentionBase {
  readonly kind: 'quote';
  readonly quote: {
    readonly speaker: string | null;
    readonly entity: string | null;
    readonly cue: string | null;
    readonly venue: string | null;
    /** Runs of one utterance share this id. */
    readonly utterance: string;
    /** The rule by which the speaker was found, in words for the hover. */
    readonly rule?: string;
  };
}

export type Mention = NumberMention | PersonMention | QuoteMention;

/** What the number reader returns, before the claims stage adds what is counted. Token indices are into `Article.tokens`. */
export interface NumberReading extends Span {
  readonly quantity: Quantity;
  /** The span's tokens: `tokens[first] … tokens[last - 1]`, modifier and unit included. */
  readonly first: number;
  readonly last: number;
  /** The number word or digits themselves (without modifier, currency, unit): `tokens[coreFirst] … tokens[coreLast - 1]`. */
  readonly coreFirst: number;
  readonly coreLast: number;
  /** The sentence (index into `Article.sentences`). */
  readonly sentence: number;
}

/** A person named at one place, resolved within the article. */
export interface PersonReading extends Span {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  /** Index into `ArticlePeople.people`. */
  readonly person: number;
  /** Role phrase given at this place ("Kyiv Mayor" before the name), else null. */
  readonly role: string | null;
  /** True when nothing in this article alone proves that this is a person; other articles may. Weak readings are kept apart until proven. */
  readonly weak: boolean;
}

/** A person of one article: fullest name, and what is known of them there. */
export interface ArticlePerson {
  readonly name: string;
  readonly given: string | null;
  readonly surname: string;
  readonly roles: readonly {
    readonly role: string;
    readonly start: number;
    readonly end: number;
    readonly former: boolean;
  }[];
  readonly gender: 'female' | 'male' | null;
  readonly weak: boolean;
}

export interface ArticlePeople {
  readonly people: readonly ArticlePerson[];
  /** In order of start. */
  readonly readings: readonly PersonReading[];
}

/** A quotation found, before and after attribution. `person` is an index into `ArticlePeople.people`. */
export interface QuoteReading extends Span {
  /** Index of the utterance in this article: runs of one utterance share it. */
  readonly utterance: number;
  readonly sentence: number;
  /** scare quotes, titles of works, nicknames, words as words: found, but no quote mention. */
  readonly kind: 'quote' | 'scare' | 'title' | 'nickname';
  readonly speaker: string | null;
  readonly person: number | null;
  readonly cue: string | null;
  readonly venue: string | null;
  /** When it was said, in the words of the text ("September 6", "Friday"); absent where the text does not say. */
  readonly when?: string;
  readonly rule: string | null;
}
