/**
 * By which event a noun phrase is counted: the verb, noun or adjective that says what happened to it. Looks at most a few phrases to either
 * side; prefers a sense of the event lexicon to a bare verb, and the tie that the grammar makes closest.
 */
import { hasSense, type Sense, senseOf } from '../language/events.ts';
import { nounClass } from '../language/nouns.ts';
import { asNoun, type Parse } from './parse.ts';
import type { NounPhrase, OtherPhrase, Phrase, VerbGroup } from './phrases.ts';

export type Role = 'object' | 'subject' | 'agent' | 'adjunct' | 'noun' | 'state';

export interface Governor {
  readonly event: string;
  /** How the noun phrase stands to it. */
  readonly role: Role;
  /** Index of the verb group in `phrases`, -1 for a noun or adjective. */
  readonly verb: number;
  /** For an event noun: its phrase. */
  readonly noun: number;
  /** True when the event lexicon knows it; else `event` is the bare lemma. */
  readonly known: boolean;
  /** What the counted noun stands for ("40 deaths" counts people), else null. */
  readonly standsFor: string | null;
}

/** Prepositions that also open a clause: "after 20 were injured". */
const CLAUSE_PREP = /^(?:after|before|since|until|till|as|than|like)$/;

const REACH = 14;
const NEAR = 8;
const LIGHT =
  /^(?:be|have|do|leave|see|find|include|involve|make|give|take|get|bring|put|say|tell|cause|mean|keep|let|face|begin|start|continue|try|fail)$/;

/** Words of a verb group and right after it, for particles and objects' adjectives. */
function near(parse: Parse, at: number): string[] {
  const p = parse.phrases[at]!;
  const out: string[] = [];
  for (let i = p.first; i < Math.min(parse.units.length, p.last + NEAR); i++) {
    const u = parse.units[i]!;
    if (i >= p.last && (u.lower === ';' || u.lower === '.' || u.pos === 'Sub' || u.pos === 'Modal')) break;
    if (i >= p.last && u.pos === 'Past' && parse.units[i - 1]?.pos === 'Be') break;
    out.push(u.lower);
  }
  return out;
}

/** The noun class that senses ask for: the head's, or `none` without a head (then people are as likely as anything). */
export function classOf(np: NounPhrase): string | null {
  if (np.head < 0 || np.lemma === '') return 'people';
  if (np.lemma === 'other' || np.lemma === 'one') return 'people';
  return nounClass(np.lemma);
}

function verbSense(parse: Parse, at: number, role: 'affects' | 'undergoes', cls: string | null): Sense | null {
  const vg = parse.phrases[at] as VerbGroup;
  return senseOf(role, vg.lemma, cls, near(parse, at));
}

/** Any sense of the verb, for phrases that are neither its subject nor its object ("intercepted across nine regions"). */
export function looseSense(parse: Parse, at: number): Sense | null {
  for (const cls of [null, 'people', 'aircraft', 'weapon', 'building']) {
    const s = verbSense(parse, at, 'affects', cls) ?? verbSense(parse, at, 'undergoes', cls);
    if (s) return s;
  }
  return null;
}

/** The phrase index of the subject of a verb group: the nearest noun phrase to its left that no preposition governs, else -1. */
export function subjectOf(parse: Parse, verb: number): number {
  const { phrases } = parse;
  let commas = 0;
  for (let i = verb - 1; i >= 0 && i >= verb - REACH; i--) {
    const p = phrases[i]!;
    if (p.kind === 'np') {
      const before = phrases[i - 1];
      if (before?.kind === 'prep') {
        i--;
        continue;
      }
      if (before?.kind === 'conj' && phrases[i - 2]?.kind === 'np') {
        // the last of several joined subjects: the first stands for all
        i -= 1;
        continue;
      }
      // an age or an aside between commas: "John Doe, 34, was shot"
      if (p.head < 0 && p.age >= 0 && before?.kind === 'mark' && before.word === ',' && phrases[i - 2]?.kind === 'np')
        continue;
      return i;
    }
    if (p.kind === 'mark' && p.word === ',') {
      commas++;
      if (commas > 4) return -1;
      continue;
    }
    if (p.kind === 'sub') {
      const np = phrases[i - 1]?.kind === 'mark' ? i - 2 : i - 1;
      return /^(?:who|which|that)$/.test(p.word) && phrases[np]?.kind === 'np' ? np : -1;
    }
    if (p.kind === 'vg' && p.form === 'finite') {
      const vg = phrases[verb] as VerbGroup;
      // shared subject: "killed two and wounded 20"
      if (vg.form !== 'finite' || joined(parse, i, verb)) return subjectOf(parse, i);
      return -1;
    }
    if (p.kind === 'mark' && /^[;:]$/.test(p.word)) return -1;
  }
  return -1;
}

