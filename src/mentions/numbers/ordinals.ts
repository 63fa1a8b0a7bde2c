/** Ordinals: `21st`, `first`, `twenty-first`, `two hundredth`, `one hundred and fifth`. */
import { readCardinal } from './cardinal.ts';
import { ORDINALS, SCALE_ORDINALS } from './data/words.data.ts';
import { type Draft, draft, quantity } from './draft.ts';
import { at, glued, isHyphen, low, type Scan } from './scan.ts';

const ENDS = new Set(['st', 'nd', 'rd', 'th']);

function made(value: number, first: number, last: number): Draft {
  return draft(quantity({ type: 'ordinal', low: value, high: value }), first, last);
}

/** The ordinal that begins at token `i`, null where none does. */
export function readOrdinal(s: Scan, i: number): Draft | null {
  const t = at(s, i)!;
  if (t.kind === 'number') {
    if (!ENDS.has(low(s, i + 1)) || !glued(s, i + 1)) return null;
    const value = Number(t.text.replace(/,/g, ''));
    return Number.isInteger(value) ? made(value, i, i + 2) : null;
  }
  const alone = Object.hasOwn(ORDINALS, t.lower)
    ? ORDINALS[t.lower]
    : Object.hasOwn(SCALE_ORDINALS, t.lower)
      ? SCALE_ORDINALS[t.lower]
      : undefined;
  if (alone !== undefined) {
    // "per second", "a second" at the end: time, not rank.
    if (t.lower === 'second' && /^(?:per|every|each|a)$/.test(low(s, i - 1)) && at(s, i + 1)?.kind !== 'word')
      return null;
    return made(alone, i, i + 1);
  }
  const begin = t.lower === 'a' || t.lower === 'an' ? i + 1 : i;
  const lead = at(s, begin);
  const scaleOnly =
    begin > i && lead && (lead.lower === 'hundred' || lead.lower === 'thousand' || lead.lower === 'million')
      ? { hundred: 1e2, thousand: 1e3, million: 1e6 }[lead.lower]!
      : null;
  const cardinal =
    scaleOnly !== null
      ? { value: scaleOnly, last: begin + 1, digits: null, scale: scaleOnly }
      : begin === i
        ? readCardinal(s, i)
        : null;
  if (!cardinal || cardinal.digits !== null) return null;
  let pos = cardinal.last;
  if (isHyphen(s, pos)) pos++;
  const and = low(s, pos) === 'and';
  if (and) pos++;
  const w = low(s, pos);
  if (!and && Object.hasOwn(SCALE_ORDINALS, w)) {
    const scale = SCALE_ORDINALS[w]!;
    return cardinal.value > 1 || begin > i ? made(cardinal.value * scale, i, pos + 1) : null;
  }
  if (!Object.hasOwn(ORDINALS, w)) return null;
  const unit = ORDINALS[w]!;
  const { value } = cardinal;
  const room = value % 100 === 0 ? 100 : value % 10 === 0 && value % 100 >= 20 && !and ? 10 : 0;
  return value >= 20 && unit < room ? made(value + unit, i, pos + 1) : null;
}
