/** "Faces 17 counts of attempted murder, one for each person wounded": the first number counts those people as well. */
import { item } from '../language/item.ts';
import { isPeople } from '../language/nouns.ts';
import type { FigureClaim } from './claim.ts';
import { PEOPLE } from './counted.ts';
import type { Parse } from './parse.ts';

const HARMED: Readonly<Record<string, string>> = {
  killed: 'kill',
  slain: 'kill',
  murdered: 'kill',
  wounded: 'injure',
  injured: 'injure',
  hurt: 'injure',
  shot: 'shoot',
};

/** Units between "each" and what befell the people. */
const REACH = 5;

/** What befell those of whom "each" speaks, null where it speaks of no people or says nothing of harm. */
function harmOfEach(parse: Parse, each: number): string | null {
  const { units } = parse;
  let people = false;
  for (let i = each + 1; i < units.length && i <= each + REACH; i++) {
    const u = units[i]!;
    if (u.pos === 'Mark') return null;
    const harm = Object.hasOwn(HARMED, u.lower) ? HARMED[u.lower]! : null;
    // "each person wounded", "each of the wounded"
    if (harm !== null && (people || item(units, i - 1)?.lower === 'the')) return harm;
    if (u.lower === 'victim' || isPeople(u.form.nounBase)) people = true;
  }
  return null;
}

/**
 * The claim that a sentence makes of people by counting something for each of them.
 * @param claims the article's claims; `firstHere` is the first of this sentence.
 */
export function oneForEach(parse: Parse, claims: readonly FigureClaim[], firstHere: number): FigureClaim | null {
  const { units } = parse;
  for (let i = 2; i < units.length; i++) {
    if (units[i]!.lower !== 'each' || !/^(?:for|of)$/.test(units[i - 1]!.lower)) continue;
    const one = units[i - 2]!;
    if (one.lower !== 'one') continue;
    const harm = harmOfEach(parse, i);
    const start = parse.article.tokens[one.first]!.start;
    let base: FigureClaim | null = null;
    for (let k = firstHere; k < claims.length; k++) if (claims[k]!.end <= start) base = claims[k]!;
    if (harm === null || base === null || base.quantity.type !== 'count' || (base.quantity.low ?? 0) < 2) continue;
    const { matter: _, announced: __, sole: ___, partitive: ____, ...rest } = base;
    return { ...rest, event: harm, counted: PEOPLE, about: null, subject: null, partOf: null, extent: null };
  }
  return null;
}
