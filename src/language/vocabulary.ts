/**
 * The word forms that texts have shown so far, each held once with all that the dictionaries say of it. A corpus repeats few distinct forms
 * very often, so a token costs one look here instead of a copy, a folding and several look-ups.
 */
import { CharClass, charClass } from './characters.ts';
import { nameClassOf } from './names.ts';
import { classesOf } from './words.ts';

/** A word form, a run of digits or a mark as it is written. */
export interface Word {
  readonly text: string;
  /** Lower case, typographic apostrophes made straight, diacritics kept. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** none: lower case or no letters; initial: `Kyiv`; all: `KYIV` (two letters or more); mixed: `iPhone`, `McNeil`. */
  readonly caps: 'none' | 'initial' | 'all' | 'mixed';
  /** Word classes that the word can have, a bit set of `WordClass`. */
  readonly tags: number;
  /** What it can be beside or within a name, a bit set of `NameClass`. */
  readonly names: number;
  /** Its number in the vocabulary, -1 once that is full. */
  readonly id: number;
}

/** No more forms are kept; further ones are made anew at each place. */
const LIMIT = 1 << 15;
/** Slots of the hash table, twice as many as entries: probing stays short. */
const SLOTS = LIMIT * 2;
/** Longer runs are no words that come again. */
const LONGEST = 32;

const words: Word[] = [];
/** Open addressing with linear probing: number of the word plus one, 0 where free. */
const slots = new Int32Array(SLOTS);

/** Lower case with straight apostrophes, as lexicons are keyed. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  return /[’ʼ‘]/.test(lower) ? lower.replace(/[’ʼ‘]/g, "'") : lower;
}

function capsOf(word: string): Word['caps'] {
  let upper = 0;
  let letters = 0;
  for (let i = 0; i < word.length; i++) {
    const bits = charClass(word.charCodeAt(i));
    if ((bits & CharClass.Letter) === 0) continue;
    letters++;
    if ((bits & CharClass.Upper) !== 0) upper++;
  }
  if (upper === 0) return 'none';
  if (upper === letters && letters > 1) return 'all';
  return upper === 1 && (charClass(word.charCodeAt(0)) & CharClass.Upper) !== 0 ? 'initial' : 'mixed';
}

/** The one copy of a string that property names share: comparing two such copies is comparing two pointers. It holds on to no article's text. */
function shared(text: string): string {
  const names: Record<string, 0> = Object.create(null);
  names[text] = 0;
  return Object.keys(names)[0]!;
}

function make(text: string, kind: Word['kind'], id: number): Word {
  if (kind !== 'word') return { text, lower: text, kind, caps: 'none', tags: 0, names: nameClassOf(text), id };
  const lower = shared(fold(text));
  const caps = capsOf(text);
  return {
    text: text === lower ? lower : text,
    lower,
    kind,
    caps,
    tags: classesOf(lower),
    names: nameClassOf(lower),
    id,
  };
}

function matches(word: string, text: string, start: number, length: number): boolean {
  if (word.length !== length) return false;
  for (let i = 0; i < length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/**
 * The word form that a run of text is.
 * @param text the whole text; @param start start of the run in UTF-16 code units; @param end its end.
 * @param kind what the run is; the same run is always of the same kind.
 */
export function wordAt(text: string, start: number, end: number, kind: Word['kind']): Word {
  const length = end - start;
  if (length > LONGEST) return make(text.slice(start, end), kind, -1);
  let hash = length;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (let held = slots[slot]!; held !== 0; held = slots[slot]!) {
    const word = words[held - 1]!;
    if (matches(word.text, text, start, length)) return word;
    slot = (slot + 1) & (SLOTS - 1);
  }
  const full = words.length >= LIMIT;
  const made = make(shared(text.slice(start, end)), kind, full ? -1 : words.length);
  if (full) return made;
  words.push(made);
  slots[slot] = words.length;
  return made;
}

/**
 * A fact that follows from a word form alone, worked out once for each form of the vocabulary.
 * @param read works it out; must depend on nothing but the word.
 */
export function ofWord<T extends number | object | string | boolean>(read: (word: Word) => T): (word: Word) => T {
  const held: (T | undefined)[] = [];
  return (word) => {
    if (word.id < 0) return read(word);
    const known = held[word.id];
    if (known !== undefined) return known;
    const made = read(word);
    while (held.length < word.id) held.push(undefined);
    held[word.id] = made;
    return made;
  };
}
