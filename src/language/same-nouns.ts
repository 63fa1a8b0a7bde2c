/** Nouns by which reports count the same: pupils and students, homes and houses. */
import { SAME_NOUNS } from './data/same-nouns.ts';

const first = new Map<string, string>(
  SAME_NOUNS.flatMap((line) => {
    const [own, ...others] = line.split(' ');
    return others.map((noun) => [noun, own!] as const);
  }),
);

/** The noun that stands for all which count the same, itself where none does. Singular lemmas, lower case. */
export function sameNoun(lemma: string): string {
  return first.get(lemma) ?? lemma;
}
