/** Quotation marks of a text: found in one pass, told from apostrophes, elisions and measurements by the characters beside them. */

export type MarkStyle = 'straight' | 'curly' | 'guillemet' | 'doubled' | 'low' | 'markup';

/** One quotation mark and the sides it can stand on. */
export interface Mark {
  /** Start of the mark; `end` is where a quotation opened by it begins. UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly single: boolean;
  readonly style: MarkStyle;
  readonly opens: boolean;
  readonly closes: boolean;
  /** A single closing mark that may as well be a plural possessive or a dropped letter. */
  readonly weak: boolean;
}

const QUOTE_CHARS = '"“”„‟«»‹›\'‘’‚‛`´″＂';
/** The code of one of `QUOTE_CHARS`. */
function isMark(code: number): boolean {
  if (code < 0x80) return code === 0x22 || code === 0x27 || code === 0x60;
  if (code < 0x2018) return code === 0xab || code === 0xbb || code === 0xb4;
  return code <= 0x201f || code === 0x2033 || code === 0x2039 || code === 0x203a || code === 0xff02;
}

const LEFT_FREE = '([{—–-/*_>|~:';
const RIGHT_FREE = '.,;:!?)]}—–-/*_…|<~';
const WORDLIKE = /[\p{L}\p{N}]/u;
const UPPER = /\p{Lu}/u;
/** Words that are written with an apostrophe in front. */
const ELIDED = new Set([
  'em',
  'til',
  'till',
  'cause',
  'cuz',
  'n',
  'tis',
  'twas',
  'round',
  'bout',
  'neath',
  'nuff',
  'cos',
  's',
  'd',
  'll',
  're',
  've',
  'm',
  't',
  'un',
  'uns',
  'gainst',
  'fore',
  'kay',
  'sup',
  'ello',
  'im',
  'er',
]);

const isSpace = (c: string): boolean =>
  c === '' ||
  c === ' ' ||
  c === '\n' ||
  (c < '!' && c !== '\0') ||
  c === '\u00a0' ||
  c === '\u202f' ||
  c === '\u2009' ||
  c === '\u3000';
const isWord = (c: string): boolean =>
  (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c > '\u007f' && WORDLIKE.test(c));
const isDigit = (c: string): boolean => c >= '0' && c <= '9' && c !== '';

/** The letters from `i`, at most 10, in lower case. */
function wordAt(text: string, i: number): string {
  let j = i;
  while (j < text.length && j - i < 10 && isWord(text.charAt(j))) j++;
  return text.slice(i, j).toLowerCase();
}

/** The mark opens an elision or a short year: 'em, 'til, '90s, '24. */
function isElision(text: string, i: number): boolean {
  const word = wordAt(text, i);
  return ELIDED.has(word) || /^\d\d(?:s|ers?)?$/.test(word);
}

function doubleMark(text: string, start: number, end: number, c: string): Mark | null {
  const p = text.charAt(start - 1);
  const n = text.charAt(end);
  const left = isSpace(p) || LEFT_FREE.includes(p) || QUOTE_CHARS.includes(p);
  const right = isSpace(n) || RIGHT_FREE.includes(n) || QUOTE_CHARS.includes(n);
  const make = (style: MarkStyle, opens: boolean, closes: boolean): Mark => ({
    start,
    end,
    single: false,
    style,
    opens,
    closes,
    weak: false,
  });
  if (c === '"' || c === '″' || c === '＂') {
    // 5'10", 6' 2": inches after feet
    if (isDigit(p) && /\d\s?['’′]\s?\d{1,2}$/.test(text.slice(Math.max(0, start - 8), start))) return null;
    if (c === '″' && isDigit(p)) return null;
    // a markup attribute: name="value"
    if (p === '=') return make('markup', true, false);
    const either = left === right;
    return make('straight', either || left, either || right);
  }
  if (c === '“' || c === '„' || c === '‟' || c === '«') {
    const style = c === '«' ? 'guillemet' : c === '„' ? 'low' : 'curly';
    if (!left && right) return make(style, false, true);
    return make(style, true, false);
  }
  const style = c === '»' ? 'guillemet' : 'curly';
  // a closing mark at a word's front: typed the wrong way round
  if ((isSpace(p) || p === '(') && !right) return make(style, true, true);
  return make(style, false, true);
}

function singleMark(text: string, start: number, c: string): Mark | null {
  const end = start + 1;
  const p = text.charAt(start - 1);
  const n = text.charAt(end);
  const left = isSpace(p) || LEFT_FREE.includes(p) || QUOTE_CHARS.includes(p);
  const right = isSpace(n) || RIGHT_FREE.includes(n) || QUOTE_CHARS.includes(n);
  const style = c === "'" || c === '`' || c === '´' ? 'straight' : c === '‹' || c === '›' ? 'guillemet' : 'curly';
  const make = (opens: boolean, closes: boolean, weak: boolean): Mark => ({
    start,
    end,
    single: true,
    style,
    opens,
    closes,
    weak,
  });
  if (isWord(p) && isWord(n)) return null;
  if (left && !right) {
    if (isElision(text, end)) return null;
    if (c === '’' || c === '´' || c === '›') {
      // wrong way round: believed only before a capital
      return UPPER.test(n) && isSpace(p) ? make(true, false, true) : null;
    }
    return make(true, false, false);
  }
  if (left && right) {
    // spaced-out text: ' like this '
    if (isSpace(p) && isSpace(n) && c !== '`')
      return make(c !== '’', c !== '‘', !/[.,!?…]\s$/.test(text.slice(start - 2, start)));
    return make(c === '‘' && !isSpace(n), c !== '‘' && c !== '`', false);
  }
  if (!right || c === '‘' || c === '`' || c === '‹')
    return c === '‘' && right && !isSpace(p) ? make(false, true, true) : null;
  if (isDigit(p) && /^\s?\d/.test(text.slice(end, end + 2))) return null;
  const weak =
    isWord(p) &&
    (/[sS]$/.test(p) || /in$/i.test(text.slice(start - 2, start))) &&
    isSpace(n) &&
    n !== '' &&
    n !== '\n' &&
    n !== '\r';
  return make(false, true, weak);
}

/**
 * Every mark that can open or close a quotation, in order of start.
 * @param text the whole text.
 * @param start start of the run that is looked through, in UTF-16 code units.
 * @param end its end.
 */
export function findMarks(text: string, start = 0, end = text.length): Mark[] {
  const out: Mark[] = [];
  for (let i = start; i < end; i++) {
    if (!isMark(text.charCodeAt(i))) continue;
    const c = text.charAt(i);
    const twin = text.charAt(i + 1) === c;
    if (twin && (c === "'" || c === '`' || c === '´' || c === '‘' || c === '’') && text.charAt(i + 2) !== c) {
      const as = c === '`' || c === '‘' ? '“' : c === '’' ? '”' : '"';
      const mark = doubleMark(text, i, i + 2, as);
      if (mark) out.push({ ...mark, style: 'doubled' });
      i++;
      continue;
    }
    const single = "'‘’‚‛`´‹›".includes(c);
    if (c === '‚' || c === '‛') continue;
    const mark = single ? singleMark(text, i, c) : doubleMark(text, i, i + 1, c);
    if (mark) out.push(mark);
  }
  return out;
}
