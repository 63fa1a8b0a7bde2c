/**
 * Phrases of a sentence from its units, in one pass from left to right without recursion (a chunker after Abney's): noun phrases, verb groups,
 * and what stands between them.
 */
import { nounPhrase } from './nounphrase.ts';
import type { Unit } from './units.ts';
import { settle, verbGroup } from './verbgroup.ts';

interface Run {
  /** `units[first] … units[last - 1]`. */
  readonly first: number;
  readonly last: number;
}

export interface NounPhrase extends Run {
  readonly kind: 'np';
  /** Unit of the head noun or name, -1 when only a number, adjective or pronoun stands there. */
  readonly head: number;
  /** Singular lemma of the head, else "". */
  readonly lemma: string;
  readonly plural: boolean;
  /** Units of its number readings that count or measure (not ages), in order. */
  readonly nums: readonly number[];
  /** Unit of an age reading within, else -1. */
  readonly age: number;
  readonly det: string | null;
  readonly pronoun: boolean;
  readonly proper: boolean;
  /** Unit where the possessor before `'s` ends, else -1: "[Norway]'s mayors". */
  readonly possessor: number;
  /** Units of adjectives with no noun after them ("12 dead"). */
  readonly loose: readonly number[];
}

export interface VerbGroup extends Run {
  readonly kind: 'vg';
  readonly verb: number;
  readonly lemma: string;
  readonly passive: boolean;
  /** finite: has a subject of its own; participle: "people killed in"; gerund: "killing five"; infinitive: "to kill". */
  form: 'finite' | 'participle' | 'gerund' | 'infinitive';
  readonly negated: boolean;
  readonly modal: string | null;
  readonly perfect: boolean;
  readonly reporting: boolean;
  /** The verb stands alone as a form of be, remain, become. */
  readonly copula: boolean;
}

export interface OtherPhrase extends Run {
  readonly kind: 'prep' | 'conj' | 'sub' | 'mark' | 'date' | 'adj' | 'adv';
  readonly word: string;
}

export type Phrase = NounPhrase | VerbGroup | OtherPhrase;

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
  settle(out);
  return out;
}
