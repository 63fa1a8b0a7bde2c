/** Happenings told by a noun: "the sinking", "the accident", "it happened". */

import { canStandFor, happeningNamed, happeningOfNoun, tellsApart, tellsOnset } from '../language/happenings.ts';
import { item } from '../language/item.ts';
import type { Happening } from './claim.ts';
import type { Discourse } from './discourse.ts';
import { nameOfPhrase } from './naming.ts';
import { asNoun, type Parse } from './parse.ts';
import type { NounPhrase } from './phrase.ts';

/** Sentences in which an indefinite noun ("a fire", "an attack") is the one that the article is about. */
export const OPENING = 4;

export type Found = Omit<Happening, 'planned'>;

/** Where a date is being read. */
export interface Reader {
  readonly parse: Parse;
  readonly discourse: Discourse;
  readonly clock: boolean;
}

/** A happening by its name, with whether the article is about it. */
export function found(r: Reader, name: string, subject: string | null): Found {
  const main = name === r.discourse.mainHappening;
  return main ? { name, subject, main } : { name, subject };
}

const INDEFINITE = /^(?:a|an|any|no|every|each|some|several)$/;

const nameOf = (parse: Parse, unit: number): string | null => {
  const { person } = parse.units[unit]!;
  return person < 0 ? null : (parse.people.people[parse.people.readings[person]!.person]?.name ?? null);
};

/** Whom "his" or "her" means: the person named last before it in the sentence, else the first behind it ("since his arrest, Example"). */
function personNear(parse: Parse, unit: number): string | null {
  for (let i = unit - 1; i >= 0; i--) if (parse.units[i]!.person >= 0) return nameOf(parse, i);
  for (let i = unit + 1; i < parse.units.length; i++) if (parse.units[i]!.person >= 0) return nameOf(parse, i);
  return null;
}

/** Whose: "X's arrest", "his arrest". */
function possessor(parse: Parse, np: NounPhrase): string | null {
  if (/^(?:his|her)$/.test(parse.units[np.first]!.lower)) return personNear(parse, np.first);
  for (let i = np.first; i < np.possessor && i < np.last; i++) {
    const u = parse.units[i]!;
    if (u.pos === 'Date') return null;
    if (u.person >= 0) return parse.people.people[parse.people.readings[u.person]!.person]?.name ?? null;
  }
  return null;
}

/** "Opened fire": no blaze. */
function opensFire(parse: Parse, head: number): boolean {
  return (
    parse.units[head]!.lower === 'fire' &&
    /^(?:open|under|cease|return|friendly)/.test(item(parse.units, head - 1)?.lower ?? '')
  );
}

const BEGINS = /^(?:begins|starts|opens|resumes)$/;

/** The noun of a phrase and its unit; one that also is an adjective ("the final", "the trial") stands alone. */
function headOf(parse: Parse, np: NounPhrase): { readonly unit: number; readonly lemma: string } | null {
  // "the trial begins": a verb that reads as the noun's head
  if (np.head > np.first && BEGINS.test(parse.units[np.head]!.lower))
    return { unit: np.head - 1, lemma: parse.units[np.head - 1]!.form.nounBase };
  if (np.head >= 0) return np.proper && np.lemma === '' ? null : { unit: np.head, lemma: np.lemma };
  const unit = np.loose.at(-1);
  return unit === undefined ? null : { unit, lemma: parse.units[unit]!.lower };
}

/** Whether the words before the noun make it another one than the report's, or one of several. */
function isOther(parse: Parse, np: NounPhrase, head: number): boolean {
  for (let i = np.first; i < head; i++) if (tellsApart(parse.units[i]!.lower)) return true;
  if (np.det === null || !INDEFINITE.test(np.det)) return false;
  const opening = parse.kind === 'headline' || parse.sentence < OPENING;
  return !(opening && /^an?$/.test(np.det));
}

/** "The first quake", "another fire": a happening of the report's class, and yet not the one that it is about. */
export function namesAnother(r: Reader, at: number): boolean {
  const np = asNoun(r.parse.phrases[at]);
  const head = np && headOf(r.parse, np);
  if (!np || !head || happeningOfNoun(head.lemma, '') === null) return false;
  for (let i = np.first; i < head.unit; i++) if (tellsApart(r.parse.units[i]!.lower)) return true;
  return false;
}

/** "Cyclone Ada": a happening that has a name of its own. */
function ofProper(r: Reader, np: NounPhrase): Found | null {
  const [kind, name] = [r.parse.units[np.first]!, r.parse.units[np.first + 1]];
  const named = np.proper && name?.capital && np.first + 1 < np.last ? happeningOfNoun(kind.lower, '') : null;
  return named === 'storm' || named === 'fire' ? found(r, named, r.parse.article.tokens[name!.last - 1]!.text) : null;
}

/** The happening that a noun phrase names: "the Saturday sinking", "the accident". */
export function ofNoun(r: Reader, at: number): Found | null {
  const { parse, discourse } = r;
  const np = asNoun(parse.phrases[at]);
  const proper = np && ofProper(r, np);
  if (proper) return proper;
  const head = np && headOf(parse, np);
  // "two crashes" are no single one, "a 6.4-magnitude quake" is
  if (!np || !head || (np.nums.length > 0 && np.plural) || opensFire(parse, head.unit)) return null;
  const main = discourse.mainHappening;
  const named = happeningOfNoun(head.lemma, item(parse.units, head.unit - 1)?.lower ?? '');
  const generic = main !== null && canStandFor(head.lemma, main);
  if ((!named && !generic) || isOther(parse, np, head.unit)) return null;
  if (
    np.plural &&
    head.unit === np.head &&
    !(generic && head.lemma === 'killing') &&
    !(named && happeningNamed(named)?.lasts)
  )
    return null;
  if (generic) return found(r, main, null);
  const next = parse.phrases[at + 1];
  // "of magnitude 7.1" says how strong, not whose
  const number = asNoun(parse.phrases[at + 3]);
  const graded = number !== null && number.head < 0 && number.nums.length > 0;
  const whose = next?.kind === 'prep' && /^(?:of|on|against|by)$/.test(next.word) && !graded;
  const of = whose ? nameOfPhrase(parse, at + 2) : null;
  const told = found(r, named!, possessor(parse, np) ?? of);
  return tellsOnset(told.name, [head.lemma]) ? { ...told, onset: true } : told;
}

const THIS = /^(?:it|this|that|which)$/;

/** "It happened at", "which occurred on": what the article is about, or what the pronoun follows. */
export function ofPronoun(r: Reader, at: number): Found | null {
  const np = asNoun(r.parse.phrases[at]);
  const main = r.discourse.mainHappening;
  if (!np?.pronoun || main === null || !THIS.test(r.parse.units[np.first]!.lower)) return null;
  return found(r, main, null);
}
