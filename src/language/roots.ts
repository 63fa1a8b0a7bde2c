/** Words that tell the same, one as a verb and one as a noun, by one stem: "withdrew" and "withdrawal", "announce" and "announcement". */

/** Endings that make a noun of a verb, the longest first. */
const ENDINGS =
  'ations itions ation ments ances ences ment ance ence ions ates ings ion ate ing als ors ers al or er ed es y e s'.split(
    ' ',
  );
/** Shorter words stay as they are, and so much is left of every word. */
const WHOLE = 5;
const LEFT = 4;

/** "Announc" of "announcement" as of "announce". */
const bare = (stem: string): string => (stem.length > LEFT && stem.endsWith('e') ? stem.slice(0, -1) : stem);

/**
 * @param lemma a base form in lower case.
 * @returns what it has in common with the words made of it; two words of one stem need not be related.
 */
export function rootOf(lemma: string): string {
  if (lemma.length <= WHOLE && !lemma.endsWith('e')) return lemma;
  for (const ending of ENDINGS)
    if (lemma.endsWith(ending) && lemma.length - ending.length >= LEFT) return bare(lemma.slice(0, -ending.length));
  return bare(lemma);
}
