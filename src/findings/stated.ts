/** The values that a group of figures states, and which of them are only what is left after others. */
import type { Group, Member } from '../align/group.ts';
import type { Claim, FigureClaim } from '../claims/claim.ts';

/** One value as one article states it, with every place where it does. */
export interface Stated {
  readonly path: string;
  readonly claim: FigureClaim;
  readonly members: Member[];
}

/** Values of one group that are held against each other: bounds the work on hostile input. */
const MOST_VALUES = 160;

/** The values that a group states, each article's by itself; at most 160, which bounds the work on hostile input. */
export function statedOf(group: Group): Stated[] {
  const byValue = new Map<string, Stated>();
  for (const m of group.members) {
    const claim = m.claim;
    if (claim?.kind !== 'figure') continue;
    const c = claim.counted;
    const id = [
      m.path,
      m.value,
      c ? `${c.heads.join()}/${c.modifiers.join()}` : claim.about,
      claim.event,
      claim.partOf === null,
      claim.extent,
      claim.implied,
      claim.standing,
      claim.scope.place,
      claim.scope.actor,
    ].join('\u001f');
    const known = byValue.get(id);
    if (known) known.members.push(m);
    else if (byValue.size < MOST_VALUES) byValue.set(id, { path: m.path, claim, members: [m] });
  }
  return [...byValue.values()];
}

/** The claim that a value is a part of, null where it is none. */
export const wholeOf = (s: Stated): Claim | null => s.members[0]!.whole ?? null;

/** Events after another: who is hurt "besides" was not killed, so that "15 others were injured" counts all the injured. */
const AFTERMATH = new Set(['injure', 'hospitalize', 'arrest', 'detain', 'miss', 'missing']);

/** Characters in which a text is still counting the same lot. */
const BESIDE = 300;

/** "Three others", "20 more": what is left after others of the same kind, which the same sentence or article counts. */
export function remainders(group: Group): Set<FigureClaim> {
  const out = new Set<FigureClaim>();
  const counted = new Map<string, { start: number; value: string }>();
  for (const m of group.members) {
    const c = m.claim;
    if (c?.kind !== 'figure' || c.sum) continue;
    const before = counted.get(m.path);
    const beside = before !== undefined && before.value !== m.value && m.start - before.start < BESIDE;
    if ((c.extent === 'other' || c.quantity.additional) && !(c.event !== null && AFTERMATH.has(c.event) && !beside))
      out.add(c);
    counted.set(m.path, { start: m.start, value: m.value });
  }
  return out;
}
