/** The event that a date belongs to: "was arrested on Monday", "the May 29 shooting", "the trial is set for October 28", "(born 4 October 1941)". */

import { makesOneMore } from '../language/happenings.ts';
import { item } from '../language/item.ts';
import { verbLemma } from '../language/lemma.ts';
import { isGunfire } from './gunfire.ts';
import { nameOfPhrase } from './naming.ts';
import { asNoun, type Parse } from './parse.ts';
import type { VerbGroup } from './phrase.ts';
import { classOf, eventNoun, looseSense } from './senses.ts';
import { subjectOf } from './subjects.ts';

/** Phrases looked at to either side. */
const REACH = 12;

/** Verbs that only place an event in time: the event is their subject (or what is held, set, planned). */
const PLACING = new Set(
  'begin start open take+place happen occur set schedule hold plan expect slate last end finish close conclude resume be remain come fall'.split(
    ' ',
  ),
);

export interface DatedEvent {
  readonly event: string;
  readonly subject: string | null;
  /** Phrase of the verb or noun. */
  readonly at: number;
}

function ofNoun(parse: Parse, at: number): DatedEvent | null {
  const np = asNoun(parse.phrases[at]);
  if (!np || np.head < 0 || np.proper) return null;
  const sense = eventNoun(parse, np, classOf(np));
  if (!sense) return null;
  for (let i = np.first; i < np.head; i++)
    // one more of the kind that the report is about: "another shooting happened", "the second quake"
    if (makesOneMore(parse.units[i]!.lower)) return { event: sense.event, subject: parse.units[i]!.lower, at };
  const next = parse.phrases[at + 1];
  const of = next?.kind === 'prep' && /^(?:of|on|against)$/.test(next.word) ? nameOfPhrase(parse, at + 2) : null;
  return { event: sense.event, subject: of, at };
}

/** What the verb befell: the object of an active verb, the subject of a passive or intransitive one. */
function ofVerb(parse: Parse, verb: number): DatedEvent | null {
  const vg = parse.phrases[verb] as VerbGroup;
  if (vg.reporting || vg.negated) return null;
  if (isGunfire(parse, verb)) return { event: 'shoot', subject: null, at: verb };
  const s = subjectOf(parse, verb);
  const after = asNoun(parse.phrases[verb + 1]);
  if (PLACING.has(vg.lemma) || (vg.lemma === 'take' && after?.lemma === 'place')) {
    const noun = s >= 0 ? asNoun(parse.phrases[s]) : null;
    // "officials say shooting happened": a noun that reads as a participle
    const gerund = item(parse.phrases, verb - 1);
    if (gerund?.kind === 'vg' && gerund.form === 'gerund') {
      const event = looseSense(parse, verb - 1)?.event ?? gerund.lemma;
      return { event, subject: null, at: verb - 1 };
    }
    if (!noun || noun.head < 0 || noun.pronoun || noun.proper) return null;
    const known = ofNoun(parse, s);
    return known ?? { event: noun.lemma, subject: null, at: s };
  }
  if (vg.copula) return null;
  const event = looseSense(parse, verb)?.event ?? verbLemma(vg.lemma);
  const object = parse.phrases[verb + 1];
  const patient = !vg.passive && object?.kind === 'np' && object.head >= 0 ? verb + 1 : s;
  return { event, subject: patient >= 0 ? nameOfPhrase(parse, patient) : null, at: verb };
}

/** "They were sitting outside at 10:30 p.m. when someone began firing": the clock times what follows; else a sentence of gunfire times that. */
function eventOfClock(parse: Parse, at: number): DatedEvent | null {
  const { phrases } = parse;
  const when = phrases[at + 1];
  const sudden = when?.kind === 'sub' && when.word === 'when';
  for (let i = sudden ? at + 2 : Math.max(0, at - 2 * REACH); i < Math.min(phrases.length, at + REACH); i++) {
    if (isGunfire(parse, i)) return { event: 'shoot', subject: null, at: i };
    if (sudden && phrases[i]!.kind === 'vg') {
      const next = phrases[i + 1];
      if (next?.kind !== 'vg' || next.form === 'finite') return ofVerb(parse, i);
    }
  }
  return null;
}

