/** Every finding rule, by the kind of group it reads. */
import type { Group, GroupKind } from '../align/group.ts';
import { dateConflict } from './date-conflict.ts';
import { figureConflict } from './figure-conflict.ts';
import { figureDiffers } from './figure-differs.ts';
import { figureSum } from './figure-sum.ts';
import type { Finding } from './finding.ts';
import { personRole } from './person-role.ts';
import { personSpelling } from './person-spelling.ts';
import { placeDiffers } from './place-differs.ts';
import { quoteAltered } from './quote-altered.ts';
import { quoteSpeaker } from './quote-speaker.ts';
import { quoteVenue } from './quote-venue.ts';
import { statementNegated } from './statement-negated.ts';
import { victimTold } from './victim-told.ts';

/** A rule looks at one group and returns a finding for each place in conflict. */
export type Rule = (group: Group) => Finding[];

const RULES: Readonly<Record<GroupKind, readonly Rule[]>> = {
  figure: [figureConflict, figureDiffers, figureSum, victimTold],
  date: [dateConflict],
  person: [personRole, personSpelling],
  quote: [quoteAltered, quoteSpeaker, quoteVenue],
  statement: [statementNegated, placeDiffers],
};

/** All findings of one group, in order of path, start and code. */
export function findingsOf(group: Group): Finding[] {
  return RULES[group.kind].flatMap((rule) => rule(group));
}
