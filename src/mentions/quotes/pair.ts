/** Pairs the quotation marks of one paragraph. Linear: every mark is passed a bounded number of times. */
import type { Mark } from './marks.ts';

/** A quotation within one paragraph; `close` is null when no mark closes it there. */
export interface Pair {
  readonly open: Mark;
  readonly close: Mark | null;
  /** When it is not closed: start of the next mark that opens another, else null. */
  readonly limit: number | null;
}

/** Two or more closing marks stand before the next opening one: the quotation at hand holds another of the same kind. */
function nestsSame(marks: readonly Mark[], i: number): boolean {
  let closes = 0;
  for (let k = i + 1; k < marks.length && k <= i + 3; k++) {
    const m = marks[k]!;
    if (m.opens && !m.closes) return false;
    if (++closes === 2) return true;
  }
  return false;
}

function pairDoubles(marks: readonly Mark[]): Pair[] {
  const out: Pair[] = [];
  let open: Mark | null = null;
  let inner: Mark | null = null;
  for (let i = 0; i < marks.length; i++) {
    const m = marks[i]!;
    if (open === null) {
      if (m.opens) open = m;
      continue;
    }
    if (inner !== null && m.closes && (m.style === inner.style || inner.style === 'low')) {
      inner = null;
      continue;
    }
    if (open.style === 'markup' && m.style !== 'markup' && !m.single) {
      out.push({ open, close: m, limit: null });
      open = null;
      continue;
    }
    if (m.opens && !m.closes) {
      if (inner === null && (m.style !== open.style || (m.style !== 'straight' && nestsSame(marks, i)))) inner = m;
      else {
        out.push({ open, close: null, limit: m.start });
        open = m;
        inner = null;
      }
      continue;
    }
    if (m.closes) {
      out.push({ open, close: m, limit: null });
      open = null;
      inner = null;
    }
  }
  if (open !== null) out.push({ open, close: null, limit: null });
  return out;
}

/** At most this many single marks are passed over in search of one that closes. */
const MAX_INSIDE = 40;

function pairSingles(marks: readonly Mark[]): Pair[] {
  const out: Pair[] = [];
  for (let i = 0; i < marks.length; i++) {
    const open = marks[i]!;
    if (!open.opens) continue;
    let close = -1;
    let weak = -1;
    let k = i + 1;
    for (; k < Math.min(marks.length, i + MAX_INSIDE); k++) {
      const m = marks[k]!;
      if (m.closes && !m.weak) {
        close = k;
        break;
      }
      if (m.closes && weak < 0) weak = k;
      if (m.opens && (!m.weak || m.style !== open.style || !m.closes)) break;
    }
    if (close < 0) close = weak;
    if (close >= 0) {
      out.push({ open, close: marks[close]!, limit: null });
      i = close;
    } else {
      out.push({ open, close: null, limit: marks[k]?.start ?? null });
      i = Math.max(i, k - 1);
    }
  }
  return out;
}

/**
 * Pairs of one paragraph, outermost only, in order of start.
 * @param text the whole text.
 * @param marks the paragraph's marks in order.
 */
export function pairMarks(text: string, marks: readonly Mark[]): Pair[] {
  const doubles = pairDoubles(marks.filter((m) => !m.single));
  let d = 0;
  const free = marks.filter((m) => {
    if (!m.single) return false;
    while (d < doubles.length && (doubles[d]!.close?.end ?? doubles[d]!.open.end) <= m.start) d++;
    const pair = doubles[d];
    return !(pair?.close && pair.open.start < m.start && m.start < pair.close.start);
  });
  const singles = pairSingles(free).filter((s) => believable(text, s));
  const out: Pair[] = [];
  let s = 0;
  for (const pair of doubles) {
    while (s < singles.length && endOf(singles[s]!) <= pair.open.start) out.push(singles[s++]!);
    const around = singles[s];
    // a double-marked quotation inside a single-marked one is nested
    if (
      around &&
      around.open.start < pair.open.start &&
      around.close &&
      pair.close &&
      pair.close.end <= around.close.start
    )
      continue;
    if (around && around.open.start < pair.open.start && around.close) s++; // crossing: the double marks are surer
    out.push(pair);
  }
  while (s < singles.length) out.push(singles[s++]!);
  return out.sort((a, b) => a.open.start - b.open.start);
}

const endOf = (p: Pair): number => p.close?.end ?? p.open.end;

/** A single mark alone is an apostrophe unless a sentence begins there. */
function believable(text: string, pair: Pair): boolean {
  if (pair.close) return !(pair.open.weak && pair.close.weak) || text.charAt(pair.open.start) !== '’';
  if (pair.open.weak || pair.open.style === 'guillemet') return false;
  const before = text.slice(Math.max(0, pair.open.start - 3), pair.open.start);
  return /(?:^|[\n\r:,])\s{0,3}$/.test(before) && /[\p{Lu}[(…]/u.test(text.charAt(pair.open.end));
}
