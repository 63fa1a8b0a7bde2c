/**
 * What an article is about, in a few words: its most used names and content words, weighed. Alignment tells by them which articles of a
 * folder report the same event. Weights depend on the article alone (no corpus frequencies), so that the order of files cannot matter.
 */
import { ofWord } from '../language/vocabulary.ts';
import { WordClass } from '../language/words.ts';
import type { Article, Token } from '../text/article.ts';

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

function stem(word: string): string {
  if (word.length > 4 && word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1);
  return word;
}

/** The term that a word counts for, empty for words that say nothing of the subject. */
const termOf = ofWord(({ kind, lower, tags }) =>
  kind !== 'word' || lower.length < MIN_LENGTH || EMPTY_WORDS.has(lower) || (tags & EMPTY_CLASSES) !== 0
    ? ''
    : stem(lower),
);

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
  return LOCAL.has(tokens[i - 1]?.lower ?? '') && tokens[i + 1]?.caps !== 'initial';
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
  return !first || token.caps === 'mixed' || (token.tags & (WordClass.Place | WordClass.LastName)) !== 0;
}

/** The terms that weigh most, heaviest first, at most 28. Headlines in title case do not make names of their words: a name stands in the body as well. */
export function termsOf(article: Article): Term[] {
  const names = new Set<string>();
  const weights = new Map<string, number>();
  for (let s = 0; s < article.sentences.length; s++) {
    const sentence = article.sentences[s]!;
    const lead = s < LEAD_SENTENCES ? LEAD_WEIGHT : 1;
    const titled = isTitleCase(article.tokens, sentence.first, sentence.last);
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = article.tokens[i]!;
      const key = termOf(token.word);
      if (key === '' || isCode(article.text, token)) continue;
      const name =
        !titled &&
        token.caps !== 'none' &&
        (isName(token, i === sentence.first) || (i > sentence.first && isTown(article.tokens, i)));
      if (name) names.add(key);
      weights.set(key, (weights.get(key) ?? 0) + lead);
    }
  }
  const terms: Term[] = [];
  for (const [term, count] of weights) {
    const name = names.has(term);
    terms.push({ term, name, weight: Math.round((name ? NAME_WEIGHT : 1) * Math.log2(1 + count) * 100) / 100 });
  }
  // Of equal weight, what is named first says more about the subject: the sort is stable.
  terms.sort((a, b) => b.weight - a.weight);
  return terms.slice(0, KEPT);
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
