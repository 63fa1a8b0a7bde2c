/**
 * Word classes at dictionary cost: compromise's compiled lexicon, read once into a map from word to bit set. A word can hold several
 * classes ("fire" is noun and verb); what it is in a sentence is for the reader of the sentence to say.
 */
import { inSteps } from './in-steps.ts';
import { taggedWords } from './lexicon.ts';

/** Bits of a word's possible classes. */
export const WordClass = {
  Noun: 1 << 0,
  Plural: 1 << 1,
  Verb: 1 << 2,
  /** Past tense or past participle form. */
  Past: 1 << 3,
  Gerund: 1 << 4,
  Adjective: 1 << 5,
  Adverb: 1 << 6,
  Determiner: 1 << 7,
  Pronoun: 1 << 8,
  Preposition: 1 << 9,
  Conjunction: 1 << 10,
  Modal: 1 << 11,
  Copula: 1 << 12,
  /** A noun for a person by role or kind: mayor, victim, driver. */
  PersonNoun: 1 << 13,
  MaleName: 1 << 14,
  FemaleName: 1 << 15,
  FirstName: 1 << 16,
  LastName: 1 << 17,
  City: 1 << 18,
  Region: 1 << 19,
  Country: 1 << 20,
  Place: 1 << 21,
  Demonym: 1 << 22,
  Organization: 1 << 23,
  Honorific: 1 << 24,
  Unit: 1 << 25,
  Currency: 1 << 26,
  Date: 1 << 27,
  NumberWord: 1 << 28,
  SportsTeam: 1 << 29,
} as const;

const BITS: Readonly<Record<string, number>> = {
  Noun: WordClass.Noun,
  Singular: WordClass.Noun,
  Uncountable: WordClass.Noun,
  Plural: WordClass.Noun | WordClass.Plural,
  Actor: WordClass.Noun | WordClass.PersonNoun,
  Verb: WordClass.Verb,
  Infinitive: WordClass.Verb,
  PresentTense: WordClass.Verb,
  Imperative: WordClass.Verb,
  PastTense: WordClass.Verb | WordClass.Past,
  Participle: WordClass.Verb | WordClass.Past,
  Gerund: WordClass.Verb | WordClass.Gerund,
  Copula: WordClass.Verb | WordClass.Copula,
  Modal: WordClass.Modal,
  Adjective: WordClass.Adjective,
  Comparative: WordClass.Adjective,
  Superlative: WordClass.Adjective,
  Adverb: WordClass.Adverb,
  Determiner: WordClass.Determiner,
  Pronoun: WordClass.Pronoun,
  Possessive: WordClass.Pronoun | WordClass.Determiner,
  Reflexive: WordClass.Pronoun,
  Preposition: WordClass.Preposition,
  Conjunction: WordClass.Conjunction,
  MaleName: WordClass.MaleName | WordClass.FirstName,
  FemaleName: WordClass.FemaleName | WordClass.FirstName,
  FirstName: WordClass.FirstName,
  LastName: WordClass.LastName,
  Person: WordClass.FirstName,
  City: WordClass.City | WordClass.Place,
  Region: WordClass.Region | WordClass.Place,
  Country: WordClass.Country | WordClass.Place,
  Place: WordClass.Place,
  Demonym: WordClass.Demonym | WordClass.Adjective,
  Organization: WordClass.Organization,
  Honorific: WordClass.Honorific,
  Unit: WordClass.Unit,
  Currency: WordClass.Currency,
  Month: WordClass.Date,
  WeekDay: WordClass.Date,
  Date: WordClass.Date,
  Value: WordClass.NumberWord,
  TextValue: WordClass.NumberWord,
  Cardinal: WordClass.NumberWord,
  Ordinal: WordClass.NumberWord,
  Multiple: WordClass.NumberWord,
  Fraction: WordClass.NumberWord,
  SportsTeam: WordClass.SportsTeam,
};

const lexicon = inSteps(function* (map: Map<string, number>) {
  for (const { word, tags } of taggedWords()) {
    let bits = 0;
    for (const tag of tags) bits |= BITS[tag] ?? 0;
    if (bits !== 0) map.set(word, bits);
    yield;
  }
});

/** Reads the lexicon a few words at a time, for a thread that others wait for; without it the first question reads it whole. */
export const prepareWords = lexicon.prepare;

/**
 * The classes that a word can have.
 * @param lower the word in lower case with straight apostrophes; multi-word entries are joined by one space.
 * @returns a bit set of `WordClass`, 0 when the lexicon does not hold the word.
 */
export function classesOf(lower: string): number {
  return lexicon.whole().get(lower) ?? 0;
}
