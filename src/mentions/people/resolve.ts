/** From accepted names to persons of one article: full names joined, bare surnames given to the nearest antecedent, never merged when undecidable. */
import { NameClass } from '../../language/names.ts';
import type { Article } from '../../text/article.ts';
import type { ArticlePeople, PersonReading } from '../mention.ts';
import type { Candidate } from './candidates.ts';
import { type Draft, displayOf, longer, sameFull, splitName } from './draft.ts';
import { genderOf, genderOfRole } from './gender.ts';
import { type Role, roleAfter, roleBefore } from './roles.ts';

/** Bearers of one surname that are looked at: more only a hostile text has. */
const MOST_HOLDERS = 40;
/** How many mentions ahead the full name of a bare surname is looked for. */
const LOOK_AHEAD = 400;

/** What resolving works on. */
interface Work {
  readonly article: Article;
  /** The accepted candidates, in order of the text. */
  readonly list: readonly Candidate[];
  readonly drafts: Draft[];
  /** The draft of each candidate, -1 while it has none. */
  readonly owner: number[];
  /** Drafts of full names by their surname and every word but the first. */
  readonly bySurname: Map<string, number[]>;
}

function textOf(article: Article, c: Candidate): string {
  return article.text.slice(article.tokens[c.first]!.start, article.tokens[c.last - 1]!.end);
}

/** Gives each full name its person. */
function ownFullNames({ article, list, drafts, owner, bySurname }: Work): void {
  const index = (key: string, d: number): void => {
    const at = bySurname.get(key);
    if (!at) bySurname.set(key, [d]);
    else if (!at.includes(d)) at.push(d);
  };
  list.forEach((c, i) => {
    const parts = c.names;
    if (parts.length < 2) return;
    const words = parts.map((p) => p.lower);
    const { given, surname } = splitName(c);
    const suffix = c.parts.find((p, k) => k > 0 && (p.name & NameClass.Suffix) !== 0)?.lower ?? null;
    const gender = genderOf(c, parts);
    const near = new Set([
      ...(bySurname.get(surname) ?? []).slice(-MOST_HOLDERS),
      ...words.flatMap((w) => (bySurname.get(w) ?? []).slice(-MOST_HOLDERS)),
    ]);
    let d = -1;
    for (const k of near) if (sameFull(drafts[k]!, words, given, surname, suffix)) d = k;
    if (d < 0) {
      d = drafts.length;
      drafts.push({
        words,
        name: displayOf(textOf(article, c)),
        given,
        surname,
        gender,
        weak: c.weak,
        suffix,
        roles: [],
      });
    } else {
      const draft = drafts[d]!;
      if (longer(words, draft.words))
        Object.assign(draft, {
          words,
          name: displayOf(textOf(article, c)),
          given,
          surname,
          suffix: suffix ?? draft.suffix,
        });
      draft.gender ??= gender;
      draft.weak &&= c.weak;
    }
    owner[i] = d;
    index(surname, d);
    for (const w of words.slice(1)) index(w, d);
  });
}

/** Gives each bare name its person: the one that bears it, else one of its own. */
function ownBareNames(work: Work): void {
  const { article, list, drafts, owner, bySurname } = work;
  const bySingle = new Map<string, number>();
  const givenOf = new Map<string, number[]>();
  drafts.forEach((d, k) => {
    if (d.given === null) return;
    const same = givenOf.get(d.given);
    if (same) same.push(k);
    else givenOf.set(d.given, [k]);
  });
  const lastMention = new Map<number, number>();
  list.forEach((c, i) => {
    if (owner[i]! >= 0) {
      lastMention.set(owner[i]!, i);
      return;
    }
    const word = c.names[0]?.lower ?? '';
    const gender = genderOf(c, []);
    let choice = pick(work, bySurname.get(word), gender, lastMention, i);
    if (choice === null && !c.core.honorific && !c.core.title)
      choice = pick(work, givenOf.get(word), gender, lastMention, i);
    if (choice === null) {
      const key = gender === null ? word : `${word} ${gender}`;
      choice = bySingle.get(key) ?? bySingle.get(word) ?? -1;
      if (choice < 0 || (gender !== null && drafts[choice]!.gender !== null && drafts[choice]!.gender !== gender)) {
        choice = drafts.length;
        drafts.push({
          words: [word],
          name: displayOf(textOf(article, c)),
          given: null,
          surname: word,
          gender,
          weak: c.weak,
          suffix: null,
          roles: [],
        });
        bySingle.set(key, choice);
      } else drafts[choice]!.weak &&= c.weak;
    }
    owner[i] = choice;
    lastMention.set(choice, i);
  });
}

/** The one of several holders of a surname that a bare mention means: the nearest before it, else the nearest after; null when undecidable. */
function pick(
  { list, drafts, owner }: Work,
  holders: readonly number[] | undefined,
  gender: Draft['gender'],
  lastMention: ReadonlyMap<number, number>,
  i: number,
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

/** The readings of all candidates; their roles go to their persons. */
function readingsOf({ article, list, drafts, owner }: Work): PersonReading[] {
  return list.map((c, i) => {
    const draft = drafts[owner[i]!]!;
    const roles = [roleBefore(article, c), roleAfter(article, c)].filter((r): r is Role => r !== null);
    draft.roles.push(...roles);
    for (const r of roles) draft.gender ??= genderOfRole(r.head);
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
}

/** Resolves the accepted candidates (in order of the text) to persons. */
export function resolvePeople(article: Article, list: readonly Candidate[]): ArticlePeople {
  const drafts: Draft[] = [];
  const work: Work = { article, list, drafts, owner: new Array(list.length).fill(-1), bySurname: new Map() };
  ownFullNames(work);
  ownBareNames(work);
  const readings = readingsOf(work);
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
