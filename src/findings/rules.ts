/** Every finding rule, by the kind of group it reads. */
import type { Group, GroupKind } from '../align/group.ts';
import type { Finding } from './finding.ts';

/** A rule looks at one group and returns a finding for each place in conflict. */
export type Rule = (group: Group) => Finding[];

const RULES: Readonly<Record<GroupKind, readonly Rule[]>> = {
  figure: [],
  date: [],
  quote: [],
  person: [],
  statement: [],
};

/** All findings of one group, in order of path, start and code. */
export function findingsOf(group: Group): Finding[] {
  return RULES[group.kind].flatMap((rule) => rule(group));
}
