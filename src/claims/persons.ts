/** Who stands in a noun phrase and its joined phrases: single people by name, role, kin word or age. */
import { GROUP_NOUNS } from '../language/data/group-nouns.ts';
import { nounClass } from '../language/nouns.ts';
import { asNoun, type Parse } from './parse.ts';
import type { NounPhrase } from './phrase.ts';
import { isAgeAside } from './subjects.ts';

export type Gender = 'female' | 'male' | null;

/** One person as a phrase gives them. */
export interface Individual {
  /** The phrase. */
  readonly phrase: number;
  /** Index into `ArticlePeople.people`, else null. */
  readonly person: number | null;
  readonly lemma: string;
  readonly gender: Gender;
  /** Age in years where stated. */
  readonly age: number | null;
  /** new: "a man", "another man"; known: "the man", "he", a possessive; name: a proper name. */
  readonly given: 'new' | 'another' | 'known' | 'pronoun' | 'name';
  /** How many it stands for: 1, or 2 for a couple. */
  readonly count: number;
}

const FEMALE = new Set(
  'woman girl mother mom mum wife daughter sister grandmother aunt niece girlfriend widow bride waitress actress policewoman servicewoman businesswoman schoolgirl stepmother stepdaughter granddaughter she her herself fiancee nun congresswoman'.split(
    ' ',
  ),
);
const MALE = new Set(
  'man boy father dad husband son brother grandfather uncle nephew boyfriend groom policeman serviceman businessman schoolboy stepfather stepson grandson he him himself fiance monk congressman fisherman gunman'.split(
    ' ',
  ),
);
/** People words that are too wide, or too often something else, to single anybody out. */
const WIDE = new Set('general human local major member national professional relative soul'.split(' '));
const PAIR = /^(?:couple|twin|pair|duo|both)$/;

function genderOf(parse: Parse, np: NounPhrase, person: number | null, lemma: string): Gender {
  if (person !== null) return parse.people.people[person]?.gender ?? null;
  if (FEMALE.has(lemma)) return 'female';
  if (MALE.has(lemma)) return 'male';
  for (let i = np.first; i < np.last; i++) {
    const w = parse.units[i]!.lower;
    if (w === 'female' || FEMALE.has(w)) return i === np.first ? null : 'female';
    if (w === 'male' || MALE.has(w)) return i === np.first ? null : 'male';
  }
  return null;
}

function ageIn(parse: Parse, at: number): number | null {
  const np = asNoun(parse.phrases[at]);
  let unit = np?.age ?? -1;
  if (unit < 0 && isAgeAside(parse, at + 2)) {
    const after = asNoun(parse.phrases[at + 2]);
    unit = after ? (after.age >= 0 ? after.age : (after.nums[0] ?? -1)) : -1;
  }
  if (unit < 0) return null;
  const q = parse.readings[parse.units[unit]!.reading]?.quantity;
  if (!q || q.low === null) return null;
  return q.unit === null || /^year/.test(q.unit) ? q.low : 0;
}

/** The single person that the phrase `phrases[at]` gives, else null (plural, numbered, no person). */
export function individualAt(parse: Parse, at: number): Individual | null {
  const np = asNoun(parse.phrases[at]);
  if (!np) return null;
  if (np.nums.length > 0) return null;
  const word = parse.units[np.first]!.lower;
  if (np.pronoun && np.head < 0) {
    if (!/^(?:he|him|she|her|himself|herself)$/.test(word)) return null;
    const gender: Gender = /^(?:he|him|himself)$/.test(word) ? 'male' : 'female';
    return { phrase: at, person: null, lemma: word, gender, age: null, given: 'pronoun', count: 1 };
  }
  if (np.head < 0) {
    if (np.age < 0 && np.det === 'another' && np.last === np.first + 1)
      return { phrase: at, person: null, lemma: '', gender: null, age: null, given: 'another', count: 1 };
    if (np.age < 0) return null;
    const given = np.det === 'the' || np.possessor >= 0 ? 'known' : 'new';
    return { phrase: at, person: null, lemma: '', gender: null, age: ageIn(parse, at), given, count: 1 };
  }
  const u = parse.units[np.head]!;
  if (u.person >= 0) {
    const person = parse.people.readings[u.person]!.person;
    return {
      phrase: at,
      person,
      lemma: '',
      gender: genderOf(parse, np, person, ''),
      age: ageIn(parse, at),
      given: 'name',
      count: 1,
    };
  }
  // "both men were shot"
  if (np.plural && np.det === 'both' && nounClass(np.lemma) === 'people')
    return { phrase: at, person: null, lemma: np.lemma, gender: null, age: null, given: 'known', count: 2 };
  if (np.plural && !PAIR.test(np.lemma)) return null;
  if (nounClass(np.lemma) !== 'people' || GROUP_NOUNS.has(np.lemma) || WIDE.has(np.lemma)) return null;
  if (np.det !== null && /^(?:no|neither|any|every|each|some|nor|either)$/.test(np.det)) return null;
  const count = PAIR.test(np.lemma) ? 2 : 1;
  let another = false;
  for (let i = np.first; i < np.head; i++)
    if (/^(?:another|second|third|fourth|fifth)$/.test(parse.units[i]!.lower) && np.det !== 'the') another = true;
  const definite = np.det !== null && /^(?:the|his|her|their|its|this|that)$/.test(np.det);
  return {
    phrase: at,
    person: null,
    lemma: np.lemma,
    gender: genderOf(parse, np, null, np.lemma),
    age: ageIn(parse, at),
    given: another
      ? 'another'
      : definite && !/^(?:his|her|their)$/.test(np.det ?? '') && np.possessor < 0
        ? 'known'
        : 'new',
    count,
  };
}

/**
 * The single people of a phrase and of those joined to it ("a farmer and his son", "a baker, a young clerk and an old sailor").
 * @param end phrase index that the list may not reach.
 * @returns an empty list when the first is no single person, or when a number or plural stands in the list (their total is unknown).
 */
export function individualsFrom(parse: Parse, at: number, end: number): Individual[] {
  const first = individualAt(parse, at);
  if (!first) return [];
  const out = [first];
  const pending: Individual[] = [];
  for (let i = at + 1; i < end && i < at + 16; i++) {
    const p = parse.phrases[i]!;
    if (p.kind === 'np') {
      if (isAgeAside(parse, i)) continue; // "Doe, 34,"
      const before = parse.phrases[i - 1]!;
      if (before.kind === 'prep') continue;
      const one = individualAt(parse, i);
      if (before.kind === 'conj') {
        if (!one) return p.nums.length > 0 || p.plural ? [] : out;
        out.push(...pending, one);
        pending.length = 0;
        continue;
      }
      if (before.kind === 'mark' && one && (first.given !== 'name' || one.given === 'name')) pending.push(one);
      continue;
    }
    if (p.kind === 'conj' && p.word !== 'and') break;
    if (p.kind === 'mark' && p.word !== ',') break;
    if (p.kind === 'vg' || p.kind === 'sub') break;
    if (p.kind === 'prep' && !/^(?:of|from|in)$/.test(p.word)) break;
  }
  return out;
}
