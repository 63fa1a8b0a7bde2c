/** Ranges: `10-15`, `10 to 15`, `from 10 up to 15`, `between 10 and 15`, `$5m-$6m`, `three or four`, `7- or 8-inch`. */
import type { Amount } from './amount.ts';
import { readWhole } from './compound.ts';
import { at, glued, isDash, isHyphen, low, type Scan } from './scan.ts';

type Joint = 'dash' | 'to' | 'or' | 'and';

/** What joins two amounts behind the first, and where the second begins. */
function jointAfter(s: Scan, a: Amount, lead: string): { joint: Joint; next: number } | null {
  let pos = a.last;
  // "five- to six-hour": the first side's hyphen hangs in the air.
  if (isHyphen(s, pos) && glued(s, pos) && at(s, pos + 1)?.space && /^(?:to|or|and)$/.test(low(s, pos + 1))) pos++;
  const w = low(s, pos);
  if (w === 'to') return { joint: 'to', next: isDash(s, pos + 1) ? pos + 2 : pos + 1 };
  if (w === 'up' && low(s, pos + 1) === 'to' && lead === 'from') return { joint: 'to', next: pos + 2 };
  if (w === 'and') return lead === 'between' ? { joint: 'and', next: pos + 1 } : null;
  if (w === 'or') return { joint: 'or', next: pos + 1 };
  if (!isDash(s, pos)) return null;
  const tight = glued(s, pos) && glued(s, pos + 1);
  const loose = !glued(s, pos) && !glued(s, pos + 1);
  if (w === '—' && !tight) return null;
  return tight || loose || at(s, pos + 1)?.kind === 'number' ? { joint: 'dash', next: pos + 1 } : null;
}

/** Whether the second amount goes with the first: units alike, or given once for both. */
function agree(a: Amount, b: Amount, joint: Joint, bounded: boolean): boolean {
  if (a.fraction !== b.fraction && a.unit === 'fraction') return false;
  if (a.unit !== null && b.unit !== null) return a.unit === b.unit;
  // "1 to 2 hours and 15 minutes"
  if (a.unit === null && b.compound) return false;
  if (a.unit === null || bounded) return true;
  // "$5-6m", "$5 to 6 million"; never "rose 8% to 3.65".
  return a.type === 'money' && (joint === 'dash' || b.scale > 1);
}

/** Joins the two sides; the first takes the second's scale where it has none and stays below it ("$2 to $3 million"). */
function join(a: Amount, b: Amount): Amount {
  let one = a.low;
  const two = b.high;
  if (a.scale === 1 && b.scale > 1 && Math.abs(one) < 1000) {
    const scaled = one * b.scale;
    // "$200 to $4 million" says 200: a first side with its own currency and three digits is complete.
    if (scaled <= Math.abs(two) * 1.0000001 && !(a.unit !== null && one >= 100)) one = Number(scaled.toPrecision(15));
  }
  return {
    ...a,
    low: Math.min(one, two),
    high: Math.max(one, two),
    type: b.unit === null ? a.type : b.type,
    unit: b.unit ?? a.unit,
    last: b.last,
    coreLast: b.coreLast,
    plain: false,
    range: true,
    scale: Math.max(a.scale, b.scale),
  };
}

/**
 * The amount or range that begins at token `i`; a leading `from` or `between` is taken into the span of a range.
 * @param i first token of the (first) amount.
 */
export function readAmount(s: Scan, i: number): Amount | null {
  const a = readWhole(s, i);
  if (!a) return null;
  const lead = low(s, a.first - 1);
  const found = jointAfter(s, a, lead);
  if (!found) return a;
  const { joint, next } = found;
  // "rose by $4 to $19": by how much, and to what.
  if (joint === 'to' && lead === 'by' && a.unit !== null) return a;
  const b = at(s, next) ? readWhole(s, next, a.type === 'money') : null;
  if (b?.first !== next || !agree(a, b, joint, lead === 'between')) return a;
  const whole = join(a, b);
  if (!grows(s, a, b, whole, joint, lead)) return a;
  return (lead === 'from' || lead === 'between') && a.first - 1 >= s.free ? { ...whole, first: a.first - 1 } : whole;
}

/** A range runs upwards; only "from 15 to 10" and "between" may fall. */
function grows(s: Scan, a: Amount, b: Amount, whole: Amount, joint: Joint, lead: string): boolean {
  if (lead === 'between' || (lead === 'from' && joint === 'to')) return true;
  const rising = whole.high > whole.low && b.high === whole.high;
  if (joint === 'or') {
    // "three or four", "7- or 8-inch"; not "two or 300".
    return (
      rising &&
      a.form === b.form &&
      a.scale === b.scale &&
      b.low <= a.low * 2 + 1 &&
      a.high < 1000 &&
      a.type === 'count' &&
      !isHyphen(s, a.last)
    );
  }
  return rising;
}
