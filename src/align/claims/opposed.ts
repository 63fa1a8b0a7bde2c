/** How two statements of one event word stand to each other: the same, denied, the other way round, with another answer. */
import type { StatementClaim } from '../../claims/claim.ts';
import { containment } from '../../language/containment.ts';
import { CONTRARY, CONTRARY_ALONE, RELATIONS } from '../../language/data/relations.ts';
import { countryOf } from '../../language/demonyms.ts';
import { keepByText } from '../memo.ts';
import { partyRelation, placeRelation } from './scope.ts';

/** denied: affirmed here and denied there; swapped: the two parties change places; other: another answer to a question that has one. */
export type Opposition = 'same' | 'denied' | 'swapped' | 'other' | 'contrary';

/** The event of claims that say what their subject is. */
const IS = '@is';

/** Words of names that many names share. */
const GENERAL = new Set(
  'the of and for in mr mrs ms dr sir president general university party bank company group national united city county states party house club'.split(
    ' ',
  ),
);

const nameWords = keepByText((name: string): readonly string[] =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((w) => w.length > 1 && !GENERAL.has(w)),
);

/** One name is the other or a shorter form of it. */
export function sameName(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const [x, y] = [nameWords(a), nameWords(b)];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return short.length > 0 && short.every((w) => long.includes(w));
}

/** Two names of which no word is shared. */
function otherName(a: string, b: string): boolean {
  const x = nameWords(a);
  const y = nameWords(b);
  return x.length > 0 && y.length > 0 && !x.some((w) => y.some((v) => v === w || v.startsWith(w) || w.startsWith(v)));
}

/** Countries that the words point to. */
const countries = (words: readonly string[]): Set<string> =>
  new Set(words.flatMap((w) => w.split('-')).flatMap((w) => countryOf(w) ?? []));

/** The parts of Britain and their people are British. */
const BRITISH = new Set(['United Kingdom', 'Britain', 'England', 'Scotland', 'Wales', 'Northern Ireland']);

function otherCountry(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [countries(a), countries(b)];
  if (x.size === 0 || y.size === 0) return false;
  for (const c of x) for (const d of y) if (c === d || (BRITISH.has(c) && BRITISH.has(d))) return false;
  return true;
}

/** Two places of which neither can hold the other. */
function otherPlace(a: string, b: string): boolean {
  const known = containment(a, b);
  return known === 'unknown' ? placeRelation([a], [b]) === 'apart' : known === 'separate';
}

const within = (a: readonly string[], b: readonly string[]): boolean => a.every((w) => b.includes(w));

/** What is said of one subject in two predicates. */
function kindsOpposed(a: StatementClaim, b: StatementClaim): Opposition | null {
  const [p, q] = [a.quality ?? [], b.quality ?? []];
  if (a.negated !== b.negated) {
    const [no, yes] = a.negated ? [a, b] : [b, a];
    const denied = no.quality ?? [];
    const said = yes.quality ?? [];
    if (no.object === null) return denied.length > 0 && within(denied, said) ? 'denied' : null;
    if (no.object !== yes.object) return null;
    return within(denied, said) ? 'denied' : null;
  }
  if (a.negated) return a.object === b.object && within(p, q) ? 'same' : null;
  const contrary = (w: string): boolean => q.some((v) => CONTRARY.get(w)?.has(v) === true);
  if (p.some((w) => contrary(w) && (CONTRARY_ALONE.has(w) || (a.object !== null && a.object === b.object))))
    return 'contrary';
  const bare = p.length === 1 && q.length === 1 && a.object === null && b.object === null;
  if (((a.object !== null && a.object === b.object) || bare) && otherCountry(p, q)) return 'contrary';
  return a.object === b.object && a.object !== null ? 'same' : null;
}

/** How two statements stand to each other; null when they are not about the same thing. */
export function oppositionOf(a: StatementClaim, b: StatementClaim): Opposition | null {
  if (a.event !== b.event) return null;
  if (a.event === IS) return sameName(a.subject, b.subject) ? kindsOpposed(a, b) : null;
  const relation = RELATIONS.get(a.event);
  if (!relation || !a.subject || !b.subject || !a.object || !b.object) return null;
  // another sum is another period's
  if (a.event === '@profit' && a.object !== b.object) return null;
  const straight = sameName(a.subject, b.subject) && sameName(a.object, b.object);
  const crossed = sameName(a.subject, b.object) && sameName(a.object, b.subject);
  if (straight && crossed) return null;
  if (straight || (crossed && relation.kind === 'mutual')) return a.negated === b.negated ? 'same' : 'denied';
  if (relation.kind === 'order') return crossed && !a.negated && !b.negated ? 'swapped' : null;
  if (relation.kind !== 'one' || a.negated || b.negated || !sameName(a.subject, b.subject)) return null;
  if (relation.place) return otherPlace(a.object, b.object) ? 'other' : sameName(a.object, b.object) ? 'same' : null;
  return otherName(a.object, b.object) && partyRelation(a.object, b.object) === 'apart' ? 'other' : null;
}

/** Whether the event is one of the fixed relations. */
export const isRelation = (event: string): boolean => event === IS || RELATIONS.has(event);
