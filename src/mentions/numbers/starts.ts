/** Which tokens a number can begin at: one map access decides for nearly all words of a text. */
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

/** True when a reading can begin at the token. */
export function canStart(t: Token): boolean {
  if (t.kind === 'number') return true;
  if (t.kind === 'mark') return MARKS.has(t.text);
  return WORDS.has(t.lower) || (t.caps !== 'none' && EXACT.has(t.text));
}