function eventOf(parse: Parse, at: number): DatedEvent | null {
  const { phrases } = parse;
  if (phrases[at]?.kind === 'np') {
    const own = ofNoun(parse, at);
    if (own) return own;
  }
  const before = item(phrases, at - 1);
  const noun = ofNoun(parse, before?.kind === 'prep' ? at - 2 : at - 1);
  if (noun) return noun;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const p = phrases[i]!;
    if (p.kind === 'vg') {
      const found = ofVerb(parse, i);
      // a participle behind its noun ("the group standing outside") leaves the date to the verb of the clause
      if (found || p.form === 'finite') return found;
    }
    if (p.kind === 'sub' || (p.kind === 'mark' && /^[:;“”"]$/.test(p.word))) break;
  }
  for (let i = at + 1; i < Math.min(phrases.length, at + REACH); i++) {
    const p = phrases[i]!;
    if (p.kind === 'vg') return p.form === 'finite' ? ofVerb(parse, i) : null;
    if (p.kind === 'sub' || (p.kind === 'mark' && /^[:;“”"]$/.test(p.word))) return null;
  }
  return null;
}

/** "Anna Example (4 October 1941 - 2 May 2001)", "Anna Example (born Anna Sample; 4 October 1941)": dates of birth and death behind a name. */
function lifeOf(parse: Parse, at: number): DatedEvent | null {
  let open = -1;
  let born = false;
  let earlier = 0;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const p = parse.phrases[i]!;
    if (p.kind === 'mark' && p.word === '(') {
      open = i;
      break;
    }
    if (p.kind === 'mark' && p.word === ')') return null;
    if (p.kind === 'date') earlier++;
    else if (p.kind === 'vg') {
      if (p.lemma !== 'bear') return null;
      born = true;
    } else if (p.kind !== 'np' && p.kind !== 'mark') return null;
    else if (p.kind === 'np' && !born && !p.proper) return null;
  }
  if (open < 1 || earlier > 1) return null;
  let name = open - 1;
  while (name > 0 && parse.phrases[name]!.kind === 'mark') name--;
  const np = asNoun(parse.phrases[name]);
  if (!np?.proper) return null;
  let dates = earlier + 1;
  for (let i = at + 1; i < parse.phrases.length; i++) {
    const p = parse.phrases[i]!;
    if (p.kind === 'mark' && p.word === ')') break;
    if (p.kind === 'date') dates++;
    else if (p.kind === 'vg') return null;
  }
  // One date alone may be of anything, unless the name is a person's or the text says "born".
  const person = hasPerson(parse, name) || hasPerson(parse, 0);
  if (!born && dates < 2 && !person) return null;
  // What precedes the bracket may be a title: "Anna Example, 1st Lady of the Lake, (…)".
  return {
    event: earlier === 1 ? 'kill' : 'bear',
    subject: nameOfPhrase(parse, hasPerson(parse, name) ? name : 0),
    at: name,
  };
}

function hasPerson(parse: Parse, at: number): boolean {
  const p = parse.phrases[at];
  if (p?.kind !== 'np') return false;
  for (let i = p.first; i < p.last; i++) if (parse.units[i]!.person >= 0) return true;
  return false;
}

/** "The Lantern is a 1930 comedy": the year of what the subject is. */
function yearOfKind(parse: Parse, at: number): DatedEvent | null {
  // the year stands inside its noun phrase, or between the article and the noun
  const inside = asNoun(parse.phrases[at]);
  const np = inside ?? asNoun(parse.phrases[at + 1]);
  const bare = asNoun(item(parse.phrases, at - 1));
  const verb = inside === null && bare !== null && bare.head < 0 ? at - 2 : at - 1;
  const vg = parse.phrases[verb];
  if (!np || np.head < 0 || vg?.kind !== 'vg' || !vg.copula || vg.lemma !== 'be' || vg.negated) return null;
  const s = subjectOf(parse, verb);
  const subject = s >= 0 ? nameOfPhrase(parse, s) : null;
  return subject === null ? null : { event: np.lemma, subject, at };
}

/**
 * The event of the date in phrase `at`; null where the sentence names none.
 * @param clock the date is a time of day.
 */
export function datedEvent(parse: Parse, at: number, clock: boolean): DatedEvent | null {
  const timed = clock ? eventOfClock(parse, at) : null;
  return timed ?? lifeOf(parse, at) ?? yearOfKind(parse, at) ?? eventOf(parse, at);
}
