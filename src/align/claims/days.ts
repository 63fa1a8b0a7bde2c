/** Dates of one story that fall on one day are read together: reports of one event tell its day in many ways ("the Saturday attack", "was arrested on June 8"). */
import { momentOf, sameDay, weekdayOf as weekdayOfMoment } from './calendar.ts';
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

interface Day {
  readonly key: string;
  /** One of its dates. */
  readonly date: string;
  /** The name of the day is all that the text gives ("on Saturday"). */
  readonly weekday: boolean;
}

const weekdayOf = (date: string): number | null => weekdayOfMoment(momentOf(date));

/** The day that most members of a group give. */
function mainDay(group: readonly Placed[]): Day | null {
  const counts = new Map<string, { n: number; date: string; weekday: boolean }>();
  for (const { entry } of group) {
    if (entry.claim.kind !== 'date') return null;
    const key = dayKey(entry.claim.date);
    if (key === null) continue;
    const known = counts.get(key);
    if (known) known.n++;
    else counts.set(key, { n: 1, date: entry.claim.date, weekday: entry.claim.relative === 'weekday' });
  }
  let best: (Day & { n: number }) | null = null;
  for (const [key, day] of counts) if (!best || day.n > best.n) best = { key, ...day };
  return best;
}

const oneDay = (a: string, b: string): boolean =>
  a.startsWith('T') || sameDay(a, b) === true || (weekdayOf(a) !== null && weekdayOf(a) === weekdayOf(b));

/**
 * Joins groups of dates whose main day is one, as far as they stay small.
 * @param groups the groups of one story's dates, each in order of place.
 * @param order compares two placed entries by path and place.
 * @returns groups in order of their first member; members stay in order of place.
 */
export function joinDays(groups: readonly Placed[][], order: (a: Placed, b: Placed) => number): Placed[][] {
  const known = new Map<string, { date: string; members: Placed[] }>();
  const out: Placed[][] = [];
  for (const group of groups) {
    const main = mainDay(group);
    // A report edited days later resolves its "on Saturday" to another week: the name of the day is what it says.
    const names = main === null ? [] : main.weekday ? [main.key, `W${weekdayOf(main.date)}`] : [main.key];
    const held = names
      .map((name) => known.get(name))
      .find((h) => h !== undefined && h.members.length + group.length <= MOST_PLACES && oneDay(h.date, main!.date));
    const members = held?.members ?? [];
    for (const p of group) members.push(p);
    if (!held) out.push(members);
    for (const name of names) if (!known.has(name)) known.set(name, { date: main!.date, members });
  }
  for (const members of out) {
    for (const p of members) if (p.why === '' && members.length > 1) p.why = 'the same day in reports of one event';
    members.sort(order);
  }
  return out.sort((a, b) => order(a[0]!, b[0]!));
}
