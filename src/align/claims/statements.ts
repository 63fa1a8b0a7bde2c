/** Two statements of one event word: do they say it of the same parties? */
import type { StatementClaim } from '../../claims/claim.ts';
import type { Join, Nearness } from './entry.ts';
import { likeness } from './likeness.ts';
import { isRelation, type Opposition, oppositionOf } from './opposed.ts';
import { partyRelation, placeRelation, timeRelation } from './scope.ts';

const WHY: Readonly<Record<Opposition, string>> = {
  same: 'the same is said',
  denied: 'one affirms what the other denies',
  swapped: 'the same two, the other way round',
  other: 'the same question, another answer',
  contrary: 'contrary things are said of one subject',
};

/** Same subject, an object that is not another one, and sentences alike; fixed relations by their parties alone. */
export function joinStatements(a: StatementClaim, b: StatementClaim, nearness: Nearness): Join | null {
  if (isRelation(a.event)) {
    const how = nearness.near ? oppositionOf(a, b) : null;
    return how === null ? null : { score: how === 'same' ? 0.9 : 0.8, why: WHY[how] };
  }
  if (partyRelation(a.subject, b.subject) !== 'same') return null;
  const object = partyRelation(a.object, b.object);
  if (object === 'apart' || object === 'unsure') return null;
  const place = placeRelation(
    a.scope.place === null ? [] : [a.scope.place],
    b.scope.place === null ? [] : [b.scope.place],
  );
  if (place === 'apart' || timeRelation(a.scope.time, b.scope.time) === 'apart') return null;
  const alike = likeness(a.words, b.words, [a.event]);
  if (alike < (object === 'same' ? 0.3 : 0.5) + (nearness.near ? 0 : 0.1)) return null;
  const parts = [`same statement (${a.event})`, `same subject (${a.subject})`];
  if (object === 'same') parts.push(`same object (${a.object})`);
  return { score: Math.min(1, 0.4 + alike / 2), why: parts.join(', ') };
}
