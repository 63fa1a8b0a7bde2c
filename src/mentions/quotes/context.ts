/** An article's tokens with what the speaker rules ask of them: is this inside a quotation, does a person's name stand here. */
import { partitionPoint } from '../../language/search.ts';
import { WordClass } from '../../language/words.ts';
import type { Article, Token } from '../../text/article.ts';
import type { ArticlePeople, PersonReading } from '../mention.ts';
import type { QuoteRun } from './scan.ts';

/** A quotation in tokens: its marks included, `tokens[first] … tokens[last - 1]`. */
export interface QuoteTokens {
  readonly run: QuoteRun;
  readonly first: number;
  readonly last: number;
}

export interface SpeechContext {
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly people: ArticlePeople;
  readonly quotes: readonly QuoteTokens[];
  /** Index + 1 of the quotation that a token stands in, 0 outside. */
  readonly quoteOf: Int32Array;
  /** Index + 1 of the person reading that a token belongs to, 0 for none. */
  readonly readingOf: Int32Array;
  /** Index of the sentence of each token. */
  readonly sentenceOf: Int32Array;
}

/** Index of the first token that starts at or after an offset. */
const tokenAt = (tokens: readonly Token[], offset: number): number => partitionPoint(tokens, (t) => t.start < offset);

type Places = Pick<SpeechContext, 'readingOf' | 'sentenceOf'>;
let last: (Places & { readonly article: Article; readonly people: ArticlePeople }) | null = null;

/** The sentence and the person reading of each token; kept for the article asked for last, which is asked for again. */
function placesOf(article: Article, people: ArticlePeople): Places {
  if (last?.article === article && last.people === people) return last;
  const readingOf = new Int32Array(article.tokens.length);
  const sentenceOf = new Int32Array(article.tokens.length);
  people.readings.forEach((r, i) => {
    for (let k = r.first; k < r.last; k++) readingOf[k] = i + 1;
  });
  article.sentences.forEach((s, i) => {
    for (let k = s.first; k < s.last; k++) sentenceOf[k] = i;
  });
  last = { article, people, readingOf, sentenceOf };
  return last;
}

/** Prepares an article for the speaker rules. Linear in the text. */
export function speechContext(article: Article, people: ArticlePeople, runs: readonly QuoteRun[]): SpeechContext {
  const { tokens } = article;
  const quoteOf = new Int32Array(tokens.length);
  const quotes: QuoteTokens[] = runs.map((run) => ({
    run,
    first: tokenAt(tokens, run.outer.start),
    last: tokenAt(tokens, run.outer.end),
  }));
  quotes.forEach((q, i) => {
    quoteOf.fill(i + 1, q.first, q.last);
  });
  const { readingOf, sentenceOf } = placesOf(article, people);
  return { article, tokens, people, quotes, quoteOf, readingOf, sentenceOf };
}

/** The person reading that a token belongs to, null for none. */
export function readingAt(ctx: SpeechContext, token: number): PersonReading | null {
  const i = ctx.readingOf[token] ?? 0;
  return i > 0 ? ctx.people.readings[i - 1]! : null;
}

/** Whether a token may be of one of the word classes. */
export const has = (token: Token | undefined, bits: number): boolean =>
  token !== undefined && (token.tags & bits) !== 0;

/** A word that can only be a verb here: no noun, no name. */
export function isPlainVerb(token: Token): boolean {
  if (token.kind !== 'word' || token.caps !== 'none') return false;
  if (token.tags & (WordClass.Copula | WordClass.Modal)) return true;
  return (
    (token.tags & WordClass.Verb) !== 0 &&
    (token.tags & (WordClass.Noun | WordClass.Adjective | WordClass.Gerund)) === 0
  );
}
