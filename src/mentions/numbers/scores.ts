/** Scores and votes: `5-4`, `3-0`, `2-2`, `52 to 48` near a word of winning or voting. */
import { type Draft, draft, quantity } from './draft.ts';
import { at, glued, isDash, low, type Scan } from './scan.ts';
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
  /^(?:vote|votes|voted|voting|majority|ruled|ruling|passed|approved|rejected|decision|beat|won|defeated|lost)$/;

/** `35 to 23` behind a word of voting: the larger side first, nothing counted behind. */
export function readVote(s: Scan, i: number): Draft | null {
  const a = at(s, i);
  const b = at(s, i + 2);
  if (low(s, i + 1) !== 'to' || a?.kind !== 'number' || b?.kind !== 'number') return null;
  if (!/^\d{1,3}$/.test(a.text) || !/^\d{1,3}$/.test(b.text) || Number(a.text) < Number(b.text)) return null;
  if (/^(?:from|between)$/.test(low(s, i - 1)) || readUnit(s, i + 3, true, i, false)) return null;
  for (let k = i - 1; k >= Math.max(s.first, i - 6); k--)
    if (VOTE.test(low(s, k)))
      return draft(quantity({ type: 'score', score: [Number(a.text), Number(b.text)] }), i, i + 3);
  return null;
}
