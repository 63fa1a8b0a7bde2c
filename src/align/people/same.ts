/** Whether two names are one person's. Each rule speaks for itself; what no rule allows stays apart. */
import { distance } from 'fastest-levenshtein';
import { GIVEN, NameClass, nameClassOf } from '../../language/names.ts';
import type { Form } from './form.ts';

/** Shortest fold in which one letter may differ: shorter names are too often other names. */
const TYPO_LENGTH = 7;

export type Verdict = 'same' | 'possibly' | 'different';

/** Roles that speak for two forms being one person: "mayor", "president (former)". */
export type Evidence = (a: Form, b: Form) => 'for' | 'against' | null;

/**
 * Compares two full names (both with a given name that is no initial).
 * @param evidence what the roles given to both say; asked only where the names leave it open.
 */
export function compareForms(a: Form, b: Form, evidence: Evidence): Verdict {
  if (a.given === null || b.given === null) return 'possibly';
  if (a.suffix !== b.suffix && a.suffix !== null && b.suffix !== null) return 'different';
  const surname = sameSurname(a.surname, b.surname);
  const given = sameGiven(a, b);
  if (given === 'different' || surname === 'different') return 'different';
  if (surname === 'typo' && given !== 'same') return 'different';
  if (given === 'possibly') return 'possibly';
  const middle = sameMiddle(a.middle, b.middle);
  if (middle === 'different') return 'different';
  if (middle === 'same' && a.suffix === b.suffix) return 'same';
  const says = evidence(a, b);
  if (says === 'against') return 'different';
  return says === 'for' || !isUsual(a.given) ? 'same' : 'possibly';
}

function sameSurname(a: string, b: string): 'same' | 'typo' | 'different' {
  if (a === b) return 'same';
  return Math.min(a.length, b.length) >= TYPO_LENGTH && distance(a, b) <= 1 ? 'typo' : 'different';
}

function sameGiven(a: Form, b: Form): 'same' | 'typo' | 'possibly' | 'different' {
  const [x, y] = [a.given!, b.given!];
  if (x === y) return 'same';
  if (a.initial || b.initial) return x.charAt(0) === y.charAt(0) ? 'possibly' : 'different';
  if (a.gender !== null && b.gender !== null && a.gender !== b.gender) return 'different';
  // A letter too many in a rare name is a slip at one letter less: brothers differ by another letter.
  const least = x.length === y.length ? TYPO_LENGTH : TYPO_LENGTH - 1;
  if (Math.min(x.length, y.length) >= least && distance(x, y) <= 1 && !(isUsual(x) && isUsual(y)) && !isFeminine(x, y))
    return 'typo';
  return 'different';
}

/** "Daniel" and "Daniela" are two names. */
function isFeminine(x: string, y: string): boolean {
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return long.length === short.length + 1 && long.startsWith(short) && /[aeo]$/.test(long);
}

function isUsual(given: string): boolean {
  const bits = nameClassOf(given);
  return (bits & GIVEN) !== 0 && (bits & NameClass.GivenCommon) !== 0;
}

/** Middle names: equal, initial of the other, or missing on one side (open). */
function sameMiddle(a: readonly string[], b: readonly string[]): 'same' | 'open' | 'different' {
  if (a.length === 0 && b.length === 0) return 'same';
  if (a.length === 0 || b.length === 0) return 'open';
  const fits = (x: string, y: string): boolean =>
    x === y || ((x.length === 1 || y.length === 1) && x.charAt(0) === y.charAt(0));
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((x) => long.some((y) => fits(x, y))) ? 'same' : 'different';
}
