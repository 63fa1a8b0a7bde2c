/** A list of tagged words in one string: sorted, each word without what it shares with the one before it. */

export interface TaggedWord {
  readonly word: string;
  readonly tags: readonly string[];
}

export interface PackedWords {
  /** Each combination of tags once. */
  readonly tags: readonly (readonly string[])[];
  /** For each word one character for the length of the shared beginning, one for its tags, the rest of it, a line end. */
  readonly words: string;
}

/** Characters from here on stand for the numbers from 0: no control characters, no line ends. */
const ZERO = 0x20;
/** A quotation mark and a backslash would be escaped wherever the string is written down; they are left out. */
const DIGITS = Array.from({ length: 256 }, (_, i) => String.fromCharCode(ZERO + i))
  .filter((c) => c !== '"' && c !== '\\' && c !== '\x7f' && (c < '\x80' || c >= '\xa1') && c !== '\xad')
  .join('');
const VALUES = new Map([...DIGITS].map((c, i) => [c.charCodeAt(0), i]));

/** @param words in any order, each once. @throws {RangeError} when there are too many combinations of tags. */
export function packWords(words: Iterable<TaggedWord>): PackedWords {
  const tags: (readonly string[])[] = [];
  const numbers = new Map<string, number>();
  const lines: string[] = [];
  let before = '';
  for (const { word, tags: own } of [...words].sort((a, b) => (a.word < b.word ? -1 : 1))) {
    const key = own.join();
    let number = numbers.get(key);
    if (number === undefined) {
      number = tags.push(own) - 1;
      numbers.set(key, number);
    }
    let shared = 0;
    while (shared < 90 && shared < before.length && word.charAt(shared) === before.charAt(shared)) shared++;
    const digit = DIGITS[number];
    if (digit === undefined || /\n/.test(word)) throw new RangeError(`cannot be packed: ${word}`);
    lines.push(`${DIGITS[shared]}${digit}${word.slice(shared)}\n`);
    before = word;
  }
  return { tags, words: lines.join('') };
}

/** The words in order of their code units, one at a time. */
export function* unpackWords({ tags, words }: PackedWords): Generator<TaggedWord> {
  let word = '';
  for (let at = 0; at < words.length; ) {
    const end = words.indexOf('\n', at);
    word = word.slice(0, VALUES.get(words.charCodeAt(at))) + words.slice(at + 2, end);
    yield { word, tags: tags[VALUES.get(words.charCodeAt(at + 1)) ?? 0] ?? [] };
    at = end + 1;
  }
}
