/** Clock times in words, and days told by their place in a month. */
import assert from 'node:assert/strict';
import { readArticle } from '../../text/read.ts';
import { findNumbers } from '../numbers/find.ts';

function dates(text: string): (string | null)[] {
  return findNumbers(readArticle({ path: 'a.txt', text, published: '2031-06-13' }))
    .filter((n) => n.quantity.type === 'date')
    .map((n) => n.quantity.date);
}

const CASES: Readonly<Record<string, string>> = {
  "The ferry left at ten o'clock.": 'T10:00',
  "It was ten o'clock on Tuesday evening when the ferry left.": '2031-06-10T22:00',
  "It was 9 o'clock in the evening.": 'T21:00',
  'The doors shut at half past eleven.': 'T11:30',
  'He saw the smoke at twenty to nine and ran.': 'T08:40',
  'It was ten to ten.': 'T09:50',
  'The hall was empty by a quarter past three.': 'T03:15',
  'The ferry left yesterday at 6.12 in the morning.': '2031-06-12T06:12',
  'At 6.15 on Tuesday evening the ferry left.': '2031-06-10T18:15',
  'The fair opened on the last Monday of March.': '2031-03-31',
  'The fair opens on the first Sunday in August 2031.': '2031-08-03',
  'They will meet on the third Tuesday of July.': '2031-07-15',
  'He died in May last year.': '2030-05',
};

describe('dates in words', () => {
  for (const [text, date] of Object.entries(CASES)) it(text, () => assert.deepEqual(dates(text), [date]));
  for (const text of [
    'Five to nine people came.',
    'They lost ten to two.',
    'The vote was twelve to ten members.',
    'Half past the mark is enough.',
  ])
    it(`none: ${text}`, () => assert.deepEqual(dates(text), []));
});
