/** Whether two quantities can both be true: interval logic on what the words allow, approximations widened as the analysis contract says. */
import { inOneUnit } from '../align/claims/units.ts';
import type { Quantity } from '../mentions/mention.ts';

/** Inclusive interval; `openLow`/`openHigh` exclude the bound. Unbounded sides are infinite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly openLow: boolean;
  readonly openHigh: boolean;
}

/**
 * agree: some value satisfies both and neither says much more than the other; moved: two bounds of the same direction with different
 * figures; beyond: a bound that an exact figure elsewhere exceeds twofold; off: an approximation that misses, but not by half;
 * conflict: no value satisfies both.
 */
export type Verdict = 'agree' | 'moved' | 'beyond' | 'off' | 'conflict';

const NARROW = 0.1;
const WIDE = 0.15;
const SMALL_COUNT = 20;
const SMALL_SLACK = 2;
/** "dozens", "scores": an approximate lower bound without an upper one is loose, as in "scores" for 35. */
const VAGUE_FLOOR = 0.75;

/** One or two leading digits, then zeros: 800, 12,000, 1.2 million; not 810 or 35. */
export function isRound(value: number): boolean {
  if (!Number.isFinite(value) || value === 0) return false;
  let v = Math.abs(value);
  while (v < 1) v *= 10;
  const digits = Math.round(v * 1e6) / 1e6;
  if (!Number.isInteger(digits)) return false;
  const text = String(digits);
  return text.length > 1 && /^\d{1,2}0+$/.test(text);
}

function slack(value: number, type: Quantity['type']): number {
  const size = Math.abs(value);
  if (type === 'count' && size < SMALL_COUNT) return SMALL_SLACK;
  return size * (isRound(value) ? WIDE : NARROW);
}

/** The values that a quantity allows, approximations widened; null where it has no bound at all (scores, dates). */
export function intervalOf(q: Quantity): Interval | null {
  if (q.low === null && q.high === null) return null;
  const vague = q.approximate && q.low !== null && q.high === null;
  let low = q.low ?? Number.NEGATIVE_INFINITY;
  let high = q.high ?? Number.POSITIVE_INFINITY;
  if (vague) low *= VAGUE_FLOOR;
  else if (q.approximate) {
    if (q.low !== null) low -= slack(q.low, q.type);
    // "nearly 50" stays below 50
    if (q.high !== null && !q.openHigh) high += slack(q.high, q.type);
  }
  return { low, high, openLow: q.openLow, openHigh: q.openHigh };
}

/** Whether some value lies in both. */
export function meet(a: Interval, b: Interval): boolean {
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  if (low < high) return true;
  if (low > high) return false;
  const excluded = (i: Interval): boolean => (i.openLow && i.low === low) || (i.openHigh && i.high === high);
  return !excluded(a) && !excluded(b);
}

/** One value, said without hedge. */
export function isExact(q: Quantity): boolean {
  return q.low !== null && q.low === q.high && !q.approximate;
}

const isFloor = (q: Quantity): boolean => q.low !== null && q.high === null;
const isCeiling = (q: Quantity): boolean => q.low === null && q.high !== null;

/** The figure as read by someone in a hurry: the value, else the only bound. */
export function headValue(q: Quantity): number | null {
  return q.low !== null && q.high !== null ? (q.low + q.high) / 2 : (q.low ?? q.high);
}

function beyondTwice(bound: Quantity, exact: Quantity): boolean {
  const value = headValue(exact);
  if (value === null) return false;
  if (isFloor(bound)) return bound.low! > 0 && value >= 2 * bound.low!;
  return isCeiling(bound) && value > 0 && bound.high! >= 2 * value;
}

/** A sum or measure and its rounding: $100,380 and $100,000. Counts of people are not rounded without saying so. */
const ROUNDING = 0.005;

function isRounding(a: Quantity, b: Quantity): boolean {
  if (a.type === 'count' || a.type === 'age' || a.type === 'percent') return false;
  const [p, q] = [headValue(a), headValue(b)];
  if (p === null || q === null || (!isRound(p) && !isRound(q))) return false;
  return Math.abs(p - q) <= ROUNDING * Math.max(Math.abs(p), Math.abs(q));
}

/** "Six years" and "over six years": nobody counts the days beyond. */
function isOneSpan(a: Quantity, b: Quantity): boolean {
  if (a.type !== 'duration' || isExact(a) === isExact(b)) return false;
  const [exact, bound] = isExact(a) ? [a, b] : [b, a];
  return exact.low === bound.low || exact.low === bound.high;
}

/** "Tens of thousands" says less than a hundred thousand, though it may be stretched: where its plain meaning ends, else infinite. */
function plainEnd(q: Quantity): number {
  if (!q.approximate || q.low === null || q.high === null || q.high < 20 * q.low) return Number.POSITIVE_INFINITY;
  return 5 * q.low;
}

const beyondPlain = (a: Quantity, b: Quantity): boolean => b.low !== null && b.low >= plainEnd(a);

/** A miss by an approximation is a conflict only from this ratio on. */
const OFF_RATIO = 1.5;

/** Compares two quantities of the same claim, in one unit where they have several. Scores are equal or in conflict. */
export function compare(first: Quantity, second: Quantity): Verdict {
  const [a, b] = inOneUnit(first, second) ?? [first, second];
  if (a.score && b.score) return sameScore(a.score, b.score) ? 'agree' : 'conflict';
  const x = intervalOf(a);
  const y = intervalOf(b);
  if (!x || !y) return 'agree';
  if (!meet(x, y)) {
    if (isRounding(a, b) || isOneSpan(a, b)) return 'agree';
    if (!a.approximate && !b.approximate) return 'conflict';
    const [p, q] = [headValue(a)!, headValue(b)!];
    const small = Math.min(Math.abs(p), Math.abs(q));
    return small > 0 && Math.max(Math.abs(p), Math.abs(q)) / small < OFF_RATIO ? 'off' : 'conflict';
  }
  if ((isFloor(a) && isFloor(b)) || (isCeiling(a) && isCeiling(b))) {
    const [p, q] = [headValue(a)!, headValue(b)!];
    const ratio = Math.max(p, q) / Math.max(Math.min(p, q), 1e-9);
    return p === q || ratio < 1.03 ? 'agree' : 'moved';
  }
  if (beyondPlain(a, b) || beyondPlain(b, a)) return 'off';
  if (isFloor(a) !== isFloor(b) || isCeiling(a) !== isCeiling(b)) {
    const [bound, other] = isFloor(a) || isCeiling(a) ? [a, b] : [b, a];
    if (beyondTwice(bound, other)) return 'beyond';
  }
  return 'agree';
}

/** Scores are given from either side's view: 3-2 is 2-3. */
function sameScore(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  return a.every((v, i) => v === b[i]) || a.every((v, i) => v === b[b.length - 1 - i]);
}

/** Whether both name the same single value, whatever the hedge: "some 800" and 800. */
export function sameFigure(a: Quantity, b: Quantity): boolean {
  if (a.score || b.score) return a.score !== undefined && b.score !== undefined && sameScore(a.score, b.score);
  return headValue(a) === headValue(b);
}
