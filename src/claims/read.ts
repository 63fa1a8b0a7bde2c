/** Reads one document, alone, into its record: text, mentions, claims. Pure; runs in workers; its result is cached by content. */

import { findNumbers } from '../mentions/numbers/find.ts';
import { findPeople } from '../mentions/people/find.ts';
import { findQuotes } from '../mentions/quotes/find.ts';
import { findAttributions } from '../mentions/quotes/indirect.ts';
import type { Article, SourceDocument } from '../text/article.ts';
import { readArticle } from '../text/read.ts';
import { singleSpaced } from '../text/spaces.ts';
import { readFigures } from './figures.ts';
import type { ArticleRecord } from './record.ts';
import { shinglesOf } from './shingles.ts';
import { termsOf } from './terms.ts';

const SNIPPET = 240;

function snippetOf(article: Article, sentence: number): string {
  const s = article.sentences[sentence];
  if (!s) return '';
  const text = singleSpaced(article.text.slice(s.start, Math.min(s.end, s.start + SNIPPET)));
  return s.end - s.start > SNIPPET ? `${text}…` : text;
}

/**
 * The record of one document.
 * @param document path, text and date; offsets in the record are UTF-16 code units into its text.
 */
export function readRecord(document: SourceDocument): ArticleRecord {
  const article = readArticle(document);
  const readings = findNumbers(article);
  const people = findPeople(article);
  const quotes = findQuotes(article, people);
  const attributions = findAttributions(article, people, quotes);
  const figures = readFigures(article, readings, people, attributions);
  // one string for all mentions of a sentence
  let last = -1;
  let snippet = '';
  const snippetAt = (sentence: number): string => {
    if (sentence !== last) snippet = snippetOf(article, sentence);
    last = sentence;
    return snippet;
  };
  const headline = article.paragraphs.find((p) => p.kind === 'headline');
  return {
    path: article.path,
    length: article.text.length,
    published: article.published,
    ...(article.day === null ? {} : { day: article.day.iso }),
    outlet: article.outlet,
    dateline: article.dateline,
    headline: headline ? article.text.slice(headline.start, headline.end).trim() : null,
    boilerplate: article.boilerplate,
    numbers: figures.numbers,
    people: people.people,
    persons: people.readings.map((r) => ({
      start: r.start,
      end: r.end,
      first: r.first,
      last: r.last,
      sentence: r.sentence,
      person: r.person,
      role: r.role,
      weak: r.weak,
      text: article.text.slice(r.start, r.end),
      snippet: snippetAt(r.sentence),
    })),
    quotes: quotes.map((q) => {
      const { start, end, utterance, sentence, kind, speaker, person, cue, venue, rule } = q;
      const text = article.text.slice(start, end);
      const snippet = snippetAt(sentence);
      const quote = { start, end, utterance, sentence, kind, speaker, person, cue, venue, rule, text, snippet };
      return q.when === undefined ? quote : { ...quote, when: q.when };
    }),
    claims: figures.claims,
    shingles: shinglesOf(article),
    terms: termsOf(article),
  };
}
