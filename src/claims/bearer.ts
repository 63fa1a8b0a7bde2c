/** Whose age it is where no name stands beside it: "the guide, 54", "He was 24", "The 52-year-old was leading". */
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
  return np.det === 'the' ? byRole(parse, np) : null;
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
