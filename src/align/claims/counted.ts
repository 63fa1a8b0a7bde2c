/** Whether two claims count the same thing: the same heads and the same narrowing words; a part is never its whole. */
import type { Counted, FigureClaim } from '../../claims/claim.ts';
import { LOOSE_PEOPLE } from '../../language/data/light-words.ts';
import { countedAlike, isMatterWord } from '../../language/matters.ts';
import { sameNoun } from '../../language/same-nouns.ts';
import { keepByObject } from '../memo.ts';
import { GENERIC_PEOPLE, LAWMEN, NEUTRAL_MODIFIERS, OF_THE_LAW, SERVICES } from './counted.data.ts';

/** same: may be compared; part: one narrows the other; shares: a head in common, otherwise narrowed; different: nothing in common. */
export type CountedRelation = 'same' | 'part' | 'shares' | 'different';

/** The noun by which a count of this head is held against others: one for all people in general, one for those that count the same. */
export const generic = (head: string): string => (GENERIC_PEOPLE.has(head) ? 'people' : sameNoun(head));

const headsOf = keepByObject((c: Counted): ReadonlySet<string> => new Set(c.heads.map(generic)));

/** Modifiers that narrow, without words that repeat a head or the event. */
export function narrowing(c: Counted, event: string | null): Set<string> {
  const heads = headsOf(c);
  const out = new Set<string>();
  for (const m of c.modifiers) if (!NEUTRAL_MODIFIERS.has(m) && m !== event && !heads.has(generic(m))) out.add(m);
  return out;
}

const subset = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].every((x) => b.has(x));

/** One matter may count the same by several nouns: homes and customers without power. */
function inMatter(a: FigureClaim, b: FigureClaim): 'alike' | 'loosely' | 'no' {
  const { matter } = a;
  if (!matter || matter !== b.matter || !a.counted || !b.counted) return 'no';
  let found: 'alike' | 'loosely' = 'alike';
  for (const x of a.counted.heads)
    for (const y of b.counted.heads) {
      const relation = x === y ? 'alike' : countedAlike(matter, x, y);
      if (relation === 'no') return 'no';
      if (relation === 'loosely') found = 'loosely';
    }
  return found;
}

/** Two figures of one matter whose nouns may count a little more or less: passengers and people aboard. */
export function countedLoosely(a: FigureClaim, b: FigureClaim): boolean {
  return inMatter(a, b) === 'loosely';
}

const loosePeople = new Set(LOOSE_PEOPLE.split(' '));

const areLawmen = (c: Counted): boolean => c.heads.every((h) => LAWMEN.has(h));

/** "Three federal agents", "four officers", "four federal law enforcement officers": perhaps the same people. */
function officersLoosely(a: FigureClaim, b: FigureClaim): boolean {
  if (!a.counted || !b.counted || !areLawmen(a.counted) || !areLawmen(b.counted)) return false;
  const [m, n] = [a, b].map((c) => [...narrowing(c.counted!, c.event)].filter((w) => !OF_THE_LAW.has(w)));
  return [...m!, ...n!].every((w) => SERVICES.has(w)) && (m!.length === 0 || n!.length === 0 || m![0] === n![0]);
}

/** Victims told as people by one report, by what they were by the other: "14 people", "11 passengers". */
export function victimsLoosely(a: FigureClaim, b: FigureClaim): boolean {
  if (officersLoosely(a, b)) return true;
  const loose = (c: FigureClaim): boolean =>
    c.counted !== null &&
    narrowing(c.counted, c.event).size === 0 &&
    [...headsOf(c.counted)].every((h) => loosePeople.has(h));
  return loose(a) && loose(b);
}

/** Relation of what two figures count; claims without anything counted share nothing. */
export function countedRelation(a: FigureClaim, b: FigureClaim): CountedRelation {
  if (!a.counted || !b.counted) return 'different';
  const [x, y] = [headsOf(a.counted), headsOf(b.counted)];
  const [m, n] = [narrowing(a.counted, a.event), narrowing(b.counted, b.event)];
  if (a.matter && a.matter === b.matter)
    for (const set of [m, n]) for (const w of set) if (isMatterWord(a.matter, w)) set.delete(w);
  const sameHeads = (x.size === y.size && subset(x, y)) || inMatter(a, b) !== 'no';
  if (sameHeads) {
    if (m.size === n.size && subset(m, n)) return 'same';
    return subset(m, n) || subset(n, m) ? 'part' : 'shares';
  }
  if ([...x].some((h) => y.has(h))) return subset(x, y) || subset(y, x) ? 'part' : 'shares';
  if (areLawmen(a.counted) && areLawmen(b.counted)) return 'shares';
  const people = a.counted.nounClass === 'people' && b.counted.nounClass === 'people';
  return people && (x.has('people') || y.has('people')) ? 'part' : 'different';
}
