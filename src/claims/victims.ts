/** Single people whom a sentence says were killed, injured or shot, without a number word: "a man was shot dead", "a farmer and his son died". */

import { CARRY, FAILED, GUNFIRE, HARM_STEMS, HOSPITALS, WOUNDS } from '../language/data/harm.ts';
import { senseOf } from '../language/events.ts';
import { item } from '../language/item.ts';
import { own } from '../language/own.ts';
import type { Word } from '../language/vocabulary.ts';
import { listStart, subjectOf } from './clauses.ts';
import { asNoun, type Parse } from './parse.ts';
import { type Individual, individualsFrom } from './persons.ts';
import type { NounPhrase, VerbGroup } from './phrase.ts';

export type Harm = 'kill' | 'injure' | 'shoot';

/** Victims at one place. */
export interface Harmed {
  readonly harm: Harm;
  readonly people: readonly Individual[];
  /** Phrase of the verb or noun that says so. */
  readonly cause: number;
  /** The sentence also speaks of gunfire. */
  readonly gunfire: boolean;
}

const carry = new Set(CARRY.split(' '));
const wounds = new Set(WOUNDS.split(' '));
const stems = HARM_STEMS.split(' ');

/** Whether a sentence with this word can tell of victims: a cheap look before it is parsed. */
export function canHarm(word: Word): boolean {
  return word.kind === 'word' && stems.some((s) => word.lower.startsWith(s));
}

const HARMS = new Set(['kill', 'injure', 'shoot']);
const asHarm = (event: string | undefined): Harm | null =>
  event !== undefined && HARMS.has(event) ? (event as Harm) : null;

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

