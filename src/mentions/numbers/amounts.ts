/** From an amount to a reading: age or not, modifiers before and behind. */

import { ago } from '../dates/relative.ts';
import type { NumberType, Quantity } from '../mention.ts';
import { ageAround } from './ages.ts';
import { type Amount, readOne } from './amount.ts';
import { type Draft, draft } from './draft.ts';
import { boundsOf, modifiersAfter, modifiersBefore } from './modifiers.ts';
import { at, glued, isHyphen, low, type Scan } from './scan.ts';

/** "a 7- or 8-inch screen": the first number takes the unit that the second is hyphenated with. */
function suspended(s: Scan, a: Amount): { type: NumberType; unit: string; last: number } | null {
  if (a.type !== 'count' || a.unit !== null || !isHyphen(s, a.last) || !glued(s, a.last)) return null;
  const joint = at(s, a.last + 1);
  if (!joint?.space || !/^(?:and|or|to)$/.test(joint.lower)) return null;
  const b = at(s, a.last + 2) ? readOne(s, a.last + 2) : null;
  return b && b.unit !== null && b.unit !== 'fraction' && isHyphen(s, b.coreLast)
    ? { type: b.type, unit: b.unit, last: a.last + 1 }
    : null;
}

/** "eight and fourteen percent": a bare number takes the percent of the one that it is joined to. */
function percentAhead(s: Scan, a: Amount): boolean {
  if (a.type !== 'count' || a.unit !== null || !/^(?:and|or)$/.test(low(s, a.last))) return false;
  const next = at(s, a.last + 1) ? readOne(s, a.last + 1) : null;
  return next?.type === 'percent' && next.unit === 'percent' && next.form === a.form;
}

/** The reading of an amount at its place in the sentence. */
export function amountDraft(s: Scan, a: Amount): Draft {
  let first = a.first;
  let last = a.last;
  let type: NumberType = a.type;
  let unit = a.unit;
  const hung = suspended(s, a);
  if (hung) ({ type, unit, last } = hung);
  else if (percentAhead(s, a)) {
    type = 'percent';
    unit = 'percent';
  }
  const age = ageAround(s, a);
  if (age) {
    type = 'age';
    unit = age.unit;
    last = age.last;
  }
  // "over the age of 21": the modifier stands before the words that lead up to the age.
  const led = age?.lead !== undefined && age.lead >= s.free ? modifiersBefore(s, age.lead) : null;
  const front = led && led.kinds.length > 0 ? led : modifiersBefore(s, age ? Math.min(age.first, first) : first);
  const inner = age && age.first < first ? modifiersBefore(s, first) : null;
  const back = modifiersAfter(s, last);
  first = front.first;
  last = back.last;
  const kinds = [...front.kinds, ...(inner?.kinds ?? []), ...back.kinds];
  // "an estimated 20", "a record 32": the article belongs to the modifier.
  if (first < a.first && (low(s, first - 1) === 'a' || low(s, first - 1) === 'an') && first - 1 >= s.free) first--;
  // "two weeks ago" is a duration that also says when.
  const reference = type === 'duration' && low(s, last) === 'ago' && a.low === a.high ? s.published : null;
  const date = reference && unit !== null ? ago(reference, a.low, unit) : null;
  const bounds = boundsOf(a.low, a.high, kinds);
  const q: Quantity = {
    type,
    low: bounds.low,
    high: bounds.high,
    openLow: bounds.openLow,
    openHigh: bounds.openHigh,
    approximate: bounds.approximate,
    unit,
    date,
  };
  const more = {
    ...(bounds.additional ? { additional: true as const } : null),
    ...(a.compound ? { compound: true as const } : null),
  };
  return draft({ ...q, ...more }, first, last, a.coreFirst, a.coreLast);
}
