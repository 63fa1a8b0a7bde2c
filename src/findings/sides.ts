/** Whom two scores are of: the names of their sentences. */
import type { FigureClaim } from '../claims/claim.ts';
import { classesOf, WordClass } from '../language/words.ts';

const NAMES =
  WordClass.City |
  WordClass.Region |
  WordClass.Country |
  WordClass.Demonym |
  WordClass.FirstName |
  WordClass.MaleName |
  WordClass.FemaleName |
  WordClass.LastName |
  WordClass.SportsTeam;

/** What matches are of, besides the two sides. */
const COMPETITION = new Set(
  'world cup league european american asian african english international premier national qualifier qualifiers qualifying'.split(
    ' ',
  ),
);

/** Sides that a sentence names, lower case; a word that the lexicon holds as no name is none, since headlines are all capitals. */
function sidesOf(sentence: string): string[] {
  const words = sentence.match(/\p{Lu}[\p{L}]{2,40}/gu) ?? [];
  return words
    .map((w) => w.toLowerCase())
    .filter((w) => {
      const classes = classesOf(w);
      return !COMPETITION.has(w) && (classes === 0 || ((classes & NAMES) !== 0 && (classes & WordClass.Date) === 0));
    });
}

/** Each sentence names somebody, and nobody whom the other names: two parents. */
export function otherParents(a: FigureClaim, b: FigureClaim): boolean {
  if (a.matter !== 'children' || b.matter !== 'children') return false;
  const [x, y] = [sidesOf(a.snippet), sidesOf(b.snippet)];
  return x.length > 0 && y.length > 0 && !x.some((name) => y.includes(name));
}

/** Each sentence names two sides or more, and none of the other's: "Velburg beat Ostrow 3-1", "Karsk and Dunmere drew 0-0". */
export function otherSides(a: FigureClaim, b: FigureClaim): boolean {
  const [x, y] = [sidesOf(a.snippet), sidesOf(b.snippet)];
  return x.length > 1 && y.length > 1 && !x.some((name) => y.includes(name));
}
