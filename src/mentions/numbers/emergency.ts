/** Emergency lines: `911`, `999`, `112` as numbers that are called. */
import { measured } from './designated.ts';
import { at, isDash, isPlural, low, type Scan } from './scan.ts';

const EMERGENCY =
  /^(?:call|calls|called|calling|dial|dials|dialed|dialled|dialing|ring|rang|phoned|told|via|contacted)$/;

/** `911`, by itself or as a caller's number, against "911 homes". */
export function emergencyLine(s: Scan, i: number): boolean {
  const next = low(s, i + 1);
  switch (at(s, i)!.text) {
    case '911':
      return (
        /^(?:calls?|callers?|dispatch|dispatchers|operators?)$/.test(next) ||
        (!isPlural(at(s, i + 1)) && !measured(s, i) && !inRange(s, i))
      );
    case '999':
    case '112':
      return (
        EMERGENCY.test(low(s, i - 1)) && at(s, i + 1)?.kind !== 'mark' && !isPlural(at(s, i + 1)) && !measured(s, i)
      );
    default:
      return false;
  }
}

/** "911-912", "from 911 to 950": one end of a range. */
function inRange(s: Scan, i: number): boolean {
  const between = (k: number): boolean => isDash(s, k) || /^(?:to|and|or|through)$/.test(low(s, k));
  return (
    (between(i + 1) && at(s, i + 2)?.kind === 'number') ||
    (between(i - 1) && at(s, i - 2)?.kind === 'number') ||
    /^(?:from|between)$/.test(low(s, i - 1))
  );
}
