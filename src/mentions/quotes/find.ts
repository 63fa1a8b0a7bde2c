/** The quotation reader. */
import type { Article } from '../../text/article.ts';
import type { ArticlePeople, QuoteReading } from '../mention.ts';

/** Quotations of an article with their speakers, in order of start. */
export function findQuotes(_article: Article, _people: ArticlePeople): QuoteReading[] {
  return [];
}
