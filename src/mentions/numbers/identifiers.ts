/**
 * Numbers that are names: designators (`Flight 19`, `Article 5`, `VX-40`), phone numbers, addresses, model names, leagues, versions.
 * Method: what is glued to the number, and the word before it; a capitalised word directly before bare digits makes a name.
 */
import { WordClass } from '../../language/words.ts';
import { address, digitChain, gluedClock, phone } from './contacts.ts';
import { DESIGNATORS, LABEL_AFTER, NUMBER_PREFIXES } from './data/designators.data.ts';
import { SUFFIXES } from './data/words.data.ts';
import { capitalBefore, designated, headline, labelled, measured, ranking } from './designated.ts';
import { parseDigits } from './digits.ts';
import { type Draft, draft, quantity } from './draft.ts';
import { emergencyLine } from './emergency.ts';
import { at, glued, isDash, joins, low, type Scan } from './scan.ts';

export interface Identifier {
  readonly draft: Draft | null;
  readonly last: number;
}

function named(s: Scan, i: number, last: number): Identifier {
  const t = at(s, i)!;
  const digits = t.kind === 'number' ? parseDigits(t.text) : null;
  const value = digits?.value ?? null;
  return { draft: draft(quantity({ type: 'identifier', low: value, high: value }), i, last), last };
}

/** End of the glued run of letters, digits, hyphens and dots from `i`. */
function gluedEnd(s: Scan, i: number): number {
  let k = i + 1;
  while (
    glued(s, k) &&
    (at(s, k)!.kind !== 'mark' ||
      ((isDash(s, k) || low(s, k) === '.' || low(s, k) === '/') && glued(s, k + 1) && at(s, k + 1)!.kind !== 'mark'))
  )
    k++;
  return k;
}

/**
 * Whether the number at token `i` is a name.
 * @param i digits, `+`, `(`, or a number word.
 */
export function readIdentifier(s: Scan, i: number): Identifier | null {
  const t = at(s, i)!;
  if (t.kind === 'mark') {
    const end = t.text === '+' || t.text === '(' ? phone(s, i) : null;
    return end === null ? null : { draft: draft(quantity({ type: 'identifier' }), i, end), last: end };
  }
  if (t.kind === 'number') return digitsIdentifier(s, i);
  return wordIdentifier(s, i);
}

