/** Of what a date is: which happening, and whom it befell. */
import assert from 'node:assert/strict';
import type { DateClaim } from './claim.ts';
import { readRecord } from './read.ts';

function told(sentence: string): string[] {
  const text = `Karl Roth and Anna Fess live in Norley. ${sentence}`;
  return readRecord({ path: 'a.txt', text, published: '2031-06-13' })
    .claims.filter((c): c is DateClaim => c.kind === 'date')
    .map((c) => (c.happening ? `${c.happening.name}${c.happening.subject ? ` of ${c.happening.subject}` : ''}` : '-'));
}

const CASES: Readonly<Record<string, readonly string[]>> = {
  crash: [
    'A bus carrying pilgrims veered off the road on Tuesday morning.',
    'The bus left the road late on Tuesday and rolled down a slope.',
    'Nine people died on Tuesday when a bus carrying pilgrims hit a wall.',
  ],
  quake: [
    'A 6.4-magnitude tremor shook the island on Tuesday.',
    "People slept outdoors after Tuesday's earthquake.",
    'An earthquake of magnitude 6.4 hit the sea floor off the island on Tuesday.',
    'The quake, magnitude 6.4, struck at 4:43 a.m.',
    'The Tuesday morning quake had a magnitude of 6.4.',
  ],
  shoot: [
    'Officers responded on Tuesday to a shooting at a bar.',
    'The victims were shot on Tuesday.',
    'A shooting shocked the town. Roth was held over the June 3 murder of Fess.',
    'Shots rang out before 3 a.m. on Tuesday.',
  ],
  body: ['The body was found on Tuesday.', 'On Tuesday, police found the body in a ditch.'],
  'body of Anna Fess': ['Police found the body of Anna Fess on Tuesday.', 'Anna Fess was found dead on Tuesday.'],
  trial: ['The trial begins on Tuesday.', 'The trial will start on Tuesday.'],
  return: ['She returned to her home town 12 weeks ago.', 'They moved back to Norley six weeks ago.'],
  call: ['Police were called to the bar at 8.40 p.m.'],
  'missing of Anna Fess': ['Anna Fess was reported missing on Tuesday.'],
  'convict of Karl Roth': ['A jury found Karl Roth guilty on Tuesday.', 'Karl Roth was found guilty on Tuesday.'],
  'arrest of Karl Roth': [
    'Since his arrest on Tuesday, Karl Roth has been silent.',
    'Karl Roth has been silent since his arrest on Tuesday.',
    "Karl Roth's arrest came on Tuesday.",
  ],
  'court of Karl Roth': ['Karl Roth is due in court on Tuesday.', 'Karl Roth appeared in court on Tuesday.'],
  'die of Anna Fess': ['Anna Fess was pronounced dead on Tuesday.', 'Anna Fess succumbed to her injuries on Tuesday.'],
  'visit of Karl Roth': ['Karl Roth is expected in Ostrel on Tuesday.'],
  hearing: ['The case was heard on Tuesday.', 'The bail hearing took place on Tuesday.'],
  agree: ['The agreement was reached on Tuesday.', 'They reached a deal on Tuesday.'],
  complete: ['The companies expect to complete the deal in the first quarter of 2032.'],
  '-': [
    'The mayor said on Tuesday that Roth was wrong.',
    'A quake shook the island. The first quake, magnitude 6.4, struck at 4:43 a.m.',
    'Some on Tuesday quakes would never believe it.',
    'Police reported on Tuesday that Roth was gone.',
    'Anna Fess was told on Tuesday.',
    'People slept outdoors after Tuesday.',
    'Analysts expect a rise on Tuesday.',
  ],
};

describe('what dates are of', () => {
  for (const [expected, sentences] of Object.entries(CASES))
    for (const sentence of sentences)
      it(sentence, () => assert.ok(told(sentence).includes(expected), told(sentence).join()));

  it('a quarter is told with its words', () => {
    const text = 'The companies expect to complete the deal in the first quarter of next year.';
    const claims = readRecord({ path: 'a.txt', text, published: '2031-06-13' }).claims.filter((c) => c.kind === 'date');
    assert.deepEqual(
      claims.map((c) => [text.slice(c.start, c.end), c.date]),
      [['first quarter of next year', '2032-01-01/2032-03-31']],
    );
  });
});

describe('claims: dates seen from a report whose year is not said', () => {
  const dates = (line: string, text: string): string[] =>
    readRecord({ path: 'a.txt', text: `Dam breaks\n${line}\n\n${text}` })
      .claims.filter((c) => c.kind === 'date')
      .map((c) => (c.kind === 'date' ? c.date : ''))
      .slice(-1);
  it('fall on the days of its week where the head names the weekday', () => {
    assert.deepEqual(dates('The Ledger, Wednesday June 4', 'The dam broke on Monday.'), ['--06-02W1']);
    assert.deepEqual(dates('The Ledger, Wednesday June 4', 'The dam broke yesterday.'), ['--06-03']);
  });
  it('stay names of weekdays where it does not', () => {
    assert.deepEqual(dates('The Ledger, June 4', 'The dam broke on Monday.'), ['W1']);
    assert.deepEqual(dates('The Ledger, June 4', 'The dam broke yesterday.'), ['--06-03']);
  });
  it('have the year of the report only where they are of its season', () => {
    const of = (published: string): string[] =>
      readRecord({ path: 'a.txt', text: 'The dam broke on June 4.', published })
        .claims.filter((c) => c.kind === 'date')
        .map((c) => (c.kind === 'date' ? c.date : ''));
    assert.deepEqual(of('2031-06-20'), ['2031-06-04']);
    assert.deepEqual(of('2031-12-20'), ['--06-04']);
  });
});
