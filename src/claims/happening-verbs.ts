/** Happenings told by a verb: "the ferry capsized", "the trial is set for", "14 people died in the wreck". */

import {
  alikeThing,
  alikeVerb,
  canStandFor,
  happeningNamed,
  happeningOfNoun,
  happeningOfVerb,
  isBeginningVerb,
  isCalledVerb,
  isEmptyVerb,
  isEndingVerb,
  isHappeningVerb,
  isPlacingVerb,
  tellsOnset,
} from '../language/happenings.ts';
import { item } from '../language/item.ts';
import { nounClass } from '../language/nouns.ts';
import { saidOf } from './asides.ts';
import { isGunfire } from './gunfire.ts';
import { type Found, found, namesAnother, OPENING, ofNoun, ofPronoun, type Reader } from './happening-nouns.ts';
import { isOneMore, isVerbsOwn } from './happening-party.ts';
import { BEHIND_VERB } from './main-happening.ts';
import { nameOfPhrase } from './naming.ts';
import { asNoun, type Parse } from './parse.ts';
import type { NounPhrase, VerbGroup } from './phrase.ts';

/** Words right behind a verb, as far as the next mark, and those of its own group ("was last seen"). */
export function wordsBehind(parse: Parse, vg: VerbGroup): string[] {
  const out: string[] = [];
  const from = item(parse.units, vg.first - 1)?.pos === 'Adj' ? vg.first - 1 : vg.first;
  for (let i = from; i < vg.verb; i++) out.push(parse.units[i]!.lower);
  for (let i = vg.verb + 1; i < parse.units.length && i <= vg.verb + BEHIND_VERB; i++) {
    if (parse.units[i]!.pos === 'Mark') break;
    out.push(parse.units[i]!.lower);
  }
  return out;
}

/** Nouns for a part of what follows. */
const PART = new Set('section part portion piece span stretch half side end corner row pair third quarter'.split(' '));

function headClass(parse: Parse, at: number): string | null {
  const np = at >= 0 ? asNoun(parse.phrases[at]) : null;
  if (!np || np.head < 0) return null;
  if (parse.units[np.head]!.person >= 0) return 'people';
  if (np.proper) return 'group';
  // "a section of the bridge": what it is a part of
  const of = PART.has(np.lemma) ? parse.phrases[at + 1] : undefined;
  if (of?.kind === 'prep' && of.word === 'of') return headClass(parse, at + 2);
  const thing = alikeThing(np.lemma);
  return thing === 'deal' || thing === 'body' ? thing : nounClass(np.lemma);
}

const KILLED = new Set('kill die perish murder drown'.split(' '));
const LOST = new Set('life lives'.split(' '));

/** "A man", "the driver": one person without a name. */
function isSomebody(parse: Parse, np: NounPhrase): boolean {
  return np.head >= 0 && !np.proper && parse.units[np.head]!.person < 0 && nounClass(np.lemma) === 'people';
}

/** "14 people died", "killing three": what the article is about took them, where its opening says so or the sentence names it. */
function ofDeaths(r: Reader, verb: number, patient: number): Found | null {
  const { parse, discourse } = r;
  const main = discourse.mainHappening;
  if (main === null || r.clock) return null;
  const np = patient >= 0 ? asNoun(parse.phrases[patient]) : null;
  if (!np || (np.nums.length === 0 && !isSomebody(parse, np))) return null;
  if (parse.kind === 'headline' || parse.sentence < OPENING) return found(r, main, null);
  for (let i = verb + 1; i < parse.phrases.length && i <= verb + 6; i++) {
    const noun = asNoun(parse.phrases[i]);
    if (noun && noun.head >= 0 && (canStandFor(noun.lemma, main) || happeningOfNoun(noun.lemma, '') === main))
      return found(r, main, null);
  }
  return null;
}

/** "Officers responded to a shooting": on the same day. */
function ofCall(r: Reader, verb: number): Found | null {
  for (let i = verb + 1; i < r.parse.phrases.length && i <= verb + CALL_REACH; i++) {
    const p = r.parse.phrases[i]!;
    if (p.kind === 'vg' || p.kind === 'sub') return null;
    const noun = p.kind === 'np' ? ofNoun(r, i) : null;
    if (noun) return noun;
  }
  return null;
}

