/**
 * By which event a noun phrase is counted: the verb, noun or adjective that says what happened to it. Looks at most a few phrases to either
 * side; prefers a sense of the event lexicon to a bare verb, and the tie that the grammar makes closest.
 */

import { hasSense, type Sense, senseOf } from '../language/events.ts';
import { item } from '../language/item.ts';
import { nounClass } from '../language/nouns.ts';
import { type Governor, nounGovernor, stateGovernor, verbGovernor } from './governor.ts';
import { asNoun, type Parse } from './parse.ts';
import type { NounPhrase, VerbGroup } from './phrase.ts';
import { eventNoun, looseSense, premodifier, stateOf } from './senses.ts';
import { CLAUSE_PREP, subjectOf } from './subjects.ts';
import { fromLeft, fromRight } from './verb-governor.ts';
import { leftVerb, rightVerb } from './verbs-beside.ts';

/** Verbs that tell little of what happened. */
const LIGHT =
  /^(?:be|have|do|leave|see|find|include|involve|make|give|take|get|bring|put|say|tell|cause|mean|keep|let|face|begin|start|continue|try|fail)$/;

/**
 * The event that governs the noun phrase `phrases[at]`.
 * @param cls noun class of what it counts (`classOf`, or that of an elided head).
 * @returns the governor, or null when the sentence has none (a bare list item, a caption).
 */
export function governorOf(parse: Parse, at: number, cls: string | null): Governor | null {
  const { phrases } = parse;
  const np = phrases[at] as NounPhrase;
  // The counted noun is itself the event: "40 deaths".
  if (np.head >= 0) {
    const unit = senseOf('units', np.lemma, cls, []);
    if (unit && !(unit.event === 'kill' && nounClass(np.lemma) === 'life')) return nounGovernor(unit, at);
  }
  const state = stateOf(parse, at);
  if (state) return stateGovernor(state.event);
  const before = item(phrases, at - 1);
  // "the killing of three people", "a volley of six rockets", "a death toll of 12"
  if (before?.kind === 'prep' && /^(?:of|from|by|to|for|at)$/.test(before.word)) {
    const owner = asNoun(item(phrases, at - 2));
    // "put the death toll at 30": only a noun that holds the figure goes with "at" and "to"
    const holds = before.word === 'of' || before.word === 'from' || hasSense('measures', owner?.lemma ?? '');
    const noun = holds ? ownerGovernor(parse, at - 2, cls) : null;
    if (noun) return noun;
  }
  const befallen = participleAfter(parse, at, cls);
  if (befallen) return stateGovernor(befallen.event);
  // joined to the last one: "strikes by six rockets and 20 shells"
  if (before?.kind === 'conj' && item(phrases, at - 2)?.kind === 'np' && item(phrases, at - 3)?.kind === 'prep') {
    const shared = joinedEvent(parse, at, cls);
    if (shared) return shared;
  }
  const clause = before?.kind === 'prep' && CLAUSE_PREP.test(before.word);
  const reach = clause || before?.kind !== 'prep' ? rightVerb(parse, at) : null;
  const opens = clause && reach !== null && !reach.relative && (phrases[reach.verb] as VerbGroup).form === 'finite';
  const adjunct = before?.kind === 'prep' && !opens;
  const right = adjunct ? null : reach;
  const left = opens ? -1 : leftVerb(parse, at);
  // "one was killed and three others …": after "and" a passive's neighbour begins anew
  const anew = left >= 0 && !adjunct && before?.kind === 'conj' && (phrases[left] as VerbGroup).passive;
  const l = left >= 0 && !(anew && right !== null) ? fromLeft(parse, at, left, cls) : null;
  const r = right ? fromRight(parse, right, cls) : null;
  const lv = left >= 0 ? (phrases[left] as VerbGroup) : null;
  const rv = right ? (phrases[right.verb] as VerbGroup) : null;
  if (r && rv && (!l || !lv || lv.reporting)) {
    if (r.known || !l?.known) return r;
  }
  // A passive takes no object: "one killed, two wounded"
  if (r?.known && lv?.passive && !adjunct && !right?.relative) return r;
  // "a ferry carrying 40 people sank"
  if (l && lv?.form === 'gerund' && left === at - 1 && !lv.passive) return l;
  if (r && l && rv && lv && right) {
    const finite = rv.form === 'finite' && !right.relative && !right.apart;
    // "injures 6 at Orle market": the object right behind a verb of harm
    if (finite && !(l.known && !r.known && left === at - 1)) return r;
    if (!right.apart && r.known && (!l.known || LIGHT.test(lv.lemma))) return r;
    if (right.apart && r.known && !l.known && rv.form === 'finite') return r;
  }
  const pre = premodifier(parse, np);
  if (l && (l.known || !pre)) {
    if (!l.known && !adjunct) {
      const joinedNoun = joinedEvent(parse, at, cls);
      if (joinedNoun) return joinedNoun;
    }
    return l;
  }
  if (r && (r.known || !pre)) return r;
  if (pre) return stateGovernor(pre.event);
  return joinedEvent(parse, at, cls) ?? adjunctOfSubject(parse, at, cls);
}

