/** Two dates of one event word: are they dates of the same event? */
import type { DateClaim } from '../../claims/claim.ts';
import type { Join, Nearness } from './entry.ts';
import { likeness } from './likeness.ts';
import { partyRelation, placeRelation } from './scope.ts';

/** Clock times are compared with clock times, days with days. */
export function isClock(date: string): boolean {
  return /T\d/.test(date);
}

/** Same event word and subject, or sentences that share most of their words. */
export function joinDates(a: DateClaim, b: DateClaim, nearness: Nearness): Join | null {
  if (isClock(a.date) !== isClock(b.date)) return null;
  const place = placeRelation(
    a.scope.place === null ? [] : [a.scope.place],
    b.scope.place === null ? [] : [b.scope.place],
  );
  if (place === 'apart') return null;
  const subject = partyRelation(a.subject, b.subject);
  if (subject === 'apart') return null;
  const alike = likeness(a.words, b.words, new Set([a.event ?? '', b.event ?? '']));
  const asked = (subject === 'same' ? 0.2 : 0.5) + (nearness.near ? 0 : 0.1) + (place === 'unsure' ? 0.1 : 0);
  if (alike < asked) return null;
  const parts = [`same event (${a.event})`];
  if (subject === 'same') parts.push(`same subject (${a.subject})`);
  if (place === 'same') parts.push(`same place (${a.scope.place})`);
  return { score: Math.min(1, 0.4 + alike / 2), why: parts.join(', ') };
}