const CALL_REACH = 8;

const SCORING = new Set('lose win draw beat play'.split(' '));

/** "To lose 3-2 at": a score right behind the verb. */
function scoreBehind(parse: Parse, vg: VerbGroup): boolean {
  for (let i = vg.last; i < parse.units.length && i < vg.last + BEHIND_VERB; i++) {
    const { reading } = parse.units[i]!;
    if (reading >= 0 && parse.readings[reading]?.quantity.type === 'score') return true;
  }
  return false;
}

/** The parties of a match: who is subject and who object. */
function partiesOf(parse: Parse, subject: number, object: number): string | null {
  const names = [subject, object].map((i) => (i >= 0 ? nameOfPhrase(parse, i) : null));
  const named = names.filter((n): n is string => n !== null && /^\p{Lu}/u.test(n));
  return named.length === 0 ? null : named.join(' | ');
}

/** The name of a party; for "he" and "she" the person whom the sentence named last before. */
function partyName(parse: Parse, at: number): string | null {
  const np = at >= 0 ? asNoun(parse.phrases[at]) : null;
  if (!np?.pronoun) return at >= 0 ? nameOfPhrase(parse, at) : null;
  if (!/^(?:he|she|him|her)$/.test(parse.units[np.first]!.lower)) return null;
  for (let i = np.first - 1; i >= 0; i--) {
    const { person } = parse.units[i]!;
    if (person >= 0) return parse.people.people[parse.people.readings[person]!.person]?.name ?? null;
  }
  return null;
}

/**
 * What the lexicon has no class for: the beginning or end of something ("the rain began", "the concert is set for"), or the verb itself
 * with whom or what it befalls ("the curfew was lifted").
 */
function ofAnyVerb(parse: Parse, vg: VerbGroup, next: readonly string[], s: number, patient: number): Found | null {
  const about = patient >= 0 ? asNoun(parse.phrases[patient]) : null;
  const held = s >= 0 ? asNoun(parse.phrases[s]) : null;
  const lone = (np: NounPhrase | null): np is NounPhrase =>
    np !== null && np.head >= 0 && !np.proper && np.nums.length === 0 && nounClass(np.lemma) !== 'people';
  if (lone(about) && isEndingVerb(vg.lemma, next)) return { name: `end ${alikeThing(about.lemma)}`, subject: null };
  if (lone(about) && isBeginningVerb(vg.lemma, next))
    return { name: `begin ${alikeThing(about.lemma)}`, subject: null };
  // "the vote is set for"; who expects something is not what is expected
  if (lone(held) && (vg.passive || vg.lemma === 'take') && isPlacingVerb(vg.lemma, next))
    return { name: `begin ${alikeThing(held.lemma)}`, subject: null };
  if (vg.copula || vg.reporting || isEmptyVerb(vg.lemma, next)) return null;
  const whom = partyName(parse, patient);
  return whom === null ? null : { name: `v ${alikeVerb(vg.lemma)}`, subject: whom };
}

/** "Found the body of Anna Example", "Anna Example was found dead": whose body it is. */
function ofBody(parse: Parse, patient: number): string | null {
  const np = patient >= 0 ? asNoun(parse.phrases[patient]) : null;
  if (!np) return null;
  if (np.proper) return nameOfPhrase(parse, patient);
  const next = parse.phrases[patient + 1];
  return next?.kind === 'prep' && next.word === 'of' ? nameOfPhrase(parse, patient + 2) : null;
}

/** "Next, a man of 31 was shot": after its opening a report that has somebody new tells of something new. */
function isToldAnew(r: Reader, patient: number): boolean {
  if (r.parse.kind === 'headline' || r.parse.sentence < OPENING || patient < 0) return false;
  const np = asNoun(r.parse.phrases[patient]);
  return np !== null && /^(?:an?|another)$/.test(np.det ?? '') && isSomebody(r.parse, np);
}

/** "A hearing for Carl Roth, 23, charged with theft, was held": what begins the sentence, where no other verb has a subject before this one. */
function ofFront(r: Reader, verb: number): Found | null {
  const { phrases } = r.parse;
  for (let i = 1; i < verb; i++) {
    const p = phrases[i]!;
    if (p.kind === 'sub' || (p.kind === 'vg' && p.form === 'finite')) return null;
  }
  return phrases[0]?.kind === 'np' ? ofNoun(r, 0) : null;
}