/** Whether a verb group continues an earlier one across "and", "but" or a comma list without a subject of its own. */
function joined(parse: Parse, earlier: number, later: number): boolean {
  const before = parse.phrases[later - 1];
  if (before?.kind === 'conj') return true;
  if (before?.kind === 'adv' && parse.phrases[later - 2]?.kind === 'conj') return true;
  return earlier >= 0 && before?.kind === 'mark' && before.word === ',';
}

/** The verb group to the left that a phrase belongs to as object or adjunct, else -1. */
function leftVerb(parse: Parse, at: number): number {
  const { phrases } = parse;
  for (let i = at - 1; i >= 0 && i >= at - REACH * 2; i--) {
    const p = phrases[i]!;
    if (p.kind === 'vg') return i;
    if (p.kind === 'sub') return -1;
    if (p.kind === 'mark' && /^[:“”"()—–]$/.test(p.word))
      return p.word === '(' ? -1 : p.word === ':' ? (i - 1 >= 0 && phrases[i - 1]!.kind === 'vg' ? i - 1 : -1) : -1;
  }
  return -1;
}

interface Right {
  readonly verb: number;
  readonly relative: boolean;
  /** A comma stands between. */
  readonly apart: boolean;
}

/** The verb group to the right whose subject (or participle's noun) the phrase is. */
function rightVerb(parse: Parse, at: number): Right | null {
  const { phrases } = parse;
  let apart = false;
  let relative = false;
  for (let i = at + 1; i < phrases.length && i <= at + REACH; i++) {
    const p = phrases[i]!;
    if (p.kind === 'vg') {
      if (p.form === 'infinitive' || (p.form === 'gerund' && apart)) {
        if (apart) continue;
      }
      return { verb: i, relative, apart };
    }
    if (p.kind === 'sub') {
      if (!/^(?:who|which|that)$/.test(p.word)) return null;
      const next = phrases[i + 1];
      if (next?.kind === 'np') return null;
      relative = true;
      continue;
    }
    if (p.kind === 'prep') {
      if (CLAUSE_PREP.test(p.word) && phrases[i + 1]?.kind === 'np' && phrases[i + 2]?.kind === 'vg') return null;
      if (phrases[i + 1]?.kind === 'np' || phrases[i + 1]?.kind === 'date') i++;
      continue;
    }
    if (p.kind === 'date' || p.kind === 'adv') continue;
    if (p.kind === 'conj') {
      // a joined subject: "two men and a woman were killed"
      if (phrases[i + 1]?.kind === 'np') {
        i++;
        continue;
      }
      return null;
    }
    if (p.kind === 'mark') {
      if (p.word === ',' || p.word === '-' || p.word === '–' || p.word === '—') {
        apart = true;
        continue;
      }
      if (/^[“”"‘’()]$/.test(p.word)) continue;
      return null;
    }
    if (p.kind === 'np') {
      if (!apart) return null;
      continue;
    }
    if (p.kind === 'adj') return null;
  }
  return null;
}

/** "12 dead", "two people missing", "20 were wounded": an adjective that says what befell the phrase. */
function stateOf(parse: Parse, at: number): Sense | null {
  const np = parse.phrases[at] as NounPhrase;
  const cls = classOf(np);
  for (const i of np.loose) {
    const s = senseOf('states', parse.units[i]!.lower, cls, []);
    if (s) return s;
  }
  const next: Phrase | undefined = parse.phrases[at + 1];
  if (next?.kind === 'adj' || next?.kind === 'vg') {
    const vg = next.kind === 'vg' ? next : null;
    const word = vg ? parse.units[vg.verb]!.lower : (next as OtherPhrase).word;
    const bare = vg === null || (vg.form === 'participle' && !hasSense('affects', vg.lemma));
    if (bare) {
      const s = senseOf('states', word, cls, []);
      if (s) return s;
    }
  }
  return null;
}

const CONDITION = /^(?:critical|serious|stable|grave|guarded|fair)$/;
const INJURED: Sense = { event: 'injure', particle: null, only: null, not: null, standsFor: null };

/** The state that a copula gives its subject: "three are dead", "12 remain missing". */
function copulaState(parse: Parse, verb: number, cls: string | null): Sense | null {
  for (let i = verb + 1; i <= verb + 3; i++) {
    const p = parse.phrases[i];
    if (!p || p.kind === 'mark') return null;
    if (p.kind === 'adj' || p.kind === 'adv') {
      const s = senseOf('states', p.word, cls, []);
      if (s) return s;
      continue;
    }
    if (p.kind === 'prep' && p.word === 'in') {
      // "is in critical condition"
      const np = asNoun(parse.phrases[i + 1]);
      if (np?.lemma === 'condition' && CONDITION.test(parse.units[np.head - 1]?.lower ?? '')) return INJURED;
      return null;
    }
    if (p.kind === 'np') {
      for (const u of p.loose) {
        const s = senseOf('states', parse.units[u]!.lower, cls, []);
        if (s) return s;
      }
      return null;
    }
  }
  return null;
}

/** Premodifiers: "20 wounded soldiers", "the injured passengers". */
function premodifier(parse: Parse, np: NounPhrase): Sense | null {
  for (let i = np.first; i < np.head; i++) {
    const u = parse.units[i]!;
    if (u.pos !== 'Adj' && u.pos !== 'Past') continue;
    const s = senseOf('states', u.lower, nounClass(np.lemma), []);
    if (s) return s;
  }
  return null;
}

/** A noun phrase that names an event or holds its figure: "the deaths", "a death toll", "the shooting". */
export function eventNoun(parse: Parse, np: NounPhrase, cls: string | null): Sense | null {
  if (np.head < 0) return null;
  const words: string[] = [];
  for (let i = Math.max(np.first, np.head - 2); i < np.head; i++) words.push(parse.units[i]!.lower);
  return (
    senseOf('measures', np.lemma, cls, words) ??
    senseOf('acts', np.lemma, cls, words) ??
    senseOf('units', np.lemma, cls, words)
  );
}

const nounGovernor = (s: Sense, noun: number): Governor => ({
  event: s.event,
  role: 'noun',
  verb: -1,
  noun,
  known: true,
  standsFor: s.standsFor,
});

function fromLeft(parse: Parse, at: number, left: number, cls: string | null): Governor | null {
  const vg = parse.phrases[left] as VerbGroup;
  const prep = parse.phrases[at - 1]?.kind === 'prep' ? (parse.phrases[at - 1] as { word: string }).word : null;
  const base = { verb: left, noun: -1, standsFor: null };
  const role: Role = prep === null ? 'object' : prep === 'by' && vg.passive ? 'agent' : 'adjunct';
  const direct = verbSense(parse, left, 'affects', cls);
  if (direct && (!vg.passive || prep !== null)) return { ...base, event: direct.event, role, known: true };
  // "a toll of 12", "the toll rose to 12", "hits … were recorded at 33 locations": the event is the subject's noun
  const s = subjectOf(parse, left);
  const subject = s >= 0 ? asNoun(parse.phrases[s]) : null;
  if (subject) {
    const noun = eventNoun(parse, subject, cls);
    if (
      noun &&
      !(
        hasSense('affects', vg.lemma) &&
        !['rise', 'fall', 'include', 'reach', 'hit', 'climb', 'increase', 'jump'].includes(vg.lemma)
      )
    )
      return nounGovernor(noun, s);
  }
  const any = looseSense(parse, left);
  if (any && prep !== null) return { ...base, event: any.event, role, known: true };
  if (vg.copula && (vg.lemma === 'be' || vg.lemma === 'have')) return { ...base, event: 'be', role, known: false };
  return { ...base, event: any?.event ?? vg.lemma, role, known: any !== null };
}

function fromRight(parse: Parse, right: Right, cls: string | null): Governor | null {
  const vg = parse.phrases[right.verb] as VerbGroup;
  const base = { verb: right.verb, noun: -1, standsFor: null, role: 'subject' as Role };
  if (vg.passive) {
    const s = verbSense(parse, right.verb, 'affects', cls) ?? verbSense(parse, right.verb, 'undergoes', cls);
    return { ...base, event: s?.event ?? vg.lemma, known: s !== null };
  }
  if (vg.copula) {
    const s = copulaState(parse, right.verb, cls);
    if (s) return { ...base, event: s.event, role: 'state', known: true };
    return { ...base, event: vg.lemma, known: false };
  }
  const s = verbSense(parse, right.verb, 'undergoes', cls);
  if (s) return { ...base, event: s.event, known: true };
  const any = looseSense(parse, right.verb);
  return { ...base, event: any?.event ?? vg.lemma, role: any ? 'agent' : 'subject', known: any !== null };
}

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
  if (state) return { event: state.event, role: 'state', verb: -1, noun: -1, known: true, standsFor: null };
  const before = phrases[at - 1];
  // "the killing of three people", "hits from nine missiles", "a death toll of 12"
  if (before?.kind === 'prep' && /^(?:of|from|by|to|for|at)$/.test(before.word)) {
    const owner = asNoun(phrases[at - 2]);
    if (owner && owner.nums.length === 0) {
      const noun = eventNoun(parse, owner, cls);
      if (noun && (before.word === 'of' || before.word === 'from')) return nounGovernor(noun, at - 2);
    }
  }
  // joined to the last one: "hits from nine missiles and 54 drones"
  if (before?.kind === 'conj' && phrases[at - 2]?.kind === 'np' && phrases[at - 3]?.kind === 'prep') {
    const shared = joinedEvent(parse, at, cls);
    if (shared) return shared;
  }
  const clause = before?.kind === 'prep' && CLAUSE_PREP.test(before.word);
  const reach = clause || before?.kind !== 'prep' ? rightVerb(parse, at) : null;
  const opens = clause && reach !== null && !reach.relative && (phrases[reach.verb] as VerbGroup).form === 'finite';
  const adjunct = before?.kind === 'prep' && !opens;
  const right = adjunct ? null : reach;
  const left = opens ? -1 : leftVerb(parse, at);
  const l = left >= 0 ? fromLeft(parse, at, left, cls) : null;
  const r = right ? fromRight(parse, right, cls) : null;
  const lv = left >= 0 ? (phrases[left] as VerbGroup) : null;
  const rv = right ? (phrases[right.verb] as VerbGroup) : null;
  if (r && rv && (!l || !lv || lv.reporting)) {
    if (r.known || !l?.known) return r;
  }
  if (r && l && rv && lv && right) {
    const finite = rv.form === 'finite' && !right.relative && !right.apart;
    if (finite) return r;
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
  if (pre) return { event: pre.event, role: 'state', verb: -1, noun: -1, known: true, standsFor: null };
  return joinedEvent(parse, at, cls) ?? adjunctOfSubject(parse, at, cls);
}

/** An event noun before the list that this phrase continues: "strikes by five drones and two missiles". */
function joinedEvent(parse: Parse, at: number, cls: string | null): Governor | null {
  for (let i = at - 1; i >= 0 && i >= at - 8; i--) {
    const p = parse.phrases[i]!;
    if (p.kind === 'vg' || p.kind === 'sub') return null;
    if ((p.kind === 'prep' && p.word === 'of') || (p.kind === 'prep' && p.word === 'from')) {
      const owner = asNoun(parse.phrases[i - 1]);
      const noun = owner && owner.nums.length === 0 ? eventNoun(parse, owner, cls) : null;
      if (noun) return nounGovernor(noun, i - 1);
    }
  }
  return null;
}

/** A phrase inside a subject's complement: the verb of that subject. */
function adjunctOfSubject(parse: Parse, at: number, cls: string | null): Governor | null {
  if (parse.phrases[at - 1]?.kind !== 'prep') return null;
  const right = rightVerb(parse, at);
  if (!right) return null;
  const vg = parse.phrases[right.verb] as VerbGroup;
  const s = subjectOf(parse, right.verb);
  const subject = s >= 0 ? asNoun(parse.phrases[s]) : null;
  const noun = subject ? eventNoun(parse, subject, cls) : null;
  if (noun) return nounGovernor(noun, s);
  const any = looseSense(parse, right.verb);
  return {
    event: any?.event ?? vg.lemma,
    role: 'adjunct',
    verb: right.verb,
    noun: -1,
    known: any !== null,
    standsFor: null,
  };
}
