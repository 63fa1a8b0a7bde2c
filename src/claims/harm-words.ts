/** The harm that verbs, wounds and states tell of, and whether it came about. */

import { CARRY, FAILED, HOSPITALS, WOUNDS } from '../language/data/harm.ts';
import { senseOf } from '../language/events.ts';
import type { Parse } from './parse.ts';
import type { NounPhrase, VerbGroup } from './phrase.ts';

/** What befell someone; `shoot`: hit by gunfire, dead or alive. */
export type Harm = 'kill' | 'injure' | 'shoot';

const carry = new Set(CARRY.split(' '));
const wounds = new Set(WOUNDS.split(' '));
const HARMS = new Set(['kill', 'injure', 'shoot']);
/** The event class as a harm; null for any other. */
export const asHarm = (event: string | undefined): Harm | null =>
  event !== undefined && HARMS.has(event) ? (event as Harm) : null;

/** The words of a verb group and the few behind it that may belong to its sense. */
function near(parse: Parse, at: number): string[] {
  const p = parse.phrases[at]!;
  const out: string[] = [];
  for (let i = p.first; i < Math.min(parse.units.length, p.last + 8); i++) {
    const u = parse.units[i]!;
    if (i >= p.last && (u.pos === 'Sub' || u.lower === ';' || u.lower === ',')) break;
    if (i >= p.last && u.pos === 'Conj' && !/^(?:Det|Poss|Name|Num)$/.test(parse.units[i + 1]?.pos ?? '')) break;
    out.push(u.lower);
  }
  return out;
}

/**
 * The harm that the verb group in phrase `at` does to its object or passive subject, and to its active subject.
 * @param gunfire the sentence speaks of gunfire.
 */
export function harmsOf(parse: Parse, at: number, gunfire: boolean): { object: Harm | null; subject: Harm | null } {
  const vg = parse.phrases[at] as VerbGroup;
  const words = near(parse, at);
  const next = parse.phrases[at + 1];
  const aimed = next?.kind === 'prep' && /^(?:at|toward|towards|into)$/.test(next.word);
  let object = asHarm(senseOf('affects', vg.lemma, 'people', words)?.event);
  const undergone = vg.passive ? null : senseOf('undergoes', vg.lemma, 'people', words);
  // "suffered injuries" is weighed with its object below
  const subject = undergone?.particle && undergone.event !== 'kill' ? null : asHarm(undergone?.event);
  if (aimed && (object === 'shoot' || vg.lemma === 'strike')) object = null;
  if (object === null && gunfire && /^(?:hit|strike|graze)$/.test(vg.lemma)) object = 'shoot';
  if (vg.lemma === 'treat' && object === 'injure') object = /^(?:like|with)$/.test(words[1] ?? '') ? null : object;
  if (
    object === null &&
    carry.has(vg.lemma) &&
    words.some((w) => HOSPITALS.test(w)) &&
    (vg.passive || vg.lemma !== 'walk')
  )
    object = 'injure';
  return { object, subject };
}

/** The harm of a noun phrase with a wound in it: "a gunshot wound", "serious injuries". */
export function woundIn(parse: Parse, np: NounPhrase | null): Harm | null {
  if (!np || np.head < 0 || !wounds.has(np.lemma)) return null;
  for (let i = np.first; i <= np.head; i++) if (/^(?:gunshot|bullet|gun)/.test(parse.units[i]!.lower)) return 'shoot';
  for (let i = np.first; i < np.head; i++)
    if (/^(?:no|any|minor|without)$/.test(parse.units[i]!.lower))
      return parse.units[i]!.lower === 'minor' ? 'injure' : null;
  return 'injure';
}

/** "neither the driver nor her son was hurt" */
function negatedSubject(parse: Parse, verb: number): boolean {
  for (let i = verb - 1; i >= 0 && i >= verb - 8; i--) {
    const p = parse.phrases[i]!;
    if (p.kind === 'vg' || p.kind === 'sub') return false;
    for (let u = p.first; u < p.last; u++) if (/^(?:neither|nor|none|nobody)$/.test(parse.units[u]!.lower)) return true;
  }
  return false;
}

/** Whether what the verb group tells did not come about, or nobody says it did: "was not hurt", "could kill", "tried to shoot". */
export function isUnreal(parse: Parse, verb: number): boolean {
  const vg = parse.phrases[verb] as VerbGroup;
  if (negatedSubject(parse, verb)) return true;
  if (
    vg.negated ||
    (vg.modal !== null && /^(?:would|could|may|might|should|will|can|'d|'ll|must)/.test(vg.modal) && !vg.perfect)
  )
    return true;
  if (vg.modal !== null && vg.perfect && /^(?:would|could)/.test(vg.modal)) return true;
  for (let i = verb - 1; i >= 0 && i >= verb - 4; i--) {
    const p = parse.phrases[i]!;
    if (p.kind === 'vg') return FAILED.test(p.lemma) || (p.negated && vg.form !== 'finite');
    if (p.kind === 'sub' && /^(?:if|unless|whether)$/.test(p.word)) return true;
    if (
      p.kind === 'np' &&
      vg.form === 'infinitive' &&
      /^(?:attempt|threat|plan|plot|conspiracy|intent|bid)$/.test(p.lemma)
    )
      return true;
  }
  return false;
}

/** The harm that a word for someone's state tells of. */
export const HARM_STATES: Readonly<Record<string, Harm>> = {
  dead: 'kill',
  deceased: 'kill',
  injured: 'injure',
  wounded: 'injure',
  hurt: 'injure',
  hospitalized: 'injure',
  hospitalised: 'injure',
};
