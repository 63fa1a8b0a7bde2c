/** Random texts that reach into every stage: figures, names, quotation marks in all styles, page debris, odd characters. For property tests. */
import fc from 'fast-check';
import type { SourceDocument } from '../../src/text/article.ts';

export const PIECES = [
  'Two people were killed',
  ' and 20 were injured',
  'At least five homes were destroyed in Norville',
  'Mayor Anna Holm said',
  ' said Anna Holm, 44, the mayor of Norville.',
  '"We will not leave," ',
  '“We will never leave,” Holm told reporters. ',
  '‘They came at night',
  "'s",
  '.\n\n',
  '.\r\n',
  '\n',
  ' - ',
  '—',
  ', ',
  ' $3.2bn ',
  ' 10-15 ',
  ' between 5 and 7 ',
  ' on Monday ',
  ' Sept. 7, 2025 ',
  ' date 2025-09-07 ',
  '{“@context”:”https://example.org”,”height”:270}',
  '<b>',
  '&nbsp;',
  ']( http://x ',
  '\u0000',
  '\u200b',
  '\ud800',
  '😀',
  '\u202e',
  '«Non»',
  "``Well,'' he said",
  '[Mayor Anna] Holm',
  ' no casualties ',
  ' dozens of ',
  'IX',
  '((((',
  '""""',
  'é',
  'e\u0301',
] as const;

/** Any text: pieces of articles, pieces between random graphemes, arbitrary code units. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((p) => p.join('')),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 40 })
    .map((p) => p.join(' ')),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

/** One to four documents of any text. */
export const anyFolder: fc.Arbitrary<SourceDocument[]> = fc
  .array(anyText, { minLength: 1, maxLength: 4 })
  .map((texts) =>
    texts.map((t, i) => ({ path: `f${i}.txt`, text: t.replace(/^\uFEFF/, ''), published: '2025-09-07' })),
  );
