/**
 * Whole numbers in words, digits, or both: `three hundred and twenty-one`, `4 thousand 3 hundred`, `2.5 million`, `three lakh crore`.
 * Method: running sum of groups, each multiplied by the scale word behind it.
 */
import { GROUPS, PLURAL_SCALES, SCALES, SUFFIXES, TENS, UNITS } from './data/words.data.ts';
import { denominatorAt } from './denominators.ts';
import { type Digits, parseDigits } from './digits.ts';
import { at, glued, isDash, isHyphen, low, type Scan } from './scan.ts';

export interface Cardinal {
  readonly value: number;
  readonly last: number;
  /** Scale that the whole was multiplied by at its end: 1e6 for `2.5 million`, 1 for `321`. */
  readonly scale: number;
  /** How the digits were written; null for words. */
  readonly digits: Digits['shape'] | null;
}

const unitsOf = (w: string): number | undefined => (Object.hasOwn(UNITS, w) ? UNITS[w] : undefined);
const tensOf = (w: string): number | undefined => (Object.hasOwn(TENS, w) ? TENS[w] : undefined);
const scaleWord = (w: string): number | undefined => (Object.hasOwn(SCALES, w) ? SCALES[w] : undefined);

/** Skips a hyphen between two parts of one number word (`fifty-two`, `fifty - two`, `three-hundred`). */
function overHyphen(s: Scan, i: number): number {
  return isHyphen(s, i) ? i + 1 : i;
}

/** A number below one hundred in words. */
function small(s: Scan, i: number): { value: number; last: number } | null {
  const w = low(s, i);
  const tens = tensOf(w);
  if (tens !== undefined) {
    const next = overHyphen(s, i + 1);
    const unit = unitsOf(low(s, next));
    if (unit !== undefined && unit > 0 && unit < 10) return { value: tens + unit, last: next + 1 };
    return { value: tens, last: i + 1 };
  }
  const unit = unitsOf(w);
  return unit === undefined ? null : { value: unit, last: i + 1 };
}

/** Digits of one number, thin-space thousands joined: `1 414 021 100`, `1 234 567.89`. */
export function digitsAt(s: Scan, i: number): (Digits & { last: number }) | null {
  const t = at(s, i);
  if (t?.kind !== 'number') return null;
  const own = parseDigits(t.text);
  if (!own) return null;
  if (own.shape !== 'plain' || t.text.length > 3 || t.text.startsWith('0'))
    return { value: own.value, shape: own.shape, last: i + 1 };
  let last = i + 1;
  let text = t.text;
  for (;;) {
    const next = at(s, last);
    if (next?.kind !== 'number' || next.start - at(s, last - 1)!.end !== 1) break;
    if (/^\d{3}$/.test(next.text)) text += next.text;
    else if (/^\d{3}[.,]\d+$/.test(next.text)) {
      text += next.text.replace(',', '.');
      last++;
      break;
    } else break;
    last++;
  }
  // A longer digit run behind the groups shows that they are separate numbers.
  return last === i + 1
    ? { value: own.value, shape: own.shape, last }
    : { value: Number(text), shape: 'grouped', last };
}

/** Multiplier behind digits: a scale word, or a short form whose sense depends on case and gluing. */
function scaleAfter(s: Scan, i: number): { scale: number; last: number } | null {
  const joint = overHyphen(s, i);
  const t = at(s, joint);
  if (t?.kind !== 'word') return null;
  const word = scaleWord(t.lower) ?? (t.lower.endsWith('s') ? pluralScale(s, joint) : undefined);
  if (word !== undefined) return { scale: word, last: joint + 1 };
  const short = Object.hasOwn(SUFFIXES, t.text) ? SUFFIXES[t.text] : undefined;
  if (!short || joint !== i || short.glued) return null;
  // "10 K", "3 M": with a space only where nothing but the end or a lower-case word follows.
  return { scale: short.scale, last: i + 1 };
}

function pluralScale(s: Scan, i: number): number | undefined {
  const w = low(s, i);
  return w !== 'scores' && w !== 'dozens' && Object.hasOwn(PLURAL_SCALES, w) ? PLURAL_SCALES[w] : undefined;
}

