/** A number with its currency, short scale and unit. */

import { WordClass } from '../../language/words.ts';
import type { NumberType } from '../mention.ts';
import { SUFFIXES } from './data/words.data.ts';
import { currencyAfter, currencyBefore } from './money.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import { at, glued, isDash, isPlural, low, type Scan } from './scan.ts';
import { perAfter, readUnit } from './units.ts';

export interface Amount {
  readonly low: number;
  readonly high: number;
  readonly type: NumberType;
  readonly unit: string | null;
  readonly first: number;
  readonly last: number;
  readonly coreFirst: number;
  readonly coreLast: number;
  readonly fraction: boolean;
  readonly plain: boolean;
  readonly form: Numeral['form'];
  readonly range: boolean;
  readonly scale: number;
  /** Said in two units, of which `unit` is the smaller. */
  readonly compound: boolean;
}

/** Words that a length is said with: "10m tall". */
const DIMENSION =
  /^(?:tall|high|long|wide|deep|thick|away|from|above|below|apart|off|in|of|at|to|and|hurdles|freestyle|sprint|race|final|butterfly|backstroke|medley|relay|record|jump|dash|swell|waves?|drop|exclusion)$/;

/** Short scale glued to digits: `bn`, `m`, `k`. Without a currency `m` may be metres, `t` tonnes, `b` bytes. */
function shortScale(s: Scan, i: number, money: boolean): { scale: number; last: number } | null {
  const t = at(s, i);
  if (t?.kind !== 'word' || t.space) return null;
  const short = Object.hasOwn(SUFFIXES, t.text) ? SUFFIXES[t.text] : undefined;
  if (!short) return null;
  if (!money) {
    const next = at(s, i + 1);
    if (t.text === 'm') {
      // "2m people", "1.2m new jobs", against "a 3m wall", "3m high".
      const after = next?.kind === 'word' && next.space && !DIMENSION.test(next.lower) ? next : undefined;
      const adjective = after && (after.tags & WordClass.Adjective) !== 0;
      if (!isPlural(after) && !(after && (after.tags & WordClass.Unit) !== 0) && !(adjective && isPlural(at(s, i + 2))))
        return null;
    } else if (t.text === 'mm' || t.text === 't' || t.text === 'T' || t.text === 'K') {
      if (t.text !== 'K' || (next?.kind === 'word' && next.caps === 'initial')) return null;
    }
  }
  return { scale: short.scale, last: i + 1 };
}

/**
 * One amount, without range.
 * @param i its first token.
 * @param money it stands in a range behind a currency, so `6m` is millions.
 */
export function readOne(s: Scan, i: number, money = false): Amount | null {
  const known = latest.find((x) => x.i === i && x.s === s && x.money === money && x.free === s.free);
  if (known) return known.amount;
  const amount = parseOne(s, i, money);
  latest[turn] = { s, i, money, free: s.free, amount };
  turn = 1 - turn;
  return amount;
}

/** The last two amounts read: several readers ask for the same one in turn. */
const latest: { s: Scan | null; i: number; money: boolean; free: number; amount: Amount | null }[] = [
  { s: null, i: -1, money: false, free: 0, amount: null },
  { s: null, i: -1, money: false, free: 0, amount: null },
];
let turn = 0;

function parseOne(s: Scan, i: number, money: boolean): Amount | null {
  const before = currencyBefore(s, i);
  let start = i;
  let code: string | null = null;
  let number = i;
  if (before) {
    ({ number, code } = before);
    start = before.first;
  } else if (isDash(s, i) && glued(s, i + 1) && !glued(s, i)) {
    // "-$50m"
    const inner = currencyBefore(s, i + 1);
    if (inner && inner.first === i + 1) {
      const amount = readOne(s, i + 1);
      return amount && { ...amount, low: -amount.low, high: -amount.high, first: i };
    }
  }
  let numeral = readNumeral(s, number);
  if (!numeral && code && isDash(s, number) && at(s, number + 1)?.kind === 'number') {
    // "$-50.8bn"
    const positive = readNumeral(s, number + 1);
    numeral = positive && { ...positive, value: -positive.value };
  }
  if (!numeral) return null;
  let value = numeral.value;
  let scale = numeral.scale;
  let last = numeral.last;
  const coreLast = last;
  if (numeral.form === 'digits' && scale === 1) {
    const short = shortScale(s, last, money || code !== null || currencyAfter(s, last + 1) !== null);
    if (short) {
      value = Number((value * short.scale).toPrecision(15));
      scale = short.scale;
      last = short.last;
    }
  }
  const { form, fraction } = numeral;
  const bare = numeral.plain && scale === 1;
  const make = (type: NumberType, unit: string | null, end: number, plain: boolean): Amount => ({
    low: value,
    high: value,
    type,
    unit,
    first: start,
    last: end,
    coreFirst: number,
    coreLast,
    fraction,
    plain,
    form,
    range: false,
    scale,
    compound: false,
  });
  if (code) {
    const word = currencyAfter(s, last);
    if (word && !glued(s, word.last - 1) && at(s, word.last - 1)?.kind === 'word' && word.code !== 'cent')
      last = word.last;
    else if (/^(?:us|usd|cdn|can|aud|cad)$/.test(low(s, last)) && at(s, last)?.caps === 'all') last++;
    return make('money', code, last, bare);
  }
  const currency = currencyAfter(s, last);
  if (currency) return make('money', currency.code, currency.last, false);
  const unit = readUnit(s, last, numeral.form === 'digits', number, scale > 1);
  if (unit) {
    const per = unit.type === 'measure' || unit.type === 'duration' ? perAfter(s, unit.last) : null;
    const compound =
      per && unit.type === 'measure' && !unit.unit.includes('/') ? `${unit.unit}/${per.unit}` : unit.unit;
    return make(unit.type, compound, per && unit.type === 'measure' ? per.last : unit.last, false);
  }
  // "a magnitude 6.1 quake", "a magnitude of 6.1"
  const named = low(s, number - 1) === 'of' ? low(s, number - 2) : low(s, number - 1);
  if (named === 'magnitude') return make('measure', 'magnitude', last, false);
  return make('count', fraction ? 'fraction' : null, last, bare);
}
