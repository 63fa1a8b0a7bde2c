/** Numbers that begin with `half`, `quarter` or an article: `half a million`, `a dozen`, `a third of`, `a hundred and fifty`. */
import { readCardinal } from './cardinal.ts';
import { DENOMINATORS, GROUPS, SCALES } from './data/words.data.ts';
import { denominatorAt } from './denominators.ts';
import { at, isHyphen, low, type Scan } from './scan.ts';

export interface Leading {
  readonly value: number;
  readonly last: number;
  readonly scale: number;
  readonly fraction: boolean;
}

const NUMBER_AFTER_HALF = new Set([
  'of',
  'the',
  'its',
  'their',
  'his',
  'her',
  'our',
  'all',
  'those',
  'these',
  'that',
  'this',
]);
/** Words before `half` that show it to be a quantity: "more than half", "about half". */
const QUANTIFIER_BEFORE = new Set([
  'than',
  'about',
  'around',
  'nearly',
  'almost',
  'over',
  'under',
  'roughly',
  'least',
  'some',
  'just',
  'only',
]);

/** The scale word at token `i`. */
export function scaleAt(s: Scan, i: number): number | undefined {
  const w = low(s, i);
  return Object.hasOwn(SCALES, w) ? SCALES[w] : undefined;
}

/** `half a million`, `half-dozen`, `half of`, `half an hour`, `quarter million`. */
export function leadingHalf(s: Scan, i: number): Leading | null {
  const w = low(s, i);
  if (!Object.hasOwn(DENOMINATORS, w) || w.endsWith('s') || w === 'halve') return null;
  const value = 1 / DENOMINATORS[w]!;
  let pos = i + 1;
  if (isHyphen(s, pos)) pos++;
  const article = low(s, pos) === 'a' || low(s, pos) === 'an';
  if (article) pos++;
  if (isHyphen(s, pos)) pos++;
  const scale = scaleAt(s, pos);
  if (scale !== undefined && scale >= 100) return { value: value * scale, last: pos + 1, scale, fraction: false };
  if (Object.hasOwn(GROUPS, low(s, pos)))
    return { value: value * GROUPS[low(s, pos)]!, last: pos + 1, scale: 1, fraction: false };
  if (w === 'half') {
    if (article && HALF_OF_A.has(low(s, pos))) return { value, last: pos, scale: 1, fraction: false };
    if (isHyphen(s, i + 1)) return null;
    const before = low(s, i - 1);
    const determined =
      before === 'first' || before === 'second' || before === 'the' || before === 'other' || before === 'this';
    if (!determined && (NUMBER_AFTER_HALF.has(low(s, i + 1)) || QUANTIFIER_BEFORE.has(before)))
      return { value, last: i + 1, scale: 1, fraction: true };
    // Alone on its line: an answer, a table cell.
    if (i === s.first && s.last === i + 1) return { value, last: i + 1, scale: 1, fraction: true };
  } else if (low(s, i + 1) === 'of' && low(s, i + 2) === 'a' && scaleAt(s, i + 3)) {
    return { value: value * scaleAt(s, i + 3)!, last: i + 4, scale: scaleAt(s, i + 3)!, fraction: false };
  }
  return null;
}

/** What "half a …" measures rather than shares. */
const HALF_OF_A = new Set([
  'hour',
  'day',
  'week',
  'month',
  'year',
  'century',
  'decade',
  'minute',
  'second',
  'mile',
  'metre',
  'meter',
  'kilometre',
  'kilometer',
  'pound',
  'point',
  'percent',
  'per',
  'percentage',
  'inch',
  'acre',
  'tonne',
  'ton',
  'degree',
  'gram',
  'litre',
  'liter',
  'pint',
  'gallon',
  'yard',
  'foot',
  'league',
]);

/** `a dozen`, `a hundred`, `a third of`, `a million and a half`. */
export function afterArticle(s: Scan, i: number): Leading | null {
  const next = low(s, i + 1);
  if (Object.hasOwn(GROUPS, next) && !next.endsWith('s'))
    return { value: GROUPS[next]!, last: i + 2, scale: 1, fraction: false };
  if (next === 'half') {
    const half = leadingHalf(s, i + 1);
    if (half && !half.fraction) return half;
  }
  const scale = scaleAt(s, i + 1);
  if (scale !== undefined) {
    // "a million-dollar idea" and "a hundred-year storm" count too.
    let value = scale;
    let last = i + 2;
    const second = scaleAt(s, i + 2);
    if (second !== undefined && second > scale) {
      value *= second;
      last++;
    }
    if (low(s, last) === 'and') {
      const rest = readCardinal(s, last + 1);
      if (rest && rest.digits === null && rest.value < scale && rest.value > 0)
        return { value: value + rest.value, last: rest.last, scale: 1, fraction: false };
    }
    return { value, last, scale: value, fraction: false };
  }
  const d = denominatorAt(s, i + 1);
  if (!d || low(s, d.last - 1).endsWith('s')) return null;
  const unit = low(s, d.last);
  if (unit === 'of') {
    const of = scaleAt(s, d.last + 2);
    if (low(s, d.last + 1) === 'a' && of !== undefined)
      return { value: of / d.value, last: d.last + 3, scale: of, fraction: false };
    return { value: 1 / d.value, last: d.last, scale: 1, fraction: true };
  }
  const direct = scaleAt(s, d.last);
  if (direct !== undefined && d.value < 10)
    return { value: direct / d.value, last: d.last + 1, scale: direct, fraction: false };
  if (at(s, d.last)?.kind === 'word' || isHyphen(s, d.last)) return null;
  return { value: 1 / d.value, last: d.last, scale: 1, fraction: true };
}
