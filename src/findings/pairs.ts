/** From a group of figures to the pairs of values that do not go together, each place once. */
import { sameNamedPerson } from '../align/claims/ages.ts';
import { isMagnitude } from '../align/claims/buckets.ts';
import { comparable } from '../align/claims/comparable.ts';
import { TOLL_EVENTS } from '../align/claims/counted.data.ts';
import { countedRelation } from '../align/claims/counted.ts';
import { bothSole } from '../align/claims/resemblance.ts';
import type { Group, Member } from '../align/group.ts';
import { keepByObject } from '../align/memo.ts';
import type { FigureClaim } from '../claims/claim.ts';
import { addsUp } from './adds-up.ts';
import { asStated, countedAnew, isFormer, oneFormer } from './corrected.ts';
import { grownOlder, mayCountAttacker, ofAnotherDay, ofAnotherSeason, ofOtherMatches } from './excused.ts';
import { fitness, heldWithin, leastFit, singledOut } from './fit.ts';
import { type Held, indexed, same } from './held.ts';
import { compare, headValue, isExact, type Verdict } from './interval.ts';
import { isLater } from './later.ts';
import { push } from './lists.ts';
import { otherParents } from './sides.ts';
import { remainders, type Stated, statedOf, wholeOf } from './stated.ts';
import { FIT_IN_TABLE, isTable } from './tables.ts';

/**
 * conflict: cannot both be true; later: the later article's figure supersedes; corrected: one article says that the other's figure is an
 * earlier count; former: one figure is what its own article corrects; the others can both be true but a reader would want to know.
 */
export type PairKind =
  | 'conflict'
  | 'later'
  | 'corrected'
  | 'former'
  | 'moved'
  | 'beyond'
  | 'off'
  | 'scope'
  | 'otherwise'
  | 'implied';

export interface FigurePair {
  readonly a: readonly Member[];
  readonly b: readonly Member[];
  readonly kind: PairKind;
}

/** Likeness lost by a candidate that still counts as good as the best. */
const MARGIN = 0.1;

/** What two articles (or one with itself) state that can be held against each other. */
function heldBetween(mine: readonly Stated[], theirs: readonly Stated[], rest: ReadonlySet<FigureClaim>): Held[] {
  const out: Held[] = [];
  if (agreeByValue(mine, theirs)) return out;
  const own = mine === theirs;
  mine.forEach((a, i) => {
    for (const b of own ? theirs.slice(i + 1) : theirs) {
      if (rest.has(a.claim) !== rest.has(b.claim)) continue;
      if (own && (!heldWithin(a.claim, b.claim) || tellsApart(a, b, mine))) continue;
      if (ofAnotherDay(a, b) || ofAnotherSeason(a, b)) continue;
      const former = oneFormer(a.claim, b.claim);
      // A text that corrects itself contradicts nothing.
      if (former && (own || a.claim.implied || b.claim.implied)) continue;
      const [c, d] = former ? [asStated(a.claim), asStated(b.claim)] : [a.claim, b.claim];
      const how = former && countedAnew(c, d) ? 'scope' : comparable(c, d, [wholeOf(a), wholeOf(b)]);
      if (how === 'no') continue;
      const verdict =
        grownOlder(a, b) || addsUp(a, b, mine, theirs) ? 'agree' : compare(a.claim.quantity, b.claim.quantity);
      out.push({ a, b, verdict, fit: fitness(a.claim, b.claim), full: how === 'full', former });
    }
  });
  return out;
}

/** Whatever the two articles state, no two of the values exclude each other: most articles agree, and need no further look. */
function agreeByValue(mine: readonly Stated[], theirs: readonly Stated[]): boolean {
  for (const a of mine)
    for (const b of theirs) if (a !== b && compare(a.claim.quantity, b.claim.quantity) !== 'agree') return false;
  return true;
}

/** A sentence that gives both values tells them apart: "A$52 million (US$40 million)". */
function tellsApart(a: Stated, b: Stated, all: readonly Stated[]): boolean {
  const besides = (x: Stated, y: Stated): boolean =>
    all.some((o) => same(o, x) && o.members.some((m) => y.members.some((n) => m !== n && m.snippet === n.snippet)));
  return besides(a, b) || besides(b, a);
}

