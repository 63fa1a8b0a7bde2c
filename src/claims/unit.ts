/** What a unit of a sentence is. */
import type { Pos } from '../language/pos.ts';
import type { Token } from '../text/article.ts';
import type { WordForm } from './wordforms.ts';

export interface Unit {
  /** `article.tokens[first] … tokens[last - 1]`. */
  readonly first: number;
  readonly last: number;
  readonly lower: string;
  /** What `lower` can be. */
  readonly form: WordForm;
  readonly pos: Pos;
  /** Index into the sentence's readings for Num and Date, else -1. */
  readonly reading: number;
  /** Index into the article's people readings for a named person, else -1. */
  readonly person: number;
  readonly capital: boolean;
}

/** A unit in the making: its part of speech may still be open. It becomes the unit itself. */
export interface Draft {
  readonly first: number;
  readonly last: number;
  readonly lower: string;
  readonly form: WordForm;
  pos: Pos | null;
  readonly reading: number;
  readonly person: number;
  readonly capital: boolean;
  /** The unit's first token. */
  readonly token: Token;
}

/** A draft whose part of speech is decided. */
export type Decided = Draft & { readonly pos: Pos };
