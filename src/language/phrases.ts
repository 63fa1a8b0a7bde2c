/** Heads of short noun phrases. */
import { nounLemma } from './lemma.ts';

/** Lemma of a phrase's last word: "the federal budget deficits" is deficit. */
export function headNoun(phrase: string): string {
  return nounLemma(
    phrase
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .findLast(Boolean) ?? '',
  );
}
