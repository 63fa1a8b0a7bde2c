/** Splits prose into tokens in one pass, without regular expressions on the hot path. */
import { classesOf } from '../language/words.ts';
import type { Token } from './article.ts';

const APOSTROPHES = new Set(["'", '’', 'ʼ', '‘']);
const LETTER = /\p{L}|\p{M}/u;
const UPPER = /\p{Lu}/u;

function isLetterCode(text: string, i: number): boolean {
  const c = text.charCodeAt(i);
  if (c < 128) return (c >= 97 && c <= 122) || (c >= 65 && c <= 90);
  if (c >= 0xd800 && c <= 0xdfff) return false;
  return LETTER.test(text.charAt(i));
}

function isDigitCode(text: string, i: number): boolean {
  const c = text.charCodeAt(i);
  return c >= 48 && c <= 57;
}

function isSpaceCode(c: number): boolean {
  return (
    c === 32 ||
    (c >= 9 && c <= 13) ||
    c === 0xa0 ||
    c === 0x202f ||
    c === 0x2009 ||
    c === 0x200b ||
    c === 0xfeff ||
    c === 0x3000
  );
}

function capsOf(word: string): Token['caps'] {
  let upper = 0;
  let letters = 0;
  let firstUpper = false;
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i);
    if (c < 128) {
      if (c >= 65 && c <= 90) {
        upper++;
        if (i === 0) firstUpper = true;
        letters++;
      } else if (c >= 97 && c <= 122) letters++;
    } else if (isLetterCode(word, i)) {
      letters++;
      if (UPPER.test(word.charAt(i))) {
        upper++;
        if (i === 0) firstUpper = true;
      }
    }
  }
  if (upper === 0) return 'none';
  if (upper === letters && letters > 1) return 'all';
  if (firstUpper && upper === 1) return 'initial';
  return 'mixed';
}

/** Lower case with straight apostrophes, as lexicons are keyed. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  return /[’ʼ‘]/.test(lower) ? lower.replace(/[’ʼ‘]/g, "'") : lower;
}

/** End of the letter run from `i`, inner apostrophes included; a possessive `'s` is left for its own token. */
function wordEnd(text: string, from: number, end: number): number {
  let i = from;
  while (i < end) {
    if (isLetterCode(text, i)) i++;
    else if (APOSTROPHES.has(text.charAt(i)) && i > from && i + 1 < end && isLetterCode(text, i + 1)) {
      const s = text.charAt(i + 1).toLowerCase();
      const possessive = s === 's' && (i + 2 >= end || !isLetterCode(text, i + 2));
      if (possessive) return i;
      i++;
    } else break;
  }
  return i;
}

const GROUPED = /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/;
/** No grouped number is longer; keeps the look-ahead of a list of numbers bounded. */
const LONGEST_GROUPED = 40;

/**
 * End of the digit run from `i`: inner `,` and `.` only where digits go on in the way of one number (`1,234.5`, `1,3`, `12,34,567`).
 * A list without spaces (`22,24,26`) ends at its first comma.
 */
function numberEnd(text: string, from: number, end: number): number {
  let i = from;
  let commas = 0;
  let firstComma = -1;
  while (i < end) {
    const c = text.charCodeAt(i);
    if (c >= 48 && c <= 57) i++;
    else if ((c === 44 || c === 46) && i + 1 < end && isDigitCode(text, i + 1)) {
      if (c === 44) {
        if (commas === 0) firstComma = i;
        commas++;
      }
      i++;
    } else break;
    if (commas > 1 && i - from > LONGEST_GROUPED) return firstComma;
  }
  if (commas === 0) return i;
  // The last pair of such a list: "26,31" in "22,24,26,31".
  if (commas === 1)
    return i - firstComma !== 4 && from > 1 && text.charAt(from - 1) === ',' && isDigitCode(text, from - 2)
      ? firstComma
      : i;
  const digits = text.slice(from, i);
  return GROUPED.test(digits) || /^\d{1,3}(?:\.\d{3})+,/.test(digits) ? i : firstComma;
}

/**
 * Tokens of one run of text.
 * @param text the whole text; offsets of the tokens are into it.
 * @param start start of the run in UTF-16 code units.
 * @param end end of the run.
 * @param out the list that the tokens are appended to.
 */
export function tokenize(text: string, start: number, end: number, out: Token[]): void {
  let i = start;
  let space = true;
  while (i < end) {
    if (isSpaceCode(text.charCodeAt(i))) {
      space = true;
      i++;
      continue;
    }
    let j: number;
    let kind: Token['kind'];
    if (isLetterCode(text, i)) {
      j = wordEnd(text, i, end);
      kind = 'word';
    } else if (
      isDigitCode(text, i) ||
      (text.charAt(i) === '.' && i + 1 < end && isDigitCode(text, i + 1) && (i === start || space))
    ) {
      j = numberEnd(text, i, end);
      kind = 'number';
    } else if (
      APOSTROPHES.has(text.charAt(i)) &&
      !space &&
      /^[sS]$/.test(text.charAt(i + 1)) &&
      i + 2 <= end &&
      !isLetterCode(text, i + 2)
    ) {
      j = i + 2;
      kind = 'word';
    } else {
      j = i + 1;
      const c = text.charCodeAt(i);
      if (c >= 0xd800 && c <= 0xdbff && j < end) {
        const d = text.charCodeAt(j);
        if (d >= 0xdc00 && d <= 0xdfff) j++;
      }
      kind = 'mark';
    }
    const word = text.slice(i, j);
    const lower = kind === 'word' ? fold(word) : word;
    out.push({
      start: i,
      end: j,
      text: word,
      lower,
      kind,
      space,
      caps: kind === 'word' ? capsOf(word) : 'none',
      tags: kind === 'word' ? classesOf(lower) : 0,
    });
    space = false;
    i = j;
  }
}
