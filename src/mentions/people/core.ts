/** From a run of capitalised words to the name in it: titles, demonyms, sentence starts and agencies cut away, organisations told apart. */

import { AMBIGUOUS_SURNAMES } from '../../language/data/ambiguous-surnames.ts';
import { countryOf } from '../../language/demonyms.ts';
import { GIVEN, NameClass, nameClassOf } from '../../language/names.ts';
import { classesOf, WordClass } from '../../language/words.ts';
import { isFamilyFirst, type Part } from './part.ts';
import type { CapsMode, Run } from './runs.ts';

/** A name cut out of a run. */
export interface Core {
  readonly parts: readonly Part[];
  /** Parts of the run before the name that announce it (titles, demonyms), for the role. */
  readonly before: readonly Part[];
  readonly honorific: Part | null;
  readonly title: Part | null;
  /** Something in the run says that this is no person. */
  readonly against: number;
}

const FUNCTION =
  WordClass.Determiner |
  WordClass.Pronoun |
  WordClass.Preposition |
  WordClass.Conjunction |
  WordClass.Modal |
  WordClass.Copula;
const ORDINARY =
  FUNCTION | WordClass.Verb | WordClass.Adverb | WordClass.Adjective | WordClass.Noun | WordClass.NumberWord;

const has = (p: Part, bits: number): boolean => (p.name & bits) !== 0;
const isGiven = (p: Part): boolean => has(p, GIVEN);

/** Titles that are given names as well keep their place before a single surname: "Dean Okoro", "Earl Banda". */
function isTitlePart(run: Run, k: number): boolean {
  const p = run[k]!;
  if (!has(p, NameClass.Honorific | NameClass.Title)) return false;
  const next = run[k + 1];
  if (!next || has(next, NameClass.Suffix)) return false;
  if (
    ((isGiven(p) && has(p, NameClass.GivenCommon)) || GIVEN_TITLES.has(p.lower)) &&
    run.slice(k + 2).every((q) => has(q, NameClass.Suffix)) &&
    !p.upper
  )
    return has(p, NameClass.Honorific) && !GIVEN_TITLES.has(p.lower);
  return true;
}

const GIVEN_TITLES = new Set(['dean', 'earl', 'duke', 'baron', 'don', 'marshal', 'chase', 'fr']);

/** Words that open a sentence and are no name, though some name list may hold them. */
const OPENERS = new Set([
  'the',
  'a',
  'an',
  'when',
  'what',
  'who',
  'where',
  'why',
  'how',
  'while',
  'since',
  'if',
  'as',
  'but',
  'and',
  'for',
  'with',
  'in',
  'on',
  'at',
  'after',
  'before',
  'meanwhile',
  'although',
  'because',
  'both',
  'like',
  'unlike',
]);

/** A word that opens the sentence (or stands in a headline) and is an ordinary word, not a name. */
function isOrdinaryStart(p: Part, next: Part | undefined): boolean {
  if (p.initial || p.particle) return false;
  if (OPENERS.has(p.lower)) return true;
  if (next !== undefined && has(p, NameClass.Honorific | NameClass.Title)) return false;
  if (p.tags & FUNCTION && !(has(p, NameClass.GivenCommon) && !(p.tags & (WordClass.Modal | WordClass.Preposition))))
    return true;
  if (isGiven(p) && next !== undefined) return false;
  if (p.tags & WordClass.LastName) return false;
  return (p.tags & ORDINARY) !== 0 || has(p, NameClass.Role | NameClass.Speech);
}

function phrase(parts: readonly Part[], from: number, to: number): string {
  let out = '';
  for (let k = from; k < to; k++) out += (k > from ? ' ' : '') + parts[k]!.lower;
  return out;
}

/** Cuts a run into the name it holds, or null when it holds none. `first` tells that the run opens its sentence. */
export function coreOf(run: Run, first: boolean, mode: CapsMode): Core | null {
  let start = 0;
  let end = run.length;
  if (first || mode === 'title') while (start < end && isOrdinaryStart(run[start]!, run[start + 1])) start++;
  else while (start < end && run[start]!.tags & FUNCTION && !isGiven(run[start]!)) start++;
  if (mode === 'title')
    for (let k = start + 1; k < end; k++)
      if (cutsHeadline(run[k]!) && !run[k - 1]!.initial) {
        end = k;
        break;
      }
  const from = start;
  for (let k = end - 2; k >= start; k--)
    if (isTitlePart(run, k)) {
      start = k + 1;
      break;
    }
  const titled = start > from ? run[start - 1]! : null;
  while (start < end - 1 && !isGiven(run[start]!) && has(run[start]!, NameClass.TitleModifier)) start++;
  while (start < end - 1 && run[start]!.tags & WordClass.Demonym && !(isGiven(run[start]!) && end - start === 2))
    start++;
  start = skipForeword(run, start, end);
  while (end > start + 1 && cutsEnd(run[end - 1]!)) end--;
  while (end > start && run[end - 1]!.particle) end--;
  if (end <= start || end - start > 6) return null;
  const parts = run.slice(start, end);
  return {
    parts,
    before: run.slice(from, start),
    honorific: titled && has(titled, NameClass.Honorific) ? titled : null,
    title: titled && has(titled, NameClass.Title) ? titled : null,
    against: against(parts, run, start, end),
  };
}

