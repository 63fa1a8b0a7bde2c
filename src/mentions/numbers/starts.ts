/** Which tokens a number can begin at: decided once a word form. */
import { ofWord } from '../../language/vocabulary.ts';
import type { Token } from '../../text/article.ts';
import { DAY_WORDS, DECADES, MONTHS, WEEKDAYS } from '../dates/data/calendar.data.ts';
import { CODES, PREFIX_CODES, SYMBOLS } from './data/currencies.data.ts';
import {
  DENOMINATORS,
  ORDINALS,
  PLURAL_SCALES,
  SCALE_ORDINALS,
  SCALES,
  TENS,
  UNITS,
  VULGAR,
} from './data/words.data.ts';

const WORDS = new Set<string>([
  ...Object.keys(UNITS),
  ...Object.keys(TENS),
  ...Object.keys(SCALES),
  ...Object.keys(PLURAL_SCALES),
  ...Object.keys(ORDINALS),
  ...Object.keys(SCALE_ORDINALS),
  ...Object.keys(DENOMINATORS),
  'a',
  'an',
  'minus',
  'negative',
  'no',
  'none',
  'nobody',
  'few',
  'several',
  'couple',
  'tens',
  'many',
  ...Object.keys(MONTHS),
  ...Object.keys(WEEKDAYS),
  ...Object.keys(DAY_WORDS),
  ...Object.keys(DECADES),
  'last',
  'this',
  'next',
  'noon',
  'midday',
  'midnight',
]);
const EXACT = new Set<string>([...Object.keys(CODES), ...Object.keys(PREFIX_CODES)]);
const MARKS = new Set<string>([...Object.keys(SYMBOLS), ...Object.keys(VULGAR), '-', '−', '–', '(', '+']);

const starts = ofWord((word) => {
  if (word.kind === 'number') return true;
  if (word.kind === 'mark') return MARKS.has(word.text);
  return WORDS.has(word.lower) || (word.caps !== 'none' && EXACT.has(word.text));
});

/** True when a reading can begin at the token. */
export function canStart(t: Token): boolean {
  return starts(t.word);
}
