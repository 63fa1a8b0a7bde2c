/** From accepted names to persons of one article: full names joined, bare surnames given to the nearest antecedent, never merged when undecidable. */
import { GIVEN, NameClass } from '../../language/names.ts';
import type { Article } from '../../text/article.ts';
import type { ArticlePeople, ArticlePerson, PersonReading } from '../mention.ts';
import { type Candidate, nameParts } from './find.ts';
import { isFamilyFirst } from './part.ts';
import { type Role, roleAfter, roleBefore } from './roles.ts';

/** Bearers of one surname that are looked at: more only a hostile text has. */
const MOST_HOLDERS = 40;
/** How many mentions ahead the full name of a bare surname is looked for. */
const LOOK_AHEAD = 400;

interface Draft {
  /** Words of the fullest name, lower case, without particles and suffixes. */
  words: string[];
  name: string;
  given: string | null;
  surname: string;
  gender: 'female' | 'male' | null;
  weak: boolean;
  suffix: string | null;
  roles: ArticlePerson['roles'][number][];
  /** Index (into the candidates) of the latest mention. */
  latest: number;
}

const MALE_TITLES = new Set([
  'mr',
  'sir',
  'lord',
  'king',
  'prince',
  'father',
  'herr',
  'monsieur',
  'señor',
  'senor',
  'don',
  'pope',
  'count',
  'duke',
  'baron',
  'brother',
]);
const FEMALE_TITLES = new Set([
  'mrs',
  'ms',
  'miss',
  'dame',
  'lady',
  'queen',
  'princess',
  'sister',
  'madame',
  'madam',
  'mme',
  'mlle',
  'frau',
  'señora',
  'senora',
  'doña',
  'duchess',
  'baroness',
  'countess',
]);
const FEMALE_ROLES =
  /^(?:wife|mother|daughter|sister|aunt|niece|grandmother|granddaughter|girlfriend|widow|actress|spokeswoman|chairwoman|congresswoman|councilwoman|policewoman|businesswoman|queen|princess)$/;
const MALE_ROLES =
  /^(?:husband|father|son|brother|uncle|nephew|grandfather|grandson|boyfriend|widower|spokesman|chairman|congressman|councilman|policeman|businessman|king|prince)$/;

