/** Quantities in one unit, so that kilometres can be held against miles and decades against years. */

import { dimensionOf, PARTS, UNITS } from '../../language/dimensions.ts';
import { own } from '../../language/own.ts';
import type { Quantity } from '../../mentions/mention.ts';

/** The quantity in its base unit. A month or a "ton" is no exact measure, so that what is converted is approximate. */
function inBase(q: Quantity): Quantity {
  const known = q.unit === null ? undefined : own(UNITS, q.unit);
  if (!known) return q;
  const factor = known[1];
  return {
    ...q,
    low: q.low === null ? null : q.low * factor,
    high: q.high === null ? null : q.high * factor,
    approximate: q.approximate || q.low === q.high,
    unit: known[0],
  };
}

/** Units of which nobody counts the parts where he says "two and a half hours". */
const LOOSE = new Set(['hour', 'minute']);

/**
 * A quantity in the unit that is part of its own: "six and a half years" is 78 months. A whole number may leave the rest out or round it: "six years"
 * is anything from five and a half to almost seven.
 */
function inPart(q: Quantity, part: string | null): Quantity | null {
  const [unit, times] = own(PARTS, q.unit ?? '') ?? [null, 0];
  if (unit === null || unit !== part || q.compound || q.low === null || q.low !== q.high) return null;
  const value = q.low * times;
  if (!Number.isInteger(q.low)) return LOOSE.has(q.unit!) ? null : { ...q, low: value, high: value, unit };
  return { ...q, low: value - times / 2, high: value + times, openHigh: true, unit };
}

/** Two quantities made comparable; null when their units are of different kinds. */
export function inOneUnit(a: Quantity, b: Quantity): readonly [Quantity, Quantity] | null {
  if (a.unit === b.unit) return [a, b];
  if (dimensionOf(a.unit) !== dimensionOf(b.unit)) return null;
  const x = b.compound ? inPart(a, b.unit) : null;
  if (x) return [x, b];
  const y = a.compound ? inPart(b, a.unit) : null;
  return y ? [a, y] : [inBase(a), inBase(b)];
}
