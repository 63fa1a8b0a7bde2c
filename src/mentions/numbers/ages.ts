/** Ages: `3-month-old`, `22 years old`, `aged 22`, `at the age of 22`, `Smith, 22,`, `turned 40`. */
import { GROUP_NOUNS } from '../../language/data/group-nouns.ts';
import { NameClass } from '../../language/names.ts';
import { nounClass } from '../../language/nouns.ts';
import type { Amount } from './amount.ts';
import { at, glued, isHyphen, isPlural, low, type Scan } from './scan.ts';

export interface Age {
  readonly unit: string;
  readonly first: number;
  readonly last: number;
  /** Where words such as "the age of" begin, in front of which a modifier may stand. */
  readonly lead?: number;
}

const AGE_UNITS = new Set(['year', 'month', 'week', 'day']);
const BEFORE_AGE = new Set(['aged', 'age', 'ages', 'turned', 'turns', 'turning']);

/** `[-]old[s]`, `of age` behind a time unit. */
function oldAfter(s: Scan, i: number): number | null {
  const pos = isHyphen(s, i) ? i + 1 : i;
  const w = low(s, pos);
  if (w === 'old' || w === 'olds') return pos + 1;
  return w === 'of' && low(s, pos + 1) === 'age' ? pos + 2 : null;
}

/** Plurals of people's nouns. */
const PLURAL = /(?:[^s]s$|^(?:men|women|children)$)/;

const TIMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)$/;

/** A word of a name; days and months are none. */
function isNamed(s: Scan, i: number): boolean {
  const name = at(s, i);
  return (
    name?.kind === 'word' &&
    (name.caps === 'initial' || name.caps === 'mixed' || name.caps === 'all') &&
    !TIMES.test(name.lower)
  );
}

/** "Jonas Arle (34) was": a full name, the number alone in brackets, and the sentence goes on. */
function inBrackets(s: Scan, a: Amount): boolean {
  if (!a.plain || a.range || a.form !== 'digits' || a.high < 15 || a.high > 105) return false;
  if (low(s, a.first - 1) !== '(' || low(s, a.last) !== ')') return false;
  const next = at(s, a.last + 1);
  return (
    low(s, a.first - 3) !== 'the' &&
    isNamed(s, a.first - 2) &&
    isNamed(s, a.first - 3) &&
    next?.kind === 'word' &&
    next.caps === 'none'
  );
}

/** Only marks and a quantity lead up to it: the name before it, in `Marta Kessler, 34, said`. */
function afterName(s: Scan, a: Amount): boolean {
  if (!a.plain || a.range || a.high < 1 || a.high > 115 || !Number.isInteger(a.high) || a.form !== 'digits')
    return false;
  // "Jonas Arle, now 34,"
  const comma = low(s, a.first - 1) === 'now' ? a.first - 2 : a.first - 1;
  if (low(s, comma) !== ',') return false;
  // "Jonas Arle Jr., 34, of …"
  const dotted = low(s, comma - 1) === '.' && /^(?:jr|sr)$/.test(low(s, comma - 2));
  const nameAt = dotted ? comma - 2 : comma - 1;
  if (!isNamed(s, nameAt)) return false;
  const next = low(s, a.last);
  return (
    next === ',' ||
    next === ';' ||
    next === '.' ||
    next === ')' ||
    next === 'and' ||
    next === 'who' ||
    next === 'of' ||
    next === 'from' ||
    next === '' ||
    next === '—' ||
    next === '–' ||
    next === 'was' ||
    next === 'has' ||
    next === 'said' ||
    next === 'told'
  );
}

/** "The guide, 54, fell", "his wife, 41, was": a person's noun in the singular, the number alone between commas. */
function afterPerson(s: Scan, a: Amount): boolean {
  if (!a.plain || a.range || a.form !== 'digits' || a.high < 1 || a.high > 105) return false;
  if (low(s, a.first - 1) !== ',' || low(s, a.last) !== ',') return false;
  const noun = at(s, a.first - 2);
  if (noun?.kind !== 'word' || noun.caps !== 'none') return false;
  if (PLURAL.test(noun.lower) || GROUP_NOUNS.has(noun.lower)) return false;
  if (nounClass(noun.lower) !== 'people' && (noun.word.names & NameClass.Role) === 0) return false;
  const next = at(s, a.last + 1);
  return next?.kind === 'word' && next.caps === 'none';
}

const YOUNG_OR_OLD = /^(?:boy|girl|child|man|woman|student|pupil|teenager|youth|youngster|lad|lass)$/;

