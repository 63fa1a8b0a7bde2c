/** Ages: the same person's, by name and identity; an age without a name ("a 25-year-old man") only where the sentences tell the same. */
import type { FigureClaim } from '../../claims/claim.ts';
import { headNoun } from '../../language/phrases.ts';
import type { Join, Nearness } from './entry.ts';
import { maySameName, partsOf } from './parties.ts';
import { bothSole, wordsAlike } from './resemblance.ts';

/** Likeness of sentences that give an age to someone unnamed: when the ages are equal, and when they are not. */
const ALIKE_EQUAL = 0.15;
const ALIKE_OTHER = 0.55;

/** Years by which two ages of one person differ at most, where only what is said of them ties the two. */
const NEAR_AGE = 5;

/** "The victim": who died, where only one did. */
const VICTIM = new Set(['victim', 'deceased']);

/** Nouns that many of one story are. */
const ANYBODY = new Set(
  (
    'man woman person people one other male female adult teen teenager youth suspect defendant driver passenger pedestrian motorist rider cyclist son daughter ' +
    'resident officer'
  ).split(' '),
);

const nearAges = (a: FigureClaim, b: FigureClaim): boolean =>
  a.quantity.low !== null &&
  b.quantity.low !== null &&
  a.quantity.low === a.quantity.high &&
  b.quantity.low === b.quantity.high &&
  Math.abs(a.quantity.low - b.quantity.low) <= NEAR_AGE;

/** Each report gives the age of the one who is held, and at most one of them names them. */
function bothHeld(a: FigureClaim, b: FigureClaim): boolean {
  const isNamed = (c: FigureClaim): boolean => c.subject !== null && named(c.subject);
  return a.held === true && b.held === true && nearAges(a, b) && !(isNamed(a) && isNamed(b));
}

/** Each report gives the age of one such person only: "the girl", "a nine-year-old girl"; or of one who died, whom one of them calls the victim. */
export function soleOfKind(a: FigureClaim, b: FigureClaim): boolean {
  if (bothHeld(a, b)) return true;
  const [x, y] = [a.subject, b.subject];
  if (!bothSole(a, b) || x === null || y === null || !nearAges(a, b)) return false;
  if (!named(x) && !named(y))
    return headNoun(x) === headNoun(y) && !ANYBODY.has(headNoun(x)) && wordsAlike(a, b) >= ALIKE_EQUAL;
  const [noun, other] = named(x) ? [y, a] : [x, b];
  if (named(x) && named(y)) return false;
  return VICTIM.has(headNoun(noun)) && a.event === 'kill' && b.event === 'kill' && other.quantity.low !== null;
}

const named = (subject: string): boolean => /^\p{Lu}/u.test(subject);

/** A short given name, or a given name alone as of one of a couple: "Jo Example" and "Joanne Example". */
function shortened(a: string, b: string): boolean {
  const [x, y] = [partsOf(a), partsOf(b)];
  if (x.length === 1 || y.length === 1)
    return x.length !== y.length && (x[0] === y[0] || (x.at(-1) !== y.at(-1) && maySameName(a, b)));
  return maySameName(a, b);
}

/**
 * @param who entity of each subject where the people of all articles know it, else null.
 * @param alike likeness of the two sentences.
 */
export function joinAges(
  a: FigureClaim,
  b: FigureClaim,
  who: readonly [string | null, string | null],
  nearness: Nearness,
  alike: number,
): Join | null {
  const [x, y] = [a.subject, b.subject];
  const equal = a.quantity.low === b.quantity.low && a.quantity.high === b.quantity.high;
  if (x === null || y === null || named(x) !== named(y)) {
    if (nearness.near && soleOfKind(a, b))
      return { score: 0.6, why: bothHeld(a, b) ? 'age of the one who is held' : 'age of the one who died' };
    // "the 34-year-old suspect" and "Anna Example, 34": the same age, told of the same
    if (!equal || !nearness.near) return null;
    const sentences = alike < ALIKE_EQUAL ? 'reports of one event' : 'sentences alike';
    return { score: 0.3 + alike / 2, why: `same age, ${sentences}` };
  }
  if (named(x) && named(y)) {
    const known = who[0] !== null && who[1] !== null;
    const same = known ? who[0] === who[1] || (nearness.near && shortened(x, y)) : maySameName(x, y);
    return same && (nearness.near || alike >= ALIKE_EQUAL || partsOf(x).length > 1)
      ? { score: 1, why: `age of the same person (${x})` }
      : null;
  }
  if (nearness.near && soleOfKind(a, b))
    return { score: 0.6, why: bothHeld(a, b) ? 'age of the one who is held' : `age of the only ${x}` };
  if (!equal && headNoun(x) !== headNoun(y)) return null;
  const asked = nearness.near ? (equal ? 0 : ALIKE_OTHER) : (equal ? ALIKE_EQUAL : ALIKE_OTHER) + 0.2;
  if (alike < asked) return null;
  return { score: 0.4 + alike / 2, why: `age of a ${x}, sentences alike` };
}

/** Whether two ages are certainly of one person, so that they can be held against each other. */
export function sameNamedPerson(a: FigureClaim, b: FigureClaim): boolean {
  return (
    a.subject !== null &&
    b.subject !== null &&
    named(a.subject) &&
    named(b.subject) &&
    maySameName(a.subject, b.subject)
  );
}
