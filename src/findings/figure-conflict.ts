/** figure.conflict: the same claim with values that exclude each other. */
import type { Group } from '../align/group.ts';
import { Against, findingsFor } from './build.ts';
import type { Finding } from './finding.ts';
import { lineOf } from './message.ts';
import { figurePairs } from './pairs.ts';

/** The finding at each place of a figure that no value shares with another one of its group. */
export function figureConflict(group: Group): Finding[] {
  if (group.members.length < 2) return [];
  const against = new Against();
  for (const p of figurePairs(group)) if (p.kind === 'conflict') against.add(p.a, p.b);
  return findingsFor(group, 'figure.conflict', 'warning', against, lineOf);
}
