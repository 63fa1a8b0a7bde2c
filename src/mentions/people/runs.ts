/** Runs of words that could hold a name: neighbouring capitalised words with the particles, initials, hyphens and nicknames between them. */
import { GIVEN, NameClass, nameClassOf } from '../../language/names.ts';
import { classesOf, WordClass } from '../../language/words.ts';
import type { Sentence, Token } from '../../text/article.ts';

/** One word of a run: `tokens[first] … tokens[last - 1]` (a compound with its hyphens, an initial with its full stop). */
export interface Part {
  readonly first: number;
  readonly last: number;
  readonly lower: string;
  /** `NameClass` bits. */
  readonly name: number;
  /** `WordClass` bits. */
  readonly tags: number;
  readonly initial: boolean;
  readonly upper: boolean;
  /** A capital inside the word that no usual prefix of names explains: "AirLink". */
  readonly mixed: boolean;
  readonly particle: boolean;
}

/** A run of parts without a break, in order. */
export type Run = readonly Part[];

/** How a sentence uses capitals: as prose does, on all words (a headline), or on all letters. */
export type CapsMode = 'prose' | 'title' | 'upper';

const MAX_PARTS = 10;
const SINGLE = /^\p{L}$/u;

const ORDINARY_WORD = WordClass.Noun | WordClass.Verb | WordClass.Adjective | WordClass.Adverb;

/** Tells headline lines from prose by their share of capitals. */
export function capsModeOf(tokens: readonly Token[], s: Sentence): CapsMode {
  let upper = 0;
  let capital = 0;
  let lower = 0;
  let names = 0;
  for (let i = s.first; i < s.last; i++) {
    const t = tokens[i]!;
    if (t.kind !== 'word' || t.text.length < 2) continue;
    if (t.caps !== 'none' && t.caps !== 'all' && (t.tags & ORDINARY_WORD) === 0) {
      names++;
      continue;
    }
    if (t.caps === 'all') upper++;
    else if (t.caps !== 'none') capital++;
    else if (t.text.length > 3) lower++;
  }
  const all = upper + capital + lower;
  if (names > 2 * capital) return upper >= 3 && upper >= 0.7 * (all + names) ? 'upper' : 'prose';
  if (upper >= 3 && upper >= 0.7 * all) return 'upper';
  if (all >= 4 && upper + capital + names >= 4 && capital >= 2 && lower <= 0.15 * all) return 'title';
  return 'prose';
}