/** "Reuters correspondent", "Fox News Jane Roe": words of a known kind before a given name that has a surname after it. */
function skipForeword(run: Run, start: number, end: number): number {
  for (let k = start; k < end - 1; k++) {
    const p = run[k]!;
    if (isGiven(p) || p.initial || p.particle) {
      return k;
    }
    const known =
      p.tags !== 0 ||
      has(p, NameClass.Role | NameClass.Organisation | NameClass.Place | NameClass.PlaceStart | NameClass.PlaceWord);
    if (!known || p.tags & WordClass.LastName) return start;
  }
  return start;
}

function cutsHeadline(p: Part): boolean {
  if (p.particle || p.initial || isGiven(p) || p.tags & WordClass.LastName) return false;
  return (
    (p.tags & (FUNCTION | WordClass.Verb | WordClass.Adverb)) !== 0 || has(p, NameClass.Speech | NameClass.PersonVerb)
  );
}

function cutsEnd(p: Part): boolean {
  return !isGiven(p) && has(p, NameClass.Title) && !(p.tags & WordClass.LastName) && !AMBIGUOUS_SURNAMES.has(p.lower);
}

/** Points against a person that lie in the run itself. */
function against(parts: readonly Part[], run: Run, start: number, end: number): number {
  let points = 0;
  const n = parts.length;
  const eastern = isFamilyFirst(parts);
  for (let k = 0; k < n; k++) {
    const p = parts[k]!;
    if (has(p, NameClass.Organisation | NameClass.PlaceWord)) {
      const surname = AMBIGUOUS_SURNAMES.has(p.lower) || p.tags & WordClass.LastName || has(p, NameClass.GivenCommon);
      const family =
        k === 0 && n > 1 && n < 4 && has(p, NameClass.FamilyFirst) && !has(parts[1]!, NameClass.Organisation);
      if (!family) points += surname && (k === n - 1 || k === 0) ? 1 : 6;
    }
    if (p.tags & (WordClass.Organization | WordClass.SportsTeam) && !isGiven(p)) points += 2;
    if (has(p, NameClass.KnownOrganisation)) points += k === n - 1 && n > 1 && parts[0]!.name & GIVEN ? 1 : 4;
    if (p.tags & WordClass.Demonym) points += isGiven(p) && n > 1 ? 1 : 3;
    if (p.tags & WordClass.Country) points += isGiven(p) && n > 1 ? 0.5 : 4;
    if (p.tags & WordClass.Date && !isGiven(p)) points += 4;
    if (p.tags & FUNCTION && !eastern && !isGiven(p) && !p.particle && !(k > 0 && parts[k - 1]!.initial)) points += 3;
  }
  for (let k = 0; k + 1 < n; k++) {
    const two = phrase(parts, k, k + 2);
    if (nameClassOf(two.replaceAll('.', '')) & NameClass.NamedAfter) points += 5;
    if (countryOf(two) !== null) points += 4;
    if (classesOf(two) & (WordClass.Organization | WordClass.Demonym | WordClass.Place | WordClass.SportsTeam))
      points += 4;
  }
  if (n > 1 && nameOfPlace(parts)) points += 5;
  if (parts.every((p) => p.initial || p.lower.length < 2)) points += 6;
  const ahead = run[start - 1];
  if (ahead && has(ahead, NameClass.CounterBefore) && !has(ahead, NameClass.Honorific | NameClass.Title)) points += 4;
  const after = run[end];
  if (after && has(after, NameClass.Organisation | NameClass.PlaceWord)) points += 4;
  return points;
}

function nameOfPlace(parts: readonly Part[]): boolean {
  return (
    parts.every((p) => !p.initial) &&
    parts[0] !== undefined &&
    has(parts[0], NameClass.PlaceStart) &&
    placePhrase(phrase(parts, 0, parts.length))
  );
}

function placePhrase(text: string): boolean {
  return (nameClassOf(text) & NameClass.Place) !== 0;
}
