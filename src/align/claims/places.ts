/** Two places that articles name: one place, or two that one event is given. */
import type { PlaceRead, StatementClaim } from '../../claims/claim.ts';
import { containment } from '../../language/containment.ts';
import { COMPASS } from '../../language/data/sites.ts';
import type { Join, Nearness } from './entry.ts';
import { likeness } from './likeness.ts';

/** Likeness of sentences that give one event two places. */
const ONE_EVENT = 0.25;
/** The same where the places are all but one. */
const ONE_EVENT_NEAR = 0.1;

const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((w) => b.includes(w));

const blockOf = (p: PlaceRead): number => Math.floor(p.number! / 100);

/** Words of a place's name that sentences share by naming it are no evidence of one event. */
function wordsAlike(a: StatementClaim, b: StatementClaim): number {
  return likeness(a.words, b.words, [...new Set([...a.place!.names, ...b.place!.names])]);
}

/** same: one place as far as both say, or one contains the other; near: another block of one street, another side of one district; other: two places. */
export function placesRelation(a: PlaceRead, b: PlaceRead): 'same' | 'near' | 'other' {
  if (a.kind !== b.kind) return 'other';
  if (a.kind === 'address') {
    if (!sameWords(a.names, b.names)) return 'other';
    if (a.number === null || b.number === null) return 'same';
    if (a.block || b.block ? blockOf(a) === blockOf(b) : a.number === b.number) return 'same';
    return 'near';
  }
  if (a.kind === 'district') {
    const known = containment(a.names.join(' '), b.names.join(' '));
    if (known === 'one' || known === 'within') return 'same';
  }
  const [short, long] = a.names.length <= b.names.length ? [a.names, b.names] : [b.names, a.names];
  if (sameWords(short, long) || (short.length > 1 && short.every((w) => long.includes(w)))) return 'same';
  // "Alder" and "West Alder" may be mixed up, "East Alder" and "West Alder" are two.
  const plain = (p: PlaceRead): readonly string[] => p.names.filter((w) => !COMPASS.has(w));
  const one = [a, b].find((p) => plain(p).length === p.names.length);
  return one && one.names.length > 0 && sameWords(plain(a), plain(b)) ? 'near' : 'other';
}

/** The same place in reports of one event; or two addresses or two sides of a district, in sentences that tell the same. */
export function joinPlaces(a: StatementClaim, b: StatementClaim, nearness: Nearness): Join | null {
  if (!a.place || !b.place || !nearness.near) return null;
  const relation = placesRelation(a.place, b.place);
  if (relation === 'same') return { score: 0.9, why: `same place (${a.object})` };
  if (relation === 'near') return { score: 0.6, why: `${a.object} and ${b.object}, near each other` };
  if (a.place.kind !== 'address' || b.place.kind !== 'address') return null;
  const alike = wordsAlike(a, b);
  return alike < ONE_EVENT ? null : { score: alike / 2, why: 'another place, sentences alike' };
}

/** Whether two places of one group are told of one event. */
export function oneEvent(a: StatementClaim, b: StatementClaim): boolean {
  const near = placesRelation(a.place!, b.place!) === 'near';
  return wordsAlike(a, b) >= (near ? ONE_EVENT_NEAR : ONE_EVENT);
}