/** Scale word at `i`: `hundred`, `-thousand`, `hundreds` (only ever behind a number). */
function wordScale(s: Scan, i: number): { scale: number; last: number } | null {
  const joint = overHyphen(s, i);
  const scale = scaleWord(low(s, joint)) ?? pluralScale(s, joint);
  return scale === undefined ? null : { scale, last: joint + 1 };
}

/** One group with the scales that multiply it: `three hundred`, `two hundred and two thousand`, `2.5 million`, `three lakh crore`. */
interface Group {
  readonly value: number;
  readonly last: number;
  /** Last scale word, 1 without one; what is added behind must be smaller. */
  readonly scale: number;
  /** Product of all scales. */
  readonly product: number;
  readonly digits: Digits['shape'] | null;
}

function readGroup(s: Scan, i: number): Group | null {
  const digits = digitsAt(s, i);
  const part = digits ?? small(s, i);
  let value = part?.value ?? 1;
  let last = part?.last ?? i;
  // A bare scale is a number only before another one: "hundred thousand".
  if (!part && !(scaleWord(low(s, i)) !== undefined && scaleWord(low(s, i + 1)) !== undefined)) return null;
  let scale = 1;
  let product = 1;
  for (;;) {
    const by = (digits ? scaleAfter(s, last) : null) ?? wordScale(s, last);
    if (!by || by.scale <= scale) break;
    value *= by.scale;
    scale = by.scale;
    product *= by.scale;
    last = by.last;
    if (scale !== 100) continue;
    // "five hundred and six thousand": what stands between hundred and the larger scale belongs to the group.
    const rest = small(s, low(s, last) === 'and' ? last + 1 : overHyphen(s, last));
    const larger = rest && wordScale(s, rest.last);
    if (larger && larger.scale > 100) {
      value += rest.value;
      last = rest.last;
    }
  }
  return { value, last, scale, product, digits: digits?.shape ?? null };
}

/** Where the next, smaller group of a number in words or digits would begin, null where nothing may follow. */
function nextGroup(s: Scan, group: Group): number | null {
  const { last, scale, digits } = group;
  if (scale === 1) return null;
  if (low(s, last) === 'and') {
    if (digits !== null && at(s, last + 1)?.kind === 'number') return scale <= 1e3 ? last + 1 : null;
    return last + 1;
  }
  if (at(s, last)?.kind === 'number') {
    const next = digits !== null && scale === 1e3 ? digitsAt(s, last) : null;
    return next && wordScale(s, next.last) ? last : null;
  }
  if (isHyphen(s, last))
    return glued(s, last) && glued(s, last + 1) && at(s, last + 1)?.kind === 'word' ? last + 1 : null;
  return last;
}

/**
 * The cardinal that begins at token `i`.
 * @param s the sentence.
 * @param i its first token.
 * @returns value and end, or null where no number begins there.
 */
export function readCardinal(s: Scan, i: number): Cardinal | null {
  let group = readGroup(s, i);
  if (!group) return null;
  const digits = group.digits;
  let value = group.value;
  let { last, product } = group;
  for (;;) {
    const pos = nextGroup(s, group);
    if (pos === null) break;
    const next: Group | null = readGroup(s, pos);
    if (!next || next.value >= group.scale || next.value === 0) break;
    // "six million and two thirds": a proper fraction is added to the whole, not read into it.
    if (low(s, pos - 1) === 'and' && (denominatorAt(s, overHyphen(s, next.last))?.value ?? 0) > next.value) break;
    if ((digits === null) !== (next.digits === null) && next.digits !== null) break;
    value += next.value;
    ({ last, product } = next);
    group = next;
  }
  return { value, last, scale: product, digits };
}

/** `dozen` and its kin behind a number (`two dozen`, `three hundred and two dozens`). */
export function dozensAfter(s: Scan, i: number): { factor: number; last: number } | null {
  const joint = isDash(s, i) && glued(s, i) ? i + 1 : i;
  const w = low(s, joint);
  return Object.hasOwn(GROUPS, w) ? { factor: GROUPS[w]!, last: joint + 1 } : null;
}
