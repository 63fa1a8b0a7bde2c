/** Dictionary of words that speak for or against a person's name. Built once, on first use, from the lists in data/. */
import givenNames from './data/given-names.json';
import {
  EXTRA_ROLES,
  FAMILY_FIRST,
  KIN_WORDS,
  NOT_ROLES,
  PERSON_OBJECT_VERBS,
  PERSON_VERBS,
  SPEECH_VERBS,
} from './data/name-context.ts';
import {
  COUNTER_BEFORE,
  COUNTER_NOUNS,
  KNOWN_ORGANISATIONS,
  NAMED_AFTER,
  NAMED_THINGS,
  NEVER_NAMES,
  ORGANISATION_WORDS,
  PLACE_WORDS,
} from './data/name-counter.ts';
import {
  ABBREVIATIONS_WITH_STOP,
  HONORIFICS,
  NAME_SUFFIXES,
  PARTICLES,
  TITLE_MODIFIERS,
  TITLES,
} from './data/name-titles.ts';
import personNouns from './data/person-nouns.json';
import placeNames from './data/place-names.json';
import { decode } from './front-code.ts';
import { inSteps } from './in-steps.ts';

/** Bits of what a word can be beside or within a name. */
export const NameClass = {
  Honorific: 1 << 0,
  Title: 1 << 1,
  TitleModifier: 1 << 2,
  /** A common noun for a person by role, calling or kinship. */
  Role: 1 << 3,
  Kin: 1 << 4,
  Suffix: 1 << 5,
  Particle: 1 << 6,
  Organisation: 1 << 7,
  PlaceWord: 1 << 8,
  CounterBefore: 1 << 9,
  Never: 1 << 10,
  Speech: 1 << 11,
  PersonVerb: 1 << 12,
  FamilyFirst: 1 << 13,
  GivenFemale: 1 << 14,
  GivenMale: 1 << 15,
  /** Held by three or more of the given-name lists. */
  GivenCommon: 1 << 16,
  Place: 1 << 17,
  /** The first word of a place name of several words. */
  PlaceStart: 1 << 18,
  /** The bare name of a company, party or armed group. */
  KnownOrganisation: 1 << 19,
  /** Abbreviation that takes a full stop. */
  Stop: 1 << 20,
  /** A common noun that announces a name of its own kind, no person: town, frigate, newspaper. */
  CounterNoun: 1 << 21,
  /** In small letters after a name: the name is the thing's. */
  NamedThing: 1 << 22,
  /** A person's name that is a firm's, a brand's or a thing's. */
  NamedAfter: 1 << 23,
  PersonObjectVerb: 1 << 24,
} as const;

export const GIVEN = NameClass.GivenFemale | NameClass.GivenMale;

const F = NameClass.GivenFemale;
const M = NameClass.GivenMale;
const C = NameClass.GivenCommon;
const CODES: Readonly<Record<string, number>> = { F: F | C, M: M | C, U: F | M | C, X: F, Y: M, Z: F | M, P: 0 };

const words = inSteps(function* (map: Map<string, number>) {
  const add = (word: string, bits: number): void => void map.set(word, (map.get(word) ?? 0) | bits);
  function* all(list: readonly string[], bits: number): Generator<void> {
    for (const word of list) add(word, bits);
    yield;
  }
  const no = new Set(NOT_ROLES);
  for (const [word] of decode(personNouns.nouns)) {
    if (!no.has(word)) add(word, NameClass.Role);
    yield;
  }
  yield* all(EXTRA_ROLES, NameClass.Role);
  yield* all(TITLES, NameClass.Title | NameClass.Role);
  yield* all(KIN_WORDS, NameClass.Kin | NameClass.Role);
  yield* all(HONORIFICS, NameClass.Honorific);
  yield* all(TITLE_MODIFIERS, NameClass.TitleModifier);
  yield* all(NAME_SUFFIXES, NameClass.Suffix);
  yield* all(PARTICLES, NameClass.Particle);
  yield* all(ORGANISATION_WORDS, NameClass.Organisation);
  yield* all(PLACE_WORDS, NameClass.PlaceWord);
  yield* all(NAMED_THINGS, NameClass.NamedThing);
  yield* all(NAMED_AFTER, NameClass.NamedAfter);
  yield* all(PERSON_OBJECT_VERBS, NameClass.PersonObjectVerb);
  yield* all(COUNTER_NOUNS, NameClass.CounterNoun);
  yield* all(KNOWN_ORGANISATIONS, NameClass.KnownOrganisation);
  yield* all(ABBREVIATIONS_WITH_STOP, NameClass.Stop);
  yield* all(COUNTER_BEFORE, NameClass.CounterBefore);
  yield* all(NEVER_NAMES, NameClass.Never);
  yield* all(SPEECH_VERBS, NameClass.Speech);
  yield* all(PERSON_VERBS, NameClass.PersonVerb);
  yield* all(FAMILY_FIRST, NameClass.FamilyFirst);
  for (const [word, code] of decode(givenNames.names)) {
    add(word, CODES[code] ?? 0);
    yield;
  }
  for (const [word] of decode(placeNames.places)) {
    add(word, NameClass.Place);
    const space = word.indexOf(' ');
    if (space > 0) add(word.slice(0, space), NameClass.PlaceStart);
    yield;
  }
});

/** Reads the lists a few words at a time, for a thread that others wait for; without it the first question reads them whole. */
export const prepareNames = words.prepare;

/**
 * What a word can be beside or within a person's name.
 * @param lower lower case with straight apostrophes; diacritics are ignored where the word is not found with them.
 * @returns a bit set of `NameClass`, 0 when no list holds the word.
 */
export function nameClassOf(lower: string): number {
  const map = words.whole();
  const bits = map.get(lower);
  if (bits !== undefined) return bits;
  for (let i = 0; i < lower.length; i++)
    if (lower.charCodeAt(i) > 127) return map.get(lower.normalize('NFD').replace(/\p{M}/gu, '')) ?? 0;
  return 0;
}
