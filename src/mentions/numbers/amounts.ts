/** From an amount to a reading: age or not, modifiers before and behind. */
import type { NumberType } from '../mention.ts';
import { ageAround } from './ages.ts';
import type { Amount } from './amount.ts';
import { type Draft, draft, quantity } from './draft.ts';
import { boundsOf, modifiersAfter, modifiersBefore } from './modifiers.ts';
import { low, type Scan } from './scan.ts';

/** Words that give a bare number behind "from"/"between" nothing; kept out of the span. */
export function amountDraft(s: Scan, a: Amount): Draft {
  let first = a.first;
  let last = a.last;
  let type: NumberType = a.type;
  let unit = a.unit;
  const age = ageAround(s, a);
  if (age) {
    type = 'age';
    unit = age.unit;
    last = age.last;
  }
  const front = modifiersBefore(s, age ? Math.min(age.first, first) : first);
  const inner = age && age.first < first ? modifiersBefore(s, first) : null;
  const back = modifiersAfter(s, last);
  first = front.first;
  last = back.last;
  const kinds = [...front.kinds, ...(inner?.kinds ?? []), ...back.kinds];
  // "an estimated 20", "a record 32": the article belongs to the modifier.
  if (first < a.first && (low(s, first - 1) === 'a' || low(s, first - 1) === 'an') && first - 1 >= s.free) first--;
  const { additional, ...bounds } = boundsOf(a.low, a.high, kinds);
  return draft(
    quantity({ type, unit, ...bounds, ...(additional ? { additional: true as const } : {}) }),
    first,
    last,
    a.coreFirst,
    a.coreLast,
  );
}
