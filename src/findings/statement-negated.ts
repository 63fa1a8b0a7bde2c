/** statement.negated: one article says it happened, another that it did not, or says the contrary. */
import { statementInWords } from '../align/claims/describe.ts';
import { type Opposition, oppositionOf } from '../align/claims/opposed.ts';
import type { Group, Member } from '../align/group.ts';
import type { StatementClaim } from '../claims/claim.ts';
import { RELATIONS } from '../language/data/relations.ts';
import { Against, findingsFor } from './build.ts';
import type { Finding, Severity } from './finding.ts';

/** Statements of one group that are held against each other: bounds the work on hostile input. */
const MOST = 80;

const stated = (m: Member): StatementClaim | null => {
  const c = m.claim;
  if (c?.kind !== 'statement' || c.place !== undefined) return null;
  return c.standing === 'asserted' || c.standing === 'negated' ? c : null;
};

/** A fixed relation stated the other way round, or a kind plainly denied, cannot both be true; the rest may have changed between the reports. */
function severityOf(a: StatementClaim, b: StatementClaim, how: Opposition): Severity {
  if (how === 'swapped') return RELATIONS.get(a.event)?.again ? 'information' : 'warning';
  if (how === 'denied' && a.event === '@is') return a.past === b.past ? 'warning' : 'information';
  return 'information';
}

const fileOf = (m: Member): string => m.path.slice(m.path.lastIndexOf('/') + 1);

export function statementNegated(group: Group): Finding[] {
  const members = group.members.filter((m) => stated(m) !== null).slice(0, MOST);
  if (members.length < 2) return [];
  const against = new Map<Severity, Against>();
  members.forEach((m, i) => {
    for (const n of members.slice(i + 1)) {
      if (m.path === n.path) continue;
      const [a, b] = [stated(m)!, stated(n)!];
      const how = oppositionOf(a, b);
      if (how === null ? a.negated === b.negated : how === 'same') continue;
      if (how === null && (a.event.startsWith('@') || a.event !== b.event)) continue;
      if (how === 'other' && RELATIONS.get(a.event)?.place) continue;
      const severity = how === null ? 'information' : severityOf(a, b, how);
      const held = against.get(severity) ?? new Against();
      against.set(severity, held);
      held.add([m], [n]);
    }
  });
  const line = (here: Member, others: readonly Member[]): string => {
    const other = others[0]!;
    const source = other.source ? ` (${other.source})` : '';
    const own = stated(here)!;
    const words = statementInWords(own);
    if (words !== '') return `${words} here; ${statementInWords(stated(other)!)} in ${fileOf(other)}${source}`;
    const [mine, theirs] = own.negated ? ['denied', 'affirmed'] : ['affirmed', 'denied'];
    return `${group.label}: ${mine} here, ${theirs} in ${fileOf(other)}${source}`;
  };
  return [...against].flatMap(([severity, held]) => findingsFor(group, 'statement.negated', severity, held, line));
}
