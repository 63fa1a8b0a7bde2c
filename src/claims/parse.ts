/** One sentence read for claims: its units, phrases, number readings and named people. */

import { item } from '../language/item.ts';
import { partitionPoint } from '../language/search.ts';
import type { ArticlePeople, NumberReading, PersonReading } from '../mentions/mention.ts';
import type { Article, ParagraphKind } from '../text/article.ts';
import { singleSpaced } from '../text/spaces.ts';
import type { Barriers } from './barriers.ts';
import type { ClauseWords } from './clause-words.ts';
import type { NounPhrase, Phrase } from './phrase.ts';
import { phrasesOf } from './phrases.ts';
import type { Unit } from './unit.ts';
import { type NamedRun, unitsOf } from './units.ts';

/** A place that a sentence names. */
export interface Placed {
  readonly name: string;
  readonly phrase: number;
  /** A site rather than a town or country. */
  readonly site?: true;
}

/** A date of a sentence and the phrase it stands in. */
export interface Dated {
  readonly phrase: number;
  readonly date: string;
}

export interface Parse {
  readonly article: Article;
  readonly sentence: number;
  readonly kind: ParagraphKind;
  readonly units: readonly Unit[];
  readonly phrases: readonly Phrase[];
  /** The sentence's readings; units refer to them by index. */
  readonly readings: readonly NumberReading[];
  /** Index of `readings[0]` in the article's list. */
  readonly firstReading: number;
  readonly people: ArticlePeople;
  /** What has been asked of the sentence as a whole; null until it is asked. */
  readonly known: {
    words: readonly string[] | null;
    snippet: string | null;
    places: readonly Placed[] | null;
    dates: readonly Dated[] | null;
    barriers: Barriers | null;
    clauses: ClauseWords | null;
    /** So many units from the first on are known to tell no happening, whatever follows them. */
    silent: number;
  };
}

/** Longer sentences (tables, lists without stops) are read in pieces of this many tokens. */
const MAX_TOKENS = 160;

/**
 * Parses one sentence.
 * @param readings the sentence's number readings, in order of start.
 * @param firstReading index of the first of them in the article's list.
 * @param persons the sentence's person readings with their indices in `people.readings`.
 */
export function parseSentence(
  article: Article,
  sentence: number,
  readings: readonly NumberReading[],
  firstReading: number,
  persons: readonly { readonly reading: PersonReading; readonly index: number }[],
  people: ArticlePeople,
): Parse {
  const s = article.sentences[sentence]!;
  const names: NamedRun[] = persons.map((p) => ({ first: p.reading.first, last: p.reading.last, index: p.index }));
  const units: Unit[] = unitsOf(article, s.first, Math.min(s.last, s.first + MAX_TOKENS), readings, names);
  for (let from = s.first + MAX_TOKENS; from < s.last; from += MAX_TOKENS)
    units.push(...unitsOf(article, from, Math.min(s.last, from + MAX_TOKENS), readings, names));
  const phrases = phrasesOf(units, (r) => readings[r]?.quantity.type ?? 'count');
  const kind = article.paragraphs[s.paragraph]?.kind ?? 'body';
  const known = { words: null, snippet: null, places: null, dates: null, barriers: null, clauses: null, silent: 0 };
  return { article, sentence, kind, units, phrases, readings, firstReading, people, known };
}

/** The text of units `from … to - 1` with single spaces. */
export function textOf(parse: Parse, from: number, to: number): string {
  const a = parse.units[from];
  const b = item(parse.units, to - 1);
  if (!a || !b) return '';
  const { tokens, text } = parse.article;
  return singleSpaced(text.slice(tokens[a.first]!.start, tokens[b.last - 1]!.end)).trim();
}

/** Start offset of a unit in the article's text. */
export function startOf(parse: Parse, unit: number): number {
  return parse.article.tokens[parse.units[unit]!.first]!.start;
}

/** End offset of a unit in the article's text. */
export function endOf(parse: Parse, unit: number): number {
  return parse.article.tokens[parse.units[unit]!.last - 1]!.end;
}

/** The phrase that holds a unit, as an index into `phrases`, else -1. */
export function phraseAt(parse: Parse, unit: number): number {
  const at = partitionPoint(parse.phrases, (p) => p.last <= unit);
  const phrase = parse.phrases[at];
  return phrase !== undefined && phrase.first <= unit ? at : -1;
}

/** The word of the phrase at an index; null outside of the sentence, and for noun phrases and verb groups. */
export function wordAt(parse: Parse, at: number): string | null {
  const p = item(parse.phrases, at);
  return p === undefined || p.kind === 'np' || p.kind === 'vg' ? null : p.word;
}

/** The phrase if it is a noun phrase. */
export function asNoun(phrase: Phrase | undefined): NounPhrase | null {
  return phrase?.kind === 'np' ? phrase : null;
}
