/** Whom "he" or "she" means, where only one person can be meant. */
import { partitionPoint } from '../language/search.ts';
import type { Parse } from './parse.ts';

/** Sentences back in which the person may have been named. */
const BACK = 2;

const MALE = /^(?:he|him|his|himself)$/;
const FEMALE = /^(?:she|her|hers|herself)$/;

/** Index of the first of the people's readings that stands in a sentence or after it. */
const firstReading = (parse: Parse, sentence: number): number =>
  partitionPoint(parse.people.readings, (r) => r.sentence < sentence);

/**
 * The full name of the one person that a pronoun can mean: named before it in its sentence, else in the nearest sentence before that
 * names anyone. Null where two could be meant, and for other pronouns.
 * @param unit the pronoun's unit.
 */
export function antecedentOf(parse: Parse, unit: number): string | null {
  const word = parse.units[unit]!.lower;
  const unfit = MALE.test(word) ? 'female' : FEMALE.test(word) ? 'male' : null;
  if (unfit === null) return null;
  const { readings, people } = parse.people;
  const before = parse.article.tokens[parse.units[unit]!.first]!.start;
  for (let s = parse.sentence; s >= 0 && s >= parse.sentence - BACK; s--) {
    const found = new Set<number>();
    let named = false;
    for (let i = firstReading(parse, s); i < readings.length && readings[i]!.sentence === s; i++) {
      const r = readings[i]!;
      if (r.start >= before) break;
      named = true;
      if (people[r.person]?.gender !== unfit) found.add(r.person);
    }
    if (found.size === 1) return people[[...found][0]!]!.name;
    if (named && found.size !== 1) return null;
  }
  return null;
}
