/** Years and decades: `in 2014`, `2014-15`, `the 1990s`, `the '90s`, `in her 30s` (an age). */
import { WordClass } from '../../language/words.ts';
import type { Token } from '../../text/article.ts';
import { readOne } from '../numbers/amount.ts';
import { type Draft, draft, quantity } from '../numbers/draft.ts';
import { modifiersAfter, modifiersBefore } from '../numbers/modifiers.ts';
import { at, glued, isDash, isPlural, low, type Scan } from '../numbers/scan.ts';
import { DECADES, YEAR_BEFORE } from './data/calendar.data.ts';

const YEAR = /^(?:1\d|2[0-2])\d{2}$/;
const POSSESSIVE = new Set(['his', 'her', 'their', 'my', 'our', 'your', "'s", 'its']);
const PEOPLE = new Set([
  'people',
  'men',
  'women',
  'children',
  'soldiers',
  'troops',
  'civilians',
  'workers',
  'jobs',
  'homes',
  'houses',
  'residents',
  'students',
]);

/** A plural noun that the number would count, adjectives skipped. */
function counts(s: Scan, i: number): boolean {
  for (let k = i; k < i + 2; k++) {
    const t = at(s, k);
    if (t?.kind !== 'word' || t.caps !== 'none') return false;
    if (PEOPLE.has(t.lower) || (isPlural(t) && (t.tags & WordClass.Verb) === 0)) return true;
    if ((t.tags & WordClass.Adjective) === 0) return false;
  }
  return false;
}

const FUNCTION =
  WordClass.Preposition | WordClass.Determiner | WordClass.Pronoun | WordClass.Conjunction | WordClass.Copula;

function isFunctionWord(t: Token): boolean {
  return (t.tags & FUNCTION) !== 0;
}

/** Whether the plain four-digit number at `i` is a year. */
export function isYear(s: Scan, i: number): boolean {
  const t = at(s, i);
  if (t?.kind !== 'number' || !YEAR.test(t.text)) return false;
  if (i > s.first && glued(s, i) && at(s, i - 1)?.kind === 'word') return false;
  const value = Number(t.text);
  const prev = at(s, i - 1);
  const before = prev?.lower ?? '';
  const next = at(s, i + 1);
  // "2018s": a possessive that lost its apostrophe.
  const possessive = next?.lower === "'s" || (next?.lower === 's' && !next.space && value >= 1900 && value % 10 !== 0);
  if (next && !next.space && next.kind === 'word' && !possessive) return false;
  if (next?.text === '%' || next?.text === '$' || next?.text === '€') return false;
  if (prev && !prev.space && prev.text === '$') return false;
  const amount = readOne(s, i);
  // "1900 km", "2000 dollars"; "2000 million". A hyphenated unit is never a year's ("2019 year-end").
  if (amount && !possessive && (amount.type !== 'count' || amount.last > i + 1 || amount.scale !== 1)) return false;
  const dated = YEAR_BEFORE.has(before) || isDash(s, i - 1);
  // "up to 1945", "around 1850" are dates; "more than 2000", "some 1900 homes" are not.
  const { kinds } = modifiersBefore(s, i);
  if (modifiersAfter(s, i + 1).kinds.length > 0) return false;
  if (kinds.length > 0 && (counts(s, i + 1) || !kinds.every((k) => k === 'about' || k === 'atMost' || k === 'exact')))
    return false;
  if (kinds.length > 0 && !dated && (value % 100 === 0 || value < 1800)) return false;
  if (counts(s, i + 1)) {
    const round = value % 100 === 0 && value !== 1900 && value !== 2000;
    if (before === 'in' || before === 'since' || before === 'during') return true;
    if (PEOPLE.has(low(s, i + 1))) return false;
    return (
      !round &&
      value >= 1900 &&
      value < 2040 &&
      (before === 'the' ||
        before === "'s" ||
        before === '' ||
        dated ||
        before === 'its' ||
        before === 'their' ||
        before === 'his' ||
        before === 'her')
    );
  }
  // Far years need a plain "in" or its like and nothing that they could count.
  if (value < 1500)
    return (
      /^(?:in|since|until)$/.test(before) && (next?.kind !== 'word' || next.caps !== 'none' || isFunctionWord(next))
    );
  if (value >= 1900 && value < 2060) return true;
  return dated;
}

function yearDraft(i: number, date: string, last: number, first = i): Draft {
  return draft(quantity({ type: 'date', date }), first, last);
}

