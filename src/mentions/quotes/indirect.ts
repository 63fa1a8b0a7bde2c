/** Indirect speech: runs of text that a sentence gives to a source ("X said …", "according to X"). */
import type { Article, Span } from '../../text/article.ts';
import type { ArticlePeople, QuoteReading } from '../mention.ts';

/** A run and who it is given to. */
export interface Attribution extends Span {
  /** The source as the text names it, a person's full name where resolved. */
  readonly source: string;
  /** Index into `ArticlePeople.people`, null for organisations and unnamed sources. */
  readonly person: number | null;
  readonly cue: string;
  readonly rule: string;
}

/** Runs of indirect speech and attributed quotes, in order of start; where runs nest, the inner comes later. */
export function findAttributions(
  _article: Article,
  _people: ArticlePeople,
  _quotes: readonly QuoteReading[],
): Attribution[] {
  return [];
}
