/** Parts and wholes: "12 people, including three children"; "11 boats: seven sailing and four rowing"; "of whom three"; and totals and remainders. */
import { happeningOfNoun } from '../language/happenings.ts';
import { item } from '../language/item.ts';
import type { FigureClaim } from './claim.ts';
import { asNoun, type Parse, wordAt } from './parse.ts';
import type { NounPhrase } from './phrase.ts';

const AMONG = /^(?:among|including)$/;

/** How far back a part looks for the word that makes it one. */
const REACH = 12;

export type PartSign = 'including' | 'of those' | 'list' | 'among' | null;

/**
 * By which words the number at `phrases[at]` is a part of a figure stated before.
 * Lists go on: in "including three children and two women" both are parts.
 */
export function partSign(parse: Parse, at: number): PartSign {
  const { phrases, units } = parse;
  // "three of them", "two of the dead", "five of those"
  if (wordAt(parse, at + 1) === 'of') {
    const whole = asNoun(phrases[at + 2]);
    if (
      whole &&
      (whole.pronoun ||
        (whole.head < 0 && whole.nums.length === 0) ||
        (/^(?:the|those|these)$/.test(whole.det ?? '') &&
          /^(?:dead|injured|wounded|victim|casualty)$/.test(whole.lemma)))
    )
      return 'of those';
    if (phrases[at + 2]?.kind === 'sub') return 'of those';
  }
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    const p = phrases[i]!;
    if (p.kind === 'prep' && AMONG.test(p.word)) {
      const object = asNoun(phrases[i + 1]);
      if (
        p.word === 'among' &&
        !(
          object?.pronoun ||
          object?.head === -1 ||
          /^(?:dead|injured|wounded|victim|casualty|other)$/.test(object?.lemma ?? '')
        )
      )
        return null;
      // "40 shops including bakeries and florists, 8 bridges": no figures follow the word
      if (p.word === 'including' && object && object.plural && object.nums.length === 0) return null;
      return 'including';
    }
    if (p.kind === 'prep' && p.word === 'of') {
      const object = asNoun(phrases[i + 1]);
      if (phrases[i + 1]?.kind === 'sub') return 'of those';
      const fronted = i === 0 || (wordAt(parse, i - 1) ?? '') === ',' || item(phrases, i - 1)?.kind === 'conj';
      if (
        fronted &&
        object &&
        (object.pronoun ||
          (object.head < 0 && object.nums.length === 0 && object.det !== null) ||
          /^(?:those|these)$/.test(object.det ?? ''))
      )
        return 'of those';
    }
    if (p.kind === 'mark' && (p.word === ':' || p.word === '(')) {
      for (let k = i - 1; k >= 0 && k >= i - 6; k--) {
        const before = phrases[k]!;
        if (before.kind === 'np' && before.nums.length > 0) return 'list';
        if (before.kind === 'mark') return null;
      }
      return null;
    }
    if (p.kind === 'vg' && p.lemma === 'include' && p.form === 'gerund') return 'including';
    if (p.kind === 'vg' && p.form === 'finite' && p.lemma !== 'include') {
      // "among the dead were three children": go on over the copula
      if (p.copula) continue;
      return null;
    }
    if (p.kind === 'mark' && /^[;.)—–-]$/.test(p.word)) return null;
    if (p.kind === 'sub' && !/^(?:who|whom|which)$/.test(p.word)) return null;
  }
  // ", three of them children", ", two critically"
  const here = phrases[at]!;
  if (wordAt(parse, at - 1) === ',' && units[here.last]?.lower === 'critically') return 'list';
  return null;
}

type Extent = 'total' | 'other';

/** Words of a noun phrase that are looked at: a list of figures without stops is one phrase, and asks with each of them. */
const LOOKED_AT = 48;

