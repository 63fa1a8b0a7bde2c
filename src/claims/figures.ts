/** From number readings to figures: what is counted, by which event, where, when, by whom and who says so. */

import { ofWord } from '../language/vocabulary.ts';
import { WordClass } from '../language/words.ts';
import type { ArticlePeople, NumberMention, NumberReading, Quantity } from '../mentions/mention.ts';
import type { Attribution } from '../mentions/quotes/indirect.ts';
import type { Article, Token } from '../text/article.ts';
import { isPointer } from '../text/pointer.ts';
import { markCasts } from './cast.ts';
import type { Claim, DateClaim, FigureClaim, StatementClaim } from './claim.ts';
import { readDates } from './dates.ts';
import { markDeathless } from './deathless.ts';
import { Discourse } from './discourse.ts';
import { markHeldAges } from './held-age.ts';
import { markHurtOtherwise } from './hurt-otherwise.ts';
import { ImpliedCounts } from './implied.ts';
import { readKinds } from './kinds.ts';
import { markMainSums } from './main-sum.ts';
import { readMultiples } from './multiples.ts';
import { markNames } from './named-measure.ts';
import { markOnlyDays } from './only-day.ts';
import { parseSentence } from './parse.ts';
import { readSites } from './places.ts';
import { readRelations } from './relations.ts';
import { readSentence } from './sentence.ts';
import { markSole } from './sole.ts';
import { readStatements } from './statements.ts';
import { markTold } from './told.ts';
import { hurtTotals, shotTotals, tellsOfGunfire } from './totals.ts';
import { canHarm } from './victims.ts';

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
    while (p < people.readings.length && people.readings[p]!.sentence < s) p++;
    const named = p;
    while (p < people.readings.length && people.readings[p]!.sentence === s) p++;
    if (isPointer(article, s)) continue;
    const { first, last } = article.sentences[s]!;
    const may = mayOf(article.tokens, first, last);
    const harm = (may & May.Harm) !== 0;
    // A sentence with neither a figure, nor harm, nor a name states nothing that is ever compared.
    if (r === from && p === named && (may & (May.Harm | May.Name)) === 0 && (may & DENIES) !== DENIES) continue;
    const persons = people.readings.slice(named, p).map((reading, i) => ({ reading, index: named + i }));
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
  markHeldAges(claims);
  markMainSums(claims);
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

const DENIALS = new Set('not nor never refused declined failed rejected denied'.split(' '));

/** What a word lets its sentence be about. */
const May = {
  Harm: 1 << 0,
  Pronoun: 1 << 1,
  Denial: 1 << 2,
  /** A capitalised word: perhaps a named party. */
  Name: 1 << 3,
  /** One that no dictionary knows as a common word: perhaps a named party at a sentence's start too. */
  RareName: 1 << 4,
} as const;

/** "She did not", "he never", "nor did she": what somebody named before did not do. */
const DENIES = May.Pronoun | May.Denial;

const mayBe = ofWord((word) => {
  const { lower, caps, text, tags } = word;
  let may = canHarm(word) ? May.Harm : 0;
  if (lower === 'he' || lower === 'she') may |= May.Pronoun;
  else if (DENIALS.has(lower) || lower.endsWith("n't")) may |= May.Denial;
  if (caps !== 'none' && text.length > 1) may |= (tags & COMMON) === 0 ? May.Name | May.RareName : May.Name;
  return may;
});

/** What the words of a sentence let it be about: a cheap look before it is parsed. */
function mayOf(tokens: readonly Token[], first: number, last: number): number {
  let may = mayBe(tokens[first]!.word);
  if ((may & May.RareName) === 0) may &= ~May.Name;
  for (let i = first + 1; i < last; i++) may |= mayBe(tokens[i]!.word);
  return may;
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
  sums.push(...hurtTotals(stated));
  const moved = <C extends FigureClaim | DateClaim>(c: C, mention: number): C =>
    mention === c.mention ? c : { ...c, mention };
  const figures: FigureClaim[] = [];
  for (const c of stated) figures.push(moved(c, ofReading.get(c.mention) ?? c.mention));
  for (const c of sums) figures.push(moved(c, ofReading.get(c.mention) ?? c.mention));
  implied.forEach((c, i) => {
    figures.push(moved(c, ofImplied.get(i) ?? -1));
  });
  markDeathless(figures);
  markHurtOtherwise(figures);
  markCasts(figures);
  markNames(figures);
  markOnlyDays(dates);
  markTold(dates);
  const claims: Claim[] = figures;
  for (const c of dates) claims.push(moved(c, ofReading.get(c.mention) ?? c.mention));
  return { numbers: all.map((a) => a.draft), claims };
}
