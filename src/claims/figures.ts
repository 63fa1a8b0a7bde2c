/** From number readings to figures: what is counted, by which event, where, when, by whom and who says so. */

import { ofWord } from '../language/vocabulary.ts';
import { WordClass } from '../language/words.ts';
import type { ArticlePeople, NumberMention, NumberReading, PersonReading, Quantity } from '../mentions/mention.ts';
import type { Attribution } from '../mentions/quotes/indirect.ts';
import type { Article } from '../text/article.ts';
import type { Claim, DateClaim, FigureClaim, StatementClaim } from './claim.ts';
import { readDates } from './dates.ts';
import { markDeathless } from './deathless.ts';
import { Discourse } from './discourse.ts';
import { ImpliedCounts } from './implied.ts';
import { readKinds } from './kinds.ts';
import { readMultiples } from './multiples.ts';
import { parseSentence } from './parse.ts';
import { readSites } from './places.ts';
import { readRelations } from './relations.ts';
import { readSentence } from './sentence.ts';
import { markSole } from './sole.ts';
import { readStatements } from './statements.ts';
import { shotTotals, tellsOfGunfire } from './totals.ts';
import { mayHarm } from './victims.ts';

export interface Figures {
  /** In order of start, implied ones included. */
  readonly numbers: readonly Omit<NumberMention, 'id'>[];
  readonly claims: readonly Claim[];
}

/**
 * Reads what each number of an article asserts.
 * @param readings the article's number readings in order of start.
 * @param people its people, for named victims and actors.
 * @param attributions who says what, in order of start; the innermost run that holds a number is its source.
 */
export function readFigures(
  article: Article,
  readings: readonly NumberReading[],
  people: ArticlePeople,
  attributions: readonly Attribution[],
): Figures {
  const discourse = new Discourse(article, readings, people, attributions);
  const claims: FigureClaim[] = [];
  const dates: DateClaim[] = [];
  const statements: StatementClaim[] = [];
  const implied = new ImpliedCounts(discourse);
  const multiples: FigureClaim[] = [];
  let r = 0;
  let p = 0;
  for (let s = 0; s < article.sentences.length; s++) {
    const from = r;
    while (r < readings.length && readings[r]!.sentence === s) r++;
    const persons: { reading: PersonReading; index: number }[] = [];
    while (p < people.readings.length && people.readings[p]!.sentence <= s) {
      if (people.readings[p]!.sentence === s) persons.push({ reading: people.readings[p]!, index: p });
      p++;
    }
    const { first, last } = article.sentences[s]!;
    const harm = mayHarm(article.tokens, first, last);
    // A sentence with neither a figure, nor harm, nor a name states nothing that is ever compared.
    if (r === from && !harm && persons.length === 0 && !mayName(article, first, last) && !mayDeny(article, first, last))
      continue;
    const parse = parseSentence(article, s, readings.slice(from, r), from, persons, people);
    if (r > from) {
      readSentence(parse, discourse, claims);
      readDates(parse, discourse, dates);
    }
    if (harm) implied.read(parse);
    if (harm) readMultiples(parse, discourse, multiples);
    readStatements(parse, discourse, statements);
    readRelations(parse, discourse, statements);
    readKinds(parse, discourse, statements);
    readSites(parse, discourse, statements);
  }
  markSole(claims);
  const figures = assemble(article, readings, discourse, claims, dates, [...implied.finish(claims), ...multiples]);
  return { numbers: figures.numbers, claims: [...figures.claims, ...statements] };
}

const COMMON =
  WordClass.Noun |
  WordClass.Verb |
  WordClass.Adjective |
  WordClass.Adverb |
  WordClass.Determiner |
  WordClass.Pronoun |
  WordClass.Preposition |
  WordClass.Conjunction;

/** A capitalised word, at the sentence's start only one that is no common word: perhaps a named party. */
function mayName(article: Article, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const t = article.tokens[i]!;
    if (t.caps !== 'none' && t.text.length > 1 && (i > first || (t.tags & COMMON) === 0)) return true;
  }
  return false;
}

const DENIALS = new Set('not nor never refused declined failed rejected denied'.split(' '));

const PRONOUN = 1;
const DENIAL = 2;
const denialIn = ofWord(({ lower }) => {
  if (lower === 'he' || lower === 'she') return PRONOUN;
  return DENIALS.has(lower) || lower.endsWith("n't") ? DENIAL : 0;
});

/** "She did not", "he never", "nor did she": what somebody named before did not do. */
function mayDeny(article: Article, first: number, last: number): boolean {
  let found = 0;
  for (let i = first; i < last; i++) found |= denialIn(article.tokens[i]!.word);
  return found === (PRONOUN | DENIAL);
}

/** Characters from the start by which an article is known to tell of gunfire. */
const LEAD = 1500;

type Draft = Omit<NumberMention, 'id'>;
const NOWHERE = { place: null, time: null, actor: null, target: null };

/** Mentions in order of start, and the claims with their mentions' final indices. */
function assemble(
  article: Article,
  readings: readonly NumberReading[],
  discourse: Discourse,
  stated: readonly FigureClaim[],
  dates: readonly DateClaim[],
  implied: readonly FigureClaim[],
): Figures {
  const draft = (
    start: number,
    end: number,
    number: Quantity,
    claim: FigureClaim | null,
    counted: string | null,
  ): Draft => ({
    kind: 'number',
    start,
    end,
    text: article.text.slice(start, end),
    number,
    counted,
    about: claim?.about ?? null,
    // What a sentence denies has not happened.
    event: claim && claim.standing !== 'negated' ? claim.event : null,
    scope: claim?.scope ?? NOWHERE,
    source: claim?.source ?? null,
    implied: claim?.implied ?? false,
  });
  const all: { draft: Draft; reading: number; implied: number }[] = readings.map((r, i) => {
    const claim = discourse.claimOf(i, stated);
    const counted = claim?.counted?.phrase ?? discourse.ownerOf(i);
    return { draft: draft(r.start, r.end, r.quantity, claim, counted), reading: i, implied: -1 };
  });
  implied.forEach((c, i) => {
    all.push({ draft: draft(c.start, c.end, c.quantity, c, c.counted?.phrase ?? null), reading: -1, implied: i });
  });
  all.sort((a, b) => a.draft.start - b.draft.start || b.draft.end - a.draft.end);
  const ofReading = new Map<number, number>();
  const ofImplied = new Map<number, number>();
  all.forEach((a, i) => {
    if (a.reading >= 0) ofReading.set(a.reading, i);
    else ofImplied.set(a.implied, i);
  });
  const sums = shotTotals([...stated, ...implied], tellsOfGunfire(article.text.slice(0, LEAD)));
  const moved = <C extends FigureClaim | DateClaim>(c: C, mention: number): C =>
    mention === c.mention ? c : { ...c, mention };
  const figures: FigureClaim[] = [];
  for (const c of stated) figures.push(moved(c, ofReading.get(c.mention) ?? c.mention));
  for (const c of sums) figures.push(moved(c, ofReading.get(c.mention) ?? c.mention));
  implied.forEach((c, i) => {
    figures.push(moved(c, ofImplied.get(i) ?? -1));
  });
  markDeathless(figures);
  const claims: Claim[] = figures;
  for (const c of dates) claims.push(moved(c, ofReading.get(c.mention) ?? c.mention));
  return { numbers: all.map((a) => a.draft), claims };
}
