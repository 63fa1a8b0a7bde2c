/** A person in the making, and when two full names are one person's. */
import { singleSpaced } from '../../text/spaces.ts';
import type { ArticlePerson } from '../mention.ts';
import type { Candidate } from './candidates.ts';
import { isFamilyFirst } from './part.ts';

export interface Draft {
  /** Words of the fullest name, lower case, without particles and suffixes. */
  words: string[];
  name: string;
  given: string | null;
  surname: string;
  gender: 'female' | 'male' | null;
  weak: boolean;
  suffix: string | null;
  roles: ArticlePerson['roles'][number][];
}

/** Display form: capitals of an all-capitals line made ordinary, spaces single. */
export function displayOf(text: string): string {
  const plain = singleSpaced(text);
  if (plain !== plain.toUpperCase() || plain.length < 4) return plain;
  return plain.toLowerCase().replace(/(^|[\s.'’-])(\p{L})/gu, (_, a: string, b: string) => a + b.toUpperCase());
}

/** Family name and given name of a full name: the last word with the particles before it, or the first in East Asian order. */
export function splitName(c: Candidate): { given: string | null; surname: string } {
  const words = c.names;
  if (words.length === 1) return { given: null, surname: words[0]!.lower };
  const [f, l] = [words[0]!, words.at(-1)!];
  if (isFamilyFirst(words))
    return {
      given: words
        .slice(1)
        .map((w) => w.lower)
        .join(' '),
      surname: f.lower,
    };
  return { given: f.lower, surname: l.lower };
}

const isInitial = (w: string): boolean => w.length === 1;

/** Two given names can be one person's: equal, or one is the other's initial. */
function givenFits(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return true;
  if (isInitial(a) || isInitial(b)) return a.charAt(0) === b.charAt(0);
  return false;
}

/** Whether a full name can be that of the draft: one surname and generation, given names that go together. */
export function sameFull(
  d: Draft,
  words: readonly string[],
  given: string | null,
  surname: string,
  suffix: string | null,
): boolean {
  if (d.given === null || d.surname !== surname)
    return containsRun(d.words, words) || containsRun(words, d.words) ? d.given !== null : false;
  if (suffix !== null && d.suffix !== null && suffix !== d.suffix) return false;
  if (!givenFits(d.given, given)) return false;
  const middle = (w: readonly string[]): readonly string[] => w.slice(1, -1);
  const [m, n] = [middle(d.words), middle(words)];
  return m.every((x) => n.length === 0 || n.some((y) => x === y || ((isInitial(x) || isInitial(y)) && x[0] === y[0])));
}

/** `part` stands as two or more neighbouring words in `whole` ("Marta Ruiz Ortega", "Ruiz Ortega"). */
function containsRun(whole: readonly string[], part: readonly string[]): boolean {
  if (part.length < 2 || part.length >= whole.length) return false;
  for (let i = 0; i + part.length <= whole.length; i++) if (part.every((w, k) => whole[i + k] === w)) return true;
  return false;
}

/** Whether the first name is the fuller one: more words, or as many with fewer initials. */
export function longer(a: readonly string[], b: readonly string[]): boolean {
  const letters = (w: readonly string[]): number => w.reduce((n, x) => n + x.length, 0);
  return a.length > b.length || (a.length === b.length && letters(a) > letters(b) && b.some(isInitial));
}
