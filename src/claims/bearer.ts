/** Whose age it is where no name stands beside it: "the guide, 54", "He was 24", "The 52-year-old was leading". */
import { NameClass } from '../language/names.ts';
import { nounClass } from '../language/nouns.ts';
import { WordClass } from '../language/words.ts';
import { resolveReference } from '../mentions/people/reference.ts';
import { asNoun, type Parse } from './parse.ts';
import type { NounPhrase } from './phrase.ts';

/** Sentences back in which the person must have been named. */
const REACH = 4;

type Gender = 'female' | 'male' | null;

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['she', 'female'],
]);

/**
 * @param at the phrase of the age. @param subject the phrase that bears it, -1 where it is the age's own.
 * @returns the full name that the article knows; null where it cannot be told for certain.
 */
export function bearerOf(parse: Parse, at: number, subject: number): string | null {
  const np = asNoun(parse.phrases[subject < 0 ? at : subject]);
  if (!np || isNamed(parse, np)) return null;
  const first = parse.units[np.first]!;
  if (np.pronoun && np.head < 0) {
    const gender = GENDERS.get(first.lower);
    return gender === undefined ? null : soleName(parse, first.first, gender);
  }
  if (np.head < 0) return np.det === 'the' && np.age >= 0 ? soleName(parse, first.first, null) : null;
  return np.det === 'the' ? (byRole(parse, np) ?? byElimination(parse, np)) : null;
}

/** Parts that people play in an accident or a crime: somebody else may be meant than whom the sentence before names. */
const PARTS = new Set(
  (
    'suspect gunman shooter attacker assailant driver defendant accused killer murderer robber thief burglar victim deceased passenger pedestrian cyclist ' +
    'motorist rider officer policeman policewoman man woman person boy girl child teenager teen youth baby son daughter brother sister father mother wife ' +
    'husband partner widow friend neighbour neighbor witness survivor soldier patient stranger other one'
  ).split(' '),
);

/** "The guide, 54", "the 48-year-old principal" of somebody described and not named: the only one of the nearest sentence before that names somebody of no age. */
function byElimination(parse: Parse, np: NounPhrase): string | null {
  const head = parse.units[np.head]!;
  const noun = np.lemma || head.lower;
  if (np.plural || PARTS.has(noun) || (nounClass(noun) ?? 'people') !== 'people') return null;
  const { people, readings } = parse.people;
  const token = parse.units[np.first]!.first;
  if (looksOn(parse, np) || isKnown(parse, head.lower, token)) return null;
  let found: string | null = null;
  let sentence = -1;
  for (let i = readings.length - 1; i >= 0; i--) {
    const r = readings[i]!;
    if (r.first >= token) continue;
    if (parse.sentence - r.sentence > REACH || (found !== null && r.sentence !== sentence)) break;
    if (speaks(parse, r) || hasAge(parse, r.person)) continue;
    const { name } = people[r.person]!;
    if (found !== null && found !== name) return null;
    found = name;
    sentence = r.sentence;
  }
  return found;
}

/** "Struck a student": somebody told of before is meant by "the student", not who is named there. */
function isKnown(parse: Parse, noun: string, before: number): boolean {
  const { sentences, tokens } = parse.article;
  for (let t = sentences[Math.max(0, parse.sentence - REACH)]!.first; t < before; t++)
    if (tokens[t]!.lower === noun) return true;
  return false;
}

const LOOKING_ON = /^(?:see|saw|hear|watch|witness|notice|find|call|say|tell|recall|describe|help|rush|try|alert)$/;

/** "The baker, 54, saw it": somebody beside what befell the one who is named. */
function looksOn(parse: Parse, np: NounPhrase): boolean {
  const at = parse.phrases.indexOf(np);
  const verb = parse.phrases.slice(at + 1, at + 6).find((p) => p.kind === 'vg');
  return verb?.kind === 'vg' && LOOKING_ON.test(verb.lemma);
}

const AGE = /^\d{1,2}$/;

/** "Anna Berg, 47,", "47-year-old Anna Berg": whose age is told beside the name. */
function hasAge(parse: Parse, person: number): boolean {
  const { tokens } = parse.article;
  return parse.people.readings.some((r) => {
    if (r.person !== person) return false;
    const mark = tokens[r.last]?.text;
    const next = tokens[r.last + 1]?.lower === 'both' ? 2 : 1;
    if ((mark === ',' || mark === '(') && AGE.test(tokens[r.last + next]?.text ?? '')) return true;
    const years = tokens.slice(Math.max(0, r.first - 5), r.first).map((t) => t.lower);
    return AGE.test(years[0] ?? '') && years.slice(1).join('') === '-year-old';
  });
}

/** Named only as somebody who speaks. */
function speaks(parse: Parse, r: { readonly first: number; readonly last: number }): boolean {
  const { tokens } = parse.article;
  const title = ((tokens[r.first - 1]?.tags ?? 0) & WordClass.Honorific) !== 0 ? 1 : 0;
  return [tokens[r.first - 1 - title], tokens[r.last]].some(
    (t) => t !== undefined && t.caps === 'none' && (t.word.names & NameClass.Speech) !== 0,
  );
}

function isNamed(parse: Parse, np: NounPhrase): boolean {
  for (let i = np.first; i < np.last; i++) if (parse.units[i]!.person >= 0) return true;
  return false;
}

/** "The guide": the person whose role is told by that word. */
function byRole(parse: Parse, np: NounPhrase): string | null {
  const head = parse.units[np.head]!;
  const person = resolveReference(parse.article, parse.people, head.first);
  return person === null ? null : (parse.people.people[person]?.name ?? null);
}

/** The only person whom the last sentences name, so that nobody else can be meant. */
function soleName(parse: Parse, token: number, gender: Gender): string | null {
  let found: string | null = null;
  const { people, readings } = parse.people;
  for (let i = readings.length - 1; i >= 0; i--) {
    const r = readings[i]!;
    if (r.first >= token) continue;
    if (parse.sentence - r.sentence > REACH) break;
    const person = people[r.person]!;
    if (gender !== null && person.gender !== null && person.gender !== gender) continue;
    if (found !== null && found !== person.name) return null;
    found = person.name;
  }
  return found;
}