/** "d'Armont", "l'Estrange". */
const ELIDED = /^[dlnm]['’]\p{Lu}/u;

function startsUpper(t: Token): boolean {
  if (t.kind !== 'word' || t.caps === 'none') return false;
  if (t.text.charAt(0) !== t.lower.charAt(0)) return true;
  return t.caps === 'mixed' && ELIDED.test(t.text);
}

function isParticle(t: Token | undefined): boolean {
  return t !== undefined && t.caps === 'none' && t.kind === 'word' && (nameClassOf(t.lower) & NameClass.Particle) !== 0;
}

/** Particles that English has no word for: they may open a name. */
const OPENING = new Set([
  'van',
  'von',
  'de',
  'del',
  'der',
  'al',
  'el',
  'bin',
  'di',
  'da',
  'dos',
  'du',
  'ibn',
  'bint',
  'ten',
  'ter',
]);

const TITLE_BITS = NameClass.Honorific | NameClass.Title | NameClass.TitleModifier;
const ACRONYM_COUNTRIES = new Set(['us', 'uk', 'un', 'eu', 'usa', 'uae', 'dc']);

/** Initials at token `i` ("J.", "J.K.", "U.S."): the token after them, `i` when there are none. */
function initialsEnd(tokens: readonly Token[], i: number, end: number): number {
  let k = i;
  while (
    k + 1 < end &&
    SINGLE.test(tokens[k]!.text) &&
    tokens[k + 1]!.text === '.' &&
    !tokens[k + 1]!.space &&
    (k === i || !tokens[k]!.space)
  )
    k += 2;
  return k;
}

/** Reads one capitalised word with what is glued to it; returns the part that begins at token `i`. */
function partAt(tokens: readonly Token[], i: number, end: number): Part {
  const t = tokens[i]!;
  const stop = initialsEnd(tokens, i, end);
  if (stop > i) {
    let letters = '';
    for (let k = i; k < stop; k += 2) letters += tokens[k]!.lower;
    const country = ACRONYM_COUNTRIES.has(letters);
    const tags = country ? WordClass.Country | WordClass.Demonym : 0;
    return {
      first: i,
      last: stop,
      lower: letters,
      name: 0,
      tags,
      initial: !country,
      upper: false,
      mixed: false,
      particle: false,
    };
  }
  let last = i + 1;
  let lower = t.lower;
  let titles = nameClassOf(t.lower) & TITLE_BITS;
  while (last + 1 < end && isHyphen(tokens[last]!) && tokens[last + 1]!.kind === 'word' && !tokens[last + 1]!.space) {
    lower += `-${tokens[last + 1]!.lower}`;
    titles = nameClassOf(tokens[last + 1]!.lower) & TITLE_BITS & (titles ? -1 : 0);
    last += 2;
  }
  let name = nameClassOf(lower);
  let tags = t.tags;
  if (last > i + 1) {
    tags = 0;
    if (t.lower === 'ex' || t.lower === 'then') name |= NameClass.Title;
    else if (titles !== 0) name |= NameClass.Title;
    else if (name === 0) name = nameClassOf(t.lower) & (GIVEN | NameClass.GivenCommon);
    else if (name & NameClass.Place) name &= ~GIVEN;
  }
  if (name & NameClass.Stop && last < end && tokens[last]!.text === '.' && !tokens[last]!.space) last++;
  const initial = SINGLE.test(t.text) && last === i + 1 && t.lower !== 'a' && t.lower !== 'i';
  const particle =
    (name & NameClass.Particle) !== 0 &&
    (name & GIVEN) === 0 &&
    (tags & WordClass.FirstName) === 0 &&
    last === i + 1 &&
    t.caps === 'initial';
  return {
    first: i,
    last,
    lower,
    name,
    tags,
    initial,
    upper: t.caps === 'all',
    mixed: last === i + 1 && isMixed(t),
    particle,
  };
}

const NAME_PREFIX =
  /^(?:M[ai]?c|Ma[cl]|De|Di|Da|Du|Del|Della|La|Le|Van|Von|Fitz|O['’]|D['’]|L['’]|N['’]|Al|El|Abd|Ben|St|Ap|Lo|[A-Z]['’][a-z]*|\p{Lu}\p{Ll}i)$/u;

function isMixed(t: Token): boolean {
  if (t.caps !== 'mixed') return false;
  const at = t.text.slice(1).search(/\p{Lu}/u) + 1;
  return at > 0 && !/['’]/.test(t.text.charAt(at - 1)) && !NAME_PREFIX.test(t.text.slice(0, at));
}

function isHyphen(t: Token): boolean {
  return (t.text === '-' || t.text === '\u2011') && !t.space;
}

/** Where a name goes on after token `i`: the particles in between, then the next capitalised word; null when it does not. */
function particlesFrom(tokens: readonly Token[], i: number, end: number): number | null {
  let k = i;
  while (k < end && k - i < 4 && (isParticle(tokens[k]) || (k > i && tokens[k]!.text === '-' && !tokens[k]!.space)))
    k++;
  return k > i && k < end && startsUpper(tokens[k]!) ? k : null;
}

const OPEN_QUOTES = new Set(['"', '“', '‘', "'", '(']);
const CLOSE_QUOTES = new Set(['"', '”', '’', "'", ')']);

/** End of a nickname in quotation marks or brackets at `i` that stands between two capitalised words; `i` when there is none. */
function nicknameEnd(tokens: readonly Token[], i: number, end: number): number {
  if (!OPEN_QUOTES.has(tokens[i]?.text ?? '') || !tokens[i]!.space) return i;
  const bracket = tokens[i]!.text === '(';
  for (let k = i + 1; k < end && k <= i + 5; k++) {
    const t = tokens[k]!;
    if (CLOSE_QUOTES.has(t.text)) {
      const next = tokens[k + 1];
      const fits = k > i + 1 && k + 1 < end && next?.space === true && startsUpper(next);
      const inside =
        !bracket ||
        (k === i + 2 &&
          (nameClassOf(tokens[i + 1]!.lower) & GIVEN) !== 0 &&
          (tokens[i + 1]!.tags & WordClass.Place) === 0);
      return fits && startsUpper(tokens[i + 1]!) && inside ? k + 1 : i;
    }
    if (t.kind !== 'word') return i;
  }
  return i;
}

/** "Ana Roe LIVE": capitals of another kind than the word before. Suffixes ("JR") stay. */
function shouts(part: Part, before: Part): boolean {
  return (
    part.upper &&
    part.lower.length > 1 &&
    !before.upper &&
    !before.initial &&
    !before.particle &&
    (part.name & NameClass.Suffix) === 0
  );
}

/** Words that end a run and are no part of it: weekdays, agencies, feasts. */
function breaks(p: Part): boolean {
  return (p.name & NameClass.Never) !== 0 && (p.name & GIVEN) === 0;
}

/** All runs of one sentence, in order. Linear in the sentence's tokens. */
export function runsOf(tokens: readonly Token[], s: Sentence): Run[] {
  const out: Run[] = [];
  let run: Part[] = [];
  const close = (): void => {
    if (run.length > 0) out.push(run);
    run = [];
  };
  let i = s.first;
  while (i < s.last) {
    const t = tokens[i]!;
    if (startsUpper(t)) {
      const part = partAt(tokens, i, s.last);
      if (breaks(part)) close();
      else {
        if (run.length === 0) {
          const before = tokens[i - 1];
          const opening = before !== undefined && i > s.first && (OPENING.has(before.lower) || before.text === '-');
          if (opening) openWith(tokens, i, s, run);
        }
        const before = run.at(-1);
        if (before !== undefined && shouts(part, before) && !part.initial) close();
        run.push(part);
        if (run.length >= MAX_PARTS) close();
      }
      i = part.last;
      continue;
    }
    if (run.length > 0) {
      const next = particlesFrom(tokens, i, s.last);
      if (next !== null) {
        run.push(particlePart(tokens, i, next));
        i = next;
        continue;
      }
      const after = nicknameEnd(tokens, i, s.last);
      if (after > i) {
        run.push({ ...particlePart(tokens, i, after), lower: '' });
        i = after;
        continue;
      }
      if (t.text === ',' && i + 1 < s.last && /^(?:jr|sr|snr|jnr)$/.test(tokens[i + 1]!.lower)) {
        i++;
        continue;
      }
    }
    close();
    i++;
  }
  close();
  return out;
}

function particlePart(tokens: readonly Token[], first: number, last: number): Part {
  let lower = '';
  for (let k = first; k < last; k++) lower += (k > first && tokens[k]!.space ? ' ' : '') + tokens[k]!.lower;
  return { first, last, lower, name: 0, tags: 0, initial: false, upper: false, mixed: false, particle: true };
}

/** Puts particles that stand before the run's first capital into the run: "van der Meer said", "al-Amin". */
function openWith(tokens: readonly Token[], i: number, s: Sentence, run: Part[]): void {
  let k = i;
  while (
    k > s.first &&
    i - k < 4 &&
    ((OPENING.has(tokens[k - 1]!.lower) && tokens[k - 1]!.caps === 'none') ||
      (tokens[k - 1]!.text === '-' && !tokens[k]!.space))
  )
    k--;
  while (k < i && tokens[k]!.text === '-') k++;
  if (k < i && isParticle(tokens[k])) run.push(particlePart(tokens, k, i));
}

const ORDINARY =
  ORDINARY_WORD |
  WordClass.Determiner |
  WordClass.Pronoun |
  WordClass.Preposition |
  WordClass.Conjunction |
  WordClass.Modal |
  WordClass.Unit |
  WordClass.Currency |
  WordClass.NumberWord |
  WordClass.Date;

/** The part could be an English word other than a name. Family names that happen to be rare nouns are none. */
export function isDictionaryWord(p: Part): boolean {
  if (p.name & NameClass.FamilyFirst && (p.tags & (ORDINARY & ~WordClass.Noun)) === 0) return false;
  if ((p.tags & ORDINARY) !== 0 || (p.name & NameClass.Role) !== 0) return true;
  return p.tags === 0 && p.lower.length > 4 && p.lower.endsWith('s') && isPluralNoun(p.lower);
}

function isPluralNoun(lower: string): boolean {
  const stem = lower.slice(0, -1);
  return (classesOf(stem) & WordClass.Noun) !== 0 || (nameClassOf(stem) & NameClass.Role) !== 0;
}
