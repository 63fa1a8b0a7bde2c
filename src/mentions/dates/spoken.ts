/** Clock times in words: `ten o'clock`, `half past eleven`, `twenty to nine`, `a quarter past three`. */
import { own } from '../../language/own.ts';
import { at, low, type Scan } from '../numbers/scan.ts';
import { isoTime } from './calendar.ts';

const HOURS: Readonly<Record<string, number>> = Object.fromEntries(
  'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((w, i) => [w, i + 1]),
);
const MINUTES: Readonly<Record<string, number>> = { five: 5, ten: 10, twenty: 20, quarter: 15, half: 30 };

/** Words before a time; without one of them "ten to nine" may count something. */
const BEFORE = /^(?:at|by|about|around|until|till|before|after|was|past|nearly|almost|just|since|a)$/;
/** What may follow it. */
const BEHIND = /^(?:in|on|and|when|as|that|but|or|yesterday|today|local|this|last|a|p|am|pm|the|by|with)$/;

export interface SpokenClock {
  /** `T10:00`: of twelve hours, unless the part of the day follows. */
  readonly time: string;
  readonly last: number;
}

/** "In the evening", "at night", "p.m." behind a time. */
const LATER = /^(?:afternoon|evening|night)$/;

function partBehind(s: Scan, i: number): { readonly pm: boolean; readonly last: number } | null {
  const [a, b, c] = [low(s, i), low(s, i + 1), low(s, i + 2)];
  if (a === 'in' && b === 'the' && (c === 'morning' || LATER.test(c))) return { pm: c !== 'morning', last: i + 3 };
  return a === 'at' && b === 'night' ? { pm: true, last: i + 2 } : null;
}

/** Hours and minutes, with the hour of the day that "in the evening" behind it makes of it. */
export function withPart(s: Scan, hour: number, minute: number, last: number): SpokenClock {
  const part = hour >= 1 && hour <= 12 ? partBehind(s, last) : null;
  if (part === null) return { time: isoTime(hour, minute), last };
  const night = part.pm && hour === 12 ? 0 : (hour % 12) + (part.pm ? 12 : 0);
  return { time: isoTime(night, minute), last: part.last };
}

/** The time in words that begins at token `i`; null where none does. */
export function spokenClock(s: Scan, i: number): SpokenClock | null {
  const w = low(s, i);
  const hour = own(HOURS, w);
  if (hour !== undefined && low(s, i + 1) === "o'clock") return withPart(s, hour, 0, i + 2);
  const minute = own(MINUTES, w);
  const way = low(s, i + 1);
  const to = own(HOURS, low(s, i + 2));
  if (minute === undefined || to === undefined || (way !== 'past' && (way !== 'to' || minute === 30))) return null;
  const next = at(s, i + 3);
  if (!BEFORE.test(low(s, i - 1)) || (next?.kind === 'word' && !BEHIND.test(next.lower)) || next?.kind === 'number')
    return null;
  return way === 'past' ? withPart(s, to, minute, i + 3) : withPart(s, to === 1 ? 12 : to - 1, 60 - minute, i + 3);
}
