/** A reading before it is given its offsets. */
import type { Quantity } from '../mention.ts';

export interface Draft {
  readonly quantity: Quantity;
  readonly first: number;
  readonly last: number;
  readonly coreFirst: number;
  readonly coreLast: number;
}

const EMPTY: Quantity = {
  type: 'count',
  low: null,
  high: null,
  openLow: false,
  openHigh: false,
  approximate: false,
  unit: null,
  date: null,
};

/** A quantity from what is known of it; the rest is null or false. */
export function quantity(known: Partial<Quantity> & Pick<Quantity, 'type'>): Quantity {
  return { ...EMPTY, ...known };
}

/** A draft whose span is its core. */
export function draft(q: Quantity, first: number, last: number, coreFirst = first, coreLast = last): Draft {
  return { quantity: q, first, last, coreFirst, coreLast };
}
