/** Classes of happenings by word (data/happenings.ts), ready to be looked up. */
import {
  ALIKE,
  ALIKE_VERBS,
  BEGINNING_VERBS,
  CALLED_VERBS,
  EMPTY_VERBS,
  ENDING_VERBS,
  GENERIC,
  HAPPENING_VERBS,
  ONE_MORE,
  OTHER_THAN_THIS,
  PLACING_VERBS,
} from './data/happening-words.ts';
import { HAPPENINGS, type HappeningEntry } from './data/happenings.ts';
import { learnBases } from './lemma.ts';

interface VerbSense {
  readonly name: string;
  /** A word that must follow closely, else null. */
  readonly with: string | null;
  /** Noun class of what it befalls or who does it, else null; `none` for what has no class. */
  readonly only: string | null;
}

interface NounSense {
  readonly name: string;
  /** The word that must stand right before, else null. */
  readonly after: string | null;
}

const split = (list: string | undefined): string[] => (list ?? '').split(/\s+/).filter((w) => w !== '');

interface Tables {
  readonly verbs: ReadonlyMap<string, readonly VerbSense[]>;
  readonly nouns: ReadonlyMap<string, readonly NounSense[]>;
}

function file<T>(map: Map<string, T[]>, word: string, sense: T): void {
  const list = map.get(word);
  if (list) list.push(sense);
  else map.set(word, [sense]);
}

function build(): Tables {
  const verbs = new Map<string, VerbSense[]>();
  const nouns = new Map<string, NounSense[]>();
  for (const [name, entry] of Object.entries(HAPPENINGS)) {
    for (const item of split(entry.verbs)) {
      const [verb = '', only] = item.split('@');
      const [lemma = '', word] = verb.split('+');
      file(verbs, lemma, { name, with: word ?? null, only: only ?? null });
    }
    for (const item of split(entry.nouns)) {
      const [a = '', b] = item.split('_');
      file(nouns, b ?? a, { name, after: b === undefined ? null : a });
    }
  }
  // The most demanding sense first: a word beside it, then a noun class.
  for (const list of verbs.values())
    list.sort((a, b) => (b.with ? 2 : 0) + (b.only ? 1 : 0) - ((a.with ? 2 : 0) + (a.only ? 1 : 0)));
  for (const list of nouns.values()) list.sort((a, b) => (b.after ? 1 : 0) - (a.after ? 1 : 0));
  return { verbs, nouns };
}

let built: Tables | undefined;
/** Built when it is first asked for: what aligns articles loads this file and hardly asks. */
function tables(): Tables {
  built ??= build();
  return built;
}

// "found" is the past of "find" far more often than a verb of its own
learnBases(() => [...tables().verbs.keys()].filter((v) => v !== 'found'));

/**
 * The happening that a verb tells.
 * @param lemma its base form.
 * @param next words right after it, lower case.
 * @param cls noun class of whom or what it befalls or who does it, null when unknown.
 */
export function happeningOfVerb(lemma: string, next: readonly string[], cls: string | null): string | null {
  const senses = tables().verbs.get(lemma);
  if (senses === undefined) return null;
  for (const s of senses) {
    if (s.with !== null && !next.includes(s.with)) continue;
    if (s.only !== null && s.only !== (cls ?? 'none')) continue;
    return s.name;
  }
  return null;
}

/** The happening that a noun names (singular lemma, and the word before it), else null. */
export function happeningOfNoun(lemma: string, before: string): string | null {
  const senses = tables().nouns.get(lemma);
  if (senses === undefined) return null;
  for (const s of senses) if (s.after === null || s.after === before) return s.name;
  return null;
}

/** Whether a word is what makes a verb tell a happening ("passed sentence", "found guilty"), and so not whom it befalls. */
export function belongsToVerb(lemma: string, word: string): boolean {
  return (
    tables()
      .verbs.get(lemma)
      ?.some((s) => s.with === word) ?? false
  );
}

