/** Texts made to be slow, whole: each is read, compared with another like it, and forgotten, in time. `npm run bench` measures how they grow. */
import assert from 'node:assert/strict';
import { createEngine } from '../../src/engine/create.ts';
import { HOSTILE } from '../bench/hostile.ts';

/** Seconds of work for one text: honest ones need a few at most on a busy machine. */
const LIMIT = 30;
const PROSE = 'Four passengers drowned when the ferry Lind capsized off Marren on Friday, harbour police said. ';

/** A line of prose that claims nothing. */
const QUIET =
  'The old harbour lay quiet in the grey light of the morning, and nobody among the fishermen there cared to say what had become of the boats.';

/** As many values of one claim, no two alike. */
const counts = (many: number, odd: boolean): string =>
  Array.from(
    { length: many },
    (_, i) => `${2 * i + (odd ? 11 : 10)} sailors were killed when the ferry Lind sank.`,
  ).join('\n\n');

/** Against the same text with a paragraph in front, or against one of its own. */
const TEXTS: readonly (readonly [string, string, string?])[] = [
  ['a line of 1 MB', PROSE.repeat(Math.ceil((1 << 20) / PROSE.length))],
  ['300 KB of dates', '12 May '.repeat(43_000)],
  ['1 MB of headings of trailers, prose below each', `Share this\n\n${QUIET}\n\n`.repeat(7000)],
  ['1 MB of lines that open structured data', '{ "a\n'.repeat(200_000)],
  ['a word of 1 MB', 'a'.repeat(1 << 20)],
  ['200 values of one claim against 200 others', counts(200, false), counts(200, true)],
  [
    'one claim 6,000 times, against another value as often',
    'Six sailors were killed when the ferry Lind sank. '.repeat(6000),
    'Nine sailors were killed when the ferry Lind sank. '.repeat(6000),
  ],
  ['100,000 quotation marks', '"'.repeat(100_000)],
  ['200,000 words in single quotation marks', "'a' ".repeat(200_000)],
  ['100,000 quotation marks, of every kind, around words', '"a“b”c‘d’e«f»g`'.repeat(10_000)],
  ['100,000 brackets, one in the other', `${'('.repeat(50_000)}two killed${')'.repeat(50_000)}`],
  ['100,000 tags, one in the other', `${'<b>'.repeat(50_000)}two killed${'</b>'.repeat(50_000)}`],
  ['100,000 braces of JSON, one in the other', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
  ...HOSTILE.map(({ name, make }) => [name, make(40_000)] as const),
];

describe('texts made to be slow', function () {
  this.timeout(120_000);

  for (const [name, text, other] of TEXTS)
    it(name, () => {
      const begun = process.cpuUsage();
      const engine = createEngine();
      engine.update('a.txt', text);
      engine.update('b.txt', other ?? `${PROSE.replace('Four', 'Six')}\n\n${text}`);
      const { documents } = engine.analysis();
      for (const m of documents[0]!.mentions) assert.equal(m.text, text.slice(m.start, m.end));
      engine.remove('a.txt');
      engine.remove('b.txt');
      assert.equal(engine.findings().length, 0);
      const { user, system } = process.cpuUsage(begun);
      assert.ok((user + system) / 1e6 < LIMIT, `${((user + system) / 1e6).toFixed(1)} s of work`);
    });
});
