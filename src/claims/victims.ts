/** Single people whom a sentence says were killed, injured or shot, without a number word: "a man was shot dead", "a farmer and his son died". */

import { GUNFIRE, HARM_STEMS } from '../language/data/harm.ts';
import { senseOf } from '../language/events.ts';
import { item } from '../language/item.ts';
import { own } from '../language/own.ts';
import type { Word } from '../language/vocabulary.ts';
import { asHarm, HARM_STATES, type Harm, harmsOf, isUnreal, woundIn } from './harm-words.ts';
import { asNoun, type Parse } from './parse.ts';
import { type Individual, individualsFrom } from './persons.ts';
import type { NounPhrase, VerbGroup } from './phrase.ts';
import { listStart, subjectOf } from './subjects.ts';

/** Victims at one place. */
export interface Harmed {
  readonly harm: Harm;
  readonly people: readonly Individual[];
  /** Phrase of the verb or noun that says so. */
  readonly cause: number;
  /** The sentence also speaks of gunfire. */
  readonly gunfire: boolean;
}

/** A sentence while its victims are gathered. */
interface Scene {
  readonly parse: Parse;
  readonly gunfire: boolean;
  readonly out: Harmed[];
}

const stems = HARM_STEMS.split(' ');

/** Verbs by which someone has a wound, and those of them whose object has it. */
const HAVING = /^(?:suffer|sustain|receive|have|find|treat|arrive|get|walk|show|discover|locate|recover|remain|be)$/;
const FINDING = /^(?:find|treat|discover|locate)$/;

/** Whether a sentence with this word can tell of victims: a cheap look before it is parsed. */
export function canHarm(word: Word): boolean {
  return word.kind === 'word' && stems.some((s) => word.lower.startsWith(s));
}

/**
 * Every place of the sentence that says single people were killed, injured or shot.
 */
export function harmedIn(parse: Parse): Harmed[] {
  const scene: Scene = { parse, gunfire: parse.units.some((u) => GUNFIRE.test(u.lower)), out: [] };
  parse.phrases.forEach((p, i) => {
    if (p.kind === 'vg') {
      if (!isUnreal(parse, i)) addOfVerb(scene, i);
    } else if (p.kind === 'np' && p.head >= 0) {
      addOfAct(scene, i);
      addOwnWound(scene, i);
      addOfState(scene, i);
    }
  });
  return scene.out;
}

/** Adds the people of the phrases from `first` up to `end`; nobody where `first` is -1. */
function add({ parse, gunfire, out }: Scene, harm: Harm, first: number, end: number, cause: number): void {
  if (first < 0) return;
  const people = individualsFrom(parse, first, end);
  if (people.length > 0) out.push({ harm, people, cause, gunfire });
}

const addSubject = (scene: Scene, harm: Harm, verb: number): void =>
  add(scene, harm, subjectOf(scene.parse, verb), verb, verb);

/** What a verb group does to its object and subject. */
function addOfVerb(scene: Scene, verb: number): void {
  const { parse, gunfire, out } = scene;
  const vg = parse.phrases[verb] as VerbGroup;
  const { object, subject } = harmsOf(parse, verb, gunfire);
  if (subject && vg.form !== 'gerund') addSubject(scene, subject, verb);
  if (object) addObject(scene, object, verb);
  if (object === 'shoot' && parse.units.slice(vg.first, vg.last).some((u) => u.lower === 'fatally')) {
    const last = out[out.length - 1];
    if (last?.cause === verb) out.push({ ...last, harm: 'kill' });
  }
  if (object === null && subject === null) addOfComplement(scene, verb);
}

const isSelf = (parse: Parse, np: NounPhrase | null): boolean =>
  np?.pronoun === true && /self$/.test(parse.units[np.first]!.lower);

/** The subject of a passive, the object of an active verb; "himself" is the subject. */
function addObject(scene: Scene, harm: Harm, verb: number): void {
  const { parse } = scene;
  const { phrases } = parse;
  if ((phrases[verb] as VerbGroup).passive) {
    addSubject(scene, harm, verb);
    return;
  }
  let o = verb + 1;
  while (phrases[o]?.kind === 'adv') o++;
  if (phrases[o]?.kind === 'conj' && phrases[o + 1]?.kind === 'vg') o += 2;
  const np = asNoun(phrases[o]);
  if (!np) return;
  if (isSelf(parse, np)) {
    addSubject(scene, harm, verb);
    return;
  }
  add(scene, harm, o, phrases.length, verb);
  // "shot his wife and then himself"
  const second = asNoun(phrases[phrases[o + 2]?.kind === 'adv' ? o + 3 : o + 2]);
  if (phrases[o + 1]?.kind === 'conj' && isSelf(parse, second)) addSubject(scene, harm, verb);
}