/** The harm that a verb group does to its object or passive subject, and to its active subject. */
function harmsOf(parse: Parse, at: number, gunfire: boolean): { object: Harm | null; subject: Harm | null } {
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
function woundIn(parse: Parse, np: NounPhrase | null): Harm | null {
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

function unreal(parse: Parse, verb: number): boolean {
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

const STATES: Readonly<Record<string, Harm>> = {
  dead: 'kill',
  deceased: 'kill',
  injured: 'injure',
  wounded: 'injure',
  hurt: 'injure',
  hospitalized: 'injure',
  hospitalised: 'injure',
};

/**
 * Every place of the sentence that says single people were killed, injured or shot.
 */
export function harmedIn(parse: Parse): Harmed[] {
  const out: Harmed[] = [];
  const { phrases, units } = parse;
  const gunfire = units.some((u) => GUNFIRE.test(u.lower));
  const add = (harm: Harm, first: number, end: number, cause: number): void => {
    if (first < 0) return;
    const people = individualsFrom(parse, first, end);
    if (people.length > 0) out.push({ harm, people, cause, gunfire });
  };
  for (let i = 0; i < phrases.length; i++) {
    const p = phrases[i]!;
    if (p.kind === 'vg') {
      if (unreal(parse, i)) continue;
      const { object, subject } = harmsOf(parse, i, gunfire);
      if (subject) add(subject, p.form === 'gerund' ? -1 : subjectOf(parse, i), i, i);
      if (object) {
        if (p.passive) add(object, subjectOf(parse, i), i, i);
        else {
          let o = i + 1;
          while (phrases[o]?.kind === 'adv') o++;
          if (phrases[o]?.kind === 'conj' && phrases[o + 1]?.kind === 'vg') o += 2;
          const np = asNoun(phrases[o]);
          if (np?.pronoun && /self$/.test(units[np.first]!.lower)) add(object, subjectOf(parse, i), i, i);
          else if (np) {
            add(object, o, phrases.length, i);
            // "shot his wife and then himself"
            const self = asNoun(phrases[phrases[o + 2]?.kind === 'adv' ? o + 3 : o + 2]);
            if (phrases[o + 1]?.kind === 'conj' && self?.pronoun && /self$/.test(units[self.first]!.lower))
              add(object, subjectOf(parse, i), i, i);
          }
        }
      }
      const fatal = units.slice(p.first, p.last).some((u) => u.lower === 'fatally');
      if (fatal && object === 'shoot') {
        const last = out[out.length - 1];
        if (last?.cause === i) out.push({ ...last, harm: 'kill' });
      }
      // "suffered a gunshot wound", "is in critical condition", "was found with wounds", "was dead"
      if (object === null && subject === null) {
        for (let k = i + 1; k <= i + 5 && k < phrases.length; k++) {
          const q = phrases[k]!;
          if (q.kind === 'vg' || q.kind === 'sub') break;
          if (q.kind === 'adj' && p.copula) {
            const harm = own(STATES, q.word);
            if (harm) {
              add(harm, subjectOf(parse, i), i, i);
              break;
            }
          }
          const harm = q.kind === 'np' ? woundIn(parse, q) : null;
          const having =
            /^(?:suffer|sustain|receive|have|find|treat|arrive|get|walk|show|discover|locate|recover|remain|be)$/.test(
              p.lemma,
            );
          if (harm && having) {
            if (p.passive || !/^(?:find|treat|discover|locate)$/.test(p.lemma))
              add(harm, p.form === 'gerund' ? before(parse, i) : subjectOf(parse, i), i, i);
            else if (asNoun(phrases[i + 1]) && k !== i + 1) add(harm, i + 1, i + 2, i);
            break;
          }
          if (
            q.kind === 'np' &&
            q.lemma === 'condition' &&
            p.lemma === 'be' &&
            /^(?:critical|serious|stable|grave)$/.test(item(units, q.head - 1)?.lower ?? '')
          ) {
            add('injure', subjectOf(parse, i), i, i);
            break;
          }
        }
      }
      continue;
    }
    if (p.kind !== 'np' || p.head < 0) continue;
    // "the shooting of a man", "the body of a woman", "the death of Jane Roe", "Jane Roe's death"
    const words = units.slice(Math.max(p.first, p.head - 2), p.head).map((u) => u.lower);
    let act = asHarm(senseOf('acts', p.lemma, 'people', words)?.event);
    if (act === 'shoot' && words.some((w) => /^(?:fatal|deadly)$/.test(w))) act = 'kill';
    if (act && p.nums.length === 0) {
      const next = phrases[i + 1];
      if (next?.kind === 'prep' && next.word === 'of') add(act, i + 2, phrases.length, i);
      else if (act !== 'shoot' && p.possessor > p.first) addPossessor(parse, i, act, out, gunfire);
    }
    // "his injuries were not life-threatening"
    const wound = /^(?:his|her)$/.test(p.det ?? '') && p.possessor < 0 ? woundIn(parse, p) : null;
    if (wound)
      out.push({
        harm: wound,
        people: [
          {
            phrase: i,
            person: null,
            lemma: p.det === 'his' ? 'he' : 'she',
            gender: p.det === 'his' ? 'male' : 'female',
            age: null,
            given: 'pronoun',
            count: 1,
          },
        ],
        cause: i,
        gunfire,
      });
    // "one man dead", "a teenager injured", "the wounded man"
    const state = phrases[i + 1];
    const harm = state?.kind === 'adj' ? own(STATES, state.word) : undefined;
    if (harm) add(harm, item(phrases, i - 1)?.kind === 'conj' ? listStart(parse, i) : i, i + 1, i);
    for (let u = p.first; u < p.head; u++) {
      const w = units[u]!.lower;
      if ((w === 'wounded' || w === 'injured' || w === 'dead') && p.nums.length === 0) add(STATES[w]!, i, i + 1, i);
      else if (w === 'gunshot' && p.lemma === 'victim') add('shoot', i, i + 1, i);
    }
  }
  return out;
}

/** The noun phrase right before a gerund: "found a man suffering from gunshot wounds". */
function before(parse: Parse, verb: number): number {
  const p = item(parse.phrases, verb - 1);
  if (p?.kind === 'np') return verb - 1;
  if (p?.kind === 'mark' && item(parse.phrases, verb - 2)?.kind === 'np') return verb - 2;
  return -1;
}

/** "Jane Roe's death": the possessor is the victim where it is a named person. */
function addPossessor(parse: Parse, at: number, harm: Harm, out: Harmed[], gunfire: boolean): void {
  const np = parse.phrases[at] as NounPhrase;
  const u = item(parse.units, np.possessor - 1);
  if (!u || u.person < 0) return;
  const person = parse.people.readings[u.person]!.person;
  const gender = parse.people.people[person]?.gender ?? null;
  out.push({
    harm,
    people: [{ phrase: at, person, lemma: '', gender, age: null, given: 'name', count: 1 }],
    cause: at,
    gunfire,
  });
}
