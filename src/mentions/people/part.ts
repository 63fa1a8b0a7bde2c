/** One word of a possible name, with what is glued to it: hyphenated halves, an initial's full stop. */
import { GIVEN, NameClass, nameClassOf } from '../../language/names.ts';
import { ofWord } from '../../language/vocabulary.ts';
import { classesOf, WordClass } from '../../language/words.ts';
import type { Token } from '../../text/article.ts';

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

const SINGLE = /^\p{L}$/u;

export const ORDINARY_WORD = WordClass.Noun | WordClass.Verb | WordClass.Adjective | WordClass.Adverb;

/** "d'Armont", "l'Estrange". */
const ELIDED = /^[dlnm]['’]\p{Lu}/u;

const opensUpper = ofWord(({ kind, caps, text, lower }) => {
  if (kind !== 'word' || caps === 'none') return false;
  return text.charAt(0) !== lower.charAt(0) || (caps === 'mixed' && ELIDED.test(text));
});

/** The token begins with a capital letter, or has one behind an elided particle ("d'Armont"). */
export function startsUpper(t: Token): boolean {
  return t.caps !== 'none' && opensUpper(t.word);
}

/** A small word within a name: "van", "de". */
export function isParticle(t: Token | undefined): boolean {
  return t !== undefined && t.caps === 'none' && t.kind === 'word' && (t.word.names & NameClass.Particle) !== 0;
}

/** Particles that open a surname also when a sentence or a style writes them large: "Van Rijn said". */
const CAPITAL_PARTICLES = new Set([
  'van',
  'von',
  'de',
  'del',
  'der',
  'da',
  'di',
  'dos',
  'du',
  'le',
  'lo',
  'ter',
  'ten',
]);

const TITLE_BITS = NameClass.Honorific | NameClass.Title | NameClass.TitleModifier;
/** Offices known by their letters: district attorney, vice president, detective chief inspector. */
const TITLE_LETTERS = new Set(['da', 'ada', 'vp', 'svp', 'evp', 'dci', 'ceo', 'cfo', 'coo', 'cto']);
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
export function partAt(tokens: readonly Token[], i: number, end: number): Part {
  const t = tokens[i]!;
  const stop = initialsEnd(tokens, i, end);
  if (stop > i) {
    let letters = '';
    for (let k = i; k < stop; k += 2) letters += tokens[k]!.lower;
    const country = ACRONYM_COUNTRIES.has(letters);
    const title = TITLE_LETTERS.has(letters) ? NameClass.Title : 0;
    const tags = country ? WordClass.Country | WordClass.Demonym : 0;
    return {
      first: i,
      last: stop,
      lower: letters,
      name: title,
      tags,
      initial: !country && title === 0,
      upper: false,
      mixed: false,
      particle: false,
    };
  }
  let last = i + 1;
  let lower = t.lower;
  let titles = t.word.names & TITLE_BITS;
  while (last + 1 < end && isHyphen(tokens[last]!) && tokens[last + 1]!.kind === 'word' && !tokens[last + 1]!.space) {
    lower += `-${tokens[last + 1]!.lower}`;
    titles = tokens[last + 1]!.word.names & TITLE_BITS & (titles ? -1 : 0);
    last += 2;
  }
  let name = last === i + 1 ? t.word.names : nameClassOf(lower);
  let tags = t.tags;
  if (last > i + 1) {
    tags = 0;
    if (t.lower === 'ex' || t.lower === 'then') name |= NameClass.Title;
    else if (titles !== 0) name |= NameClass.Title;
    else if (name === 0) name = t.word.names & (GIVEN | NameClass.GivenCommon);
    else if (name & NameClass.Place) name &= ~GIVEN;
  }
  if (name & NameClass.Stop && last < end && tokens[last]!.text === '.' && !tokens[last]!.space) last++;
  const initial = SINGLE.test(t.text) && last === i + 1 && t.lower !== 'a' && t.lower !== 'i';
  if (t.caps === 'all' && TITLE_LETTERS.has(t.lower)) name = NameClass.Title;
  const particle = last === i + 1 && t.caps === 'initial' && CAPITAL_PARTICLES.has(t.lower);
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
  if (p.tags === 0 && (p.name & GIVEN) === 0 && ABSTRACT.test(p.lower)) return true;
  return p.tags === 0 && p.lower.length > 4 && p.lower.endsWith('s') && isPluralNoun(p.lower);
}

/** Ends of nouns and adverbs that no name has. */
const ABSTRACT = /(?:tion|sion|tions|ness|ology|ability|ibility|ically|ingly|edly|ently|antly|ially|ually)$|[^r]ally$/;

function isPluralNoun(lower: string): boolean {
  const stem = lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.slice(0, -1);
  return (classesOf(stem) & WordClass.Noun) !== 0 || (nameClassOf(stem) & NameClass.Role) !== 0;
}

/** Syllables of Chinese, Korean and Vietnamese given names in Latin letters: "Yutong", "Ji-hye", "Minh". */
const SYLLABLES = /^(?:[bcdfghjklmnpqrstvwxyz]{0,3}[aeiouy]{1,3}(?:ng|nh|n|k|l|m|p|t|h|r)?-?){1,3}$/;

/**
 * The first of the words is the family name: "Xu Wenbin", "Kim Tae-woo", but not "Kim Sorrento".
 * @param words the name's words without particles and suffixes.
 */
export function isFamilyFirst(words: readonly Part[]): boolean {
  const [first, second] = words;
  if (!first || !second || words.length > 4 || (first.name & NameClass.FamilyFirst) === 0) return false;
  const last = words.at(-1)!;
  if ((last.name & NameClass.FamilyFirst) !== 0 && words.length === 2 && (first.name & NameClass.GivenCommon) !== 0)
    return false;
  if (last.tags & WordClass.LastName && (last.name & NameClass.FamilyFirst) === 0) return false;
  return words.slice(1).every((w) => w.lower.length <= 10 && SYLLABLES.test(w.lower));
}