/** What the words of a noun phrase say by themselves. */
function extentWithin(parse: Parse, np: NounPhrase): Extent | null {
  for (let i = np.first; i < Math.min(np.last, np.first + LOOKED_AT); i++) {
    const w = parse.units[i]!.lower;
    if (/^(?:others?|another|remaining|additional)$/.test(w)) return 'other';
    if (w === 'total' || w === 'combined' || w === 'all') return 'total';
    if (w === 'more' && parse.units[i + 1]?.lower !== 'than') return 'other';
  }
  return null;
}

/**
 * "After the shooting, the man drove off and rammed a kiosk, wounding three": a sentence that goes on from the happening of the report tells what came
 * of the next act. Only a participle is of that act for certain; "after the shooting, three were found wounded" is of the first.
 */
function cameLater(parse: Parse, at: number): boolean {
  const [first, noun, comma] = parse.phrases;
  const what = asNoun(noun);
  const goesOn = first?.kind === 'prep' && /^(?:after|following)$/.test(first.word);
  if (!goesOn || comma?.kind !== 'mark' || what?.det !== 'the' || happeningOfNoun(what.lemma, '') === null)
    return false;
  const verb = item(parse.phrases, at - 1);
  return verb?.kind === 'vg' && verb.form === 'gerund';
}

/** The extent that the number's own words give it. */
export function extentOf(parse: Parse, at: number, text: string): Extent | null {
  const np = asNoun(parse.phrases[at]);
  const before = item(parse.phrases, at - 1);
  if (/\b(?:another|more|additional|further)\b/i.test(text) && !/\b(?:more than|or more)\b/i.test(text)) return 'other';
  if (/^(?:an? )?(?:combined |grand )?total of\b/i.test(text)) return 'total';
  const said = np === null ? null : extentWithin(parse, np);
  if (said !== null) return said;
  if (before?.kind === 'prep' && before.word === 'of' && asNoun(item(parse.phrases, at - 2))?.lemma === 'total')
    return 'total';
  for (let i = at + 1; i < Math.min(parse.phrases.length, at + 8); i++) {
    const p = parse.phrases[i]!;
    if (p.kind === 'prep' && p.word === 'in') {
      const w = parse.units[p.last]?.lower;
      if (w === 'all' || w === 'total') return 'total';
    }
    if ('word' in p && /^(?:altogether|overall)$/.test(p.word)) return 'total';
    if (p.kind === 'np' && p.nums.length > 0) break;
  }
  return cameLater(parse, at) ? 'other' : null;
}

/**
 * Index (into `claims`) of the whole that the part belongs to, else null.
 * @param claims the article's claims so far; `firstHere` is the first of this sentence.
 */
export function wholeOf(
  sign: PartSign,
  part: Omit<FigureClaim, 'partOf'>,
  claims: readonly FigureClaim[],
  firstHere: number,
): number | null {
  if (sign === null || part.quantity.type !== 'count') return null;
  const oldest = Math.max(0, sign === 'list' ? firstHere : claims.length - 6);
  for (let i = claims.length - 1; i >= oldest; i--) {
    const c = claims[i]!;
    if (c.quantity.type !== 'count' || c.implied) continue;
    // A sibling in the same list is no whole.
    if (c.partOf !== null && i >= firstHere) continue;
    if (c.partOf !== null) continue;
    const high = part.quantity.low ?? part.quantity.high ?? 0;
    const whole = c.quantity.high ?? c.quantity.low ?? Number.POSITIVE_INFINITY;
    // "eight people, including ten miners" stays a part, however badly it adds up.
    const explicit = sign === 'including' && i === claims.length - 1 && i >= firstHere;
    if (whole < high && c.quantity.high !== null && !explicit) continue;
    if (
      c.counted &&
      part.counted &&
      c.counted.nounClass !== null &&
      part.counted.nounClass !== null &&
      c.counted.nounClass !== part.counted.nounClass &&
      !kin(c.counted.nounClass, part.counted.nounClass)
    )
      continue;
    return i;
  }
  return null;
}

const AIR = new Set(['aircraft', 'weapon']);
const kin = (a: string, b: string): boolean => AIR.has(a) && AIR.has(b);