/** Gender that a given name, a title or a role noun tells. */
function genderOf(c: Candidate, words: readonly { lower: string; name: number }[]): Draft['gender'] {
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

/** Display form: capitals of an all-capitals line made ordinary, spaces single. */
function displayOf(text: string): string {
  const plain = text.replace(/\s+/g, ' ');
  if (plain !== plain.toUpperCase() || plain.length < 4) return plain;
  return plain.toLowerCase().replace(/(^|[\s.'’-])(\p{L})/gu, (_, a: string, b: string) => a + b.toUpperCase());
}

/** Family name and given name of a full name: the last word with the particles before it, or the first in East Asian order. */
function splitName(c: Candidate): { given: string | null; surname: string } {
  const words = nameParts(c.parts);
  if (words.length === 1) return { given: null, surname: words[0]!.lower };
  const [f, l] = [words[0]!, words.at(-1)!];
  if (isFamilyFirst(words))
    return {
      given: words
        .slice(1)
        .map((w) => w.lower)
        .join(' '),
      surname: f.lower,
    };
  return { given: f.lower, surname: l.lower };
}

const isInitial = (w: string): boolean => w.length === 1;

/** Two given names can be one person's: equal, or one is the other's initial. */
function givenFits(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return true;
  if (isInitial(a) || isInitial(b)) return a.charAt(0) === b.charAt(0);
  return false;
}

function sameFull(
  d: Draft,
  words: readonly string[],
  given: string | null,
  surname: string,
  suffix: string | null,
): boolean {
  if (d.given === null || d.surname !== surname)
    return containsRun(d.words, words) || containsRun(words, d.words) ? d.given !== null : false;
  if (suffix !== null && d.suffix !== null && suffix !== d.suffix) return false;
  if (!givenFits(d.given, given)) return false;
  const middle = (w: readonly string[]): readonly string[] => w.slice(1, -1);
  const [m, n] = [middle(d.words), middle(words)];
  return m.every((x) => n.length === 0 || n.some((y) => x === y || ((isInitial(x) || isInitial(y)) && x[0] === y[0])));
}

/** `part` stands as two or more neighbouring words in `whole` ("Marta Ruiz Ortega", "Ruiz Ortega"). */
function containsRun(whole: readonly string[], part: readonly string[]): boolean {
  if (part.length < 2 || part.length >= whole.length) return false;
  for (let i = 0; i + part.length <= whole.length; i++) if (part.every((w, k) => whole[i + k] === w)) return true;
  return false;
}

/** Resolves the accepted candidates (in order of the text) to persons. */
export function resolvePeople(article: Article, list: readonly Candidate[]): ArticlePeople {
  const drafts: Draft[] = [];
  const owner: number[] = new Array(list.length).fill(-1);
  const fullBySurname = new Map<string, number[]>();
  const index = (key: string, d: number): void => {
    const at = fullBySurname.get(key);
    if (!at) fullBySurname.set(key, [d]);
    else if (!at.includes(d)) at.push(d);
  };
  const textOf = (c: Candidate): string =>
    article.text.slice(article.tokens[c.first]!.start, article.tokens[c.last - 1]!.end);

  list.forEach((c, i) => {
    const parts = nameParts(c.parts);
    if (parts.length < 2) return;
    const words = parts.map((p) => p.lower);
    const { given, surname } = splitName(c);
    const suffix = c.parts.find((p, k) => k > 0 && (p.name & NameClass.Suffix) !== 0)?.lower ?? null;
    const gender = genderOf(c, parts);
    const near = new Set([
      ...(fullBySurname.get(surname) ?? []).slice(-MOST_HOLDERS),
      ...words.flatMap((w) => (fullBySurname.get(w) ?? []).slice(-MOST_HOLDERS)),
    ]);
    let d = -1;
    for (const k of near) if (sameFull(drafts[k]!, words, given, surname, suffix)) d = k;
    if (d < 0) {
      d = drafts.length;
      drafts.push({
        words,
        name: displayOf(textOf(c)),
        given,
        surname,
        gender,
        weak: c.weak,
        suffix,
        roles: [],
        latest: i,
      });
    } else {
      const draft = drafts[d]!;
      if (longer(words, draft.words))
        Object.assign(draft, { words, name: displayOf(textOf(c)), given, surname, suffix: suffix ?? draft.suffix });
      draft.gender ??= gender;
      draft.weak &&= c.weak;
    }
    owner[i] = d;
    index(surname, d);
    for (const w of words.slice(1)) index(w, d);
  });

  const bySingle = new Map<string, number>();
  const givenOf = new Map<string, number[]>();
  drafts.forEach((d, k) => {
    if (d.given !== null) givenOf.set(d.given, [...(givenOf.get(d.given) ?? []), k]);
  });
  const lastMention = new Map<number, number>();
  list.forEach((c, i) => {
    if (owner[i]! >= 0) {
      lastMention.set(owner[i]!, i);
      return;
    }
    const word = nameParts(c.parts)[0]?.lower ?? '';
    const gender = genderOf(c, []);
    let choice = pick(fullBySurname.get(word), gender, drafts, lastMention, list, i, owner);
    if (choice === null && !c.core.honorific && !c.core.title)
      choice = pick(givenOf.get(word), gender, drafts, lastMention, list, i, owner);
    if (choice === null) {
      const key = gender === null ? word : `${word} ${gender}`;
      choice = bySingle.get(key) ?? bySingle.get(word) ?? -1;
      if (choice < 0 || (gender !== null && drafts[choice]!.gender !== null && drafts[choice]!.gender !== gender)) {
        choice = drafts.length;
        drafts.push({
          words: [word],
          name: displayOf(textOf(c)),
          given: null,
          surname: word,
          gender,
          weak: c.weak,
          suffix: null,
          roles: [],
          latest: i,
        });
        bySingle.set(key, choice);
      } else drafts[choice]!.weak &&= c.weak;
    }
    owner[i] = choice;
    lastMention.set(choice, i);
  });

  const readings: PersonReading[] = list.map((c, i) => {
    const draft = drafts[owner[i]!]!;
    const roles = [roleBefore(article, c), roleAfter(article, c)].filter((r): r is Role => r !== null);
    draft.roles.push(...roles);
    for (const r of roles)
      draft.gender ??= FEMALE_ROLES.test(r.head) ? 'female' : MALE_ROLES.test(r.head) ? 'male' : null;
    return {
      start: article.tokens[c.first]!.start,
      end: article.tokens[c.last - 1]!.end,
      first: c.first,
      last: c.last,
      sentence: c.sentence,
      person: owner[i]!,
      role: roles[0]?.role ?? null,
      weak: draft.weak,
    };
  });
  return {
    readings,
    people: drafts.map(({ name, given, surname, roles, gender, weak }) => ({
      name,
      given,
      surname,
      roles,
      gender,
      weak,
    })),
  };
}

function longer(a: readonly string[], b: readonly string[]): boolean {
  const letters = (w: readonly string[]): number => w.reduce((n, x) => n + x.length, 0);
  return a.length > b.length || (a.length === b.length && letters(a) > letters(b) && b.some(isInitial));
}

/** The one of several holders of a surname that a bare mention means: the nearest before it, else the nearest after; null when undecidable. */
function pick(
  holders: readonly number[] | undefined,
  gender: Draft['gender'],
  drafts: readonly Draft[],
  lastMention: ReadonlyMap<number, number>,
  list: readonly Candidate[],
  i: number,
  owner: readonly number[],
): number | null {
  if (!holders) return null;
  const fits = holders
    .slice(-MOST_HOLDERS)
    .filter((h) => gender === null || drafts[h]!.gender === null || drafts[h]!.gender === gender);
  if (fits.length === 1) return fits[0]!;
  if (fits.length === 0) return null;
  const seen = fits.filter((h) => lastMention.has(h)).sort((a, b) => lastMention.get(b)! - lastMention.get(a)!);
  if (seen.length > 0) {
    const [x, y] = [seen[0]!, seen[1]];
    if (y !== undefined && list[lastMention.get(x)!]!.sentence === list[lastMention.get(y)!]!.sentence) return null;
    return x;
  }
  for (let k = i + 1; k < list.length && k < i + LOOK_AHEAD; k++) if (fits.includes(owner[k]!)) return owner[k]!;
  return null;
}
