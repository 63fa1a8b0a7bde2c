/** statement.negated: one article says it happened, another that it did not, or says the contrary. */
import { daysApart } from '../align/claims/calendar.ts';
import { statementInWords } from '../align/claims/describe.ts';
import { likeness } from '../align/claims/likeness.ts';
import { isRelation, type Opposition, oppositionOf, sameName } from '../align/claims/opposed.ts';
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
  return c.standing === 'hypothetical' || c.standing === 'superseded' ? null : c;
};

/** What is told as long past is the same past event only where the sentences tell much the same. */
const ALIKE_PAST = 0.6;

const ofOnePast = (a: StatementClaim, b: StatementClaim): boolean =>
  a.standing !== 'background' || isRelation(a.event) || likeness(a.words, b.words, [a.event]) >= ALIKE_PAST;

/** Reports further apart may each tell of their own day. */
const DAYS_OF_ONE_STORY = 3;
/** Likeness of two sentences that tell the same of the same parties. */
const ALIKE = 0.5;

function daysBetween(a: Member, b: Member): number {
  return a.published === null || b.published === null ? 0 : (daysApart(a.published, b.published) ?? 0);
}

/** Two sources that contradict each other are a dispute, which the reports may both tell rightly. */
const disputed = (a: StatementClaim, b: StatementClaim): boolean =>
  a.source !== null && b.source !== null && !sameName(a.source, b.source);

/** The same two parties, by name or in the same words, in sentences that tell much the same. */
function isCertain(a: StatementClaim, b: StatementClaim): boolean {
  return (
    (a.source === null) === (b.source === null) &&
    sameName(a.subject, b.subject) &&
    sameName(a.object, b.object) &&
    likeness(a.words, b.words, [a.event]) >= ALIKE
  );
}

/** What both reports tell of the same parties cannot both be true; what may have changed between the reports is told more quietly. */
function severityOf(m: Member, n: Member, how: Opposition | null): Severity {
  const [a, b] = [stated(m)!, stated(n)!];
  if (daysBetween(m, n) > DAYS_OF_ONE_STORY || disputed(a, b)) return 'information';
  if (how === null) return isCertain(a, b) ? 'warning' : 'information';
  if (how === 'swapped') return RELATIONS.get(a.event)?.again ? 'information' : 'warning';
  if (how === 'denied' && a.event === '@profit') return 'warning';
  if (how === 'denied' && a.event === '@is') return a.past === b.past ? 'warning' : 'information';
  return 'information';
}

const fileOf = (m: Member): string => m.path.slice(m.path.lastIndexOf('/') + 1);

/** The finding at each statement that another article denies or contradicts. */
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
      if (how === null && (isRelation(a.event) || a.event !== b.event || !ofOnePast(a, b))) continue;
      if (how === 'other' && RELATIONS.get(a.event)?.place) continue;
      const severity = severityOf(m, n, how);
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