function digitsIdentifier(s: Scan, i: number): Identifier | null {
  const t = at(s, i)!;
  const prev = at(s, i - 1);
  // "7-6 (5)": the tie-break of a set; "called 911": an emergency line.
  if (s.before?.type === 'score' && prev?.text === '(' && s.free === i - 1 && low(s, i + 1) === ')')
    return { draft: null, last: i + 1 };
  if (emergencyLine(s, i)) return named(s, i, i + 1);
  // "the 1300 block of Alder Street"
  if (low(s, i + 1) === 'block' && /^\d{2,5}$/.test(t.text)) return named(s, i, i + 1);
  const chain = digitChain(s, i);
  if (chain !== null) return { draft: draft(quantity({ type: 'identifier' }), i, chain), last: chain };
  // "with 4:39 left": a running clock is no time of day and no count.
  if (
    low(s, i + 1) === ':' &&
    glued(s, i + 1) &&
    glued(s, i + 2) &&
    at(s, i + 2)?.kind === 'number' &&
    /^\d{2}/.test(at(s, i + 2)!.text)
  )
    return { draft: null, last: gluedClock(s, i) };
  if (parseDigits(t.text) === null) return named(s, i, gluedEnd(s, i));
  if (prev && i > s.first && !t.space) {
    // Glued behind a letter: "A320", "V8"; behind a dot: "ID.3"; behind a hyphen: "COVID-19".
    if (prev.kind === 'word' && !(prev.lower === 'x' && at(s, i - 2)?.kind === 'number'))
      return named(s, i, gluedEnd(s, i));
    const before = at(s, i - 2);
    if (prev.text === '.' && before?.kind === 'word' && !prev.space) return named(s, i, gluedEnd(s, i));
    if (joins(s, i - 1) && before?.kind === 'word' && !NUMBER_PREFIXES.has(before.lower)) {
      // "last-32", but "fast-5 km" is measured; behind a capital the number is a name whatever follows: "F-16s".
      if (before.caps !== 'none' || !measured(s, i)) return named(s, i, gluedEnd(s, i));
    }
    // "COVID -19": a slipped space.
    if (isDash(s, i - 1) && before?.kind === 'word' && before.caps === 'all' && !measured(s, i))
      return named(s, i, gluedEnd(s, i));
    if (prev.text === '#' || prev.text === '@') return named(s, i, gluedEnd(s, i));
    if (prev.text === '/' && before?.kind === 'word' && before.caps !== 'none') return named(s, i, gluedEnd(s, i));
  }
  const next = at(s, i + 1);
  if (next && !next.space && next.lower === 's' && (designated(s, i) || capitalBefore(s, i))) return named(s, i, i + 2);
  if (next && !next.space && next.kind === 'word' && next.lower !== "'s") {
    const known =
      Object.hasOwn(SUFFIXES, next.text) ||
      measured(s, i) ||
      next.lower === 'x' ||
      next.lower === 'e' ||
      next.lower === 'yo' ||
      next.lower === 'ish';
    if (!known || (/^[2-6]$/.test(t.text) && next.text === 'G') || next.text === 'D')
      return named(s, i, gluedEnd(s, i));
  }
  if (next && LABEL_AFTER.has(next.lower)) return named(s, i, i + 1);
  if (/^0\d/.test(t.text) && !t.text.includes('.')) return named(s, i, i + 1);
  if (
    low(s, i + 1) === '/' &&
    glued(s, i + 1) &&
    glued(s, i + 2) &&
    /^(?:24|9)$/.test(t.text) &&
    /^(?:7|11)$/.test(low(s, i + 2))
  )
    return named(s, i, i + 3);
  if (address(s, i)) return named(s, i, i + 1);
  if (labelled(s, i) && !measured(s, i)) return named(s, i, i + 1);
  if (ranking(s, i)) return { draft: null, last: i + 1 };
  if (t.text.includes(',') || t.text.includes('.'))
    return designated(s, i) && !measured(s, i) ? named(s, i, i + 1) : null;
  if (designated(s, i) || capitalBefore(s, i)) return measured(s, i) ? null : named(s, i, i + 1);
  return null;
}

/** `Group of Seven`, `Channel Four`, `Big Twelve`: capitals inside a sentence that is not all capitals. */
function wordIdentifier(s: Scan, i: number): Identifier | null {
  const t = at(s, i)!;
  const prev = at(s, i - 1);
  if (labelled(s, i) && !measured(s, i)) return { draft: null, last: i + 1 };
  if (
    prev &&
    DESIGNATORS.has(prev.lower) &&
    prev.lower !== 'no' &&
    prev.lower !== 'number' &&
    designated(s, i) &&
    !measured(s, i)
  )
    return { draft: null, last: i + 1 };
  if (ranking(s, i)) return { draft: null, last: i + 1 };
  if (t.caps !== 'initial' || i === s.first) return null;
  if (prev?.kind !== 'word' || prev.caps === 'none') {
    const of = prev?.lower === 'of' ? at(s, i - 2) : undefined;
    const next = at(s, i + 1);
    const name =
      (of !== undefined && of.caps === 'initial') ||
      (prev?.lower === 'the' && next?.kind === 'word' && next.caps === 'initial');
    return name && !headline(s) ? { draft: null, last: i + 1 } : null;
  }
  if (headline(s) || ((prev.tags & WordClass.Preposition) !== 0 && i - 1 === s.first)) return null;
  return { draft: null, last: i + 1 };
}
