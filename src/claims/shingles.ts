/** Word shingles of an article, to tell near-copies: hashes of every run of five words, a sample of the smallest kept (min-wise sketch, Broder 1997). */
import { ofWord } from '../language/vocabulary.ts';
import type { Article } from '../text/article.ts';

const WIDTH = 5;
const KEPT = 64;

function hash(text: string, seed: number): number {
  let h = seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

const hashOf = ofWord((word) => hash(word.lower, 0x811c9dc5));

/** The smallest are looked for below this many times their expected bound first: of evenly spread hashes enough lie there. */
const MARGIN = 2;

/** At most 64 hashes (unsigned 32 bit, ascending): the smallest of all shingle hashes. */
export function shinglesOf(article: Article): number[] {
  const words = new Uint32Array(article.tokens.length);
  let n = 0;
  for (const t of article.tokens) if (t.kind !== 'mark') words[n++] = hashOf(t.word);
  const all = new Uint32Array(Math.max(0, n - WIDTH + 1));
  const bound = Math.min(0xffffffff, (0xffffffff / all.length) * KEPT * MARGIN);
  let below = 0;
  for (let i = 0; i < all.length; i++) {
    let h = 0x811c9dc5;
    for (let k = 0; k < WIDTH; k++) h = Math.imul(h ^ words[i + k]!, 0x01000193) ^ (h >>> 15);
    all[i] = h >>> 0;
    if (h >>> 0 <= bound) below++;
  }
  const small = new Uint32Array(below);
  let at = 0;
  for (let i = 0; i < all.length; i++) if (all[i]! <= bound) small[at++] = all[i]!;
  const found = smallest(small);
  return found.length === KEPT ? found : smallest(all);
}

/** The smallest of a list, each once, ascending. Sorts the list. */
function smallest(list: Uint32Array): number[] {
  list.sort();
  const out: number[] = [];
  for (let i = 0; i < list.length && out.length < KEPT; i++) if (i === 0 || list[i] !== list[i - 1]) out.push(list[i]!);
  return out;
}
