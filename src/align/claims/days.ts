/** Dates of one story that fall on one day are read together: reports of one event tell its day in many ways ("the Saturday attack", "was arrested on June 8"). */
import { momentOf, sameDay } from './calendar.ts';
import type { Placed } from './cluster.ts';

/** Places that groups of one day may have together: more say nothing new, and it bounds the work. */
const MOST_PLACES = 48;

/** "06-08" for any date of that day, "T23:45" for a time of day alone; null for what is no single day. */
function dayKey(date: string): string | null {
  if (date.includes('/')) return null;
  const { month, day, weekday, clock } = momentOf(date);
  if (month !== null && day !== null) return `${month}-${day}`;
  if (weekday !== null) return null;
  return clock === null || month !== null ? null : `T${clock}`;
}

/** The day that most members of a group give, with one of its dates. */
function mainDay(group: readonly Placed[]): { readonly key: string; readonly date: string } | null {
  const counts = new Map<string, { n: number; date: string }>();
  for (const { entry } of group) {
    if (entry.claim.kind !== 'date') return null;
    const key = dayKey(entry.claim.date);
    if (key === null) continue;
    const known = counts.get(key);
    if (known) known.n++;
    else counts.set(key, { n: 1, date: entry.claim.date });
  }
  let best: { n: number; key: string; date: string } | null = null;
  for (const [key, { n, date }] of counts) if (!best || n > best.n) best = { n, key, date };
  return best;
}

/**
 * Joins groups of dates whose main day is one, as far as they stay small.
 * @param groups the groups of one story's dates, each in order of place.
 * @param order compares two placed entries by path and place.
 * @returns groups in order of their first member; members stay in order of place.
 */
export function joinDays(groups: readonly Placed[][], order: (a: Placed, b: Placed) => number): Placed[][] {
  const byDay = new Map<string, { date: string; members: Placed[] }>();
  const out: Placed[][] = [];
  for (const group of groups) {
    const main = mainDay(group);
    const held = main ? byDay.get(main.key) : undefined;
    const oneDay = main !== null && held !== undefined && (main.key.startsWith('T') || sameDay(held.date, main.date));
    if (held && oneDay && held.members.length + group.length <= MOST_PLACES) {
      held.members.push(...group);
      continue;
    }
    const members = [...group];
    out.push(members);
    if (main) byDay.set(main.key, { date: main.date, members });
  }
  for (const members of out) {
    for (const p of members) if (p.why === '' && members.length > 1) p.why = 'the same day in reports of one event';
    members.sort(order);
  }
  return out.sort((a, b) => order(a[0]!, b[0]!));
}
