/** Denominators in words: `fifths`, `halves`, `twenty-fifths`, `hundredth`. */
import { DENOMINATORS, ORDINALS, SCALE_ORDINALS, TENS } from './data/words.data.ts';
import { isHyphen, low, type Scan } from './scan.ts';

/** `fifths` to `fifth`, `halves` to `half`, `twenty-firsts` to `twenty-first`. */
function singular(w: string): string {
  return w.endsWith('s') ? w.slice(0, -1) : w;
}

function ordinalUnit(w: string): number | undefined {
  const one = singular(w);
  if (Object.hasOwn(ORDINALS, one)) return ORDINALS[one];
  if (Object.hasOwn(SCALE_ORDINALS, one)) return SCALE_ORDINALS[one];
  return Object.hasOwn(DENOMINATORS, w) ? DENOMINATORS[w] : undefined;
}

/** Denominator at `i`: an ordinal, or tens joined to one (`twenty-fifths`, `thirty fifths`). */
export function denominatorAt(s: Scan, i: number): { value: number; last: number; compound: boolean } | null {
  const w = low(s, i);
  const simple = ordinalUnit(w);
  // "second" is time, "first" no part, unless a tens word stands before it.
  if (simple !== undefined && simple > 1 && w !== 'second' && w !== 'seconds')
    return { value: simple, last: i + 1, compound: false };
  if (Object.hasOwn(TENS, w)) {
    const next = isHyphen(s, i + 1) ? i + 2 : i + 1;
    const unit = ordinalUnit(low(s, next));
    if (unit !== undefined && unit >= 1 && unit < 10) return { value: TENS[w]! + unit, last: next + 1, compound: true };
  }
  return null;
}
