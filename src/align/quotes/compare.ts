/** Two printings of a sentence, word by word (longest common subsequence, weighted by what the words carry). */
import { OPPOSITES } from '../../language/data/light-words.ts';
import type { QuoteWord } from './words.ts';

/** A place where the two differ: `a[aFirst] … a[aLast - 1]` stands against `b[bFirst] … b[bLast - 1]`; one side may be empty. */
export interface Difference {
  readonly aFirst: number;
  readonly aLast: number;
  readonly bFirst: number;
  readonly bLast: number;
  /** content: other words; light: articles, small words, endings, spelling. */
  readonly weight: 'content' | 'light';
  /** Small words only, though they say another thing. */
  readonly small?: true;
}

export interface Comparison {
  /** Weight of what both share, over the weight of the shorter one. */
  readonly containment: number;
  /** Weight of what both share, over the weight of the stretch of the longer one that it is spread over. */
  readonly density: number;
  /** Content words that both share. */
  readonly content: number;
  /** Words of any kind that both share, over those of the longer one. */
  readonly words: number;
  /** Words of the longest run shared without a break. */
  readonly run: number;
  /** Differences inside the shared stretch; what either leaves off at its ends is none. */
  readonly differences: readonly Difference[];
}

const LIGHT = 0.25;
const weightOf = (w: QuoteWord): number => (w.lexeme.light ? LIGHT : 1);

/** At most one letter apart. */
export function nearlySpelt(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 2) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  let j = 0;
  while (j < Math.min(a.length, b.length) - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++;
  return Math.max(a.length, b.length) - i - j <= 1;
}

/** 1: the same word; 0.8: another form or spelling of it; 0: another word. */
function likeness(x: QuoteWord, y: QuoteWord): number {
  const a = x.lexeme;
  const b = y.lexeme;
  if (a === b || a.norm === b.norm) return 1;
  if (a.light || b.light) {
    if (a.norm === "'s" && (b.norm === 'is' || b.norm === 'has')) return 0.9;
    return b.norm === "'s" && (a.norm === 'is' || a.norm === 'has') ? 0.9 : 0;
  }
  if (a.stem === b.stem || a.american === b.american) return 0.8;
  // a slip of the keyboard: one letter off a word, and no word itself
  if (a.known === b.known || Math.max(a.norm.length, b.norm.length) < 5 || !nearlySpelt(a.norm, b.norm)) return 0;
  return /^[a-z]+$/.test(a.norm + b.norm) ? 0.8 : 0;
}

/** Pairs of indices (a, b) of words that match, in order. */
function matches(a: readonly QuoteWord[], b: readonly QuoteWord[]): [number, number][] {
  const n = a.length;
  const m = b.length;
  const width = m + 1;
  const score = new Float64Array((n + 1) * width);
  for (let i = n - 1; i >= 0; i--) {
    for (let j = m - 1; j >= 0; j--) {
      const like = likeness(a[i]!, b[j]!);
      let best = Math.max(score[(i + 1) * width + j]!, score[i * width + j + 1]!);
      if (like > 0) {
        // words that go on a shared run count a little more, so that runs stay whole
        const next = i + 1 < n && j + 1 < m && a[i + 1]!.lexeme === b[j + 1]!.lexeme ? 0.01 : 0;
        best = Math.max(
          best,
          score[(i + 1) * width + j + 1]! + like * Math.min(weightOf(a[i]!), weightOf(b[j]!)) + next,
        );
      }
      score[i * width + j] = best;
    }
  }
  const out: [number, number][] = [];
  for (let i = 0, j = 0; i < n && j < m; ) {
    const here = score[i * width + j]!;
    const like = likeness(a[i]!, b[j]!);
    const next = i + 1 < n && j + 1 < m && a[i + 1]!.lexeme === b[j + 1]!.lexeme ? 0.01 : 0;
    if (
      like > 0 &&
      here === score[(i + 1) * width + j + 1]! + like * Math.min(weightOf(a[i]!), weightOf(b[j]!)) + next
    ) {
      out.push([i, j]);
      i++;
      j++;
    } else if (here === score[(i + 1) * width + j]!) i++;
    else j++;
  }
  return out;
}

const joined = (words: readonly QuoteWord[]): string => words.map((w) => w.lexeme.norm).join('');

/** Articles, and what joins clauses. */
const FILLERS = new Set(['a', 'an', 'the', 'and', 'so', 'then', 'that', 'oh', 'well', 'yes']);
const opposites = new Set(OPPOSITES.flatMap(([x, y]) => [`${x} ${y}`, `${y} ${x}`]));

