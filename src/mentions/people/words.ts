/** Points for and against a name from its own words, before any context. The weights are plain sums; 3 is enough. */

import { AMBIGUOUS_SURNAMES } from '../../language/data/ambiguous-surnames.ts';
import { SURNAME_ENDS } from '../../language/data/name-context.ts';
import { GIVEN, NameClass } from '../../language/names.ts';
import { WordClass } from '../../language/words.ts';
import type { Core } from './core.ts';
import { isDictionaryWord, isFamilyFirst, type Part } from './part.ts';

const MAX_END = 8;
const ENDS = new Set(SURNAME_ENDS);

function surnameEnd(lower: string): boolean {
  if (lower.length < 5) return false;
  for (let n = 2; n <= MAX_END && n < lower.length - 1; n++) if (ENDS.has(lower.slice(-n))) return true;
  return false;
}

const has = (p: Part, bits: number): boolean => (p.name & bits) !== 0;

/** Points of the words alone, for a name of two words or more. */
export function wordsScore(core: Core): number {
  const parts = core.parts.filter((p) => !has(p, NameClass.Suffix) || core.parts.length === 1);
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last) return -9;
  let s = -core.against;
  const given = has(first, GIVEN);
  const dictionary = isDictionaryWord(first);
  const common = has(first, NameClass.GivenCommon) || (first.tags & WordClass.FirstName) !== 0;
  if (first.initial) s += 2.25;
  else if (given) {
    s += common ? 2.75 : 2;
    if (dictionary) s -= 0.75;
    if (has(first, NameClass.Place | NameClass.PlaceStart) && !common) s -= 1;
    else if (first.tags & (WordClass.City | WordClass.Region)) s -= 1;
  } else if (dictionary) s -= 1.5;
  else if (has(first, NameClass.Place) || first.tags & WordClass.Place) s -= 1.5;
  else if (first.upper && first.lower.length <= 4) s -= 1.5;
  if (isFamilyFirst(parts)) s += common ? 0.5 : 2;
  if (last.tags & WordClass.LastName || has(last, NameClass.FamilyFirst)) s += 1;
  else if (surnameEnd(last.lower)) s += 0.75;
  if (last.initial) s -= 1;
  else if (first.initial && !has(last, NameClass.Place)) s += 0.75;
  else if (last.tags === 0 && !has(last, NameClass.Place)) s += 0.75;
  else if (last.tags & WordClass.Country) s -= 1.5;
  else if (has(last, NameClass.Place) && !has(last, GIVEN) && !(last.tags & WordClass.LastName))
    s -= AMBIGUOUS_SURNAMES.has(last.lower) ? 0.25 : 0.75;
  else if (isDictionaryWord(last) && !(last.tags & WordClass.LastName) && !has(last, GIVEN))
    s -= AMBIGUOUS_SURNAMES.has(last.lower) ? 0 : given && common ? 0.25 : 1;
  if (has(last, GIVEN)) s += 0.4;
  for (const p of parts.slice(1, -1)) {
    if (p.particle || p.initial) s += 0.75;
    else if (has(p, GIVEN)) s += 0.4;
    else if (isDictionaryWord(p)) s -= 0.5;
  }
  if (
    parts.every(
      (p) =>
        p.particle ||
        (p.tags === 0 &&
          (p.name & ~(GIVEN | NameClass.GivenCommon | NameClass.FamilyFirst | NameClass.Particle)) === 0),
    )
  )
    s += 1;
  if (parts.length > 4) s -= 1;
  if (parts.some((p) => p.mixed)) s -= 2;
  return s;
}

/** Points of a word that stands alone, before any context. */
export function singleScore(p: Part): number {
  let s = 0;
  if (p.tags & WordClass.LastName) s += 1;
  else if (surnameEnd(p.lower)) s += 0.75;
  if (has(p, NameClass.GivenCommon)) s += 0.75;
  else if (has(p, GIVEN)) s += 0.4;
  else if (p.tags === 0 && p.name === 0) s += 0.5;
  if (has(p, NameClass.KnownOrganisation)) s -= 4;
  if (has(p, NameClass.FamilyFirst) && !isDictionaryWord(p)) s += 1;
  if (p.tags & (WordClass.Country | WordClass.Demonym | WordClass.Date)) s -= 6;
  if (p.tags & (WordClass.Organization | WordClass.SportsTeam)) s -= 4;
  if (has(p, NameClass.Organisation | NameClass.PlaceWord) && !AMBIGUOUS_SURNAMES.has(p.lower)) s -= 6;
  if (p.tags & WordClass.Place) s -= 3;
  else if (has(p, NameClass.Place)) s -= has(p, GIVEN) ? 1 : 2.5;
  if (isDictionaryWord(p)) s -= has(p, NameClass.GivenCommon) ? 1 : 2;
  if (has(p, NameClass.Title | NameClass.TitleModifier | NameClass.Honorific)) s -= 2;
  if (p.upper) s -= 3;
  if (p.mixed) s -= 3;
  if (p.initial || p.lower.length < 2) s -= 9;
  return s;
}
