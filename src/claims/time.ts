/** The day or moment of a figure: the date of its sentence that stands nearest. */

import { item } from '../language/item.ts';
import { partitionPoint } from '../language/search.ts';
import { barriersOf, between } from './barriers.ts';
import type { Governor } from './governor.ts';
import type { Dated, Parse } from './parse.ts';

/** What a bare clock time stands behind a day. */
const CLOCK = 20;

/** The day or moment that the number's clause names: the nearest date reading that no other finite verb parts from it. */
export function timeOf(parse: Parse, at: number, governor: Governor | null): string | null {
  parse.known.dates ??= datesIn(parse);
  const { dates } = parse.known;
  if (dates.length === 0) return null;
  const barriers = barriersOf(parse);
  const verb = governor?.verb ?? -1;
  const own = verb >= 0 ? finiteAt(parse, verb) : 0;
  const costOf = ({ phrase: i, date }: Dated): number => {
    const { breaks, verbs } = between(barriers, at, i);
    const others = verbs - (Math.min(at, i) < verb && verb < Math.max(at, i) ? own : 0);
    return Math.abs(i - at) + 5 * others + 6 * breaks + (date.startsWith('T') ? CLOCK : 0);
  };
  let best: string | null = null;
  let cost = Number.POSITIVE_INFINITY;
  // outwards from the figure, until the way alone costs more; of two as near the first in the text counts
  const behind = firstBehind(dates, at);
  for (let k = behind - 1; k >= 0 && at - dates[k]!.phrase <= cost; k--) {
    const c = costOf(dates[k]!);
    if (c > cost) continue;
    cost = c;
    best = dates[k]!.date;
  }
  for (let k = behind; k < dates.length && dates[k]!.phrase - at < cost; k++) {
    const c = costOf(dates[k]!);
    if (c >= cost || isOfRecord(parse, at, dates[k]!.phrase)) continue;
    cost = c;
    best = dates[k]!.date;
  }
  return best;
}

/** Index of the first date that stands behind a phrase. */
const firstBehind = (dates: readonly Dated[], at: number): number => partitionPoint(dates, (d) => d.phrase <= at);

function finiteAt(parse: Parse, verb: number): number {
  const p = parse.phrases[verb];
  return p?.kind === 'vg' && p.form === 'finite' ? 1 : 0;
}

const SUPERLATIVE = /^(?:first|most|worst|least|record)$|.est$/;

/** Phrases between "since" and its date, and units before it in which a superlative stands. */
const SINCE_REACH = 5;
const RECORD_REACH = 8;

/** "The deadliest attack since 2011", "its highest level since measurements began in 1926": the date is the record's, not the figure's. */
function isOfRecord(parse: Parse, at: number, date: number): boolean {
  for (let k = date - 1; k > at && k >= date - SINCE_REACH; k--) {
    const p = parse.phrases[k]!;
    if (p.kind === 'mark') return false;
    if (!('word' in p) || p.word !== 'since') continue;
    for (let u = p.first - 1; u >= 0 && u >= p.first - RECORD_REACH; u--)
      if (SUPERLATIVE.test(parse.units[u]!.lower)) return true;
    return false;
  }
  return false;
}

/** The sentence's dates with their phrases, in order; read once a sentence. */
function datesIn(parse: Parse): Dated[] {
  const out: Dated[] = [];
  if (!parse.readings.some((r) => r.quantity.type === 'date')) return out;
  for (let i = 0; i < parse.phrases.length; i++) {
    const p = parse.phrases[i]!;
    for (let u = p.first; u < p.last; u++) {
      const q = item(parse.readings, parse.units[u]!.reading)?.quantity;
      if (q?.type === 'date' && q.date) out.push({ phrase: i, date: q.date });
    }
  }
  return out;
}
