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
  readonly close: number;
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
  close: r.close ?? Number.POSITIVE_INFINITY,
  and: wordsOf(r.and),
  not: wordsOf(r.not),
});

const MATTERS: Readonly<Record<string, Matter>> = {
  ...PEOPLE_MATTERS,
  ...THING_MATTERS,
  ...MEASURED_MATTERS,
  ...LASTING_MATTERS,
};

/** What is worked out when it is first asked for, by name. */
function onAsking<V>(make: (name: string) => V): (name: string) => V {
  const made = new Map<string, V>();
  return (name) => {
    let value = made.get(name);
    if (value === undefined) {
      value = make(name);
      made.set(name, value);
    }
    return value;
  };
}

const alike = onAsking((name) => nounsOf(matterNamed(name)?.alike));
const loosely = onAsking((name) => nounsOf(matterNamed(name)?.loosely));
/** Words of a matter's kinds, with the first word of their kind. */
const kinds = onAsking((name): ReadonlyMap<string, string> => {
  const list = split(matterNamed(name)?.kinds);
  return new Map(list.flatMap((kind) => kind.split('/').map((w) => [w, kind.split('/')[0]!] as const)));
});
const words = onAsking((name): ReadonlySet<string> => {
  const rules = (matterNamed(name)?.rules ?? []).map((r) => compile(name, r));
  return new Set(rules.flatMap((r) => [...(r.near ?? []), ...(r.and ?? [])]));
});

/** Whether a word only says of which matter a figure is ("missing", "cholera"), so that it narrows nothing. */
export function isMatterWord(matter: string, word: string): boolean {
  return words(matter).has(word);
}

/** The rules for quantities of a type ("count", "money", "measure:length"), in the order of the data. */
export const rulesOf = onAsking((type): readonly Rule[] =>
  Object.entries(MATTERS).flatMap(([name, { rules }]) =>
    rules.filter((r) => r.of === type).map((r) => compile(name, r)),
  ),
);

/** All words and pairs (`a_b`) that a type's rules look for near a figure, and the first words of the pairs. */
export const wordsOfRules = onAsking((type): ReadonlySet<string> => {
  const all = rulesOf(type).flatMap((r) => [...(r.near ?? []), ...(r.and ?? []), ...(r.not ?? [])]);
  return new Set(all.flatMap((w) => (w.includes('_') ? [w, `${w.slice(0, w.indexOf('_'))}_`] : [w])));
});

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
  const same = alike(matter);
  if (same && isAmong(same, a) && isAmong(same, b)) return 'alike';
  const about = loosely(matter);
  return about && isAmong(about, a) && isAmong(about, b) ? 'loosely' : 'no';
}

/** Kinds of the matter's figures that a sentence names ("net", "quarterly"), each by its first word. */
export function kindsIn(matter: string, sentence: readonly string[]): readonly string[] {
  const known = kinds(matter);
  if (known.size === 0) return [];
  return sentence.flatMap((w) => known.get(w) ?? []);
}
