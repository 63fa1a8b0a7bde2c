/** Figures whose digits stand in another order: "11,204" and "11,402". Two large figures of one event are seldom so by chance; a slip of the pen makes them. */
import type { FigureClaim } from '../../claims/claim.ts';
import { keepByObject } from '../memo.ts';

/** From here on a figure has enough digits; smaller ones are anagrams of each other too often. */
const LEAST = 100;

const TYPES = new Set(['count', 'money', 'measure']);

interface Digits {
  /** Significant digits as they stand. */
  readonly own: string;
  /** The same in order of size, with type, unit and number of places: two figures that share this differ in the order of digits at most. */
  readonly key: string;
}

/** Null for a figure that is not exact, too small, or of one digit. */
const digitsOf = keepByObject((c: FigureClaim): { readonly digits: Digits | null } => {
  const { low, high, type, unit } = c.quantity;
  if (low === null || low !== high || low < LEAST || !TYPES.has(type)) return { digits: null };
  const places = Math.floor(Math.log10(low));
  const own = String(low)
    .replace('.', '')
    .replace(/0{1,24}$/, '');
  const sorted = [...own].sort().join('');
  return own.length < 2 ? { digits: null } : { digits: { own, key: `${type} ${unit ?? ''} ${places} ${sorted}` } };
});

/** What finds a figure whose digits stand in another order; null where there can be none. */
export function digitsKey(c: FigureClaim): string | null {
  return digitsOf(c).digits?.key ?? null;
}

/** The same digits in another order, of the same kind, unit and size. */
export function transposed(a: FigureClaim, b: FigureClaim): boolean {
  const [x, y] = [digitsOf(a).digits, digitsOf(b).digits];
  return x !== null && y !== null && x.key === y.key && x.own !== y.own;
}
