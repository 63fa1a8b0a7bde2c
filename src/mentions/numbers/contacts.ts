/** Phone numbers, running clocks and street addresses. Each tells where it ends. */
import { STREETS } from './data/designators.data.ts';
import { at, glued, isDash, joins, low, type Scan } from './scan.ts';

/** Phone numbers and other digit chains: three groups or more by hyphens, or `555-0123`, or a leading `+`. */
export function digitChain(s: Scan, i: number): number | null {
  let k = i;
  let groups = 0;
  let digits = 0;
  while (at(s, k)?.kind === 'number' && /^\d+$/.test(at(s, k)!.text)) {
    groups++;
    digits += at(s, k)!.text.length;
    if (joins(s, k + 1) && at(s, k + 2)?.kind === 'number') k += 2;
    else {
      k++;
      break;
    }
  }
  // "1-800-ABC-3333": a word in the middle.
  if (groups === 2 && joins(s, k) && at(s, k + 1)?.caps === 'all') {
    while (joins(s, k)) k += 2;
    return k;
  }
  if (groups >= 3 && digits >= 7) return k;
  // "555-0123"; two numbers that could be a range need a word that says so.
  if (
    groups === 2 &&
    digits === 7 &&
    at(s, i)!.text.length === 3 &&
    (at(s, i + 2)!.text.startsWith('0') || calls(s, i))
  )
    return k;
  return null;
}

/** A word of calling stands shortly before. */
function calls(s: Scan, i: number): boolean {
  for (let k = i - 1; k >= Math.max(s.first, i - 4); k--)
    if (/^(?:call|phone|tel|telephone|dial|contact|fax|hotline|text|ring)$/.test(low(s, k))) return true;
  return false;
}

/** `+44 20 7946 0123`, `(212) 555-0147`. */
export function phone(s: Scan, i: number): number | null {
  const w = low(s, i);
  let k = i + 1;
  let digits = 0;
  let groups = 0;
  const plus = w === '+' && glued(s, i + 1);
  if (!plus && w !== '(') return null;
  while (k < s.last && k < i + 14) {
    const t = at(s, k)!;
    if (t.kind === 'number' && /^\d+$/.test(t.text)) {
      digits += t.text.length;
      groups++;
    } else if (!(t.text === ')' || t.text === '(' || isDash(s, k) || t.text === '.')) break;
    k++;
  }
  while (k > i && at(s, k - 1)!.kind !== 'number') k--;
  return digits >= 9 && groups >= 2 && (plus || low(s, i + 2) === ')') ? k : null;
}

/** End of `4:39`, `1:02:33`. */
export function gluedClock(s: Scan, i: number): number {
  let k = i + 1;
  while (low(s, k) === ':' && glued(s, k) && glued(s, k + 1) && at(s, k + 1)?.kind === 'number') k += 2;
  return k;
}

/** House number: `12 Alder Street`, `9 E 40th St`. */
export function address(s: Scan, i: number): boolean {
  const t = at(s, i)!;
  if (!/^\d{1,5}$/.test(t.text)) return false;
  // "22 Rue …": the kind of street comes first.
  if (
    /^(?:rue|via|calle|avenida|avenue|ave|place)$/.test(low(s, i + 1)) &&
    at(s, i + 1)?.caps === 'initial' &&
    at(s, i + 2)?.caps === 'initial'
  )
    return true;
  let capital = 0;
  for (let k = i + 1; k < Math.min(s.last, i + 6); k++) {
    const w = at(s, k)!;
    if (w.kind === 'number') {
      if (k !== i + 1 && k !== i + 2) return false;
      continue;
    }
    if (w.kind === 'mark' && w.text !== '-' && w.text !== '.') return false;
    if (w.kind === 'word' && w.caps === 'none' && !/^(?:st|nd|rd|th|de|la|le|of|the)$/.test(w.lower)) return false;
    if (capital > 0 && w.caps !== 'none' && STREETS.has(w.lower)) return true;
    if (w.kind === 'word' && w.caps !== 'none') capital++;
  }
  return false;
}