/** "Cyclone Ada came ashore": the name of what is told. */
function storyName(r: Reader, name: string, s: number): string | null {
  const subject = ofNoun(r, Math.max(0, s));
  return subject?.name === name ? subject.subject : null;
}

/** What is always done to somebody. */
const NEEDS_OBJECT = new Set(['sentence', 'charge', 'arrest', 'convict']);

/** The happening that a verb tells. */
export function ofVerb(r: Reader, verb: number): Found | null {
  const { parse } = r;
  const vg = parse.phrases[verb] as VerbGroup;
  if (vg.negated) return null;
  if (isGunfire(parse, verb)) return found(r, 'shoot', null);
  const next = wordsBehind(parse, vg);
  const s = saidOf(parse, verb);
  const after = asNoun(parse.phrases[verb + 1]);
  const object = !vg.passive && after && (after.head >= 0 || after.pronoun) ? verb + 1 : -1;
  const patient = object >= 0 ? object : s;
  const cls = headClass(parse, patient);
  const lost = vg.passive && patient >= 0 ? asNoun(parse.phrases[patient]) : null;
  if (lost) next.push(lost.lemma);
  const own =
    (SCORING.has(vg.lemma) && scoreBehind(parse, vg) ? 'match' : null) ??
    happeningOfVerb(vg.lemma, next, cls) ??
    (object >= 0 ? happeningOfVerb(vg.lemma, next, headClass(parse, s)) : null);
  if (isHappeningVerb(vg.lemma, next)) {
    // "witnesses of what happened on Friday"
    if (item(parse.units, vg.first - 1)?.lower === 'what')
      return r.discourse.mainHappening === null ? null : found(r, r.discourse.mainHappening, null);
    const gerund = item(parse.phrases, verb - 1);
    if (gerund?.kind === 'vg' && gerund.form === 'gerund') {
      // "the hearing took place"
      const noun = happeningOfNoun(parse.units[gerund.verb]!.lower, '');
      return noun === null ? ofVerb(r, verb - 1) : found(r, noun, null);
    }
    const subject = s >= 0 ? (ofNoun(r, s) ?? (vg.copula ? null : ofPronoun(r, s))) : null;
    if (subject) {
      const onset = isBeginningVerb(vg.lemma, next) || tellsOnset(subject.name, next);
      return onset ? { ...subject, onset } : subject;
    }
    if (s >= 0 && namesAnother(r, s)) return null;
    const front = ofFront(r, verb);
    if (front) return front;
  }
  if (KILLED.has(vg.lemma) || (vg.lemma === 'lose' && LOST.has(after?.lemma ?? ''))) {
    const deaths = ofDeaths(r, verb, vg.lemma === 'lose' ? s : patient);
    if (deaths) return deaths;
  }
  if (own === null && !r.clock && isCalledVerb(vg.lemma, next)) {
    const call = ofCall(r, verb);
    if (call) return call;
  }
  if (own === null) return ofAnyVerb(parse, vg, next, s, patient);
  const { of } = happeningNamed(own)!;
  if (of === 'story') {
    const whole = found(r, own, own === 'match' ? partiesOf(parse, s, object) : storyName(r, own, s));
    const told: Found = tellsOnset(own, next) ? { ...whole, onset: true } : whole;
    return isToldAnew(r, patient) ? { name: told.name, subject: told.subject, another: true } : told;
  }
  if (of === 'thing') {
    const name = own === 'body' ? ofBody(parse, patient) : s >= 0 ? nameOfPhrase(parse, s) : null;
    return found(r, own, name !== null && /^\p{Lu}/u.test(name) ? name : null);
  }
  // "from the town jail on Monday": a noun that reads as a verb, with nobody whom it befalls
  if (NEEDS_OBJECT.has(own) && !vg.passive && object < 0 && vg.form === 'finite') return null;
  const party = of === 'agent' ? s : patient;
  const told = found(r, own, isVerbsOwn(parse, verb, party) ? null : partyName(parse, party));
  return isOneMore(parse, party) ? { name: told.name, subject: told.subject, another: true } : told;
}
