/** place.differs: reports of one event give it different places, neither of which contains the other. */

import { oppositionOf } from '../align/claims/opposed.ts';
import { oneEvent, placesRelation } from '../align/claims/places.ts';
import type { Group, Member } from '../align/group.ts';
import type { StatementClaim } from '../claims/claim.ts';
import { RELATIONS } from '../language/data/relations.ts';
import { Against, findingsFor } from './build.ts';
import type { Finding } from './finding.ts';

/** Places of one group that are held against each other: bounds the work on hostile input. */
const MOST_PLACES = 80;

const placed = (m: Member): StatementClaim | null =>
  m.claim?.kind === 'statement' && m.claim.place !== undefined ? m.claim : null;

/** An article that names the other's place as well tells of both. */
const names = (members: readonly Member[], path: string, place: StatementClaim): boolean =>
  members.some((m) => m.path === path && placesRelation(placed(m)!.place!, place.place!) === 'same');

/** "Is based in", "was born in": the subject has one such place. */
const located = (m: Member): StatementClaim | null =>
  m.claim?.kind === 'statement' && RELATIONS.get(m.claim.event)?.place ? m.claim : null;

/** Places of one seat or birth that cannot both be right. */
function seats(group: Group, against: Against): void {
  const members = group.members.filter((m) => located(m) !== null).slice(0, MOST_PLACES);
  members.forEach((a, i) => {
    for (const b of members.slice(i + 1))
      if (a.path !== b.path && oppositionOf(located(a)!, located(b)!) === 'other') against.add([a], [b]);
  });
}

/** The finding at each place that reports of one event give otherwise. */
export function placeDiffers(group: Group): Finding[] {
  if (group.members.length < 2) return [];
  const members = group.members.filter((m) => placed(m) !== null).slice(0, MOST_PLACES);
  const against = new Against();
  seats(group, against);
  members.forEach((a, i) => {
    for (const b of members.slice(i + 1)) {
      const [x, y] = [placed(a)!, placed(b)!];
      if (a.path === b.path || placesRelation(x.place!, y.place!) === 'same') continue;
      if (!oneEvent(x, y)) continue;
      if (names(members, a.path, y) || names(members, b.path, x)) continue;
      against.add([a], [b]);
    }
  });
  return findingsFor(group, 'place.differs', 'information', against, (here, others) => {
    const file = (m: Member): string => m.path.slice(m.path.lastIndexOf('/') + 1);
    const seat = located(here);
    if (seat)
      return `${here.value} here; ${[...new Set(others.map((m) => `${located(m)?.object} in ${file(m)}`))].slice(0, 4).join(', ')}`;
    const elsewhere = [...new Set(others.map((m) => `${m.value} in ${file(m)}${m.source ? ` (${m.source})` : ''}`))];
    return `${here.value} here; ${elsewhere.slice(0, 4).join(', ')}: one event, another place`;
  });
}
