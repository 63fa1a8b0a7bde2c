/** Gender, where a name's own words tell it. */
import { GIVEN, NameClass } from '../../language/names.ts';
import type { ArticlePerson } from '../mention.ts';
import type { Candidate } from './candidates.ts';
import { FEMALE_TITLES, MALE_TITLES } from './data/titles.data.ts';

const FEMALE_ROLES =
  /^(?:wife|mother|daughter|sister|aunt|niece|grandmother|granddaughter|girlfriend|widow|actress|spokeswoman|chairwoman|congresswoman|councilwoman|policewoman|businesswoman|queen|princess)$/;

const MALE_ROLES =
  /^(?:husband|father|son|brother|uncle|nephew|grandfather|grandson|boyfriend|widower|spokesman|chairman|congressman|councilman|policeman|businessman|king|prince)$/;

/** Gender that a given name, a title or a role noun tells. */
export function genderOf(c: Candidate, words: readonly { lower: string; name: number }[]): ArticlePerson['gender'] {
  for (const p of c.core.before) {
    if (MALE_TITLES.has(p.lower)) return 'male';
    if (FEMALE_TITLES.has(p.lower)) return 'female';
    if (FEMALE_ROLES.test(p.lower)) return 'female';
    if (MALE_ROLES.test(p.lower)) return 'male';
  }
  if (words.length < 2) return null;
  const bits = words[0]!.name & GIVEN;
  return bits === NameClass.GivenFemale ? 'female' : bits === NameClass.GivenMale ? 'male' : null;
}

/** Gender that a role's head noun tells ("spokeswoman"). */
export function genderOfRole(head: string): ArticlePerson['gender'] {
  return FEMALE_ROLES.test(head) ? 'female' : MALE_ROLES.test(head) ? 'male' : null;
}
