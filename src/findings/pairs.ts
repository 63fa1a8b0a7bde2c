/** From a group of figures to the pairs of values that do not go together, each place once. */

import { isMagnitude } from '../align/claims/buckets.ts';
import { GROWING_EVENTS, TOLL_EVENTS, TOLL_HEADS } from '../align/claims/counted.data.ts';
import { comparable, wordsAlike } from '../align/claims/figures.ts';
import type { Group, Member } from '../align/group.ts';
import type { Claim, FigureClaim } from '../claims/claim.ts';
import { compare, headValue, sameFigure, type Verdict } from './interval.ts';

/** conflict: cannot both be true; later: the later article's figure supersedes; the others can both be true but a reader would want to know. */
export type PairKind = 'conflict' | 'later' | 'moved' | 'beyond' | 'off' | 'scope' | 'implied';

/** One value as one article states it, with every place where it does. */
interface Stated {
  readonly path: string;
  readonly claim: FigureClaim;
  readonly members: Member[];
}

export interface FigurePair {
  readonly a: readonly Member[];
  readonly b: readonly Member[];
  readonly kind: PairKind;
}

/** Values of one group that are held against each other: bounds the work on hostile input. */
const MOST_VALUES = 160;
/** Two places of one file must be this alike to be held against each other. */
const ALIKE_WITHIN = 0.5;
/** Likeness lost by a candidate that still counts as good as the best. */
const MARGIN = 0.1;
/** Characters from the start in which an article states its main figures. */
const LEAD = 700;

