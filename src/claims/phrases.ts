/**
 * Phrases of a sentence from its units, in one pass from left to right without recursion (a chunker after Abney's): noun phrases, verb groups,
 * and what stands between them.
 */
import { nounPhrase } from './nounphrase.ts';
import type { Phrase } from './phrase.ts';
import type { Unit } from './unit.ts';
import { settle, verbGroup } from './verbgroup.ts';

const VERBAL = new Set(['Modal', 'Be', 'Have', 'Do', 'Verb', 'Past', 'Ger']);

/**
 * The phrases of a sentence, in order; together they cover all units.
 * @param quantityType type of the number reading with that index (in the sentence).
 */
export function phrasesOf(units: readonly Unit[], quantityType: (reading: number) => string): Phrase[] {
  const out: Phrase[] = [];
  for (let i = 0; i < units.length; ) {
    const u = units[i]!;
    const next = units[i + 1];
    let made: Phrase | null = null;
    if (u.pos === 'Mark') made = { kind: 'mark', first: i, last: i + 1, word: u.lower };
    else if (u.pos === 'Conj') made = { kind: 'conj', first: i, last: i + 1, word: u.lower };
    else if (u.pos === 'Sub') made = { kind: 'sub', first: i, last: i + 1, word: u.lower };
    else if (u.pos === 'Date') made = { kind: 'date', first: i, last: i + 1, word: u.lower };
    else if (u.pos === 'Prep') made = { kind: 'prep', first: i, last: i + 1, word: u.lower };
    else if (u.pos === 'To') {
      if (next && (VERBAL.has(next.pos) || next.pos === 'Adv')) made = verbGroup(units, i);
      made ??= { kind: 'prep', first: i, last: i + 1, word: 'to' };
    } else if (VERBAL.has(u.pos) || u.pos === 'Neg') made = verbGroup(units, i);
    else if (u.pos === 'Adv' && next && VERBAL.has(next.pos) && next.pos !== 'Ger') {
      made = verbGroup(units, i);
    } else made = nounPhrase(units, i, quantityType);
    made ??= { kind: u.pos === 'Adj' ? 'adj' : 'adv', first: i, last: i + 1, word: u.lower };
    out.push(made);
    i = made.last;
  }
  settle(out, units);
  return out;
}