/** "A girl of 14", "the student of 15 who": one person's noun, nothing counted behind. */
function ofPerson(s: Scan, a: Amount): boolean {
  if (!a.plain || a.range || a.form !== 'digits' || a.high < 3 || a.high > 105) return false;
  if (low(s, a.first - 1) !== 'of' || !YOUNG_OR_OLD.test(low(s, a.first - 2))) return false;
  const next = at(s, a.last);
  return (
    next === undefined || next.kind === 'mark' || (next.kind === 'word' && next.caps === 'none' && !isPlural(next))
  );
}

/** `and 35`, `, 17`, `, and 18` directly behind another age, nothing counted behind. */
function inAgeList(s: Scan, a: Amount): boolean {
  if (s.before?.type !== 'age' || !a.plain || a.high > 115) return false;
  const next = at(s, a.last);
  if (next?.kind === 'word' && next.lower !== 'and') return false;
  const w = low(s, a.first - 1);
  if (w === 'and' || w === 'or')
    return s.free === a.first - 1 || (low(s, a.first - 2) === ',' && s.free === a.first - 2);
  return w === ',' && s.free === a.first - 1;
}

/** `she is 19`, `who was 13 when …`: a person's own number, nothing counted behind. */
function isAgeOf(s: Scan, a: Amount): boolean {
  if (a.high < 1 || a.high > 115 || !Number.isInteger(a.high)) return false;
  let k = a.first - 1;
  if (/^(?:only|just|now|already|about|almost|nearly|still)$/.test(low(s, k))) k--;
  const verb = low(s, k);
  if (verb === 'be' && /^(?:will|would|'ll)$/.test(low(s, k - 1))) k--;
  else if (!/^(?:is|was|am|'s|'m)$/.test(verb)) return false;
  const next = low(s, a.last);
  if (next === 'when') return true;
  if (/^(?:he|she|who|i)$/.test(low(s, k - 1))) return /^(?:|[.,;:?!)]|and|at|by|but|now|today)$/.test(next);
  // "Arle was 34."
  const named = isNamed(s, k - 1) && verb !== "'s" && low(s, k - 2) !== 'the';
  return named && a.plain && a.high >= 15 && /^(?:|[.,;]|at)$/.test(next);
}

/**
 * Whether an amount is an age.
 * @returns the unit of the age, and the run with its words; null where it is none.
 */
export function ageAround(s: Scan, a: Amount): Age | null {
  if (a.type === 'duration' && a.unit !== null && AGE_UNITS.has(a.unit)) {
    const last = oldAfter(s, a.last);
    if (last !== null) return { unit: a.unit, first: a.first, last };
    const prev = low(s, a.first - 1);
    if (prev === 'aged') return { unit: a.unit, first: a.first - 1 >= s.free ? a.first - 1 : a.first, last: a.last };
    return null;
  }
  if (a.type !== 'count' || a.unit !== null || a.high > 130) return null;
  let k = a.first - 1;
  // Modifiers may stand between: "aged between 5 and 12", "aged about 40", "over the age of 21".
  for (let n = 0; n < 2 && /^(?:between|about|around|from|at|least|over|under|only|just|roughly)$/.test(low(s, k)); n++)
    k--;
  const w = low(s, k);
  if (BEFORE_AGE.has(w) && (w !== 'age' || k === a.first - 1)) {
    const noun = at(s, a.last);
    if (
      (w === 'turned' || w === 'turns') &&
      noun?.kind === 'word' &&
      noun.lower !== 'in' &&
      noun.lower !== 'on' &&
      noun.lower !== 'last' &&
      noun.lower !== 'this'
    )
      return null;
    return {
      unit: 'year',
      first: k >= s.free && w !== 'turned' && w !== 'turns' && w !== 'turning' ? k : a.first,
      last: a.last,
    };
  }
  if (w === 'of' && low(s, k - 1) === 'age')
    return { unit: 'year', first: a.first, last: a.last, lead: low(s, k - 2) === 'the' ? k - 2 : k - 1 };
  // "aged 22 and 35": the second goes with the first.
  if (inAgeList(s, a)) return { unit: 'year', first: a.first, last: a.last };
  if (afterName(s, a) || afterPerson(s, a) || ofPerson(s, a) || inBrackets(s, a))
    return { unit: 'year', first: a.first, last: a.last };
  if (a.range) return null;
  if (isAgeOf(s, a)) return { unit: 'year', first: a.first, last: a.last };
  if (!a.plain) return null;
  // "3-old" is nothing, but "a 22-yr-old" comes as a duration above; "22yo" here.
  if (low(s, a.last) === 'yo' && glued(s, a.last)) return { unit: 'year', first: a.first, last: a.last + 1 };
  return null;
}
