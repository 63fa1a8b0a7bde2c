/**
 * Happenings of which an article gives one day only ("the shooting on Thursday" in a report on the riots after it), and those of which it lists
 * several.
 */
import { happeningNamed } from '../language/happenings.ts';
import type { DateClaim } from './claim.ts';

/** The day without its hour: what two places that mean one day have in common. */
export const dayOf = (date: string): string => date.split('T')[0]!;

/** The class whose happenings of one article are looked at together. */
function told(c: DateClaim): string | null {
  if (!c.happening) return null;
  const entry = happeningNamed(c.happening.name);
  if (entry?.of !== 'story') return c.happening.name;
  return !entry.lasts && c.happening.name !== 'match' ? c.happening.name : null;
}

/** Marks the dates of an article's happenings that have no other day in it, and all those of one that tells of several incidents. */
export function markOnlyDays(dates: readonly { -readonly [K in keyof DateClaim]: DateClaim[K] }[]): void {
  const seen = new Map<string, { days: Set<string>; another: number }>();
  for (const c of dates) {
    const name = told(c);
    if (name === null) continue;
    const held = seen.get(name) ?? { days: new Set<string>(), another: 0 };
    if (c.happening!.another) held.another++;
    else if (dayOf(c.date) !== '') held.days.add(dayOf(c.date));
    seen.set(name, held);
  }
  for (const c of dates) {
    const held = seen.get(told(c) ?? '');
    if (!held || c.happening!.another) continue;
    if (held.another > 0) c.happening = { name: c.happening!.name, subject: c.happening!.subject, another: true };
    else if (held.days.size === 1 && dayOf(c.date) !== '') c.happening = { ...c.happening!, only: true };
  }
}
