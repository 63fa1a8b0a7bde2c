/** The quotation reader. */
import type { Article } from '../../text/article.ts';
import type { ArticlePeople, QuoteReading } from '../mention.ts';
import { scanQuotes } from './scan.ts';

/** Index of the sentence that holds an offset, else the last one before it. */
function sentenceAt(article: Article, offset: number): number {
  let low = 0;
  let high = article.sentences.length - 1;
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    if (article.sentences[mid]!.start <= offset) low = mid;
    else high = mid - 1;
  }
  return low;
}

/** Quotations of an article with their speakers, in order of start. */
export function findQuotes(article: Article, _people: ArticlePeople): QuoteReading[] {
  return scanQuotes(article).map((run, i) => ({
    start: run.start,
    end: run.end,
    utterance: i,
    sentence: sentenceAt(article, run.start),
    kind: 'quote',
    speaker: null,
    person: null,
    cue: null,
    venue: null,
    rule: null,
  }));
}
