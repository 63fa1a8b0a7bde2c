/** Which candidates are persons: full names by their points, then by all their places, by lists, and words that stand alone by all their occurrences. */
import { GIVEN, NameClass } from '../../language/names.ts';
import { WordClass } from '../../language/words.ts';
import type { Article } from '../../text/article.ts';
import type { Candidate } from './candidates.ts';
import type { Known } from './known.ts';

/** Points against a word that the article also writes small. */
const IN_SMALL = 2;
/** Points that each item of a list of so many needs when none is proven by itself. */
const LISTED = 1.5;
const LONG_LIST = 3;

const ENOUGH = 3;

const WEAK = 1.75;

/** Full names are judged by their own points, in titles and capitals more strictly. */
export function judgeFullNames(list: readonly Candidate[]): void {
  for (const c of list) {
    if (c.names.length < 2) continue;
    const bar = c.mode === 'prose' ? ENOUGH : c.mode === 'title' ? ENOUGH + 0.25 : ENOUGH + 1;
    c.accepted = c.score + c.pro - c.con >= bar;
  }
}

/** Nothing speaks against the full name, and its words are no others. */
function couldBeListed(c: Candidate): boolean {
  return c.names.length >= 2 && c.core.against === 0 && c.score + c.pro - c.con >= LISTED;
}

/** Names in a list with accepted names are names: "A, B and C"; so are all items of a long list that look like names. */
export function spreadAlongLists(article: Article, list: readonly Candidate[]): void {
  const joined = (a: Candidate, b: Candidate): boolean => {
    if (a.sentence !== b.sentence || b.first - a.last > 6) return false;
    let depth = 0;
    for (let k = a.last; k < b.first; k++) {
      const t = article.tokens[k]!;
      if (t.text === '(') depth++;
      else if (t.text === ')') depth--;
      else if (
        depth === 0 &&
        t.text !== ',' &&
        t.text !== ';' &&
        t.lower !== 'and' &&
        t.lower !== '&' &&
        t.lower !== 'or'
      )
        return false;
    }
    return b.first > a.last;
  };
  for (let i = 0; i < list.length; ) {
    let end = i + 1;
    while (end < list.length && joined(list[end - 1]!, list[end]!)) end++;
    const chain = list.slice(i, end);
    if (chain.length >= LONG_LIST && chain.every(couldBeListed)) for (const c of chain) c.accepted = true;
    i = end;
  }
  for (const order of [1, -1]) {
    const seq = order === 1 ? list : [...list].reverse();
    for (let i = 1; i < seq.length; i++) {
      const [x, y] = [seq[i - 1]!, seq[i]!];
      if (!x.accepted || y.accepted) continue;
      const words = y.names;
      if (words.length < 2) {
        const shared = order === -1 && words.length === 1 && (words[0]!.name & GIVEN) !== 0 && x.names.length > 1;
        if (shared && y.core.against === 0 && y.con < 2 && joined(y, x)) y.accepted = true;
        continue;
      }
      if (order === 1 ? joined(x, y) : joined(y, x)) {
        y.score += 1.25;
        y.accepted = y.score + y.pro - y.con >= ENOUGH;
      }
    }
  }
}

/** Full names that stand at several places, or whose surname or given name stands alone elsewhere, are judged by all those places together. */
export function judgeRepeated(list: readonly Candidate[]): void {
  const alone = new Map<string, { pro: number; con: number }>();
  for (const c of list) {
    const words = c.names;
    if (words.length !== 1) continue;
    const sum = alone.get(words[0]!.lower) ?? { pro: 0, con: 0 };
    sum.pro += c.pro + 0.5;
    sum.con += c.con + Math.max(0, c.core.against);
    alone.set(words[0]!.lower, sum);
  }
  const full = new Map<string, Candidate[]>();
  for (const c of list) {
    const words = c.names;
    if (words.length < 2 || c.mode === 'upper') continue;
    const key = words.map((w) => w.lower).join(' ');
    const same = full.get(key);
    if (same) same.push(c);
    else full.set(key, [c]);
  }
  for (const same of full.values()) {
    const words = same[0]!.names;
    const bare = alone.get(words.at(-1)!.lower) ?? alone.get(words[0]!.lower);
    const total = totalOf(same) + (bare && bare.pro > bare.con ? Math.min(2, 0.5 * (bare.pro - bare.con)) : 0);
    if (total >= ENOUGH) for (const c of same) c.accepted ||= c.score + c.pro - c.con >= ENOUGH - 2 && c.con < 2;
  }
}

/** A bit for the first letter: few words pass where few are asked for. */
const initialOf = (word: string): number => 1 << (word.charCodeAt(0) & 31);

/** Which of some words the article writes without a capital somewhere. */
function smallWords(article: Article, asked: ReadonlyMap<string, unknown>): Set<string> {
  const words = new Set<string>();
  if (asked.size === 0) return words;
  let initials = 0;
  for (const word of asked.keys()) initials |= initialOf(word);
  for (const { caps, kind, lower } of article.tokens)
    if (caps === 'none' && kind === 'word' && (initials & initialOf(lower)) !== 0 && asked.has(lower)) words.add(lower);
  return words;
}

/** Words that stand alone are judged by all their occurrences together. */
export function judgeSingles(article: Article, list: readonly Candidate[], known: Known): void {
  const byWord = new Map<string, Candidate[]>();
  for (const c of list) {
    const words = c.names;
    if (words.length !== 1 || c.accepted) continue;
    const same = byWord.get(words[0]!.lower);
    if (same) same.push(c);
    else byWord.set(words[0]!.lower, [c]);
  }
  const small = smallWords(article, byWord);
  for (const [key, all] of byWord) {
    const total = totalOf(all) - (small.has(key) ? IN_SMALL : 0);
    for (const c of all) {
      const place = (c.parts.at(-1)!.name & NameClass.Place) !== 0 || (c.parts.at(-1)!.tags & WordClass.Place) !== 0;
      if (known.surnames.has(key)) c.accepted = c.con < (place ? 2 : 2.6) && (c.core.against < 4 || c.pro >= 2);
      else if (known.givens.has(key)) c.accepted = c.con < 2 && c.core.against < 2 && !place && c.mode !== 'upper';
      else if (c.mode === 'prose' || c.core.honorific || c.core.title) {
        c.weak = total < ENOUGH;
        c.accepted = total >= WEAK;
      }
    }
  }
}

/** The points of one word over all the places where it stands alone: the best context whole, the others in part. */
function totalOf(all: readonly Candidate[]): number {
  let pro = 0;
  let con = 0;
  let best = 0;
  let own = -9;
  for (const c of all) {
    if (c.mode === 'upper') continue;
    pro += c.pro;
    con += c.con;
    best = Math.max(best, c.pro);
    own = Math.max(own, c.score);
  }
  return own + best + Math.min(2, 0.4 * (pro - best)) - Math.min(4, con / all.length + 0.3 * con);
}
