import assert from 'node:assert/strict';
import { dateInWords } from './date-words.ts';

describe('dateInWords', () => {
  const cases: readonly [string, string][] = [
    ['2031-03-05', '5 March 2031'],
    ['2031-03', 'March 2031'],
    ['2031', '2031'],
    ['2031-03-05T14:30', '5 March 2031 at 14:30'],
    ['T02:00', '02:00'],
    ['T02', '02:00'],
    ['--03-05', '5 March'],
    ['--03', 'March'],
    ['W2', 'Tuesday'],
    ['W2T06:00', 'Tuesday at 06:00'],
    ['2031-03-01/2031-03-04', '1 March 2031 to 4 March 2031'],
    ['spring', 'spring'],
    ['', ''],
  ];
  for (const [date, words] of cases)
    it(`says ${date || 'nothing'} as ${words || 'nothing'}`, () => assert.equal(dateInWords(date), words));
});
