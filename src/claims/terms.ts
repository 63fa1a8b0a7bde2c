/**
 * What an article is about, in a few words: its most used names and content words, weighed. Alignment tells by them which articles of a
 * folder report the same event. Weights depend on the article alone (no corpus frequencies), so that the order of files cannot matter.
 */
import { INSTITUTION_WORDS } from '../language/data/institution-words.ts';
import { item } from '../language/item.ts';
import { ofWord } from '../language/vocabulary.ts';
import { WordClass } from '../language/words.ts';
import type { Article, Token } from '../text/article.ts';
import { datedDateline } from '../text/dateline.ts';

export interface Term {
  /** Lower case, possessive and plural `s` removed. */
  readonly term: string;
  readonly weight: number;
  /** Written as a name (a capital inside a sentence). */
  readonly name: boolean;
}

const KEPT = 28;
const MIN_LENGTH = 3;
const NAME_WEIGHT = 3;
/** Terms of the headline and the first sentences say more about the subject. */
const LEAD_WEIGHT = 1.5;
const LEAD_SENTENCES = 4;

const EMPTY_CLASSES =
  WordClass.Determiner |
  WordClass.Pronoun |
  WordClass.Preposition |
  WordClass.Conjunction |
  WordClass.Modal |
  WordClass.Copula |
  WordClass.Date |
  WordClass.NumberWord |
  WordClass.Honorific;

/** Verbs of speech and the commonest verbs and nouns of news prose: they are in every article. */
const EMPTY_WORDS = new Set(
  (
    'say said says saying told tell tells added adding according report reported reports reporting make made take took taken get got come came go went gone ' +
    'have has had having been being not also just only very more most some other others another after before about between since there here then than when where who whom ' +
    'which what that this these those while because however news today yesterday tomorrow people person man woman men women year years month months week weeks day days ' +
    'hour hours minute minutes time times first last next new old one two three four five six seven eight nine ten part call called ask asked know known see seen think ' +
    'thought want wanted use used give given find found show shown says mr mrs ms don can could will would may might should must'
  ).split(' '),
);

/** "Ondráček" and "Ondracek" are one name. */
const unmarked = (word: string): string =>
  /^[\x20-\x7e]*$/.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '');

function stem(spelt: string): string {
  const word = unmarked(spelt);
  if (word.length > 4 && word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1);
  return word;
}

/** The term that a word counts for, empty for words that say nothing of the subject. */
const termOf = ofWord(({ kind, lower, tags }) =>
  kind !== 'word' || lower.length < MIN_LENGTH || EMPTY_WORDS.has(lower) || (tags & EMPTY_CLASSES) !== 0
    ? ''
    : stem(lower),
);

/** "Police", "Street": part of many names, and no name by itself. */
const isInstitution = ofWord(({ lower }) => INSTITUTION_WORDS.has(stem(lower)));

/** A given name alone says nothing of the subject: every folder holds several people of that name. */
function isGivenName(token: Token): boolean {
  return (token.tags & WordClass.FirstName) !== 0 && (token.tags & (WordClass.Place | WordClass.LastName)) === 0;
}

const LOCAL = new Set(
  'in near at outside north south east west northern southern eastern western downtown central greater'.split(' '),
);

/** "in Oakley", "west Oakley", "Oakley police": a town that bears a given name. */
function isTown(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]!.caps === 'none') return false;
  if (tokens[i + 1]?.lower === 'police') return true;
  return LOCAL.has(item(tokens, i - 1)?.lower ?? '') && tokens[i + 1]?.caps !== 'initial';
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const [SLASH, AT, HASH, UNDERSCORE] = [...'/@#_'].map((c) => c.charCodeAt(0));

/** Part of an address on the web, a handle or a code: no word of the text. */
function isCode(text: string, token: Token): boolean {
  const before = text.charCodeAt(token.start - 1);
  const after = text.charCodeAt(token.end);
  if (after === UNDERSCORE || isDigit(after) || before === UNDERSCORE || isDigit(before)) return true;
  return before === SLASH || before === AT || before === HASH;
}

/** A capital inside a sentence makes a name, unless the word is a title; at its start only a known place, surname or odd spelling does. */
function isName(token: Token, first: boolean): boolean {
  if (token.caps === 'none' || isGivenName(token) || (token.tags & WordClass.PersonNoun) !== 0) return false;
  if (isInstitution(token.word)) return false;
  return !first || token.caps === 'mixed' || (token.tags & (WordClass.Place | WordClass.LastName)) !== 0;
}

