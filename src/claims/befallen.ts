/** What befell people whose sentence says it by other words than a verb of harm: "7 Shot", "five victims of a shooting", "four men with gunshot wounds". */

import { senseOf } from '../language/events.ts';
import { item } from '../language/item.ts';
import type { Counted } from './claim.ts';
import { asNoun, type Parse } from './parse.ts';

const HARM = /^(?:kill|injure|shoot)$/;

/** A headline's "7 Shot, One Dead": the participle is read as a noun there. Only "shot" and "hurt" can be both. */
export function participleHead(parse: Parse, at: number, many: boolean): string | null {
  const np = asNoun(parse.phrases[at]);
  if (!np || np.head < 0 || np.plural || (!many && parse.kind !== 'headline')) return null;
  if (np.nums.length !== 1 || np.head !== np.nums[0]! + 1) return null;
  const word = parse.units[np.head]!.lower;
  if (!/^(?:shot|hurt)$/.test(word)) return null;
  return senseOf('states', word, 'people', [])?.event ?? null;
}

/** "With gunshot wounds", "suffering from a gunshot wound" close behind the phrase. */
function woundedBehind(parse: Parse, at: number): boolean {
  for (let i = at + 1; i <= at + 3 && i + 1 < parse.phrases.length; i++) {
    const p = parse.phrases[i]!;
    if (p.kind === 'prep' && (p.word === 'with' || p.word === 'from')) {
      const np = asNoun(parse.phrases[i + 1]);
      if (!np || np.head < 0) continue;
      for (let u = np.first; u <= np.head; u++) {
        const w = parse.units[u]!.lower;
        if (/^(?:gunshot|bullet)/.test(w) || (w === 'shot' && item(parse.units, u - 1)?.lower === 'gun')) return true;
      }
    }
    if (p.kind === 'mark' || p.kind === 'sub' || p.kind === 'conj') return false;
  }
  return false;
}

/**
 * The harm of a counted phrase whose governing verb is none ("were found", "are expected to survive").
 * @param other the figure counts those besides others ("three other victims"): besides the dead they are the hurt.
 * @returns the event class, null where nothing says what befell them.
 */
export function harmOf(parse: Parse, at: number, counted: Counted, other: boolean): string | null {
  if (counted.nounClass !== 'people') return null;
  if (woundedBehind(parse, at)) return 'shoot';
  if (counted.heads.length !== 1 || counted.heads[0] !== 'victim') return null;
  const np = asNoun(parse.phrases[at])!;
  for (let u = np.first; u < np.head; u++) {
    const w = parse.units[u]!.lower;
    if (w === 'shooting' || w === 'gunshot') return 'shoot';
    if (w === 'murder' || w === 'homicide') return 'kill';
  }
  const of = parse.phrases[at + 1];
  if (of?.kind === 'prep' && of.word === 'of')
    for (let u = of.last; u < Math.min(parse.units.length, of.last + 6); u++) {
      const { lower, pos } = parse.units[u]!;
      if (pos === 'Mark' || pos === 'Be' || pos === 'Prep') break;
      const event = senseOf('acts', lower, 'people', [])?.event;
      if (event !== undefined && HARM.test(event)) return event;
    }
  return other ? 'injure' : null;
}
