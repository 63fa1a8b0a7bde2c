/** When `one` is a pronoun or part of a set phrase, and so no number. */
import { WordClass } from '../../language/words.ts';
import { SCALES } from './data/words.data.ts';
import { modifiersAfter, modifiersBefore } from './modifiers.ts';
import { at, glued, isHyphen, low, type Scan } from './scan.ts';

const PRONOUN_BEFORE = new Set([
  'the',
  'this',
  'that',
  'these',
  'those',
  'each',
  'every',
  'any',
  'no',
  'which',
  'another',
  'some',
  'first',
  'last',
  'next',
  'my',
  'your',
  'our',
  'many',
  'such',
  'an',
  'a',
  'other',
  'whichever',
  'whatever',
  'same',
  'right',
  'wrong',
  'good',
  'bad',
  'big',
  'new',
  'old',
  'little',
  'loved',
  'previous',
  'current',
  'latest',
  'only',
  'second',
  'third',
  'fourth',
  'different',
  'number',
  'square',
  'someone',
  'day',
]);
const IDIOM_AFTER = new Set([
  'another',
  "'s",
  'day',
  'morning',
  'night',
  'evening',
  'afternoon',
  'can',
  'could',
  'must',
  'should',
  'might',
  'may',
  'would',
  'wonders',
  'wants',
  'does',
  'thing',
  'reason',
  'way',
  'point',
  'time',
  'stage',
  'moment',
  'hopes',
  'assumes',
  'expects',
  'imagines',
  'by',
  'or',
]);

/** True when the `one` at token `i` counts nothing. */
export function isPronounOne(s: Scan, i: number): boolean {
  const next = at(s, i + 1);
  if (next && Object.hasOwn(SCALES, next.lower)) return false;
  if (modifiersAfter(s, i + 1).kinds.length > 0 && next?.lower === 'or') return false;
  if (next?.kind === 'word' && modifiersBefore(s, i).kinds.some((k) => k !== 'exact' && k !== 'additional'))
    return false;
  // "one by one", "either one"
  if ((low(s, i - 1) === 'by' && low(s, i - 2) === 'one') || /^n?either$/.test(low(s, i - 1))) return true;
  if (isHyphen(s, i + 1) && glued(s, i + 1)) {
    // "one-off", "one-on-one", "one-sided"; "one-third", "one-year", "one-hundred" go on as numbers.
    return /^(?:off|on|to|sided|way|time|stop|man|woman|liner|size|shot|nil|two|upmanship|nation|party|state|handed|eyed|dimensional|click|by|word|act|star|piece)$/.test(
      low(s, i + 2),
    );
  }
  const prev = at(s, i - 1);
  if (prev && (prev.kind === 'word' || isHyphen(s, i - 1))) {
    if (isHyphen(s, i - 1) && glued(s, i)) return true;
    if (PRONOUN_BEFORE.has(prev.lower)) {
      // "the one survivor" counts; "the one who", "the one that", "the one." do not.
      const noun =
        next?.kind === 'word' &&
        (next.tags & WordClass.Noun) !== 0 &&
        (next.tags & (WordClass.Pronoun | WordClass.Verb | WordClass.Modal | WordClass.Preposition)) === 0;
      if (prev.lower === 'only' && low(s, i - 2) === 'the' && next?.lower === 'of') return true;
      if (prev.lower === 'only')
        return next?.kind === 'word' && (next.lower === 'who' || next.lower === 'that' || next.lower === 'to');
      return !((prev.lower === 'the' || prev.lower === 'any' || prev.lower === 'this') && noun);
    }
    if (
      (prev.tags & WordClass.Adjective) !== 0 &&
      (prev.tags & (WordClass.Verb | WordClass.Preposition | WordClass.Noun | WordClass.Adverb | WordClass.Demonym)) ===
        0 &&
      !(next?.kind === 'word' && (next.tags & WordClass.Noun) !== 0)
    )
      return true;
    if (prev.lower === 'at' && /^(?:point|time|stage|moment)$/.test(next?.lower ?? '')) return true;
    if ((prev.lower === 'for' || prev.lower === 'as') && next?.kind !== 'word') return true;
    if (prev.lower === 'day' || (prev.lower === 'from' && low(s, i + 1) === 'of' && false)) return true;
  }
  if (!next) return false;
  if (next.lower === 'of') return false;
  if (IDIOM_AFTER.has(next.lower)) {
    if (next.lower === 'or') return low(s, i + 2) !== 'two' && low(s, i + 2) !== 'more';
    if (next.lower === 'by') return low(s, i + 2) === 'one';
    if (next.lower === 'time' || next.lower === 'point' || next.lower === 'stage' || next.lower === 'moment')
      return prev?.lower === 'at';
    if (next.lower === 'thing' || next.lower === 'reason' || next.lower === 'way') return false;
    return true;
  }
  return (
    /^(?:who|whose|whom|they|he|she|we|you|i|that|to)$/.test(next.lower) && prev?.kind === 'word' && prev.lower === 'as'
  );
}