/** A number word stands somewhere in the same article for what an implied count says. */
function impliedBesideStated(s: Stated, all: readonly Stated[]): boolean {
  return s.claim.implied && all.some((o) => o.path === s.path && !o.claim.implied);
}

/** A toll below one that the same article gave before counts some of them: "ten were injured … two were flown to the city". */
function underTotal(s: Stated, all: readonly Stated[]): boolean {
  const c = s.claim;
  if (c.quantity.type !== 'count' || c.event === null || !TOLL_EVENTS.has(c.event) || isMagnitude(c)) return false;
  const value = headValue(c.quantity);
  const start = s.members.reduce((least, m) => Math.min(least, m.start), Number.POSITIVE_INFINITY);
  return all.some(
    ({ claim: o, members }) =>
      o.event === c.event &&
      !o.implied &&
      o.standing === 'asserted' &&
      isExact(o.quantity) &&
      value !== null &&
      o.quantity.low! > value &&
      members[0]!.start < start &&
      countedRelation(o, c) === 'same',
  );
}

/** "A fourth victim has died": the new total, whatever numbers the later article gives besides. */
function laterTotal(a: Stated, b: Stated): boolean {
  const total = (s: Stated): boolean => s.claim.implied && s.claim.extent === 'total' && s.claim.event === 'kill';
  return total(a) !== total(b) && isLater(a, b);
}

function kindOf(a: Stated, b: Stated, verdict: Exclude<Verdict, 'agree'>, full: boolean): PairKind {
  if (verdict !== 'conflict') return verdict;
  if (isLater(a, b)) return 'later';
  if (mayCountAttacker(a, b) || ofOtherMatches(a, b) || otherParents(a.claim, b.claim)) return 'scope';
  if (a.claim.implied || b.claim.implied) return 'implied';
  if (a.claim.hurtOtherwise !== b.claim.hurtOtherwise) return 'otherwise';
  return full ? 'conflict' : 'scope';
}

/**
 * The pairs of two articles that do not go together. An article that states the other's value as well speaks of something else with its
 * other values, and of several candidates only the best fit is the answer to the same question.
 */
function pairsBetween(
  held: readonly Held[],
  within: boolean,
  skip: (s: Stated) => boolean,
  least: number,
): FigurePair[] {
  if (held.every((h) => h.verdict === 'agree')) return [];
  const { byA, byB, best } = indexed(held);
  const equal = held.filter((h) => same(h.a, h.b) && !sumOfOthers(h.a.claim, h.b.claim));
  const agreed = equal.filter((h) => !h.former && (h.a.claim.partitive === true) === (h.b.claim.partitive === true));
  const explained = new Set(agreed.flatMap((h) => [h.a, h.b]));
  // "Initially four" here is the four of the other article.
  const former = new Set(equal.filter((h) => h.former).flatMap((h) => [h.a, h.b]));
  const outdated = (s: Stated): boolean => former.has(s) && !isFormer(s.claim);
  const leftOut = new Set(held.filter((h) => (skip(h.a) || skip(h.b)) && !laterTotal(h.a, h.b)));
  const out: FigurePair[] = [];
  for (const h of held) {
    const { a, b, verdict } = h;
    if (verdict === 'agree' || singledOut(a.claim) !== singledOut(b.claim)) continue;
    if (leftOut.has(h)) continue;
    const strengths = isMagnitude(a.claim);
    if (!within && !h.former && !laterTotal(a, b) && (explained.has(a) || explained.has(b))) continue;
    // Articles that agree on one sum or measure of a group list several ("9 inches here, 5 there"): the rest are others.
    const listed = a.claim.quantity.type !== 'count' && !strengths && !bothSole(a.claim, b.claim);
    if (!within && agreed.length > 0 && listed) continue;
    // "at least 4" and "4" are one answer: what fits one of them fits both.
    const fit = best(h);
    if (verdict === 'conflict' && fit < Math.max(least, leastFit(a.claim, b.claim))) continue;
    // Strengths of two quakes may be a tenth apart.
    const margin = strengths ? 0.01 : MARGIN;
    const better = (o: Held, instead: Stated, of: Stated): boolean =>
      o.fit > fit + margin &&
      o.former === h.former &&
      !leftOut.has(o) &&
      !explained.has(instead) &&
      !saysLess(instead, of);
    if (byA.get(a)!.some((o) => better(o, o.b, b))) continue;
    if (byB.get(b)!.some((o) => o.a !== a && better(o, o.a, a))) continue;
    const kind = h.former ? 'former' : kindOf(a, b, verdict, h.full);
    out.push({
      a: a.members,
      b: b.members,
      kind: kind === 'conflict' && (outdated(a) || outdated(b)) ? 'corrected' : kind,
    });
  }
  return out;
}