/** Second year of a span behind a dash or `and`/`to`: `2014-15`, `2014/15`, `1600 and 1900`. */
function spanEnd(s: Scan, i: number, from: number): { to: number; last: number } | null {
  const sep = low(s, i);
  const t = at(s, i + 1);
  if (t?.kind !== 'number') return null;
  const dash = (isDash(s, i) || sep === '/') && glued(s, i) === glued(s, i + 1);
  if (dash && /^\d{2}$/.test(t.text)) {
    const to = Math.floor(from / 100) * 100 + Number(t.text);
    return to > from && to - from < 60 && !(glued(s, i + 2) && isDash(s, i + 2)) ? { to, last: i + 2 } : null;
  }
  if ((dash || sep === 'to' || sep === 'and' || sep === 'through') && YEAR.test(t.text) && Number(t.text) > from)
    return { to: Number(t.text), last: i + 2 };
  return null;
}

/** The year or span of years at token `i`. */
export function readYear(s: Scan, i: number): Draft | null {
  const t = at(s, i);
  if (t?.kind !== 'number' || t.text.length !== 4 || !YEAR.test(t.text)) return null;
  const before = low(s, i - 1);
  const from = Number(t.text);
  const end = spanEnd(s, i + 1, from);
  const joined =
    end &&
    (low(s, i + 1) !== 'and' || before === 'between') &&
    (low(s, i + 1) !== 'to' || before === 'from' || from >= 1900);
  if (
    end &&
    joined &&
    (YEAR_BEFORE.has(before) || isYear(s, i) || before === 'the') &&
    !counts(s, end.last) &&
    !at(s, end.last)?.text.includes('%')
  ) {
    const amount = readOne(s, end.last - 1);
    if (!amount || amount.type === 'count' || at(s, end.last - 1)!.text.length < 4) {
      const lead = before === 'between' && i - 1 >= s.free ? i - 1 : i;
      return draft(quantity({ type: 'date', date: `${from}/${end.to}` }), lead, end.last, i, end.last);
    }
  }
  return isYear(s, i) ? yearDraft(i, t.text, i + 1) : null;
}

function decade(from: number, first: number, last: number, core: number): Draft {
  return draft(
    quantity({ type: 'date', low: from, high: from + 9, date: `${from}/${from + 9}` }),
    first,
    last,
    core,
    last,
  );
}

/** `1990s`, `'90s`, `30s`, `thirties`: a decade of the calendar or of a life. */
export function readDecade(s: Scan, i: number): Draft | null {
  const t = at(s, i)!;
  let tens: number;
  let last = i + 1;
  if (t.kind === 'number') {
    const end =
      low(s, i + 1) === 's' && glued(s, i + 1) ? i + 2 : low(s, i + 1) === "'s" && glued(s, i + 1) ? i + 2 : null;
    if (end === null || !/^(?:\d{2}|\d{3}|\d{4})$/.test(t.text) || !t.text.endsWith('0')) return null;
    if (low(s, i + 1) === "'s" && t.text.length !== 4 && !/^(?:mid|early|late|the)$/.test(low(s, i - 1))) return null;
    tens = Number(t.text);
    last = end;
  } else {
    if (!Object.hasOwn(DECADES, t.lower)) return null;
    tens = DECADES[t.lower]!;
  }
  if (tens >= 1000) {
    const before = low(s, i - 1);
    if (tens % 100 === 0 && (before === 'late' || before === 'early' || before === 'the' || before === 'mid'))
      return draft(quantity({ type: 'date', low: tens, high: tens + 99, date: `${tens}/${tens + 99}` }), i, last);
    return decade(tens, i, last, i);
  }
  // "in her early 30s", "in their mid-40s", "men in their late thirties".
  let k = i - 1;
  if (isDash(s, k)) k--;
  let start = i;
  if (/^(?:early|late|mid)$/.test(low(s, k))) {
    start = Math.max(k, s.free);
    k--;
  }
  while (k >= s.first && (isDash(s, k) || /^(?:early|late|mid|to|very|and|or|teens)$/.test(low(s, k)))) k--;
  const owner = low(s, k);
  if (POSSESSIVE.has(owner))
    return draft(quantity({ type: 'age', low: tens, high: tens + 9, unit: 'year' }), start, last, i, last);
  if (tens > 99) return null;
  const apostrophe = at(s, i - 1) !== undefined && /^['’‘]$/.test(low(s, i - 1)) && glued(s, i);
  const begin = apostrophe ? i - 1 : i;
  // "the 70s and 80s"
  const second =
    s.before?.type === 'date' && s.before.low !== null && /^(?:and|or|to)$/.test(low(s, i - 1)) && s.free === i - 1;
  if (apostrophe || owner === 'the' || second) {
    for (let n = begin - 1; n >= Math.max(s.first, begin - 6); n--)
      if (/^(?:temperatures?|highs?|lows?|degrees|mercury|thermometers?|weather)$/.test(low(s, n)))
        return draft(quantity({ type: 'measure', unit: 'degree', low: tens, high: tens + 9 }), i, last);
    return decade(1900 + tens, begin, last, i);
  }
  return null;
}
