/** Indefinite multiples: `dozens of`, `tens of thousands`, `a few hundred`, `hundreds of millions of dollars`. */
import type { NumberType } from '../mention.ts';
import { PLURAL_SCALES, SCALES } from './data/words.data.ts';
import { type Draft, draft, quantity } from './draft.ts';
import { modifiersBefore } from './modifiers.ts';
import { currencyAfter } from './money.ts';
import { at, isHyphen, low, type Scan } from './scan.ts';
import { readUnit } from './units.ts';

const plural = (w: string): number | undefined =>
  w === 'tens' ? 10 : Object.hasOwn(PLURAL_SCALES, w) ? PLURAL_SCALES[w] : undefined;

interface Range {
  readonly low: number;
  readonly high: number | null;
  readonly last: number;
}

/** Plural means two or more of it. */
function multiples(s: Scan, i: number): Range | null {
  const w = low(s, i);
  const base = plural(w);
  if (base === undefined) return null;
  let pos = i + 1;
  if (low(s, pos) === 'or' || low(s, pos) === 'and') {
    // "dozens or hundreds", "hundreds and hundreds": the first says the least.
    if (plural(low(s, pos + 1)) !== undefined && low(s, pos + 1) === w) pos += 2;
  }
  if (low(s, pos) === 'of') {
    const outer = plural(low(s, pos + 1));
    if (outer !== undefined && outer > base) return { low: 2 * base * outer, high: outer * 1000 - 1, last: pos + 2 };
  }
  const bare = w === 'tens' ? low(s, pos) === 'of' : true;
  if (!bare) return null;
  // "Scores" are results as well; only "scores of", "scores were", "scores more" count.
  if (w === 'scores' && !/^(?:of|more|were|dead|injured|wounded|killed|have)$/.test(low(s, i + 1))) return null;
  return { low: 2 * base, high: null, last: pos };
}

/** `a few hundred`, `several thousand`, `a couple of hundred`. */
function vagueTimes(s: Scan, i: number): Range | null {
  let pos = i;
  if (low(s, pos) === 'a') pos++;
  const w = low(s, pos);
  if (w !== 'few' && w !== 'several' && w !== 'couple' && w !== 'many') return null;
  pos++;
  if (w === 'couple' && low(s, pos) === 'of') pos++;
  const name = low(s, pos);
  const scale = name === 'dozen' ? 12 : (plural(name) ?? (Object.hasOwn(SCALES, name) ? SCALES[name] : undefined));
  if (scale === undefined) return null;
  const outer = Object.hasOwn(SCALES, low(s, pos + 1)) ? SCALES[low(s, pos + 1)]! : 1;
  return { low: 2 * scale * (outer > scale ? outer : 1), high: null, last: outer > scale ? pos + 2 : pos + 1 };
}

/** The indefinite number that begins at token `i`, null where none does. */
export function readIndefinite(s: Scan, i: number): Draft | null {
  const t = at(s, i)!;
  if (t.kind !== 'word') return null;
  const found = multiples(s, i) ?? vagueTimes(s, i);
  if (!found || isHyphen(s, found.last)) return null;
  const of = low(s, found.last) === 'of' ? found.last + 1 : found.last;
  const money = currencyAfter(s, of);
  const unit = money ? null : readUnit(s, of, false, i, true);
  const type: NumberType = money ? 'money' : (unit?.type ?? 'count');
  const last = money?.last ?? unit?.last ?? found.last;
  const front = modifiersBefore(s, i);
  const coreLast = found.last;
  return draft(
    quantity({ type, low: found.low, high: found.high, unit: money?.code ?? unit?.unit ?? null, approximate: true }),
    front.first,
    last,
    i,
    coreLast,
  );
}