/** Small words that say another thing: "who" for "whose", "we" for "they", "up" for "down", "of all" or "itself" left out. An article for "its" does not. */
function saysOther(left: readonly QuoteWord[], right: readonly QuoteWord[]): boolean {
  const [p, q] = [left, right].map((list) => list.filter((w) => !FILLERS.has(w.lexeme.norm)));
  const [x, y] = [p!.map((w) => w.lexeme), q!.map((w) => w.lexeme)];
  if (x.length === 1 && y.length === 1 && opposites.has(`${x[0]!.norm} ${y[0]!.norm}`)) return true;
  const points = [...x, ...y].some((l) => l.pointing);
  return (
    points && ((x.length > 0 && y.length > 0) || x.length + y.length >= 2 || /sel(?:f|ves)$/.test((x[0] ?? y[0]!).norm))
  );
}

function classify(
  a: readonly QuoteWord[],
  b: readonly QuoteWord[],
  ai: number,
  aj: number,
  bi: number,
  bj: number,
): Difference | null {
  const left = a.slice(ai, aj);
  const right = b.slice(bi, bj);
  const at = { aFirst: ai, aLast: aj, bFirst: bi, bLast: bj };
  // an omission mark or an insertion stands where the other has more
  if (left.length === 0 && (a[ai]?.gap || right.some((w) => w.gap && right.length === 1))) return null;
  if (right.length === 0 && b[bi]?.gap) return null;
  if (left.length > 0 && right.length > 0 && joined(left) === joined(right)) return { ...at, weight: 'light' };
  const heavy = [...left, ...right].filter((w) => !w.lexeme.light);
  if (heavy.length === 0)
    return saysOther(left, right) ? { ...at, weight: 'content', small: true } : { ...at, weight: 'light' };
  // a word said twice ("very, very"), printed once
  const only = left.length === 0 ? right : right.length === 0 ? left : null;
  if (only) {
    const [list, i, j] = left.length === 0 ? [b, bi, bj] : [a, ai, aj];
    const before = list.slice(Math.max(0, i - (j - i)), i);
    if (joined(before) === joined(only) || joined(list.slice(j, j + (j - i))) === joined(only))
      return { ...at, weight: 'light' };
  }
  return { ...at, weight: 'content' };
}

/** Something is left out behind a word, or before it where it is a mere "and". */
const leftOutAfter = (words: readonly QuoteWord[], i: number): boolean =>
  words[i + 1]!.gap || (words[i]!.gap && words[i]!.lexeme.light);

/** Compares two sentences. Cost: the product of their lengths, which `sentencesOf` bounds. */
export function compareSentences(a: readonly QuoteWord[], b: readonly QuoteWord[]): Comparison {
  const pairs = matches(a, b);
  const none: Comparison = { containment: 0, density: 0, content: 0, words: 0, run: 0, differences: [] };
  if (pairs.length === 0) return none;
  let shared = 0;
  let content = 0;
  let run = 0;
  let longest = 0;
  const differences: Difference[] = [];
  pairs.forEach(([i, j], k) => {
    const like = likeness(a[i]!, b[j]!);
    shared += like * Math.min(weightOf(a[i]!), weightOf(b[j]!));
    if (!a[i]!.lexeme.light && !b[j]!.lexeme.light) content++;
    const before = pairs[k - 1];
    run = before && before[0] === i - 1 && before[1] === j - 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
    if (before && (before[0] < i - 1 || before[1] < j - 1)) {
      const d = classify(a, b, before[0] + 1, i, before[1] + 1, j);
      if (d) differences.push(d);
    }
    if (like < 0.9) differences.push({ aFirst: i, aLast: i + 1, bFirst: j, bLast: j + 1, weight: 'light' });
  });
  const [a0, b0] = pairs[0]!;
  const [a1, b1] = pairs.at(-1)!;
  // both begin, or both end, with words of their own: other words stand there, unless something is left out in between
  if (a0 > 0 && b0 > 0 && !a[a0]!.gap && !b[b0]!.gap) {
    const d = classify(a, b, 0, a0, 0, b0);
    if (d) differences.unshift(d);
  }
  if (a1 < a.length - 1 && b1 < b.length - 1 && !leftOutAfter(a, a1) && !leftOutAfter(b, b1)) {
    const d = classify(a, b, a1 + 1, a.length, b1 + 1, b.length);
    if (d) differences.push(d);
  }
  const total = (list: readonly QuoteWord[]): number => list.reduce((sum, w) => sum + weightOf(w), 0);
  const spread = Math.max(total(a.slice(a0, a1 + 1)), total(b.slice(b0, b1 + 1)));
  return {
    containment: shared / Math.max(LIGHT, Math.min(total(a), total(b))),
    density: shared / Math.max(LIGHT, spread),
    content,
    words: pairs.length / Math.max(a.length, b.length),
    run: longest,
    differences,
  };
}