/** "suffered a gunshot wound", "is in critical condition", "was found with wounds", "was dead" */
function addOfComplement(scene: Scene, verb: number): void {
  const { parse } = scene;
  const { phrases, units } = parse;
  const vg = phrases[verb] as VerbGroup;
  for (let k = verb + 1; k <= verb + 5 && k < phrases.length; k++) {
    const q = phrases[k]!;
    if (q.kind === 'vg' || q.kind === 'sub') return;
    const state = q.kind === 'adj' && vg.copula ? own(HARM_STATES, q.word) : undefined;
    if (state) {
      addSubject(scene, state, verb);
      return;
    }
    const wound = q.kind === 'np' ? woundIn(parse, q) : null;
    if (wound && HAVING.test(vg.lemma)) {
      if (!vg.passive && FINDING.test(vg.lemma)) {
        if (asNoun(phrases[verb + 1]) && k !== verb + 1) add(scene, wound, verb + 1, verb + 2, verb);
      } else if (vg.form === 'gerund') add(scene, wound, nounBefore(parse, verb), verb, verb);
      else addSubject(scene, wound, verb);
      return;
    }
    const condition = q.kind === 'np' && q.lemma === 'condition' && vg.lemma === 'be';
    if (condition && /^(?:critical|serious|stable|grave)$/.test(item(units, q.head - 1)?.lower ?? '')) {
      addSubject(scene, 'injure', verb);
      return;
    }
  }
}

/** The noun phrase right before a gerund: "found a man suffering from gunshot wounds". */
function nounBefore(parse: Parse, verb: number): number {
  const p = item(parse.phrases, verb - 1);
  if (p?.kind === 'np') return verb - 1;
  if (p?.kind === 'mark' && item(parse.phrases, verb - 2)?.kind === 'np') return verb - 2;
  return -1;
}

/** "the shooting of a man", "the body of a woman", "the death of Jane Roe", "Jane Roe's death" */
function addOfAct(scene: Scene, at: number): void {
  const { phrases, units } = scene.parse;
  const np = phrases[at] as NounPhrase;
  const words = units.slice(Math.max(np.first, np.head - 2), np.head).map((u) => u.lower);
  let act = asHarm(senseOf('acts', np.lemma, 'people', words)?.event);
  if (act === 'shoot' && words.some((w) => /^(?:fatal|deadly)$/.test(w))) act = 'kill';
  if (act === null || np.nums.length > 0) return;
  const next = phrases[at + 1];
  if (next?.kind === 'prep' && next.word === 'of') add(scene, act, at + 2, phrases.length, at);
  else if (act !== 'shoot' && np.possessor > np.first) addPossessor(scene, at, act);
}

/** "Jane Roe's death": the possessor is the victim where it is a named person. */
function addPossessor({ parse, gunfire, out }: Scene, at: number, harm: Harm): void {
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

/** "his injuries were not life-threatening" */
function addOwnWound({ parse, gunfire, out }: Scene, at: number): void {
  const np = parse.phrases[at] as NounPhrase;
  if ((np.det !== 'his' && np.det !== 'her') || np.possessor >= 0) return;
  const harm = woundIn(parse, np);
  if (harm === null) return;
  const [lemma, gender] = np.det === 'his' ? (['he', 'male'] as const) : (['she', 'female'] as const);
  out.push({
    harm,
    people: [{ phrase: at, person: null, lemma, gender, age: null, given: 'pronoun', count: 1 }],
    cause: at,
    gunfire,
  });
}

/** "one man dead", "a teenager injured", "the wounded man" */
function addOfState(scene: Scene, at: number): void {
  const { phrases, units } = scene.parse;
  const np = phrases[at] as NounPhrase;
  const state = phrases[at + 1];
  const harm = state?.kind === 'adj' ? own(HARM_STATES, state.word) : undefined;
  if (harm) add(scene, harm, item(phrases, at - 1)?.kind === 'conj' ? listStart(scene.parse, at) : at, at + 1, at);
  for (let u = np.first; u < np.head; u++) {
    const w = units[u]!.lower;
    if ((w === 'wounded' || w === 'injured' || w === 'dead') && np.nums.length === 0)
      add(scene, HARM_STATES[w]!, at, at + 1, at);
    else if (w === 'gunshot' && np.lemma === 'victim') add(scene, 'shoot', at, at + 1, at);
  }
}
