/** Matters of figures as their rules tell them (data/matters.ts), ready to be looked up. */
import type { Matter, MatterRule } from './data/matters.ts';
import { LASTING_MATTERS } from './data/matters-lasting.ts';
import { MEASURED_MATTERS } from './data/matters-measured.ts';
import { PEOPLE_MATTERS } from './data/matters-people.ts';
import { THING_MATTERS } from './data/matters-things.ts';
import { NOUN_CLASSES } from './data/nouns.ts';
import { isPeople, nounClass } from './nouns.ts';

/** Words as a rule names them: single ones and noun classes (`@class`). */
interface Nouns {
  readonly lemmas: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
}

/** A rule with its words as sets; null where it asks nothing. */
export interface Rule {
  readonly matter: string;
  readonly counts: Nouns | null;
  readonly event: ReadonlySet<string> | null;
  readonly near: ReadonlySet<string> | null;
  readonly and: ReadonlySet<string> | null;
  readonly not: ReadonlySet<string> | null;
}

const split = (list: string | undefined): string[] => (list ?? '').split(/\s+/).filter((w) => w !== '');

function nounsOf(list: string | undefined): Nouns | null {
  const all = split(list);
  if (all.length === 0) return null;
  return {
    lemmas: new Set(all.filter((w) => !w.startsWith('@'))),
    classes: new Set(all.filter((w) => w.startsWith('@')).map((w) => w.slice(1))),
  };
}

function wordsOf(list: string | undefined): ReadonlySet<string> | null {
  const all = split(list).flatMap((w) => (w.startsWith('@') ? split(NOUN_CLASSES[w.slice(1)]) : [w]));
  return all.length === 0 ? null : new Set(all);
}

const compile = (matter: string, r: MatterRule): Rule => ({
  matter,
  counts: nounsOf(r.counts),
  event: wordsOf(r.event),
  near: wordsOf(r.near),
  and: wordsOf(r.and),
  not: wordsOf(r.not),
});

const MATTERS: Readonly<Record<string, Matter>> = {
  ...PEOPLE_MATTERS,
  ...THING_MATTERS,
  ...MEASURED_MATTERS,
  ...LASTING_MATTERS,
};

const rules = new Map<string, Rule[]>();
const alike = new Map<string, Nouns | null>();
const loosely = new Map<string, Nouns | null>();
/** Words of each matter's kinds, with the first word of their kind. */
const kinds = new Map<string, ReadonlyMap<string, string>>();
for (const [name, matter] of Object.entries(MATTERS)) {
  alike.set(name, nounsOf(matter.alike));
  loosely.set(name, nounsOf(matter.loosely));
  kinds.set(
    name,
    new Map(split(matter.kinds).flatMap((kind) => kind.split('/').map((w) => [w, kind.split('/')[0]!] as const))),
  );
  for (const r of matter.rules) {
    const list = rules.get(r.of);
    if (list) list.push(compile(name, r));
    else rules.set(r.of, [compile(name, r)]);
  }
}

const words = new Map<string, ReadonlySet<string>>();
for (const list of rules.values())
  for (const r of list)
    words.set(r.matter, new Set([...(words.get(r.matter) ?? []), ...(r.near ?? []), ...(r.and ?? [])]));

/** Whether a word only says of which matter a figure is ("missing", "cholera"), so that it narrows nothing. */
export function isMatterWord(matter: string, word: string): boolean {
  return words.get(matter)?.has(word) === true;
}

const NONE: readonly Rule[] = [];

/** The rules for quantities of a type ("count", "money", "measure:length"), in the order of the data. */
export function rulesOf(type: string): readonly Rule[] {
  return rules.get(type) ?? NONE;
}

const mentioned = new Map<string, ReadonlySet<string>>();

/** All words and pairs (`a_b`) that a type's rules look for near a figure, and the first words of the pairs. */
export function wordsOfRules(type: string): ReadonlySet<string> {
  let words = mentioned.get(type);
  if (!words) {
    const all = rulesOf(type).flatMap((r) => [...(r.near ?? []), ...(r.and ?? []), ...(r.not ?? [])]);
    words = new Set(all.flatMap((w) => (w.includes('_') ? [w, `${w.slice(0, w.indexOf('_'))}_`] : [w])));
    mentioned.set(type, words);
  }
  return words;
}

/** The entry of a matter. */
export function matterNamed(name: string): Matter | undefined {
  return Object.hasOwn(MATTERS, name) ? MATTERS[name] : undefined;
}

/** Whether a noun (singular lemma) is among those named; `null` stands for nothing counted. */
export function isAmong(nouns: Nouns, lemma: string | null): boolean {
  if (lemma === null) return nouns.lemmas.has('-');
  if (nouns.lemmas.has(lemma)) return true;
  const held = nounClass(lemma);
  return (held !== null && nouns.classes.has(held)) || (nouns.classes.has('people') && isPeople(lemma));
}

/** Whether two nouns name what the matter counts: customers and homes without power are alike, passengers and people aboard loosely so. */
export function countedAlike(matter: string, a: string, b: string): 'alike' | 'loosely' | 'no' {
  const same = alike.get(matter);
  if (same && isAmong(same, a) && isAmong(same, b)) return 'alike';
  const about = loosely.get(matter);
  return about && isAmong(about, a) && isAmong(about, b) ? 'loosely' : 'no';
}

/** Kinds of the matter's figures that a sentence names ("net", "quarterly"), each by its first word. */
export function kindsIn(matter: string, sentence: readonly string[]): readonly string[] {
  const known = kinds.get(matter);
  if (!known || known.size === 0) return [];
  return sentence.flatMap((w) => known.get(w) ?? []);
}
