/** Quantities in one unit, so that kilometres can be held against miles and decades against years. */

import { dimensionOf, UNITS } from '../../language/dimensions.ts';
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

/** Two quantities made comparable; null when their units are of different kinds. */
export function inOneUnit(a: Quantity, b: Quantity): readonly [Quantity, Quantity] | null {
  if (a.unit === b.unit) return [a, b];
  if (dimensionOf(a.unit) !== dimensionOf(b.unit)) return null;
  return [inBase(a), inBase(b)];
}
