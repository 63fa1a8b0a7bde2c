/** What a UTF-16 code unit can be in running text: one look into a table, whatever the script. */

/** Bits of a code unit's classes. */
export const CharClass = {
  Letter: 1 << 0,
  Upper: 1 << 1,
  Digit: 1 << 2,
  Space: 1 << 3,
  /** Straight or typographic: stands inside a word. */
  Apostrophe: 1 << 4,
} as const;

/** Set once the class of a code unit is known. */
const KNOWN = 1 << 7;
/** White space between words: the Unicode spaces that texts from the web hold, zero-width ones included. */
const SPACES = ' \t\n\v\f\r\u00a0\u202f\u2009\u200b\ufeff\u3000';
const APOSTROPHES = "'’ʼ‘";
const LETTER = /^[\p{L}\p{M}]$/u;
const UPPER = /^\p{Lu}$/u;

const table = new Uint8Array(0x10000);

function classify(code: number): number {
  const char = String.fromCharCode(code);
  let bits = KNOWN;
  if (LETTER.test(char)) bits |= CharClass.Letter;
  if (UPPER.test(char)) bits |= CharClass.Upper;
  if (code >= 48 && code <= 57) bits |= CharClass.Digit;
  if (SPACES.includes(char)) bits |= CharClass.Space;
  if (APOSTROPHES.includes(char)) bits |= CharClass.Apostrophe;
  return bits;
}

/**
 * The classes of a UTF-16 code unit.
 * @returns a bit set of `CharClass` (and a private bit); halves of surrogate pairs have none.
 */
export function charClass(code: number): number {
  const known = table[code]!;
  if (known !== 0) return known;
  const bits = classify(code);
  table[code] = bits;
  return bits;
}
