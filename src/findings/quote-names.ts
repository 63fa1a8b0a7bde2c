/** Whom and what two quotations name: two people said the same of two things. */
import { nearlySpelt } from '../align/quotes/compare.ts';
import type { QuotedMember } from './quote-pairs.ts';

const SENTENCE_END = /[.!?:…]["”’')\]]{0,3}$/;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]{0,40}/u;

/** A word without the marks around it and the possessor's ending. */
function bare(word: string): string {
  const found = WORD.exec(word)?.[0] ?? '';
  return /['’]s$/.test(found) ? found.slice(0, -2) : found;
}

/** Names in a quotation, lower case; words that begin a sentence are left out, for any word has a capital there. */
function namesIn(text: string): string[] {
  const words = text.split(/\s+/);
  return words
    .filter((_, i) => i > 0 && !SENTENCE_END.test(words[i - 1]!))
    .map(bare)
    .filter((w) => w.length > 1 && /^\p{Lu}/u.test(w) && !/^I['’]/.test(w))
    .map((w) => w.toLowerCase());
}

/** Each names what the other does not: two people said the same of two things ("the people of Norley", "the people of Aldham"). */
export function nameOthers(x: QuotedMember, y: QuotedMember): boolean {
  const [a, b] = [namesIn(x.value), namesIn(y.value)];
  const lacks = (all: readonly string[], name: string): boolean => !all.some((n) => n === name || nearlySpelt(n, name));
  return a.some((n) => lacks(b, n)) && b.some((n) => lacks(a, n));
}
