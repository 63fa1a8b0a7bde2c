/** What kind of thing a noun names: people, aircraft, weapon, vehicle, building, place … */
import { NOUN_CLASSES } from './data/nouns.ts';
import { classesOf, WordClass } from './words.ts';

const classes = new Map<string, string>();
for (const [name, words] of Object.entries(NOUN_CLASSES))
  for (const word of words.trim().split(/\s+/)) if (!classes.has(word) || name === 'life') classes.set(word, name);

/**
 * Noun class of a singular lemma in lower case, else null. Beyond the lexicon, a noun for a person by role or kind and
 * agent nouns in -er, -or, -ist after a people word's pattern count as people.
 */
export function nounClass(lemma: string): string | null {
  const held = classes.get(lemma);
  if (held) return held;
  const dash = lemma.lastIndexOf('-');
  if (dash > 0) {
    const tail = classes.get(lemma.slice(dash + 1));
    if (tail) return tail;
  }
  if ((classesOf(lemma) & WordClass.PersonNoun) !== 0) return 'people';
  if (/(?:man|woman|person|goer|ist|ician|worker)$/.test(lemma) && lemma.length > 5) return 'people';
  return null;
}

/** People also stand behind lives ("the loss of 40 lives"). */
export function isPeople(lemma: string): boolean {
  const c = nounClass(lemma);
  return c === 'people' || c === 'life';
}
