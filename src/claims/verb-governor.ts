/** The event that the verb group to the left or right of a noun phrase tells of it. */
import { hasSense, type Sense, senseOf } from '../language/events.ts';
import { item } from '../language/item.ts';
import { type Governor, nounGovernor, type Role, verbGovernor } from './governor.ts';
import { asNoun, type Parse } from './parse.ts';
import type { VerbGroup } from './phrase.ts';
import { copulaState, eventNoun, looseSense, verbSense } from './senses.ts';
import { subjectOf } from './subjects.ts';
import type { Right } from './verbs-beside.ts';

/** Verbs that carry a noun's figure: "the toll rose to 12", "the arrests include". */
const FIGURE_VERBS = new Set(
  'rise fall include reach hit climb increase jump exceed pass stand total number top near surpass drop decrease grow come'.split(
    ' ',
  ),
);

const BODILY = /^(?:kill|injure|shoot|arrest|detain)$/;

/** The state in "among the dead", "among those injured" before a copula. */
function amongState(parse: Parse, verb: number, cls: string | null): Sense | null {
  for (let i = verb - 1; i >= 0 && i >= verb - 3; i--) {
    const p = parse.phrases[i]!;
    if (p.kind === 'prep' && p.word === 'among')
      for (let u = p.last; u < parse.phrases[verb]!.first; u++) {
        const s = senseOf('states', parse.units[u]!.lower, cls, []);
        if (s) return s;
      }
  }
  return null;
}

/** The state that a verb's subject is ("the dead", "those injured"). */
function subjectState(parse: Parse, verb: number, cls: string | null): Sense | null {
  const s = subjectOf(parse, verb);
  const np = s >= 0 ? parse.phrases[s] : undefined;
  if (!np) return null;
  const next = parse.phrases[s + 1];
  const participle = s + 1 < verb && next?.kind === 'vg' && next.form === 'participle' ? next : null;
  for (let u = (participle ?? np).last - 1; u >= np.first; u--) {
    const state = senseOf('states', parse.units[u]!.lower, cls, []);
    if (state) return state;
  }
  return null;
}

/**
 * What the verb group to the left says of the noun phrase `phrases[at]`, its object or adjunct.
 * @param left index of the verb group in `phrases`.
 */
export function fromLeft(parse: Parse, at: number, left: number, cls: string | null): Governor | null {
  const vg = parse.phrases[left] as VerbGroup;
  const prep =
    item(parse.phrases, at - 1)?.kind === 'prep' ? (item(parse.phrases, at - 1) as { word: string }).word : null;
  const role: Role = prep === null ? 'object' : prep === 'by' && vg.passive ? 'agent' : 'adjunct';
  // "among the dead were two nurses"
  if (vg.copula && prep === null) {
    const among = amongState(parse, left, cls);
    if (among) return verbGovernor(left, among.event, 'state', true);
  }
  // "the dead included two nurses"
  if (vg.lemma === 'include' && (prep === null || prep === 'of')) {
    const state = subjectState(parse, left, cls);
    if (state) return verbGovernor(left, state.event, 'state', true);
  }
  const direct = verbSense(parse, left, 'affects', cls);
  if (direct && (!vg.passive || prep !== null)) return verbGovernor(left, direct.event, role, true);
  // "a toll of 12", "the toll rose to 12", "strikes … were counted at 12 sites": the event is the subject's noun
  const s = subjectOf(parse, left);
  const subject = s >= 0 ? asNoun(parse.phrases[s]) : null;
  if (subject) {
    const noun = eventNoun(parse, subject, cls);
    // shootings that include five robberies are not five people shot
    const counts =
      noun !== null &&
      (!BODILY.test(noun.event) || !hasSense('acts', subject.lemma) || hasSense('units', subject.lemma));
    if (noun && counts && (vg.passive || vg.copula || FIGURE_VERBS.has(vg.lemma) || !hasSense('acts', subject.lemma))) {
      const own = hasSense('affects', vg.lemma) && !FIGURE_VERBS.has(vg.lemma);
      if (!own) return nounGovernor(noun, s);
    }
  }
  // "included 12 passengers" launches nothing: an object answers for its own class
  const any = looseSense(parse, left, prep === null && cls !== null ? [null] : undefined);
  if (any && prep !== null) return verbGovernor(left, any.event, role, true);
  if (vg.copula && (vg.lemma === 'be' || vg.lemma === 'have')) return verbGovernor(left, 'be', role, false);
  return verbGovernor(left, any?.event ?? vg.lemma, role, any !== null);
}

/** What the verb group to the right says of its subject. */
export function fromRight(parse: Parse, right: Right, cls: string | null): Governor | null {
  const vg = parse.phrases[right.verb] as VerbGroup;
  if (vg.passive) {
    // "are feared dead", "were found injured"
    const state = parse.phrases[right.verb + 1]?.kind === 'adj' ? copulaState(parse, right.verb, cls) : null;
    if (state) return verbGovernor(right.verb, state.event, 'state', true);
    const s = verbSense(parse, right.verb, 'affects', cls) ?? verbSense(parse, right.verb, 'undergoes', cls);
    return verbGovernor(right.verb, s?.event ?? vg.lemma, 'subject', s !== null);
  }
  if (vg.copula) {
    const s = copulaState(parse, right.verb, cls);
    if (s) return verbGovernor(right.verb, s.event, 'state', true);
    return verbGovernor(right.verb, vg.lemma, 'subject', false);
  }
  const s = verbSense(parse, right.verb, 'undergoes', cls);
  if (s) return verbGovernor(right.verb, s.event, 'subject', true);
  const any = looseSense(parse, right.verb);
  return verbGovernor(right.verb, any?.event ?? vg.lemma, any ? 'agent' : 'subject', any !== null);
}
