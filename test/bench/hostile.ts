/** Texts made to be slow: one kind of character or word without end, on one line. */
export interface HostileText {
  readonly name: string;
  /** A text of about `size` UTF-16 code units. */
  readonly make: (size: number) => string;
}

const repeat = (unit: string) => (size: number) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

export const HOSTILE: readonly HostileText[] = [
  { name: 'digits', make: repeat('7') },
  { name: 'commas', make: repeat(',') },
  { name: 'number words', make: repeat('forty thousand and ') },
  { name: 'grouped digits', make: repeat('1,234 ') },
  { name: 'dates', make: repeat('12 May ') },
  { name: 'clock times', make: repeat('at 5 p.m. ') },
  { name: 'numbers in a word', make: repeat('5:') },
  { name: 'places and numbers', make: repeat('in Lindvik 2 ') },
  { name: 'straight quotation marks', make: repeat('"') },
  { name: 'single quotation marks', make: repeat("' ") },
  { name: 'opening curly quotation marks', make: repeat('“a ') },
  { name: 'brackets', make: repeat('([{') },
  { name: 'capitalised words', make: repeat('Anna Holm ') },
  { name: 'initials', make: repeat('A. ') },
  { name: 'speech verbs', make: repeat('said ') },
  { name: 'hyphens', make: repeat('a-') },
  { name: 'killed people', make: repeat('killed two people and ') },
  { name: 'angle brackets', make: repeat('<a ') },
  { name: 'newlines', make: repeat('a\n') },
  { name: 'apostrophes', make: repeat("a'") },
  { name: 'ellipses and stops', make: repeat('. ') },
  { name: 'astral characters', make: repeat('😀') },
  { name: 'comments between sentences', make: repeat('Ab cd. <!-- x --> ') },
  { name: 'combining marks', make: repeat('\u0301') },
];
