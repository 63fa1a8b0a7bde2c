/** The readers, in the order in which they are asked at a token. */
import { WordClass } from '../../language/words.ts';
import { readDate } from '../dates/find.ts';
import { amountDraft } from './amounts.ts';
import type { Draft } from './draft.ts';
import { readIdentifier } from './identifiers.ts';
import { readIndefinite } from './indefinite.ts';
import { isPronounOne } from './one.ts';
import { readOrdinal } from './ordinals.ts';
import { readAmount } from './ranges.ts';
import { at, type Scan } from './scan.ts';
import { readScore, readVote } from './scores.ts';
import { readZero } from './zero.ts';

/** What was found: the reading, if any, and the first token to look at next. */
export interface Found {
  readonly draft: Draft | null;
  readonly last: number;
}

const one = (d: Draft): Found => ({ draft: d, last: d.last });

/** What begins at token `i`, or null. */
export function readAt(s: Scan, i: number): Found | null {
  const t = at(s, i)!;
  // Nearly every second sentence has an article: only numbers can begin at one.
  if (t.lower === 'a' || t.lower === 'an') {
    const word = readIndefinite(s, i) ?? readOrdinal(s, i);
    if (word) return one(word);
    const a = readAmount(s, i);
    return a && one(amountDraft(s, a));
  }
  const date = t.kind === 'mark' ? null : readDate(s, i);
  if (date) return one(date);
  if (t.kind === 'number') {
    const ordinal = readOrdinal(s, i);
    if (ordinal) return one(ordinal);
    const score = readScore(s, i) ?? readVote(s, i);
    if (score) return one(score);
  }
  const name = readIdentifier(s, i);
  if (name) return name;
  if (t.kind === 'word') {
    const vote = (t.tags & WordClass.NumberWord) !== 0 ? readVote(s, i) : null;
    if (vote) return one(vote);
    const word = readZero(s, i) ?? readIndefinite(s, i);
    if (word) return one(word);
    if (t.lower === 'one' && isPronounOne(s, i)) return { draft: null, last: i + 1 };
    const ordinal = readOrdinal(s, i);
    if (ordinal) return one(ordinal);
  }
  const a = readAmount(s, i);
  return a && one(amountDraft(s, a));
}