/** The event that the noun phrase before "of" names: "the killing of", "a volley of". Lives are claimed, saved or fought for: their verb says. */
function ownerGovernor(parse: Parse, at: number, cls: string | null): Governor | null {
  const owner = asNoun(item(parse.phrases, at));
  if (!owner || owner.nums.length > 0) return null;
  if (nounClass(owner.lemma) === 'life') return governorOf(parse, at, 'life');
  const noun = eventNoun(parse, owner, cls);
  return noun && nounGovernor(noun, at);
}

/** "one of five people injured in the blast", "the names of three men shot there": a bare participle right behind a phrase after a preposition. */
function participleAfter(parse: Parse, at: number, cls: string | null): Sense | null {
  const before = item(parse.phrases, at - 1);
  const next = parse.phrases[at + 1];
  if (before?.kind !== 'prep' || !/^(?:of|for|among|to|with)$/.test(before.word)) return null;
  if (next?.kind !== 'vg' || next.last - next.first !== 1 || parse.phrases[at + 2]?.kind === 'np') return null;
  // "five are among eleven held": the base of a share
  if (before.word === 'among' && parse.phrases.slice(0, at).some((p) => p.kind === 'np' && p.nums.length > 0))
    return null;
  return senseOf('states', parse.units[next.first]!.lower, cls, []);
}

/** An event noun before the list that this phrase continues: "strikes by five drones and two missiles". */
function joinedEvent(parse: Parse, at: number, cls: string | null): Governor | null {
  for (let i = at - 1; i >= 0 && i >= at - 8; i--) {
    const p = parse.phrases[i]!;
    if (p.kind === 'vg' || p.kind === 'sub') return null;
    if ((p.kind === 'prep' && p.word === 'of') || (p.kind === 'prep' && p.word === 'from')) {
      const noun = ownerGovernor(parse, i - 1, cls);
      if (noun) return noun;
    }
  }
  return null;
}

/** A phrase inside a subject's complement: the verb of that subject. */
function adjunctOfSubject(parse: Parse, at: number, cls: string | null): Governor | null {
  if (item(parse.phrases, at - 1)?.kind !== 'prep') return null;
  const right = rightVerb(parse, at);
  if (!right) return null;
  const vg = parse.phrases[right.verb] as VerbGroup;
  const s = subjectOf(parse, right.verb);
  const subject = s >= 0 ? asNoun(parse.phrases[s]) : null;
  const noun = subject ? eventNoun(parse, subject, cls) : null;
  if (noun) return nounGovernor(noun, s);
  const any = looseSense(parse, right.verb);
  return verbGovernor(right.verb, any?.event ?? vg.lemma, 'adjunct', any !== null);
}
