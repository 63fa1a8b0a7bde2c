/** Points for and against a run being a person, from its words and from what stands around it. The weights are plain sums; 3 is enough. */
import { SURNAME_ENDS } from '../../language/data/name-context.ts';
import { GIVEN, NameClass, nameClassOf } from '../../language/names.ts';
import { WordClass } from '../../language/words.ts';
import type { Sentence, Token } from '../../text/article.ts';
import { AMBIGUOUS_SURNAMES } from './ambiguous.ts';
import type { Core } from './core.ts';
import { isDictionaryWord, type Part } from './runs.ts';

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
  const rest = parts.slice(1);
  if (
    has(first, NameClass.FamilyFirst) &&
    parts.length <= 3 &&
    rest.every((p) => !isDictionaryWord(p) || p.lower.length <= 4)
  )
    s += given ? 0.5 : 2;
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
    s += 0.5;
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

const isRole = (t: Token | undefined): boolean => {
  if (!t || t.kind !== 'word') return false;
  if (nameClassOf(t.lower) & (NameClass.Role | NameClass.Title)) return true;
  return t.lower.endsWith('s') && t.lower.length > 4 && (nameClassOf(t.lower.slice(0, -1)) & NameClass.Role) !== 0;
};

const SPATIAL = new Set([
  'in',
  'at',
  'near',
  'outside',
  'across',
  'around',
  'toward',
  'towards',
  'inside',
  'throughout',
]);
const NAMED = new Set([
  'named',
  'called',
  'identified',
  'nicknamed',
  'née',
  'nee',
  'alias',
  'aka',
  'christened',
  'dubbed',
]);
const RELATIVE = new Set(['who', 'whose', 'whom']);
const QUOTES = new Set(['"', '“', '”', '‘', '’', "'"]);
const PLURAL_VERBS = new Set(['say', 'are', 'were', 'have', 'do', 'tell', 'want', 'believe', 'hope']);
const ITSELF = new Set(['it', 'its', 'they', 'their']);
const VERSUS = new Set(['beat', 'defeated', 'def', 'bt', 'b', 'c', 'lbw', 'v', 'vs', 'st']);
const CREDITS = new Set([
  'afp',
  'reuters',
  'getty',
  'epa',
  'ap',
  'photo',
  'picture',
  'image',
  'images',
  'pool',
  'xinhua',
  'tass',
  'sputnik',
  'shutterstock',
  'alamy',
  'anadolu',
  'via',
]);
const PRONOUNS = new Set(['he', 'she', 'him', 'his', 'her', 'himself', 'herself']);

/** What the context says; `for` and `against` are kept apart so that a word's occurrences can be weighed together. */
export interface Context {
  pro: number;
  con: number;
}

/**
 * Weighs what stands around a name.
 * @param tokens the article's tokens.
 * @param s the sentence; nothing outside it is looked at.
 * @param first first token of the name. @param last the token after it. @param core the run's reading. @param single the name is one word.
 */