function statedOf(group: Group): Stated[] {
  const byValue = new Map<string, Stated>();
  for (const m of group.members) {
    const claim = m.claim;
    if (claim?.kind !== 'figure') continue;
    const c = claim.counted;
    const id = [
      m.path,
      m.value,
      c ? `${c.heads.join()}/${c.modifiers.join()}` : claim.about,
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

const wholeOf = (s: Stated): Claim | null => s.members[0]!.whole ?? null;

const inLead = (c: FigureClaim): boolean => c.paragraphKind === 'headline' || c.start < LEAD;

/** Large figures that are nearly the same are seldom so by chance. */
function nearlyEqual(a: FigureClaim, b: FigureClaim): boolean {
  const [x, y] = [headValue(a.quantity), headValue(b.quantity)];
  if (x === null || y === null || a.quantity.type !== 'count') return false;
  const small = Math.min(x, y);
  return small >= 50 && Math.max(x, y) <= small * 1.1;
}

/** How much speaks for it that the two values answer the same question. */
function fitness(a: FigureClaim, b: FigureClaim): number {
  if (isMagnitude(a)) return 1 - Math.abs(a.quantity.low! - b.quantity.low!);
  const sameScope = a.scope.place !== null && a.scope.place === b.scope.place ? 0.1 : 0;
  return (
    wordsAlike(a, b) +
    (nearlyEqual(a, b) ? 0.15 : 0) +
    (inLead(a) && inLead(b) ? 0.15 : 0) +
    sameScope +
    (a.extent === b.extent ? 0.05 : 0)
  );
}

function isLater(a: Stated, b: Stated): boolean {
  const [x, y] = [a.members[0]!.published, b.members[0]!.published];
  if (x === null || y === null || x.slice(0, 10) === y.slice(0, 10)) return false;
  if (a.claim.quantity.type !== 'count' || a.claim.event === null || !GROWING_EVENTS.has(a.claim.event)) return false;
  const [p, q] = [headValue(a.claim.quantity), headValue(b.claim.quantity)];
  if (p === null || q === null) return false;
  return x < y ? p < q : q < p;
}

/** Same place and wording inside one file, or its headline against its text. */
function heldWithin(a: FigureClaim, b: FigureClaim): boolean {
  // One sentence that counts several things of a kind counts different ones.
  if (a.implied || b.implied || a.snippet === b.snippet) return false;
  // One of several is told of by itself.
  if (a.quantity.high === 1 || b.quantity.high === 1) return false;
  const headline = (a.paragraphKind === 'headline') !== (b.paragraphKind === 'headline');
  return wordsAlike(a, b) >= (headline ? ALIKE_WITHIN - 0.15 : ALIKE_WITHIN);
}

/** Events after another: who is hurt "besides" was not killed, so that "15 others were injured" counts all the injured. */
const AFTERMATH = new Set([
  'injure',
  'hospitalize',
  'arrest',
  'detain',
  'damage',
  'miss',
  'missing',
  'displace',
  'evacuate',
]);

/** "Three others", "20 more": what is left after others of the same kind, which the same sentence or article counts. */
function remainders(group: Group): Set<FigureClaim> {
  const out = new Set<FigureClaim>();
  const counted = new Set<string>();
  for (const m of group.members) {
    const c = m.claim;
    if (c?.kind !== 'figure') continue;
    const sentence = `${m.path}\u001f${m.snippet}`;
    if (
      (c.extent === 'other' || c.quantity.additional) &&
      !(c.event !== null && AFTERMATH.has(c.event) && !counted.has(sentence))
    )
      out.add(c);
    counted.add(sentence);
  }
  return out;
}

/** What a conflict asks for beyond event and head: figures of little in common mostly count something else. */
function leastFit(a: FigureClaim): number {
  if (a.quantity.type === 'age' || isMagnitude(a)) return 0;
  if (a.quantity.type !== 'count') return 0.45;
  return a.event !== null && TOLL_EVENTS.has(a.event) ? 0.15 : 0.4;
}

/** "One victim, Anna Example": one who is told of by herself is not the toll; "one person was killed" is. */
function singledOut(c: FigureClaim): boolean {
  if (c.quantity.low !== 1 || c.quantity.high !== 1 || c.quantity.type !== 'count') return false;
  if (c.paragraphKind === 'headline') return false;
  return !(c.counted?.heads.length === 1 && TOLL_HEADS.has(c.counted.heads[0]!));
}

interface Held {
  readonly other: Stated;
  readonly fit: number;
  readonly full: boolean;
}

/** What each stated value can be held against, by the article of the other. */
function heldAgainst(all: readonly Stated[], rest: ReadonlySet<FigureClaim>): Map<Stated, Map<string, Held[]>> {
  const out = new Map<Stated, Map<string, Held[]>>(all.map((s) => [s, new Map()]));
  for (let i = 0; i < all.length; i++)
    for (let k = i + 1; k < all.length; k++) {
      const [a, b] = [all[i]!, all[k]!];
      if (rest.has(a.claim) !== rest.has(b.claim)) continue;
      const how = comparable(a.claim, b.claim, [wholeOf(a), wholeOf(b)]);
      if (how === 'no' || (a.path === b.path && !heldWithin(a.claim, b.claim))) continue;
      const score = fitness(a.claim, b.claim);
      for (const [x, y] of [
        [a, b],
        [b, a],
      ] as const) {
        const mine = out.get(x)!;
        const list = mine.get(y.path) ?? [];
        list.push({ other: y, fit: score, full: how === 'full' });
        mine.set(y.path, list);
      }
    }
  return out;
}

/** An article that states a value exactly so as well speaks of something else with its other values. */
function agrees(list: readonly Held[] | undefined, claim: FigureClaim): boolean {
  return list?.some((h) => sameFigure(h.other.claim.quantity, claim.quantity)) ?? false;
}

/** The other is among what the article says that fits best. */
function isBest(list: readonly Held[], other: Stated, explained: (s: Stated) => boolean): boolean {
  let best = 0;
  let mine = 0;
  for (const h of list) {
    if (h.other !== other && explained(h.other)) continue;
    best = Math.max(best, h.fit);
    // "at least 4" and "4" are one answer
    if (sameFigure(h.other.claim.quantity, other.claim.quantity)) mine = Math.max(mine, h.fit);
  }
  // Strengths of two quakes may be a tenth apart.
  return mine >= best - (isMagnitude(other.claim) ? 0.01 : MARGIN);
}

/** The best fit among the places where both articles give the same two figures: "at least 4" stands with "4". */
function bestTwin(
  held: ReadonlyMap<Stated, ReadonlyMap<string, readonly Held[]>>,
  a: Stated,
  b: Stated,
  own: number,
): number {
  let best = own;
  for (const [s, byPath] of held) {
    if (s.path !== a.path || !sameFigure(s.claim.quantity, a.claim.quantity)) continue;
    for (const h of byPath.get(b.path) ?? [])
      if (sameFigure(h.other.claim.quantity, b.claim.quantity)) best = Math.max(best, h.fit);
  }
  return best;
}

/** Two articles that agree on one sum or measure of a group list several ("9 inches here, 5 there"): the rest are others. */
function shareFigure(held: ReadonlyMap<Stated, ReadonlyMap<string, readonly Held[]>>, a: Stated, b: Stated): boolean {
  if (a.path === b.path || a.claim.quantity.type === 'count' || isMagnitude(a.claim)) return false;
  for (const [s, byPath] of held) if (s.path === a.path && agrees(byPath.get(b.path), s.claim)) return true;
  return false;
}

/** A number word stands somewhere in the same article for what an implied count says. */
function impliedBesideStated(s: Stated, all: readonly Stated[]): boolean {
  return s.claim.implied && all.some((o) => o.path === s.path && !o.claim.implied);
}

function kindOf(a: Stated, b: Stated, verdict: Exclude<Verdict, 'agree'>, full: boolean): PairKind {
  if (verdict !== 'conflict') return verdict;
  if (isLater(a, b)) return 'later';
  if (a.claim.implied || b.claim.implied) return 'implied';
  return full ? 'conflict' : 'scope';
}

/** Pairs of values that do not go together, in order of path and place. */
export function figurePairs(group: Group): FigurePair[] {
  const all = statedOf(group);
  const held = heldAgainst(all, remainders(group));
  const pairs: FigurePair[] = [];
  for (let i = 0; i < all.length; i++)
    for (let k = i + 1; k < all.length; k++) {
      const [a, b] = [all[i]!, all[k]!];
      const mine = held.get(a)!.get(b.path);
      const how = mine?.find((h) => h.other === b);
      if (!mine || !how) continue;
      const verdict = compare(a.claim.quantity, b.claim.quantity);
      if (verdict === 'agree' || singledOut(a.claim) !== singledOut(b.claim)) continue;
      if (impliedBesideStated(a, all) || impliedBesideStated(b, all)) continue;
      const theirs = held.get(b)!.get(a.path)!;
      if (verdict === 'conflict' && bestTwin(held, a, b, how.fit) < leastFit(a.claim)) continue;
      if (a.path !== b.path && (agrees(mine, a.claim) || agrees(theirs, b.claim))) continue;
      const explained =
        (path: string) =>
        (s: Stated): boolean =>
          agrees(held.get(s)?.get(path), s.claim);
      if (shareFigure(held, a, b)) continue;
      if (!isBest(mine, b, explained(a.path)) || !isBest(theirs, a, explained(b.path))) continue;
      const kind = kindOf(a, b, verdict, how.full);
      pairs.push({ a: a.members, b: b.members, kind });
    }
  return pairs;
}
