/** The words of a quotation, in the form in which two printings of it are compared. */

import {
  CONTRACTIONS,
  LIGHT_WORDS,
  NUMBER_WORDS,
  POINTING_WORDS,
  PRONOUN_FORMS,
} from '../../language/data/light-words.ts';
import { own } from '../../language/own.ts';
import { wordSet } from '../../language/speech.ts';
import { classesOf } from '../../language/words.ts';
import type { Span } from '../../text/article.ts';
import { ABBREVIATIONS } from '../../text/data/abbreviations.ts';

/** A word without its place: one object for all places of a word, so that comparing is cheap. */
export interface Lexeme {
  /** Lower case, without diacritics, dots and apostrophes; contractions taken apart. */
  readonly norm: string;
  /** The word without its ending, for "killing" and "killings". */
  readonly stem: string;
  /** The word in American spelling, a pronoun in its usual form. */
  readonly american: string;
  readonly light: boolean;
  /** Of the light ones: says who, whose or how many. */
  readonly pointing: boolean;
  /** The dictionary holds it. */
  readonly known: boolean;
}

/** One word at its place. Offsets are UTF-16 code units into the article. */
export interface QuoteWord extends Span {
  readonly lexeme: Lexeme;
  /** Something may have been left out or put in right before this word: an omission mark, a bracketed insertion. */
  readonly gap: boolean;
}

const light = wordSet(LIGHT_WORDS);
const pointing = wordSet(POINTING_WORDS);
const PIECE =
  /[\p{L}\p{N}\p{M}]+(?:[.'’‘ʼ][\p{L}\p{N}\p{M}]+)*|…|\.{2,}|\. \. \.|[[\](){}%&]|[.!?](?=["”’')\]]?(?:\s|$))/gu;
/** Two sentences in a row of at most this many words are compared as one. */
const SHORT = 6;
/** Longer sentences are compared in pieces of this many words. */
const MAX_WORDS = 120;

/** The word without inflection: a light stemmer for English plurals and verb endings. */
export function stemOf(word: string): string {
  if (word.length <= 3) return word;
  const cut = word
    .replace(/(?:'s|s')$/, '')
    .replace(/([a-z]{2})ies$/, '$1y')
    .replace(/(ss|sh|ch|x)es$/, '$1')
    .replace(/([^s])s$/, '$1')
    .replace(/([a-z]{3})(?:ing|ed)$/, '$1');
  return cut.replace(/([bdgmnprt])\1$/, '$1').replace(/e$/, '');
}

const SPELLINGS: readonly [RegExp, string][] = [
  [/our(?=$|s|ed|ing|able|ful|ite)/, 'or'],
  [/is(?=e$|es$|ed$|ing$|ation|er$)/, 'iz'],
  [/ys(?=e$|ed$|ing$)/, 'yz'],
  [/enc(?=e$|es$|eless$)/, 'ens'],
  [/tre(?=$|s$)/, 'ter'],
  [/ll(?=ed$|ing$|er$)/, 'l'],
  [/ogue$/, 'og'],
  [/amme$/, 'am'],
];

function american(word: string): string {
  let out = word;
  if (out.length > 4) for (const [from, to] of SPELLINGS) out = out.replace(from, to);
  return out;
}

/** Words seen lately. Only speed hangs on it: words are compared by what they hold. */
const lexemes = new Map<string, Lexeme>();
const readings = new Map<string, readonly Lexeme[]>();
const MOST_REMEMBERED = 40_000;

function lexemeOf(norm: string): Lexeme {
  const known = lexemes.get(norm);
  if (known) return known;
  if (lexemes.size >= MOST_REMEMBERED) lexemes.clear();
  const made: Lexeme = {
    norm,
    stem: stemOf(norm),
    american: own(PRONOUN_FORMS, norm) ?? american(norm),
    light: light.has(norm),
    pointing: pointing.has(norm),
    known: classesOf(norm) !== 0,
  };
  lexemes.set(norm, made);
  return made;
}

/** The words that a printed word stands for: one, or two for a contraction. */
function lexemesOf(raw: string): readonly Lexeme[] {
  const known = readings.get(raw);
  if (known) return known;
  if (readings.size >= MOST_REMEMBERED) readings.clear();
  const made = normsOf(raw).map(lexemeOf);
  readings.set(raw, made);
  return made;
}

function normsOf(raw: string): readonly string[] {
  if (raw === '%') return ['percent'];
  if (raw === '&') return ['and'];
  const word = raw.toLowerCase().replace(/[’‘ʼ]/g, "'");
  const whole = own(CONTRACTIONS, word);
  if (whole) return whole;
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
  const m = /^(.+?)(n't|'m|'re|'ve|'ll|'d|'s)$/.exec(plain);
  if (m) {
    const tail = { "n't": 'not', "'m": 'am', "'re": 'are', "'ve": 'have', "'ll": 'will', "'d": 'would', "'s": "'s" }[
      m[2]!
    ]!;
    return [m[1]!.replace(/[.']/g, ''), tail];
  }
  const bare = plain.replace(/[.']/g, '');
  return [own(NUMBER_WORDS, bare) ?? bare];
}

/** Words of one sentence under way. */
interface Draft {
  words: QuoteWord[];
}

/**
 * Splits the runs of one utterance into sentences of comparable words. Bracketed insertions leave a gap behind.
 * @param runs text and start of each run, in order.
 */
export function sentencesOf(runs: readonly { readonly text: string; readonly start: number }[]): QuoteWord[][] {
  const out: QuoteWord[][] = [];
  let draft: Draft = { words: [] };
  let gap = false;
  const flush = (): void => {
    const last = out.at(-1);
    // "I fell. Something hit me.": by itself too short to be known again
    if (last && last.length <= SHORT && draft.words.length > 0 && draft.words.length <= SHORT)
      out[out.length - 1] = [...last, ...draft.words];
    else if (draft.words.length > 0) out.push(draft.words);
    draft = { words: [] };
  };
  runs.forEach((run, r) => {
    let depth = 0;
    let last = '';
    PIECE.lastIndex = 0;
    for (let m = PIECE.exec(run.text); m; m = PIECE.exec(run.text)) {
      const piece = m[0];
      const at = m.index;
      if ('[({'.includes(piece)) depth++;
      else if ('])}'.includes(piece)) {
        depth = Math.max(0, depth - 1);
        gap = true;
      } else if (piece === '…' || piece.startsWith('..') || piece === '. . .') {
        gap = true;
        if (/^\s*["“‘']?\p{Lu}/u.test(run.text.slice(at + piece.length, at + piece.length + 6))) flush();
      } else if (piece === '.' || piece === '!' || piece === '?') {
        const ends =
          piece !== '.' || !(last.length === 1 || last.includes('.') || ABBREVIATIONS.has(last.toLowerCase()));
        if (depth === 0 && ends && /^["”’')\]]?\s+["“‘'([]?[\p{Lu}\p{N}…]/u.test(run.text.slice(at + 1, at + 8)))
          flush();
      } else if (depth === 0) {
        last = piece;
        const start = run.start + at;
        for (const lexeme of lexemesOf(piece)) {
          draft.words.push({ start, end: start + piece.length, lexeme, gap });
          gap = false;
        }
        if (draft.words.length >= MAX_WORDS) flush();
      }
    }
    const next = runs[r + 1];
    // `"A," X said. "B."`: a capital begins the next sentence
    if (next && (/[.!?…]["”’']?\s*$/.test(run.text) || /^[^\p{L}\p{N}]*\p{Lu}/u.test(next.text))) flush();
  });
  flush();
  return out;
}