export function contextOf(
  tokens: readonly Token[],
  s: Sentence,
  first: number,
  last: number,
  core: Core,
  single: boolean,
): Context {
  let pro = 0;
  let con = 0;
  const at = (k: number): Token | undefined => (k >= s.first && k < s.last ? tokens[k] : undefined);
  const ahead = first - (core.before.length > 0 ? first - core.before[0]!.first : 0);
  const prev = at(ahead - 1);
  const next = at(last);
  if (core.honorific) pro += 5;
  else if (core.title) pro += 4;
  if (core.before.length === 0 || core.title === null) {
    if (isRole(prev) && prev!.caps === 'none') {
      const kin = nameClassOf(prev!.lower) & NameClass.Kin;
      pro += kin ? 3 : (nameClassOf(prev!.lower) & NameClass.Title) !== 0 ? 3 : 2;
    } else if (prev?.text === ',' && isRole(at(ahead - 2)) && at(ahead - 2)!.caps === 'none')
      pro += nameClassOf(at(ahead - 2)!.lower) & NameClass.Kin ? 3 : 2;
  }
  if (prev) {
    const p = prev.lower;
    if (p === 'the' || p === 'a' || p === 'an')
      con += core.before.length > 0 ? 0 : single ? 3 : has(core.parts[0]!, NameClass.GivenCommon) ? 1.25 : 2.5;
    else if (SPATIAL.has(p) || (p === 'from' && single)) con += single ? 2.5 : 1.5;
    else if (NAMED.has(p) || (p === 'as' && at(ahead - 2)?.lower === 'identified')) pro += 2;
    else if (nameClassOf(p) & NameClass.Speech && prev.caps === 'none') pro += single ? 1.5 : 2;
    else if (VERSUS.has(p) && !single) pro += 1;
    else if (nameClassOf(p) & NameClass.PersonObjectVerb && prev.caps === 'none') pro += single ? 0.5 : 1;
    else if (p === "'s" && at(ahead - 2) && at(ahead - 2)!.tags & WordClass.Country) pro += single ? 0.5 : 1.25;
    else if (p === '/' && at(ahead - 2) && CREDITS.has(at(ahead - 2)!.lower)) pro += 3;
    else if (p === 'by' && ahead - 1 === s.first) pro += 2;
    else if (p === 'like' || p === 'than' || p === 'with') pro += 0.25;
    if (nameClassOf(p) & NameClass.CounterNoun && prev.caps === 'none' && !core.title && !core.honorific) con += 3;
    if (p === 'of' && at(ahead - 2) && nameClassOf(at(ahead - 2)!.lower) & NameClass.CounterNoun) con += 3;
    if (p === '&') con += 3;
    if (QUOTES.has(p) && next && QUOTES.has(next.text) && !single) con += 2;
    if (nameClassOf(p) & NameClass.CounterBefore && prev.caps === 'none' && !core.title) con += 2;
  }
  if (next) {
    const n = next.lower;
    const second = at(last + 1);
    if (n === '&') con += 3;
    if (nameClassOf(n) & NameClass.NamedThing && next.caps === 'none' && !core.title) con += single ? 1.5 : 3;
    if (single && PLURAL_VERBS.has(n) && prev?.lower !== 'and') con += 2;
    if (RELATIVE.has(n)) pro += 2.5;
    else if (n === ',' && second) {
      if (RELATIVE.has(second.lower)) pro += 2.5;
      else if (
        second.kind === 'number' &&
        Number(second.text) < 120 &&
        (at(last + 2)?.text === ',' || at(last + 2)?.text === '-' || at(last + 2)?.text === '.')
      )
        pro += 3;
      else if (second.lower === 'aged' || second.lower === 'age') pro += 3;
      else pro += appositionScore(tokens, s, last + 1);
    } else if (n === '(' && second) {
      const close = at(last + 2);
      if (second.kind === 'number' && close?.text === ')' && Number(second.text) < 120) pro += 2;
      else if (countryIn(tokens, s, last + 1)) pro += single ? 0 : 2;
      else if (second.kind === 'number' && !single) pro += 1;
    } else if (nameClassOf(n) & NameClass.Speech && next.caps === 'none') {
      pro += 2;
      if (ITSELF.has(second?.lower ?? '')) con += 1.5;
    } else if (n === 'also' || n === 'later' || n === 'then' || n === 'earlier') {
      if (second && nameClassOf(second.lower) & NameClass.Speech) pro += 2;
    } else if (nameClassOf(n) & NameClass.PersonVerb && next.caps === 'none') pro += 0.75;
    else if (VERSUS.has(n) && !single) pro += 1;
    else if (n === '/' && second && (CREDITS.has(second.lower) || second.caps !== 'none'))
      pro += CREDITS.has(second.lower) ? 3 : 1;
    else if (n === "'s" && second && nameClassOf(second.lower) & NameClass.Kin) pro += 2;
    else if (next.kind === 'number') {
      if (figuresOfPlay(tokens, s, last)) pro += 3.5;
      else if (single) con += 0.75;
      else pro += 0.5;
    }
    if (single && (n === 'v' || n === 'vs')) con += 1;
  }
  if (prev && single === (core.parts.length === 1) && isWicket(at(ahead - 1), at(ahead - 2))) pro += 3.5;
  if (!single && listNumber(tokens, s, first)) pro += 1;
  for (let k = last; k < s.last && k < last + 12; k++)
    if (PRONOUNS.has(tokens[k]!.lower)) {
      pro += 0.75;
      break;
    }
  return { pro, con };
}