/** Whether a verb tells a happening, in some surroundings. */
export const tellsHappening = (lemma: string): boolean => tables().verbs.has(lemma);
/** Whether a noun names a happening, in some surroundings. */
export const namesHappening = (lemma: string): boolean => tables().nouns.has(lemma);

const entries = new Map<string, HappeningEntry>(Object.entries(HAPPENINGS));

/** The entry of a happening. */
export function happeningNamed(name: string): HappeningEntry | undefined {
  return entries.get(name);
}

const begins = new Map([...entries].map(([name, entry]) => [name, new Set(split(entry.begins))]));

/** Whether one of these words tells where such a happening begins: "made landfall", "came ashore". */
export const tellsOnset = (name: string, words: readonly string[]): boolean =>
  words.some((word) => begins.get(name)?.has(word) === true);

/** What a reader is told of a happening by its name: "sinking", "arrest", "beginning of the rain". */
export function happeningLabel(name: string): string {
  const entry = happeningNamed(name);
  if (entry) return entry.label ?? split(entry.nouns)[0]?.replace('_', ' ') ?? name;
  const [edge, noun] = name.split(' ');
  return noun === undefined ? name : `${edge === 'end' ? 'end' : 'beginning'} of the ${noun}`;
}

const generic = new Map(Object.entries(GENERIC).map(([noun, names]) => [noun, new Set(split(names))]));

/** Whether a noun ("accident", "tragedy") can stand for a happening. */
export function canStandFor(noun: string, name: string): boolean {
  const names = generic.get(noun);
  return names !== undefined && (names.has('any') || names.has(name));
}

/** "happen+", "take+place": whether a verb, with a word after it, is in a list. */
function lister(list: string): (lemma: string, next: readonly string[]) => boolean {
  const words = new Map<string, string | null>();
  for (const item of split(list)) {
    const [lemma = '', word] = item.split('+');
    words.set(lemma, word ?? null);
  }
  return (lemma, next) => {
    const word = words.get(lemma);
    return word === null || (word !== undefined && next.includes(word));
  };
}

/** Verbs that only say that, when or where something happened. */
export const isHappeningVerb = lister(HAPPENING_VERBS);
/** Verbs of ending. */
export const isEndingVerb = lister(ENDING_VERBS);
/** Verbs of setting a time. */
export const isPlacingVerb = lister(PLACING_VERBS);
/** Verbs that tell nothing to which a day belongs. */
export const isEmptyVerb = lister(EMPTY_VERBS);
/** Verbs of beginning. */
export const isBeginningVerb = lister(BEGINNING_VERBS);
/** "Were called", "responded": at another hour than what they came for. */
export const isCalledVerb = lister(CALLED_VERBS);

/** Each word by the first of its group. */
function grouped(groups: readonly string[]): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  for (const group of groups) {
    const [first = '', ...others] = split(group);
    for (const word of [first, ...others]) if (!out.has(word)) out.set(word, first);
  }
  return out;
}

const alike = grouped(ALIKE);
const alikeVerbs = grouped(ALIKE_VERBS);

/** One verb for all that tell the same ("begin" for start, commence), else the verb itself. */
export function alikeVerb(lemma: string): string {
  return alikeVerbs.get(lemma) ?? lemma;
}

/** One word for all by which reports call the same thing ("deal" for sale, takeover, merger), else the word itself. */
export function alikeThing(noun: string): string {
  return alike.get(noun) ?? noun;
}

const oneMore = new Set(split(ONE_MORE));
const other = new Set([...oneMore, ...split(OTHER_THAN_THIS)]);

/** "Another", "the second": the noun after it is one more of its kind. */
export function makesOneMore(word: string): boolean {
  return oneMore.has(word);
}

/** "Another", "previous", "latest": the noun after it is not the one that the report is about. */
export function tellsApart(word: string): boolean {
  return other.has(word);
}

learnBases(() => split(`${HAPPENING_VERBS} ${ENDING_VERBS} ${CALLED_VERBS}`).map((w) => w.split('+')[0]!));
