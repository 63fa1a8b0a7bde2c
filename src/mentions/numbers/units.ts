/** Units behind a number, with the type that they give it. */
import type { NumberType } from '../mention.ts';
import { PER, UNIT_SYMBOLS, UNIT_WORDS } from './data/units.data.ts';
import { Phrases } from './phrases.ts';
import { at, glued, isHyphen, low, type Scan } from './scan.ts';

export interface UnitReading {
  readonly unit: string;
  readonly type: NumberType;
  readonly last: number;
}

const WORDS = new Phrases(UNIT_WORDS.map(([unit, type, forms]) => [{ unit, type }, forms] as const));
/** Units whose word has another everyday sense: only glued to digits, or behind digits at all. */
const DIGITS_ONLY = new Set([
  'mi',
  'min',
  'ms',
  'pc',
  'bp',
  'cc',
  'ha',
  'kn',
  'kt',
  'hr',
  'sec',
  'gal',
  'px',
  'db',
  'kb',
  'mb',
  'gb',
  'tb',
  'mw',
  'tw',
  'gw',
  'kv',
  'nm',
  'hp',
  'psi',
  'wk',
  'yr',
  'stone',
  'bits',
  'rpg',
  'ppg',
  'apg',
  '″',
]);
/** Weighed, not paid: what stands behind or before "pounds" of weight. */
const WEIGHT_HINT =
  /^(?:of|heavy|heavier|lighter|overweight|lost|gained|weighed|weighs|weighing|weigh|weight|lift|lifted|body)$/;

/** Units that follow a hyphen with spaces about it, in the singular as in all such compounds. */
const LOOSE =
  /^(?:day|week|month|year|hour|minute|mile|kilometre|kilometer|metre|meter|foot|inch|acre|ton|pound|percent)$/;

/** "5-foot-8, 135 pounds": somebody's height before his weight. */
const HEIGHT_BEFORE = /^(?:foot|feet|ft|inch|inches)$/;

/** `pound(s)`: weight, or the currency. */
function pounds(s: Scan, i: number, from: number, large: boolean): UnitReading {
  let weight = isHyphen(s, i - 1) && glued(s, i - 1) && !large;
  for (let k = Math.max(s.first, from - 6); !weight && k < Math.min(s.last, i + 4); k++)
    weight =
      (WEIGHT_HINT.test(low(s, k)) && !(low(s, k) === 'of' && k < i)) || (k < from && HEIGHT_BEFORE.test(low(s, k)));
  return weight ? { unit: 'pound', type: 'measure', last: i + 1 } : { unit: 'GBP', type: 'money', last: i + 1 };
}

/**
 * The unit that begins at token `i`, a joining hyphen allowed (`5-km`, `three-year`).
 * @param digits the number before it is in digits.
 * @param from first token of the number.
 * @param large the number has a scale word ("5 million pounds").
 */
export function readUnit(s: Scan, i: number, digits: boolean, from: number, large: boolean): UnitReading | null {
  // "20 - year - old", "a 30 - day delay": text that was cut into words.
  const loose = isHyphen(s, i) && (low(s, i + 3) === 'old' ? isHyphen(s, i + 2) : LOOSE.test(low(s, i + 1)));
  const pos = loose || (isHyphen(s, i) && (glued(s, i) || !at(s, i + 1)?.space)) ? i + 1 : i;
  const t = at(s, pos);
  if (!t) return null;
  const symbol = digits && Object.hasOwn(UNIT_SYMBOLS, t.text) ? UNIT_SYMBOLS[t.text] : undefined;
  const found = WORDS.startingAt(s.tokens, pos, s.last);
  if (found && (found.last > pos + 1 || !symbol)) {
    if (found.last === pos + 1 && t.kind === 'word' && !digits && DIGITS_ONLY.has(t.lower)) return null;
    if (t.lower === 'pc' && !glued(s, pos)) return null;
    if (
      t.caps === 'initial' &&
      t.kind === 'word' &&
      found.last === pos + 1 &&
      found.value.type !== 'duration' &&
      !/^(?:celsius|fahrenheit|kelvin|hz|nm|kg|km|miles|feet|degrees|percent|lb|lbs|volts|watts)$/.test(t.lower)
    )
      return null;
    return { unit: found.value.unit, type: found.value.type, last: found.last };
  }
  if (symbol && (!symbol.glued || (glued(s, pos) && pos === i))) {
    let last = pos + 1;
    // Square and cubic: "32m2", "5 m³".
    const power = at(s, last);
    if (symbol.unit === 'm' && power && !power.space && (power.text === '2' || power.text === '²'))
      return { unit: 'square m', type: 'measure', last: last + 1 };
    if (symbol.unit === 'm' && power && !power.space && (power.text === '3' || power.text === '³'))
      return { unit: 'cubic m', type: 'measure', last: last + 1 };
    if (power?.text === '/' && !power.space && at(s, last + 1)?.kind === 'word') {
      last += 2;
      if (at(s, last)?.kind === 'number' && glued(s, last)) last++;
    }
    return { unit: symbol.unit, type: symbol.type, last };
  }
  if (t.lower === 'pound' || t.lower === 'pounds' || t.lower === 'quid') return pounds(s, pos, from, large);
  return null;
}

/** `per hour`, `a month`, `/day` behind a unit: where it ends, and the unit it is spread over. */
export function perAfter(s: Scan, i: number): { unit: string; last: number } | null {
  const pos = isHyphen(s, i) && glued(s, i) ? i + 1 : i;
  if (!PER.has(low(s, pos))) return null;
  const next = isHyphen(s, pos + 1) ? pos + 2 : pos + 1;
  const found = WORDS.startingAt(s.tokens, next, s.last);
  if (!found || found.value.type === 'percent') return null;
  return { unit: found.value.unit, last: found.last };
}
