/** Fractions in words and signs: `three fifths`, `a third`, `3/4`, `2 1/4`, `½`, `one over three`, `one in five`, `two and a half`. */

import { own } from '../../language/own.ts';
import { type Cardinal, digitsAt, readCardinal } from './cardinal.ts';
import { TENS, VULGAR } from './data/words.data.ts';
import { denominatorAt } from './denominators.ts';
import { at, glued, isHyphen, low, type Scan } from './scan.ts';

export interface Fraction {
  readonly value: number;
  readonly last: number;
}

const plural = (s: Scan, d: { last: number }): boolean => low(s, d.last - 1).endsWith('s');

/** `[-]fifths` behind a numerator; spaced hyphens are allowed (`five - eighths`). */
export function denominatorAfter(
  s: Scan,
  numerator: { value: number; last: number },
): { value: number; last: number; numerator?: number } | null {
  const pos = isHyphen(s, numerator.last) ? numerator.last + 1 : numerator.last;
  const d = denominatorAt(s, pos);
  if (!d) return null;
  const joined = compound(s, numerator, d);
  if (joined) return joined;
  // One fifth, five fifths; "five fifth graders" and "one second" are no fractions.
  if (numerator.value !== 1 && !plural(s, d)) return null;
  const noun = low(s, d.last - 1);
  if (noun === 'quarters' && pos === numerator.last && low(s, d.last) !== 'of' && numerator.value > 3) return null;
  return d;
}

/** `one hundred thirty-fifths` is 100/35: tens directly before the denominator's unit belong to it, unless they are all there is. */
function compound(
  s: Scan,
  numerator: { value: number; last: number },
  d: { value: number; last: number },
): { value: number; last: number; numerator: number } | null {
  const tens = own(TENS, low(s, numerator.last - 1));
  if (tens === undefined || d.value > 9 || numerator.value <= 99 || low(s, numerator.last - 2) === 'and') return null;
  return { value: tens + d.value, last: d.last, numerator: numerator.value - tens };
}

/** `and a half`, `and two thirds`, `-and-a-half` behind a whole number. */
export function andFraction(s: Scan, i: number): Fraction | null {
  let pos = i;
  if (isHyphen(s, pos)) pos++;
  if (low(s, pos) !== 'and') return null;
  pos++;
  if (isHyphen(s, pos)) pos++;
  const w = low(s, pos);
  if (w === 'a' || w === 'one') {
    const d = denominatorAt(s, isHyphen(s, pos + 1) ? pos + 2 : pos + 1);
    return d ? { value: 1 / d.value, last: d.last } : null;
  }
  const part = readCardinal(s, pos);
  const d = part && part.digits === null ? denominatorAfter(s, part) : null;
  return part && d && part.value < d.value ? { value: part.value / d.value, last: d.last } : null;
}

/** `3/4`, `2 1/4`, `2½`, `½`, all glued. Dates (`9/11/2025`) and `24/7` are refused. */
export function slashFraction(s: Scan, i: number): (Fraction & { proper: boolean }) | null {
  const a = digitsAt(s, i);
  if (a?.shape !== 'plain' || low(s, a.last) !== '/' || !glued(s, a.last) || !glued(s, a.last + 1)) return null;
  const b = digitsAt(s, a.last + 1);
  if (b?.shape !== 'plain' || b.value === 0 || b.value > 1000) return null;
  if (low(s, b.last) === '/' || (low(s, i - 1) === '/' && glued(s, i))) return null;
  if (a.value === 24 && b.value === 7) return null;
  return { value: a.value / b.value, last: b.last, proper: a.value < b.value };
}

/** The value of a fraction in one sign (`½`) at token `i`, undefined where none stands. */
export function vulgarAt(s: Scan, i: number): number | undefined {
  const text = at(s, i)?.text ?? '';
  return Object.hasOwn(VULGAR, text) ? VULGAR[text] : undefined;
}

/** Words before "in N" that make it a share rather than a place or span of time. */
const SPAN_WORDS =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|centur(?:y|ies)|(?:kilo)?met(?:er|re)s?|miles?|games?|matches|attacks?|incidents?|cities|countries|states|places|regions?|districts?|locations?|separate|different|other)$/;

/** `one in five`, `two out of five hundred`, `1 over 3`. */
export function ratioAfter(s: Scan, a: Cardinal): Fraction | null {
  const w = low(s, a.last);
  let pos = a.last + 1;
  if (w === 'out' && low(s, a.last + 1) === 'of') pos++;
  else if (w !== 'in' && w !== 'over') return null;
  if (w === 'in' && low(s, pos) === 'every') pos++;
  const b = readCardinal(s, pos);
  if (!b || b.value === 0) return null;
  if (w === 'over') {
    const follows = at(s, b.last);
    return follows?.kind === 'word' || a.scale !== 1 ? null : { value: a.value / b.value, last: b.last };
  }
  if (a.value >= b.value || b.value === 0) return null;
  const year = b.digits === 'plain' && b.value >= 1000 && b.value <= 2100;
  if (w === 'in') {
    if (year || SPAN_WORDS.test(low(s, b.last)) || at(s, b.last)?.text === '%') return null;
    if (a.value > 3 && !(b.value <= 10 && a.value < b.value && b.value - a.value <= 5)) return null;
    if (a.value !== 1 && b.value > 10) return null;
  }
  return { value: a.value / b.value, last: b.last };
}
