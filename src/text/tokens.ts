/** Splits prose into tokens in one pass, without regular expressions on the hot path. */
import { CharClass, charClass } from '../language/characters.ts';
import { type Word, wordAt } from '../language/vocabulary.ts';
import type { Token } from './article.ts';

const is = (text: string, i: number, bits: number): boolean => (charClass(text.charCodeAt(i)) & bits) !== 0;

function isDigitCode(text: string, i: number): boolean {
  const c = text.charCodeAt(i);
  return c >= 48 && c <= 57;
}

/** An `s` in either case at `i`, and no letter behind it: a possessive's. */
function isLoneS(text: string, i: number, end: number): boolean {
  const c = text.charCodeAt(i);
  return (c === 115 || c === 83) && (i + 1 >= end || !is(text, i + 1, CharClass.Letter));
}

/** End of the letter run from `i`, inner apostrophes included; a possessive `'s` is left for its own token. */
function wordEnd(text: string, from: number, end: number): number {
  let i = from;
  while (i < end) {
    const bits = charClass(text.charCodeAt(i));
    if ((bits & CharClass.Letter) === 0) {
      const inside =
        (bits & CharClass.Apostrophe) !== 0 && i > from && i + 1 < end && is(text, i + 1, CharClass.Letter);
      if (!inside || isLoneS(text, i + 1, end)) return i;
    }
    i++;
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
    const code = text.charCodeAt(i);
    const bits = charClass(code);
    if ((bits & CharClass.Space) !== 0) {
      space = true;
      i++;
      continue;
    }
    let j = i + 1;
    let kind: Word['kind'] = 'mark';
    if ((bits & CharClass.Letter) !== 0) {
      j = wordEnd(text, i, end);
      kind = 'word';
    } else if (
      (bits & CharClass.Digit) !== 0 ||
      (code === 46 && j < end && isDigitCode(text, j) && (i === start || space))
    ) {
      j = numberEnd(text, i, end);
      kind = 'number';
    } else if ((bits & CharClass.Apostrophe) !== 0 && !space && j < end && isLoneS(text, j, text.length)) {
      j = i + 2;
      kind = 'word';
    } else if (code >= 0xd800 && code <= 0xdbff && j < end) {
      const low = text.charCodeAt(j);
      if (low >= 0xdc00 && low <= 0xdfff) j++;
    }
    const word = wordAt(text, i, j, kind);
    const { lower, caps, tags } = word;
    out.push({ start: i, end: j, word, text: word.text, lower, kind, caps, tags, space });
    space = false;
    i = j;
  }
}
