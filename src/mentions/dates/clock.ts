/** Clock times: `2 a.m.`, `8. 40am`, `3:15 p.m.`, `10.45pm`, `0200 GMT`, `14:30`, `noon`, `10 o'clock`. */
import { at, glued, isDash, low, type Scan } from '../numbers/scan.ts';
import { isoTime } from './calendar.ts';
import { ZONES } from './data/calendar.data.ts';
import { spokenClock, withPart } from './spoken.ts';

export interface ClockReading {
  /** `T02:00`, or `T18:00/T19:00`. */
  readonly time: string;
  readonly first: number;
  readonly last: number;
  readonly coreFirst: number;
  readonly approximate: boolean;
}

/** `a.m.`, `pm`, `p.m`: whether it is the afternoon, and where it ends. */
function meridiem(s: Scan, i: number): { pm: boolean; last: number } | null {
  const w = low(s, i);
  if (w === 'am' || w === 'pm') return { pm: w === 'pm', last: i + 1 };
  if ((w !== 'a' && w !== 'p') || low(s, i + 1) !== '.' || !glued(s, i + 1) || low(s, i + 2) !== 'm') return null;
  const dot = low(s, i + 3) === '.' && glued(s, i + 3);
  return { pm: w === 'p', last: dot ? i + 4 : i + 3 };
}

function zone(s: Scan, i: number): number {
  if (ZONES.has(low(s, i)) && at(s, i)?.caps === 'all') return i + 1;
  if (low(s, i) === '(' && (ZONES.has(low(s, i + 1)) || low(s, i + 1) === 'local')) {
    for (let k = i + 2; k < i + 8; k++) if (low(s, k) === ')') return k + 1;
  }
  if (low(s, i) === 'local' && low(s, i + 1) === 'time') return i + 2;
  return i;
}

interface Face {
  readonly hour: number;
  readonly minute: number;
  readonly last: number;
  /** Minutes were given, so it can be nothing but a time. */
  readonly sure: boolean;
}

/** Hours and minutes as digits, before `a.m.` is looked for. */
function face(s: Scan, i: number): Face | null {
  const t = at(s, i);
  if (t?.kind !== 'number') return null;
  const dotted = /^(\d{1,2})\.(\d{2})$/.exec(t.text);
  if (dotted) return { hour: Number(dotted[1]), minute: Number(dotted[2]), last: i + 1, sure: false };
  if (!/^\d{1,2}$/.test(t.text)) return null;
  const sep = low(s, i + 1);
  const m = at(s, i + 2);
  if (m?.kind === 'number' && /^\d{2}$/.test(m.text) && glued(s, i + 1)) {
    const colon = sep === ':' && glued(s, i + 2);
    // "8. 40am": a full stop slipped in front of the minutes; only "am" or "pm" glued behind makes it a time.
    const slipped = (sep === '.' || sep === ':') && meridiem(s, i + 3) !== null && glued(s, i + 3);
    if (colon || slipped) return { hour: Number(t.text), minute: Number(m.text), last: i + 3, sure: colon };
  }
  return { hour: Number(t.text), minute: 0, last: i + 1, sure: false };
}

function to24(hour: number, pm: boolean): number {
  return (hour % 12) + (pm ? 12 : 0);
}

const APPROXIMATE = new Set([
  'about',
  'around',
  'roughly',
  'approximately',
  'nearly',
  'almost',
  'circa',
  'before',
  'after',
  'past',
]);

/** Words in front that blur a time: `shortly before`, `just after`, `around`. */
function vagueBefore(s: Scan, first: number): { first: number; approximate: boolean } {
  let pos = first;
  const w = low(s, pos - 1);
  if (pos - 1 < s.free || !APPROXIMATE.has(w)) return { first, approximate: false };
  pos--;
  if ((w === 'before' || w === 'after') && pos - 1 >= s.free) {
    if (!/^(?:shortly|just|soon|right|moments|minutes|immediately|not)$/.test(low(s, pos - 1)))
      return { first, approximate: true };
    pos--;
  }
  return { first: pos, approximate: true };
}

function minutesOk(f: Face): boolean {
  return f.minute < 60;
}

