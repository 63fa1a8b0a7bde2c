/** date.conflict: the same event on different days, or at different times of day. */
import { isClock } from '../align/claims/dates.ts';
import { daysBetween } from '../align/claims/scope.ts';
import type { Group, Member } from '../align/group.ts';
import type { DateClaim } from '../claims/claim.ts';
import { Against, findingsFor } from './build.ts';
import type { Finding } from './finding.ts';

const MOST_DATES = 120;
/** Minutes that "about", "shortly after" and "just before" allow. */
const ABOUT_MINUTES = 30;

const dated = (m: Member): DateClaim | null => (m.claim?.kind === 'date' ? m.claim : null);

export function dateConflict(group: Group): Finding[] {
  if (group.members.length < 2) return [];
  const members = group.members.filter((m) => dated(m)?.standing === 'asserted').slice(0, MOST_DATES);
  const against = new Against();
  for (let i = 0; i < members.length; i++)
    for (let k = i + 1; k < members.length; k++) {
      const [a, b] = [members[i]!, members[k]!];
      if (!exclude(dated(a)!, dated(b)!)) continue;
      if (saidBy(members, a.path, dated(b)!) || saidBy(members, b.path, dated(a)!)) continue;
      against.add([a], [b]);
    }
  return findingsFor(group, 'date.conflict', 'warning', against, (here, others) => {
    const elsewhere = others.map(
      (m) =>
        `${m.value} in ${m.path === here.path ? 'this file' : m.path.slice(m.path.lastIndexOf('/') + 1)}${m.source ? ` (${m.source})` : ''}`,
    );
    return `${group.label}: ${here.value}${here.source ? ` (${here.source})` : ''}; ${[...new Set(elsewhere)].slice(0, 4).join(', ')}`;
  });
}

/** The article gives the other's date as well: its dates are of several events. */
function saidBy(members: readonly Member[], path: string, other: DateClaim): boolean {
  return members.some((m) => m.path === path && dated(m)!.date === other.date);
}

/** Minutes after midnight of the clock time, null when there is none. */
function minutes(date: string): number | null {
  const m = /T(\d{2}):?(\d{2})?/.exec(date);
  return m ? Number(m[1]) * 60 + Number(m[2] ?? 0) : null;
}

/** Neither date can be the other: a month contains its days, a night two of them, "about" half an hour. */
export function exclude(a: DateClaim, b: DateClaim): boolean {
  if (isClock(a.date) || isClock(b.date)) {
    const [x, y] = [minutes(a.date), minutes(b.date)];
    if (x === null || y === null) return false;
    const apart = Math.min(Math.abs(x - y), 1440 - Math.abs(x - y));
    return apart > (a.approximate || b.approximate ? ABOUT_MINUTES : 0);
  }
  const [x, y] = [span(a.date), span(b.date)];
  if (!x || !y || (x[0] <= y[1] && y[0] <= x[1])) return false;
  const days = daysBetween(a.date, b.date);
  if (a.approximate || b.approximate) return days === null || days > 3;
  return true;
}

function span(date: string): readonly [string, string] | null {
  const [from, to] = date.includes('/') ? date.split('/') : [date, date];
  return from && to && /^\d{4}/.test(from) && /^\d{4}/.test(to) ? [from, `${to}~`] : null;
}
