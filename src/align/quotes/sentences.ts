/** A record's utterances as sentences, the unit in which quotations are aligned. */
import type { ArticleRecord, QuoteRecord } from '../../claims/record.ts';
import type { Span } from '../../text/article.ts';
import { type QuoteWord, sentencesOf } from './words.ts';

/** The piece of a sentence that stands in one run of its utterance. */
export interface SentencePart extends Span {
  /** Index into the record's quotes. */
  readonly quote: number;
}

/** One sentence of one utterance. */
export interface QuotedSentence {
  readonly record: ArticleRecord;
  /** Indices of the utterance's runs in the record's quotes. */
  readonly runs: readonly number[];
  readonly words: readonly QuoteWord[];
}

/** Runs of each utterance that are speech, in order. */
export function utterancesOf(record: ArticleRecord): number[][] {
  const byUtterance = new Map<number, number[]>();
  record.quotes.forEach((q, i) => {
    if (q.kind !== 'quote') return;
    const runs = byUtterance.get(q.utterance);
    if (runs) runs.push(i);
    else byUtterance.set(q.utterance, [i]);
  });
  return [...byUtterance.values()];
}

/** The words of every sentence of an utterance. */
export function wordsOfUtterance(record: ArticleRecord, runs: readonly number[]): QuoteWord[][] {
  return sentencesOf(runs.map((i) => record.quotes[i]!));
}

/** Marks right before a sentence that belong to it. */
const OPENERS = '"“‘\'[(…';

/** The pieces of a sentence, one for each run that it stands in; the marks that end it are taken in. */
export function partsOf(record: ArticleRecord, runs: readonly number[], words: readonly QuoteWord[]): SentencePart[] {
  const out: SentencePart[] = [];
  for (const i of runs) {
    const run = record.quotes[i]!;
    const inside = words.filter((w) => w.start >= run.start && w.end <= run.end);
    const first = inside[0];
    const last = inside.at(-1);
    if (!first || !last) continue;
    const tail = /^[^\p{L}\p{N}\s]*/u.exec(run.text.slice(last.end - run.start))?.[0] ?? '';
    let start = first.start;
    while (start > run.start && OPENERS.includes(run.text.charAt(start - 1 - run.start))) start--;
    out.push({ quote: i, start, end: last.end + tail.length });
  }
  return out;
}

/** The sentence as it stands, its runs joined by a space. */
export function textOfParts(record: ArticleRecord, parts: readonly SentencePart[]): string {
  return parts
    .map((p) => {
      const run: QuoteRecord = record.quotes[p.quote]!;
      return run.text.slice(p.start - run.start, p.end - run.start);
    })
    .join(' ')
    .replace(/\s+/g, ' ');
}
