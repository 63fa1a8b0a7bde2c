/** Whom and what two quotations name: two people said the same of two things. */
import { nearlySpelt } from '../align/quotes/compare.ts';
import type { QuotedMember } from './quote-pairs.ts';

/** Names in a quotation, lower case; words that begin a sentence are left out, for any word has a capital there. */
function namesIn(text: string): string[] {
  const words = text.split(/\s+/);
  const inner = words.filter((_, i) => i > 0 && !/[.!?:…]["”’')\]]*$/.test(words[i - 1]!));
  return inner
    .map((w) => w.replace(/[^\p{L}\p{N}]+$|^[^\p{L}\p{N}]+|['’]s$/gu, ''))
    .filter((w) => w.length > 1 && /^\p{Lu}/u.test(w) && !/^I['’]/.test(w))
    .map((w) => w.toLowerCase());
}

/** Each names what the other does not: two people said the same of two things ("the people of Norley", "the people of Aldham"). */
export function nameOthers(x: QuotedMember, y: QuotedMember): boolean {
  const [a, b] = [namesIn(x.value), namesIn(y.value)];
  const lacks = (all: readonly string[], name: string): boolean => !all.some((n) => n === name || nearlySpelt(n, name));
  return a.some((n) => lacks(b, n)) && b.some((n) => lacks(a, n));
}