/** `, the … mayor`, `, head of …`, `, a nurse`: an apposition with a role noun, looked for in at most nine tokens. */
function appositionScore(tokens: readonly Token[], s: Sentence, from: number): number {
  const opener = tokens[from]?.lower;
  const article =
    opener === 'the' ||
    opener === 'a' ||
    opener === 'an' ||
    opener === 'his' ||
    opener === 'her' ||
    opener === 'their' ||
    opener === 'our' ||
    opener === 'my';
  for (let k = article ? from + 1 : from; k < s.last && k < from + 9; k++) {
    const t = tokens[k]!;
    if (t.text === ',' || t.text === '.' || t.text === ';' || t.lower === 'and' || t.lower === 'but') return 0;
    if (isRole(t) && t.caps !== 'all') {
      const next = tokens[k + 1];
      if (article) return 2;
      return k === from &&
        next &&
        (next.lower === 'of' || next.lower === 'at' || next.lower === 'for' || next.text === ',')
        ? 2
        : k > from
          ? 2
          : 0.5;
    }
    if (t.tags & (WordClass.Verb | WordClass.Copula) && !(t.tags & (WordClass.Noun | WordClass.Adjective)) && !article)
      return 0;
    if (t.lower === 'of' || t.lower === 'in' || t.lower === 'on') return 0;
  }
  return 0;
}

/** `(Norway)`, `(U.S.)`, `(D-Ohio)`, `(South Africa)` after a name in a list of results. */
function countryIn(tokens: readonly Token[], s: Sentence, from: number): boolean {
  let words = 0;
  for (let k = from; k < s.last && k < from + 6; k++) {
    const t = tokens[k]!;
    if (t.text === ')') return words > 0;
    if (t.kind === 'word' && t.caps !== 'none') words++;
    else if (t.kind !== 'mark') return false;
  }
  return false;
}

/** A scorecard's "c Name", "b Name", "lbw b Name", "st Name": the small letters stand alone between names. */
function isWicket(mark: Token | undefined, before: Token | undefined): boolean {
  if (!mark || mark.caps !== 'none' || !/^(?:c|b|st|lbw)$/.test(mark.lower)) return false;
  return (
    before !== undefined &&
    (before.caps !== 'none' || before.lower === 'lbw' || before.text === ')' || before.text === '&')
  );
}

/** Bowling figures ("8-0-39-3", "6.5-1-23-4") after a name. */
function figuresOfPlay(tokens: readonly Token[], s: Sentence, from: number): boolean {
  let dashes = 0;
  for (let k = from; k < s.last && k < from + 7; k++) {
    const t = tokens[k]!;
    if (k > from && t.space) break;
    if (t.text === '-') dashes++;
    else if (t.kind !== 'number') break;
  }
  return dashes >= 3;
}

/** The name stands right after the line's number: "3. Ana Roe", "12 - Ana Roe". */
function listNumber(tokens: readonly Token[], s: Sentence, first: number): boolean {
  const n = first - s.first;
  return n >= 1 && n <= 3 && tokens[s.first]!.kind === 'number' && (n === 1 || tokens[first - 1]!.kind === 'mark');
}
