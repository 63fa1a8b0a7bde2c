/** Finds the longest of a set of worded phrases at a place in the tokens. */
import type { Token } from '../../text/article.ts';

interface Entry<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Phrases keyed by their first token; looking one up costs one map access where nothing matches. */
export class Phrases<T> {
  private readonly byFirst = new Map<string, Entry<T>[]>();
  private readonly byLast = new Map<string, Entry<T>[]>();

  /** @param rows each a value and the forms that stand for it: tokens joined by one space, forms separated by `|`. */
  constructor(rows: Iterable<readonly [value: T, forms: string]>) {
    for (const [value, forms] of rows)
      for (const form of forms.split('|')) {
        const words = form.split(' ');
        push(this.byFirst, words[0]!, { words, value });
        push(this.byLast, words[words.length - 1]!, { words, value });
      }
    for (const map of [this.byFirst, this.byLast])
      for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  }

  /** The longest phrase that begins at token `i`, within `[i, last)`. */
  startingAt(tokens: readonly Token[], i: number, last: number): { value: T; last: number } | null {
    const list = i < last ? this.byFirst.get(tokens[i]!.lower) : undefined;
    if (!list) return null;
    for (const { words, value } of list) {
      if (i + words.length > last) continue;
      let k = 1;
      while (k < words.length && tokens[i + k]!.lower === words[k]) k++;
      if (k === words.length) return { value, last: i + k };
    }
    return null;
  }

  /** The longest phrase whose last token is `tokens[end - 1]`, not reaching before `first`. */
  endingAt(tokens: readonly Token[], end: number, first: number): { value: T; first: number } | null {
    const list = end > first ? this.byLast.get(tokens[end - 1]!.lower) : undefined;
    if (!list) return null;
    for (const { words, value } of list) {
      const n = words.length;
      if (end - n < first) continue;
      let k = n - 2;
      while (k >= 0 && tokens[end - n + k]!.lower === words[k]) k--;
      if (k < 0) return { value, first: end - n };
    }
    return null;
  }
}

function push<T>(map: Map<string, Entry<T>[]>, key: string, entry: Entry<T>): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}
