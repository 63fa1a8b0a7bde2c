/** What a phrase of a sentence is: a noun phrase, a verb group, or what stands between them. */

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
