/**
 * Sentence ends within one paragraph, in one pass: a stop, its closing marks and white space, unless what stands before or behind says that the
 * sentence goes on. The rules are those of Unicode's sentence boundaries (UAX 29), with English abbreviations, initials and times of day added.
 */
import type { Span } from './article.ts';
import { ABBREVIATIONS, GOES_ON_AFTER_TIME } from './data/abbreviations.ts';

/** An abbreviation or initial is looked for in so many code units before the stop. */
const LOOK_BACK = 24;

const isSpace = (c: number): boolean =>
  c === 32 || (c >= 9 && c <= 13) || c === 0xa0 || c === 0x2009 || c === 0x202f || c === 0x3000;
/** ! ? . … and their full-width forms */
const isStop = (c: number): boolean =>
  c < 64
    ? c === 46 || c === 33 || c === 63
    : c >= 0x2026 && (c === 0x2026 || c === 0x3002 || c === 0xff01 || c === 0xff1f);
/** Marks that close a sentence with its stop: quotation marks, brackets, straight marks. */
const CLOSERS = '"\'”’»)]}›';
const LOWER = /\p{Ll}/u;
const WORD_BEFORE = /(?:^|[\s(["“‘'«-])((?:\p{L}\.)+|\p{L}+\.)$/u;
const NEXT_WORD = /^["“‘'(]?(\p{L}+)/u;

/** Behind it the same sentence goes on: a small letter, or a mark that never begins a sentence. */
function goesOn(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  if (c < 128) return (c >= 97 && c <= 122) || c === 44 || c === 59 || c === 58 || c === 41;
  return LOWER.test(text.charAt(at));
}

/** "9. 35am": a time of day written with a space. */
function splitsClock(text: string, at: number, next: number): boolean {
  return /\d/.test(text.charAt(at - 1)) && /^\d{2}\s?[ap]\.?m\b/i.test(text.slice(next, next + 8));
}

const LONGEST_ABBREVIATION = [...ABBREVIATIONS].reduce((n, w) => Math.max(n, w.length), 1);

/**
 * What `WORD_BEFORE` finds, where it is plain: the length of the ASCII word that stands between a space and the stop, 0 where no word stands
 * before the stop; -1 where only the expression can tell.
 */
function plainWordBefore(text: string, from: number, at: number): number {
  let i = at - 1;
  for (; i >= from && at - i < LOOK_BACK; i--) {
    const c = text.charCodeAt(i);
    if ((c < 65 || c > 90) && (c < 97 || c > 122)) break;
  }
  const length = at - 1 - i;
  if (i < from) return length > 0 && at > from ? length : -1;
  if (at - i >= LOOK_BACK) return -1;
  const c = text.charCodeAt(i);
  if (length === 0) return c < 128 && c !== 46 ? 0 : -1;
  return c === 32 ? length : -1;
}

/** The stop at `at` belongs to an abbreviation or an initial. */
function abbreviates(text: string, from: number, at: number, next: number): boolean {
  const plain = plainWordBefore(text, from, at);
  if (plain === 0 || plain > LONGEST_ABBREVIATION) return false;
  const word =
    plain > 0
      ? text.slice(at - plain, at + 1)
      : WORD_BEFORE.exec(text.slice(Math.max(from, at + 1 - LOOK_BACK), at + 1))?.[1];
  if (word === undefined) return false;
  if (word.length === 2) return /\p{Lu}/u.test(word) && (word !== 'I.' || startsWithName(text, next));
  if (/^(?:\p{L}\.){2,}$/u.test(word)) {
    if (!/^[ap]\.m\.$/i.test(word)) return true;
    const following = NEXT_WORD.exec(text.slice(next, next + 20))?.[1]?.toLowerCase();
    return following !== undefined && GOES_ON_AFTER_TIME.has(following);
  }
  return ABBREVIATIONS.has(word.slice(0, -1).toLowerCase());
}

/** "I. Newman": an initial, when a capitalised word follows that could be a surname and no pronoun sentence ends here. */
function startsWithName(text: string, next: number): boolean {
  return /^\p{Lu}\p{Ll}+(?:,|\s(?:said|says|and|of)\b)/u.test(text.slice(next, next + 40));
}

/** Without white space behind the stop ("impact.Then"): a sentence ends only between a word and a capitalised word. */
function gluedEnd(text: string, at: number, next: number): boolean {
  return (
    /\p{Ll}{2}$/u.test(text.slice(Math.max(0, at - 2), at)) &&
    /^["“]?\p{Lu}\p{Ll}+[\s,]/u.test(text.slice(next, next + 24))
  );
}

/**
 * Sentences of one paragraph, without white space around them.
 * @param text the whole text.
 * @param start start of the paragraph in UTF-16 code units.
 * @param end its end.
 */
export function splitSentences(text: string, start: number, end: number): Span[] {
  const out: Span[] = [];
  let from = start;
  let i = start;
  while (i < end) {
    if (!isStop(text.charCodeAt(i))) {
      i++;
      continue;
    }
    let last = i;
    while (last + 1 < end && isStop(text.charCodeAt(last + 1))) last++;
    let close = last + 1;
    while (close < end && CLOSERS.includes(text.charAt(close))) close++;
    let next = close;
    while (next < end && isSpace(text.charCodeAt(next))) next++;
    i = next === last + 1 ? next : Math.max(last + 1, next);
    if (next >= end) break;
    if (next === close) {
      if (!gluedEnd(text, last, next)) continue;
    } else if (goesOn(text, next) || isDash(text.charCodeAt(next))) continue;
    if (
      text.charCodeAt(last) === 46 &&
      last === close - 1 &&
      (abbreviates(text, from, last, next) || splitsClock(text, last, next))
    )
      continue;
    push(text, from, close, out);
    from = next;
  }
  push(text, from, end, out);
  return out;
}

const isDash = (c: number): boolean => c === 45 || c === 0x2013 || c === 0x2014;

/**
 * A sentence longer than this many UTF-16 code units is none (a table, a list without stops): it is cut between words, so that what looks at
 * all of a sentence stays cheap.
 */
const LONGEST = 1600;

/** Where to cut a run that is too long: behind its last white space, at its end when it has none. */
function cutAt(text: string, from: number): number {
  for (let i = from + LONGEST; i > from; i--) if (isSpace(text.charCodeAt(i - 1))) return i;
  const half = text.charCodeAt(from + LONGEST); // not between the halves of a surrogate pair
  return half >= 0xdc00 && half <= 0xdfff ? from + LONGEST - 1 : from + LONGEST;
}

function push(text: string, from: number, to: number, out: Span[]): void {
  let s = from;
  let e = to;
  while (s < e && isSpace(text.charCodeAt(s))) s++;
  while (e > s && isSpace(text.charCodeAt(e - 1))) e--;
  while (e - s > LONGEST) {
    const cut = cutAt(text, s);
    let end = cut;
    while (end > s && isSpace(text.charCodeAt(end - 1))) end--;
    if (end > s) out.push({ start: s, end });
    s = cut;
    while (s < e && isSpace(text.charCodeAt(s))) s++;
  }
  if (e > s) out.push({ start: s, end: e });
}
