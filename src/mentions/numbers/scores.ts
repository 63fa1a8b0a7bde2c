/** Scores and votes: `5-4`, `3-0`, `2-2`, `52 to 48` near a word of winning or voting. */
import { readCardinal } from './cardinal.ts';
import { type Draft, draft, quantity } from './draft.ts';
import { at, glued, isDash, isHyphen, low, type Scan } from './scan.ts';
import { readUnit } from './units.ts';

/** Words that say a contest or a vote is told. */
const CONTEST =
  /^(?:won|win|wins|winning|lost|lose|loses|losing|loss|beat|beats|beaten|beating|defeat|defeats|defeated|defeating|draw|drew|drawn|tie|tied|ties|lead|leads|led|leading|trail|trailed|trailing|trailing|down|score|scored|scoreline|victory|victories|rout|thrashed|thrashing|hammered|vote|voted|votes|voting|ruled|ruling|decision|majority|record|game|match|set|sets|final|finals|series|aggregate|penalties|shootout|shutout|upset|edged|ahead|routed|passed|rejected|approved)$/;
const REACH = 10;

function near(s: Scan, i: number, last: number): boolean {
  for (let k = Math.max(s.first, i - REACH); k < Math.min(s.last, last + 5); k++)
    if (CONTEST.test(low(s, k))) return true;
  return false;
}

/** The score at token `i`: two or three small whole numbers joined by hyphens, nothing glued behind. */
export function readScore(s: Scan, i: number): Draft | null {
  const score: number[] = [];
  let k = i;
  for (;;) {
    const t = at(s, k);
    if (t?.kind !== 'number' || !/^\d{1,3}$/.test(t.text) || (t.text.length > 1 && t.text.startsWith('0'))) return null;
    score.push(Number(t.text));
    k++;
    if (score.length < 3 && isDash(s, k) && glued(s, k) && glued(s, k + 1) && at(s, k + 1)?.kind === 'number') k++;
    else break;
  }
  if (score.length < 2 || (i > s.first && !at(s, i)!.space && isDash(s, i - 1))) return null;
  const next = at(s, k);
  if (
    next &&
    !next.space &&
    (next.kind === 'word'
      ? next.lower !== "'s"
      : isDash(s, k) || next.text === '%' || next.text === '/' || next.text === '°')
  )
    return null;
  if (readUnit(s, k, true, i, false)) return null;
  const before = low(s, i - 1);
  if (
    before === '$' ||
    before === '€' ||
    before === '£' ||
    /^(?:aged?|ages|about|around|some|least|over|under|between|from|per)$/.test(before)
  )
    return null;
  const [a, b] = score as [number, number];
  // A falling pair is a score wherever it stands; a rising one reads as a range unless a contest is told.
  if (score.length === 2 && a < b && !s.scored && !near(s, i, k)) return null;
  if (
    score.length === 2 &&
    a < b &&
    next?.kind === 'word' &&
    next.space &&
    /^(?:people|men|women|children|days|minutes|others|more|points?)$/.test(next.lower)
  )
    return null;
  return draft(quantity({ type: 'score', score }), i, k);
}

const VOTE =
  /^(?:vote|votes|voted|voting|majority|ruled|ruling|passed|approved|rejected|adopted|decision|beat|won|defeated|lost|convicted|acquitted)$/;
const BALLOTS = /^(?:votes?|ballots?)$/;
/** Behind the numbers: "a 5-to-4 ruling". */
const DECISION = /^(?:votes?|majority|ruling|decision|margin)$/;
/** Of a house or a council; larger ones are results of elections. */
const MOST_VOTES = 999;

/** One side of a vote: `35`, `seven`, `eight votes`. */
function sideAt(s: Scan, i: number): { value: number; last: number; ballots: boolean } | null {
  const n = readCardinal(s, i);
  if (!n || !Number.isInteger(n.value) || n.value > MOST_VOTES || n.digits === 'decimal') return null;
  const ballots = BALLOTS.test(low(s, n.last));
  return { value: n.value, last: ballots ? n.last + 1 : n.last, ballots };
}

/** Token behind the `to` between two sides (`7 to 4`, `7-to-4`), -1 where none stands. */
function behindTo(s: Scan, i: number): number {
  if (low(s, i) === 'to') return i + 1;
  return isHyphen(s, i) && low(s, i + 1) === 'to' && isHyphen(s, i + 2) ? i + 3 : -1;
}

/** `35 to 23`, `seven votes to four` near a word of voting: the larger side first, nothing counted behind. */
export function readVote(s: Scan, i: number): Draft | null {
  const a = sideAt(s, i);
  const from = a === null ? -1 : behindTo(s, a.last);
  const b = from < 0 ? null : sideAt(s, from);
  if (!a || !b || a.value < b.value) return null;
  if (/^(?:from|between)$/.test(low(s, i - 1)) || (!b.ballots && readUnit(s, b.last, true, i, false))) return null;
  const told = draft(quantity({ type: 'score', score: [a.value, b.value] }), i, b.last);
  if (a.ballots || b.ballots) return told;
  for (let k = b.last; k < b.last + 2; k++) if (DECISION.test(low(s, k))) return told;
  for (let k = i - 1; k >= Math.max(s.first, i - 6); k--) if (VOTE.test(low(s, k))) return told;
  return null;
}
