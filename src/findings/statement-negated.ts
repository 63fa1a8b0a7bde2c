/** statement.negated: one article says it happened, another that it did not. */
import type { Group, Member } from '../align/group.ts';
import { Against, findingsFor } from './build.ts';
import type { Finding } from './finding.ts';

export function statementNegated(group: Group): Finding[] {
  if (group.members.length < 2) return [];
  const said = (m: Member, negated: boolean): boolean =>
    m.claim?.kind === 'statement' &&
    (m.claim.standing === 'asserted' || m.claim.standing === 'negated') &&
    m.claim.negated === negated;
  const yes = group.members.filter((m) => said(m, false));
  const no = group.members.filter((m) => said(m, true));
  const against = new Against();
  for (const a of yes) for (const b of no) if (a.path !== b.path) against.add([a], [b]);
  return findingsFor(group, 'statement.negated', 'information', against, (here, others) => {
    const other = others[0]!;
    const file = other.path.slice(other.path.lastIndexOf('/') + 1);
    return `${group.label}: ${said(here, true) ? 'denied' : 'affirmed'} here, ${said(here, true) ? 'affirmed' : 'denied'} in ${file}${other.source ? ` (${other.source})` : ''}`;
  });
}
