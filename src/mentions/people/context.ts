/** Points for and against a name from what stands around it in its sentence. The weights are plain sums. */
import { NameClass, nameClassOf } from '../../language/names.ts';
import { ofWord } from '../../language/vocabulary.ts';
import { WordClass } from '../../language/words.ts';
import type { Sentence, Token } from '../../text/article.ts';
import type { Core } from './core.ts';
import type { Part } from './part.ts';

const has = (p: Part, bits: number): boolean => (p.name & bits) !== 0;

/** A role, a title, or the plural of a role. */
const namesRole = ofWord(
  ({ lower, names }) =>
    (names & (NameClass.Role | NameClass.Title)) !== 0 ||
    (lower.endsWith('s') && lower.length > 4 && (nameClassOf(lower.slice(0, -1)) & NameClass.Role) !== 0),
);

const isRole = (t: Token | undefined): boolean => {
  if (t?.kind !== 'word') return false;
  return namesRole(t.word);
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
      const kin = prev!.word.names & NameClass.Kin;
      pro += kin ? 3 : (prev!.word.names & NameClass.Title) !== 0 ? 3 : 2;
    } else if (prev?.text === ',' && isRole(at(ahead - 2)) && at(ahead - 2)!.caps === 'none')
      pro += at(ahead - 2)!.word.names & NameClass.Kin ? 3 : 2;
  }
  if (prev) {
    const p = prev.lower;
    // "27-year-old Anna Example": a building is older
    if (p === 'old' && isYearsOld(at, ahead - 1)) pro += single ? 1 : 3;
    else if (p === 'the' || p === 'a' || p === 'an')
      con += core.before.length > 0 ? 0 : single ? 3 : has(core.parts[0]!, NameClass.GivenCommon) ? 1.25 : 2.5;
    else if (SPATIAL.has(p) || (p === 'from' && single)) con += single ? 2.5 : 1.5;
    else if (NAMED.has(p) || (p === 'as' && at(ahead - 2)?.lower === 'identified')) pro += 2;
    else if (prev.word.names & NameClass.Speech && prev.caps === 'none')
      pro += single ? (QUOTES.has(at(ahead - 2)?.text ?? '') ? 2.5 : 1.5) : 2;
    else if (VERSUS.has(p) && !single) pro += 1;
    else if (prev.word.names & NameClass.PersonObjectVerb && prev.caps === 'none') pro += single ? 0.5 : 1;
    else if (p === "'s" && at(ahead - 2) && at(ahead - 2)!.tags & WordClass.Country) pro += single ? 0.5 : 1.25;
    else if (p === '/' && at(ahead - 2) && CREDITS.has(at(ahead - 2)!.lower)) pro += 3;
    else if (p === 'by' && ahead - 1 === s.first) pro += 2;
    else if (p === 'like' || p === 'than' || p === 'with') pro += 0.25;
    if (prev.word.names & NameClass.CounterNoun && prev.caps === 'none' && !core.title && !core.honorific) con += 3;
    if (p === 'of' && at(ahead - 2) && at(ahead - 2)!.word.names & NameClass.CounterNoun) con += 3;
    if (p === '&') con += 3;
    if (QUOTES.has(p) && next && QUOTES.has(next.text) && !single) con += 2;
    if (prev.word.names & NameClass.CounterBefore && prev.caps === 'none' && !core.title) con += 2;
  }
  if (next) {
    const n = next.lower;
    const second = at(last + 1);
    if (n === '&') con += 3;
    if (next.word.names & NameClass.NamedThing && next.caps === 'none' && !core.title) con += single ? 1.5 : 3;
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
      else if (single && second.caps !== 'none' && second.tags & WordClass.Place) con += 2;
      else pro += appositionScore(tokens, s, last + 1);
    } else if (n === '(' && second) {
      const close = at(last + 2);
      if (second.kind === 'number' && close?.text === ')' && Number(second.text) < 120) pro += 2;
      else if (countryIn(tokens, s, last + 1)) pro += single ? 0 : 2;
      else if (second.kind === 'number' && !single) pro += 1;
    } else if (next.word.names & NameClass.Speech && next.caps === 'none') {
      pro += prev && QUOTES.has(prev.text) ? 2.5 : 2;
      if (ITSELF.has(second?.lower ?? '')) con += 1.5;
    } else if (n === 'also' || n === 'later' || n === 'then' || n === 'earlier') {
      if (second && second.word.names & NameClass.Speech) pro += 2;
    } else if (next.word.names & NameClass.PersonVerb && next.caps === 'none') pro += 0.75;
    else if (VERSUS.has(n) && !single) pro += 1;
    else if (n === '/' && second && (CREDITS.has(second.lower) || second.caps !== 'none'))
      pro += CREDITS.has(second.lower) ? 3 : 1;
    else if (n === "'s" && second && second.word.names & NameClass.Kin) pro += 2;
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

/** The tokens of "27-year-old" end at `i`, and a person may be that old. */
function isYearsOld(at: (k: number) => Token | undefined, i: number): boolean {
  const number = at(i - 4);
  return (
    at(i - 1)?.text === '-' && at(i - 2)?.lower === 'year' && number?.kind === 'number' && Number(number.text) < 120
  );
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
  if (mark?.caps !== 'none' || !/^(?:c|b|st|lbw)$/.test(mark.lower)) return false;
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