/** Numbers of the terms met so far, so that an article counts in arrays; further ones than so many are counted by their text. */
const LIMIT = 1 << 15;
const numbers = new Map<string, number>();
const spelt: string[] = [];
const numberOf = ofWord((word): number => {
  const term = termOf(word);
  if (term === '') return -1;
  const known = numbers.get(term);
  if (known !== undefined) return known;
  if (spelt.length === LIMIT) return -2;
  numbers.set(term, spelt.length);
  return spelt.push(term) - 1;
});

/** Counts by number of term; all zero between two articles. */
const counted = new Float64Array(LIMIT);
const named = new Uint8Array(LIMIT);

interface Counted {
  readonly term: string;
  count: number;
  name: boolean;
}

/** How often each term stands in an article, in order of the first place. */
function countsOf(article: Article): Counted[] {
  const { tokens, text } = article;
  const met: number[] = [];
  const others = new Map<string, Counted>();
  const out: Counted[] = [];
  for (let s = 0; s < article.sentences.length; s++) {
    const sentence = article.sentences[s]!;
    const lead = s < LEAD_SENTENCES ? LEAD_WEIGHT : 1;
    const titled = isTitleCase(tokens, sentence.first, sentence.last);
    const sent = datedDateline(tokens, sentence.first, sentence.last);
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = tokens[i]!;
      const number = numberOf(token.word);
      if (number === -1 || isCode(text, token)) continue;
      if (sent?.agency && i > sent.agency.first && i < sent.agency.last) continue;
      const name =
        !titled &&
        token.caps !== 'none' &&
        (isName(token, i === sentence.first && sent === null) || (i > sentence.first && isTown(tokens, i)));
      if (number < 0) {
        const term = termOf(token.word);
        let entry = others.get(term);
        if (!entry) {
          entry = { term, count: 0, name: false };
          others.set(term, entry);
          out.push(entry);
          met.push(-1);
        }
        entry.count += lead;
        entry.name ||= name;
        continue;
      }
      if (counted[number] === 0) {
        met.push(number);
        out.push({ term: spelt[number]!, count: 0, name: false });
      }
      counted[number]! += lead;
      if (name) named[number] = 1;
    }
  }
  for (let i = 0; i < met.length; i++) {
    const number = met[i]!;
    if (number < 0) continue;
    out[i]!.count = counted[number]!;
    out[i]!.name = named[number] === 1;
    counted[number] = 0;
    named[number] = 0;
  }
  return out;
}

const weigh = (count: number, name: boolean): number =>
  Math.round((name ? NAME_WEIGHT : 1) * Math.log2(1 + count) * 100) / 100;

/** Weights of small counts, which are multiples of a half: of words, then of names. */
const SMALL = 64;
const known = [false, true].map((name) => Array.from({ length: SMALL }, (_, i) => weigh(i / 2, name)));

function weightOf(count: number, name: boolean): number {
  const twice = count * 2;
  return twice < SMALL ? known[name ? 1 : 0]![twice]! : weigh(count, name);
}

/** The terms that weigh most, heaviest first, at most 28. Headlines in title case do not make names of their words: a name stands in the body as well. */
export function termsOf(article: Article): Term[] {
  const counts = countsOf(article);
  const weights = new Float64Array(counts.length);
  for (let i = 0; i < counts.length; i++) {
    const { count, name } = counts[i]!;
    weights[i] = weightOf(count, name);
  }
  const least = counts.length <= KEPT ? 0 : weights.slice().sort()[counts.length - KEPT]!;
  const terms: Term[] = [];
  for (let i = 0; i < counts.length; i++) {
    const { term, name } = counts[i]!;
    if (weights[i]! >= least) terms.push({ term, name, weight: weights[i]! });
  }
  // Of equal weight, what is named first says more about the subject: the sort is stable.
  terms.sort((a, b) => b.weight - a.weight);
  if (terms.length > KEPT) terms.length = KEPT;
  return terms;
}

/** Most words of the sentence begin with a capital: a headline, where capitals say nothing. */
function isTitleCase(tokens: readonly Token[], first: number, last: number): boolean {
  let words = 0;
  let capital = 0;
  for (let i = first; i < last; i++) {
    const t = tokens[i]!;
    if (t.kind !== 'word' || t.text.length < 4) continue;
    words++;
    if (t.caps !== 'none') capital++;
  }
  return words >= 3 && capital > words * 0.6;
}
