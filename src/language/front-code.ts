/** Word lists in their packed form. */

/**
 * Reads a front-coded list, word by word with its code: length of the prefix shared with the word before (base 36), the rest, one upper-case code.
 */
export function* decode(text: string): Generator<readonly [word: string, code: string]> {
  let word = '';
  let start = 0;
  for (let i = 1; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c < 65 || c > 90) continue;
    word = word.slice(0, Number.parseInt(text.charAt(start), 36)) + text.slice(start + 1, i);
    yield [word, text.charAt(i)];
    start = i + 1;
  }
}
