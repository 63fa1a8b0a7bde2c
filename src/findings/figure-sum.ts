/** figure.sum: parts that do not fit into the whole that the same text states. */
import type { Group, Member } from '../align/group.ts';
import type { FigureClaim } from '../claims/claim.ts';
import { Against, findingsFor } from './build.ts';
import type { Finding } from './finding.ts';
import { intervalOf } from './interval.ts';
import { push } from './lists.ts';
import { statedAt } from './message.ts';

const figure = (m: Member): FigureClaim | null => (m.claim?.kind === 'figure' ? m.claim : null);

/** The finding at a whole and at each of its parts where the parts of one text are more than the whole. */
export function figureSum(group: Group): Finding[] {
  if (group.members.length < 2) return [];
  const byWhole = new Map<string, Member[]>();
  for (const m of group.members) {
    const whole = figure(m)?.partOf;
    if (whole != null) push(byWhole, `${m.path}\n${whole}`, m);
  }
  if (byWhole.size === 0) return [];
  const against = new Against();
  for (const whole of group.members) {
    const claim = figure(whole);
    if (!claim || whole.claimIndex === undefined || claim.standing !== 'asserted') continue;
    const parts = byWhole.get(`${whole.path}\n${whole.claimIndex}`);
    const counts = parts?.map((m) => figure(m)!);
    if (parts && counts && exceeds(claim, counts)) against.add([whole], parts);
  }
  return findingsFor(group, 'figure.sum', 'information', against, (here, others) => {
    const rest = others.map((m) => statedAt(m)).join(', ');
    return figure(here)?.partOf == null
      ? `${statedAt(here)}, but its parts are more: ${rest}`
      : `${statedAt(here)}, as part of ${rest}`;
  });
}

/** One part is more than the whole, or different parts together are. */
function exceeds(whole: FigureClaim, parts: readonly FigureClaim[]): boolean {
  const limit = intervalOf(whole.quantity)?.high ?? Number.POSITIVE_INFINITY;
  const lows = parts.map((p) => (p.quantity.approximate ? 0 : (p.quantity.low ?? 0)));
  if (lows.some((low) => low > limit)) return true;
  const phrases = new Set(parts.map((p) => p.counted?.phrase ?? ''));
  return (
    phrases.size === parts.length && parts.length > 1 && disjoint(parts) && lows.reduce((a, b) => a + b, 0) > limit
  );
}

/** Different heads or different modifiers: men and women, cruise and ballistic; "three children, two of them girls" overlap and share a head or modify nothing. */
function disjoint(parts: readonly FigureClaim[]): boolean {
  const keys = parts.map((p) => `${p.counted?.heads.join() ?? ''}/${p.counted?.modifiers.join() ?? ''}`);
  return new Set(keys).size === parts.length;
}