/** "7.45", "22.05": a time only where what stands beside it says so, and no price, per cent or unit follows. */
export function dottedClock(s: Scan, i: number): ClockReading | null {
  const t = at(s, i);
  const m = t?.kind === 'number' ? /^(\d{1,2})\.(\d{2})$/.exec(t.text) : null;
  const [hour, minute] = [Number(m?.[1]), Number(m?.[2])];
  if (!m || hour > 23 || minute > 59) return null;
  const next = at(s, i + 1);
  const part = withPart(s, hour, minute, i + 1).last > i + 1;
  if (
    next !== undefined &&
    next.kind !== 'mark' &&
    !part &&
    !/^(?:on|when|and|as|by|behind|after|local|yesterday|today)$/.test(next.lower)
  )
    return null;
  if (next?.text === '%' || MONEY_VERBS.test(low(s, i - 2)) || MONEY_VERBS.test(low(s, i - 3))) return null;
  const { time, last } = withPart(s, hour, minute, i + 1);
  return { time, first: i, last, coreFirst: i, approximate: false };
}

/** "Closed yesterday at 14.05": a price. */
const MONEY_VERBS =
  /^(?:close|closed|end|ended|open|opened|trade|traded|trading|settle|settled|price|priced|stand|stood|quoted|changed|shares?)$/;

/** The time that begins at token `i`; null where none does. */
export function readClock(s: Scan, i: number): ClockReading | null {
  const w = low(s, i);
  const finish = (time: string, last: number, blur = true): ClockReading => {
    const front = blur ? vagueBefore(s, i) : { first: i, approximate: false };
    return { time, first: front.first, last: zone(s, last), coreFirst: i, approximate: front.approximate };
  };
  if (w === 'noon' || w === 'midday') return finish('T12:00', i + 1);
  if (w === 'midnight') return finish('T00:00', i + 1);
  const spoken = at(s, i)?.kind === 'word' ? spokenClock(s, i) : null;
  if (spoken) return finish(spoken.time, spoken.last);
  const f = face(s, i);
  if (!f || !minutesOk(f)) {
    const t = at(s, i);
    // "0200 GMT", "1430 hrs"
    if (t?.kind !== 'number' || !/^\d{4}$/.test(t.text)) return null;
    const hour = Number(t.text.slice(0, 2));
    const minute = Number(t.text.slice(2));
    const unit = low(s, i + 1);
    const zoned = zone(s, i + 1) > i + 1;
    if (
      hour > 24 ||
      minute > 59 ||
      !(zoned || ((unit === 'hours' || unit === 'hrs') && (t.text.startsWith('0') || low(s, i - 1) === 'at')))
    )
      return null;
    return finish(isoTime(hour % 24, minute), zoned ? i + 1 : i + 2);
  }
  const half = meridiem(s, f.last);
  if (half) {
    if (f.hour < 1 || f.hour > 24) return null;
    return finish(isoTime(f.hour > 12 ? f.hour % 24 : to24(f.hour, half.pm), f.minute), half.last);
  }
  if (low(s, f.last) === "o'clock" && f.hour >= 1 && f.hour <= 12) {
    const { time, last } = withPart(s, f.hour, 0, f.last + 1);
    return finish(time, last);
  }
  // "9-11 a.m.", "from 9 to 11 p.m.", "10:30 a.m. to noon" is two readings.
  if (isDash(s, f.last) || low(s, f.last) === 'to') {
    const g = face(s, f.last + 1);
    const end = g && minutesOk(g) ? meridiem(s, g.last) : null;
    if (g && end && f.hour >= 1 && f.hour <= 12 && g.hour <= 12) {
      const hour = to24(f.hour, end.pm && !(f.hour > g.hour && f.hour < 12));
      return finish(`${isoTime(hour, f.minute)}/${isoTime(to24(g.hour, end.pm), g.minute)}`, end.last, false);
    }
  }
  if (f.sure && f.hour < 25) {
    const next = low(s, f.last);
    if (
      next === ':' ||
      next === 'left' ||
      next === 'remaining' ||
      next === 'into' ||
      (at(s, f.last)?.text === '.' && at(s, f.last + 1)?.kind === 'number')
    )
      return null;
    return finish(isoTime(f.hour % 24, f.minute), f.last);
  }
  return f.hour < 24 &&
    zone(s, f.last) > f.last &&
    low(s, f.last) !== '(' &&
    f.last === i + 1 &&
    low(s, f.last) !== 'et' &&
    at(s, i)!.text.includes('.')
    ? finish(isoTime(f.hour, f.minute), f.last)
    : null;
}
