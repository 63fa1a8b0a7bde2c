/** Modifier words around a value, and the interval that they make of it. */
import { AFTER, BEFORE, type ModifierKind } from './data/modifiers.data.ts';
import { Phrases } from './phrases.ts';
import { at, isPlural, low, type Scan } from './scan.ts';

export interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
  readonly openLow: boolean;
  readonly openHigh: boolean;
  readonly approximate: boolean;
  readonly additional: boolean;
}

const before = new Phrases(BEFORE);
const after = new Phrases(AFTER);

/**
 * Modifiers in front of a value.
 * @param first first token of the value; no token before `s.free` is taken.
 */
export function modifiersBefore(s: Scan, first: number): { first: number; kinds: ModifierKind[] } {
  const kinds: ModifierKind[] = [];
  let pos = first;
  for (let n = 0; n < 3; n++) {
    const found = before.endingAt(s.tokens, pos, s.free);
    if (!found) break;
    // "no more than" is one phrase; a bare "all", "just" only widens the span.
    if (blocked(s, found.first, pos)) break;
    // "over nearly 12 years", "under some 40 feet of mud": a preposition in front of another modifier.
    if (pos < first && pos - found.first === 1 && (found.value === 'over' || found.value === 'under')) break;
    kinds.push(found.value);
    pos = found.first;
  }
  // A modifier alone in front of a span that is "exact" adds nothing but the span.
  return { first: pos, kinds };
}

/** Words that look like modifiers but belong to what stands before them. */
function blocked(s: Scan, first: number, end: number): boolean {
  const w = low(s, first);
  const prev = low(s, first - 1);
  if (end - first === 1) {
    if (w === 'all') return prev === 'at' || prev === 'after';
    // "$2,000 over 3 years": over is a preposition behind another number.
    if (w === 'over' || w === 'about' || w === 'around')
      return first === s.free && s.free > s.first && /^(?:years?|days?|weeks?|months?|hours?)$/.test(low(s, end + 1));
    if (w === 'estimated' || w === 'record' || w === 'maximum' || w === 'minimum') return false;
    if (w === 'some') return prev === 'and' && false;
  }
  if (w === 'up' && low(s, first + 1) === 'to')
    return (
      prev === 'add' || prev === 'adds' || prev === 'added' || prev === 'live' || prev === 'lives' || prev === 'adding'
    );
  return false;
}

/** Modifiers behind a value, its unit included; `more` before "than" is a comparison. */
export function modifiersAfter(s: Scan, last: number): { last: number; kinds: ModifierKind[] } {
  const found = after.startingAt(s.tokens, last, s.last);
  if (found) {
    const w = low(s, last);
    if (
      found.value === 'additional' &&
      (low(s, found.last) === 'than' || (w !== 'more' && at(s, found.last)?.kind !== 'word'))
    )
      return { last, kinds: [] };
    if (w === 'odd' && at(s, found.last)?.kind !== 'word') return { last, kinds: [] };
    if (w === 'plus' && !isPlural(at(s, found.last))) return { last, kinds: [] };
    if (w === 'at' && at(s, found.last)?.kind === 'number') return { last, kinds: [] };
    if (w === '+' && at(s, last)?.space) return { last, kinds: [] };
    return { last: found.last, kinds: [found.value] };
  }
  // "20 people or more"
  if (low(s, last + 1) === 'or' && at(s, last)?.kind === 'word') {
    const later = after.startingAt(s.tokens, last + 1, s.last);
    if (later && later.value !== 'additional') return { last: later.last, kinds: [later.value] };
  }
  return { last, kinds: [] };
}

/**
 * The interval that a value or range becomes.
 * @param lowest the value, or a range's lower end.
 * @param highest the value again, or a range's upper end.
 */
export function boundsOf(lowest: number, highest: number, kinds: readonly ModifierKind[]): Bounds {
  const has = (k: ModifierKind): boolean => kinds.includes(k);
  let low: number | null = lowest;
  let high: number | null = highest;
  let openLow = false;
  let openHigh = false;
  let approximate = has('about');
  if (has('atLeast')) high = null;
  else if (has('over')) {
    high = null;
    openLow = true;
  } else if (has('atMost')) low = null;
  else if (has('under')) {
    low = null;
    openHigh = true;
  } else if (has('nearly')) {
    openHigh = true;
    approximate = true;
  }
  return { low, high, openLow, openHigh, approximate, additional: has('additional') };
}