/** "Dozens" beside an exact figure of the same article: the exact one is the answer. */
function saysLess(a: Stated, b: Stated): boolean {
  const { approximate, low, high } = a.claim.quantity;
  return approximate && low !== null && high === null && isExact(b.claim.quantity);
}

/** All who were shot in one report and, by chance as many, those hurt besides the dead in the other. */
function sumOfOthers(a: FigureClaim, b: FigureClaim): boolean {
  return (a.sum === true && b.extent === 'other') || (b.sum === true && a.extent === 'other');
}

/** Every place where an article says this value again in the words of its other counts: "2 injured", "two men are in critical condition". */
function echoes(members: readonly Member[], list: readonly Stated[]): readonly Member[] {
  const c = members[0]!.claim as FigureClaim;
  if (c.quantity.type !== 'count' || c.event === null || !TOLL_EVENTS.has(c.event) || isMagnitude(c)) return members;
  const again = list.filter(
    ({ claim: o }) =>
      o !== c &&
      o.quantity.low === c.quantity.low &&
      o.quantity.high === c.quantity.high &&
      o.event === c.event &&
      o.partOf === null &&
      !o.partitive &&
      !o.implied &&
      o.standing === 'asserted' &&
      countedRelation(o, c) !== 'different',
  );
  const all = again.flatMap((s) => s.members);
  return all.length === 0 ? members : [...new Set([...members, ...all])];
}

const isFullName = (name: string | null): boolean => name !== null && /^\p{Lu}\S* .{0,60}\p{Lu}/u.test(name);

/** Both give the age of somebody whom both name in full. */
function agesOfOne(a: Stated, b: Stated): boolean {
  if (a.claim.quantity.type !== 'age' || b.claim.quantity.type !== 'age') return false;
  return isFullName(a.claim.subject) && isFullName(b.claim.subject) && sameNamedPerson(a.claim, b.claim);
}

/** Pairs of values of a group that do not go together, in order of path and place. */
export const figurePairs = keepByObject((group: Group): readonly FigurePair[] => {
  const all = statedOf(group);
  // Most groups agree: they are done at the price of comparing values.
  const first = all[0];
  if (!first || all.every((s) => compare(first.claim.quantity, s.claim.quantity) === 'agree' && same(first, s)))
    return [];
  const byPath = new Map<string, Stated[]>();
  for (const s of all) push(byPath, s.path, s);
  const rest = remainders(group);
  const skip = keepByObject(
    (s: Stated): boolean => impliedBesideStated(s, byPath.get(s.path)!) || underTotal(s, byPath.get(s.path)!),
  );
  const lists = [...byPath.values()];
  return lists.flatMap((mine, i) =>
    lists.slice(i).flatMap((theirs) => {
      // Whoever is named in full is one person, however little two reports of one story share besides.
      if (group.oneEvent?.(mine[0]!.path, theirs[0]!.path) === false && !agesOfOne(mine[0]!, theirs[0]!)) return [];
      const differ = mine.some((a) =>
        theirs.some((b) => a !== b && compare(a.claim.quantity, b.claim.quantity) !== 'agree'),
      );
      if (!differ) return [];
      const least = isTable(mine) || isTable(theirs) ? FIT_IN_TABLE : 0;
      const pairs = pairsBetween(heldBetween(mine, theirs, rest), mine === theirs, skip, least);
      return mine === theirs ? pairs : pairs.map((p) => ({ ...p, a: echoes(p.a, mine), b: echoes(p.b, theirs) }));
    }),
  );
});
