/** Which happening a date or clock time belongs to, by class and not by word: "the ferry capsized", "the sinking", "the accident". */
import {
  alikeThing,
  canStandFor,
  happeningNamed,
  happeningOfNoun,
  happeningOfVerb,
  isBeginningVerb,
  isCalledVerb,
  isEndingVerb,
  isGenericHappening,
  isHappeningVerb,
  tellsApart,
} from '../language/happenings.ts';
import { nounClass } from '../language/nouns.ts';
import type { Happening } from './claim.ts';
import { subjectOf } from './clauses.ts';
import type { Discourse } from './discourse.ts';
import { isGunfire } from './gunfire.ts';
import { BEHIND_VERB } from './lead.ts';
import { nameOfPhrase } from './naming.ts';
import { asNoun, type Parse } from './parse.ts';
import type { NounPhrase, VerbGroup } from './phrase.ts';

/** Phrases looked at to either side of a date. */
const REACH = 14;
/** Sentences in which an indefinite noun ("a fire", "an attack") is the one that the article is about. */
const OPENING = 4;

type Found = Omit<Happening, 'planned'>;

interface Reader {
  readonly parse: Parse;
  readonly discourse: Discourse;
  readonly clock: boolean;
}

function found(r: Reader, name: string, subject: string | null): Found {
  const main = name === r.discourse.mainHappening;
  return main ? { name, subject, main } : { name, subject };
}

const INDEFINITE = /^(?:a|an|any|no|every|each|some|several)$/;

/** Whose: "X's arrest". */
function possessor(parse: Parse, np: NounPhrase): string | null {
  for (let i = np.first; i < np.possessor && i < np.last; i++) {
    const u = parse.units[i]!;
    if (u.pos === 'Date') return null;
    if (u.person >= 0) return parse.people.people[parse.people.readings[u.person]!.person]?.name ?? null;
  }
  return null;
}

/** The happening that a noun phrase names: "the Saturday sinking", "the accident". */
function ofNoun(r: Reader, at: number): Found | null {
  const { parse, discourse } = r;
  const np = asNoun(parse.phrases[at]);
  if (!np || np.head < 0 || (np.proper && np.lemma === '')) return null;
  const before = parse.units[np.head - 1]?.lower ?? '';
  const named = happeningOfNoun(np.lemma, before);
  const generic = isGenericHappening(np.lemma);
  if (!named && !generic) return null;
  for (let i = np.first; i < np.head; i++) if (tellsApart(parse.units[i]!.lower)) return null;
  if (np.plural && !(named && happeningNamed(named)?.lasts)) return null;
  if (np.nums.length > 0) return null;
  const opening = parse.kind === 'headline' || parse.sentence < OPENING;
  if (np.det !== null && INDEFINITE.test(np.det) && !(opening && /^an?$/.test(np.det))) return null;
  const main = discourse.mainHappening;
  if (generic && main !== null && canStandFor(np.lemma, main)) return found(r, main, null);
  if (!named) return null;
  const next = parse.phrases[at + 1];
  const of = next?.kind === 'prep' && /^(?:of|on|against)$/.test(next.word) ? nameOfPhrase(parse, at + 2) : null;
  return found(r, named, possessor(parse, np) ?? of);
}

function wordsBehind(parse: Parse, vg: VerbGroup): string[] {
  const out: string[] = [];
  for (let i = vg.verb + 1; i < parse.units.length && i <= vg.verb + BEHIND_VERB; i++) {
    if (parse.units[i]!.pos === 'Mark') break;
    out.push(parse.units[i]!.lower);
  }
  return out;
}

const THIS = /^(?:it|this|that|which)$/;

/** "It happened at", "which occurred on": what the article is about, or what the pronoun follows. */
function ofPronoun(r: Reader, at: number): Found | null {
  const np = asNoun(r.parse.phrases[at]);
  const main = r.discourse.mainHappening;
  if (!np?.pronoun || main === null || !THIS.test(r.parse.units[np.first]!.lower)) return null;
  return found(r, main, null);
}

function headClass(parse: Parse, at: number): string | null {
  const np = at >= 0 ? asNoun(parse.phrases[at]) : null;
  if (!np || np.head < 0) return null;
  if (parse.units[np.head]!.person >= 0) return 'people';
  const thing = alikeThing(np.lemma);
  return thing === 'deal' ? 'deal' : nounClass(np.lemma);
}

const KILLED = new Set('kill die perish murder drown'.split(' '));
const LOST = new Set('life lives'.split(' '));

/** "14 people died", "killing three": what the article is about took them, where its opening says so or the sentence names it. */
function ofDeaths(r: Reader, verb: number, patient: number): Found | null {
  const { parse, discourse } = r;
  const main = discourse.mainHappening;
  if (main === null || r.clock) return null;
  const np = patient >= 0 ? asNoun(parse.phrases[patient]) : null;
  if (!np || np.nums.length === 0) return null;
  if (parse.kind === 'headline' || parse.sentence < OPENING) return found(r, main, null);
  for (let i = verb + 1; i < parse.phrases.length && i <= verb + 6; i++) {
    const noun = asNoun(parse.phrases[i]);
    if (noun && noun.head >= 0 && (canStandFor(noun.lemma, main) || happeningOfNoun(noun.lemma, '') === main))
      return found(r, main, null);
  }
  return null;
}

/** The parties of a match: who is subject and who object. */
function partiesOf(parse: Parse, subject: number, object: number): string | null {
  const names = [subject, object].map((i) => (i >= 0 ? nameOfPhrase(parse, i) : null));
  const named = names.filter((n): n is string => n !== null && /^\p{Lu}/u.test(n));
  return named.length === 0 ? null : named.join(' | ');
}

/** The happening that a verb tells. */
function ofVerb(r: Reader, verb: number): Found | null {
  const { parse } = r;
  const vg = parse.phrases[verb] as VerbGroup;
  if (vg.negated) return null;
  if (isGunfire(parse, verb)) return found(r, 'shoot', null);
  const next = wordsBehind(parse, vg);
  const s = subjectOf(parse, verb);
  const after = asNoun(parse.phrases[verb + 1]);
  const object = !vg.passive && after && after.head >= 0 ? verb + 1 : -1;
  const patient = object >= 0 ? object : s;
  const cls = headClass(parse, patient);
  const own =
    happeningOfVerb(vg.lemma, next, cls) ?? (object >= 0 ? happeningOfVerb(vg.lemma, next, headClass(parse, s)) : null);
  if (isHappeningVerb(vg.lemma, next)) {
    const gerund = parse.phrases[verb - 1];
    if (gerund?.kind === 'vg' && gerund.form === 'gerund') return ofVerb(r, verb - 1);
    const subject = s >= 0 ? (ofNoun(r, s) ?? (vg.copula ? null : ofPronoun(r, s))) : null;
    if (subject) return subject;
  }
  if (KILLED.has(vg.lemma) || (vg.lemma === 'lose' && LOST.has(after?.lemma ?? ''))) {
    const deaths = ofDeaths(r, verb, vg.lemma === 'lose' ? s : patient);
    if (deaths) return deaths;
  }
  if (own === null) {
    const about = patient >= 0 ? asNoun(parse.phrases[patient]) : null;
    if (!about || about.head < 0 || about.proper || about.plural) return null;
    if (isEndingVerb(vg.lemma, next)) return { name: `end ${alikeThing(about.lemma)}`, subject: null };
    return isBeginningVerb(vg.lemma, next) ? { name: `begin ${alikeThing(about.lemma)}`, subject: null } : null;
  }
  const { of } = happeningNamed(own)!;
  if (of === 'story') return found(r, own, own === 'match' ? partiesOf(parse, s, object) : null);
  const whose = of === 'agent' ? s : patient;
  return found(r, own, whose >= 0 ? nameOfPhrase(parse, whose) : null);
}

const isMark = (parse: Parse, i: number, words: RegExp): boolean => {
  const p = parse.phrases[i];
  return p?.kind === 'mark' && words.test(p.word);
};

/** "At noon when the ferry capsized", "on March 20, when the phone reaches shops". */
function ofWhen(r: Reader, at: number): Found | null {
  const { phrases } = r.parse;
  const when = isMark(r.parse, at + 1, /^,$/) ? at + 2 : at + 1;
  const p = phrases[when];
  if (p?.kind !== 'sub' || p.word !== 'when') return null;
  for (let i = when + 1; i < Math.min(phrases.length, when + REACH); i++)
    if (phrases[i]!.kind === 'vg') return ofVerb(r, i);
  return null;
}

/** Verbs to the left of the date in its clause, the nearest first; a day belongs to all of them, an hour to the nearest. */
function ofLeft(r: Reader, at: number): Found | null | undefined {
  const { phrases, units } = r.parse;
  for (let i = at - 1; i >= Math.max(0, at - 2 * REACH); i--) {
    const p = phrases[i]!;
    if (p.kind === 'vg') {
      if (p.reporting && p.form === 'finite') return null;
      if (r.clock && isCalledVerb(p.lemma, wordsBehind(r.parse, p))) return null;
      const before = phrases[i - 1];
      const hung = p.form === 'gerund' && before?.kind === 'prep' && !r.clock;
      const happening = hung ? null : ofVerb(r, i);
      if (happening) return happening;
      if (p.form === 'finite') return null;
    }
    if (p.kind === 'sub' || isMark(r.parse, i, /^[;:“”"()–—]$/)) return undefined;
    if (p.kind === 'date' && units[p.first]!.reading >= 0 && i < at - 2) return undefined;
  }
  return undefined;
}

function ofRight(r: Reader, at: number): Found | null {
  const { phrases } = r.parse;
  for (let i = at + 1; i < Math.min(phrases.length, at + REACH); i++) {
    const p = phrases[i]!;
    if (p.kind === 'vg') {
      if (p.form !== 'finite') continue;
      return p.reporting || (r.clock && isCalledVerb(p.lemma, wordsBehind(r.parse, p))) ? null : ofVerb(r, i);
    }
    if (p.kind === 'sub' || isMark(r.parse, i, /^[;:“”"]$/)) return null;
  }
  return null;
}

/**
 * The happening that a date is of.
 * @param at the date's phrase.
 * @param clock the date gives an hour.
 * @returns null where nothing near it tells one that the lexicon knows.
 */
export function happeningAt(parse: Parse, at: number, clock: boolean, discourse: Discourse): Found | null {
  const r: Reader = { parse, discourse, clock };
  const { phrases } = parse;
  const when = ofWhen(r, at);
  if (when) return when;
  const own = ofNoun(r, at);
  if (own) return own;
  const before = phrases[at - 1];
  const noun = before?.kind === 'prep' ? at - 2 : at - 1;
  if (!clock || !calledBefore(parse, noun)) {
    const beside = ofNoun(r, noun);
    if (beside) return beside;
  }
  const left = ofLeft(r, at);
  return left === undefined ? ofRight(r, at) : left;
}

function calledBefore(parse: Parse, at: number): boolean {
  for (let i = at; i >= Math.max(0, at - REACH); i--) {
    const p = parse.phrases[i]!;
    if (p.kind === 'vg' && isCalledVerb(p.lemma, wordsBehind(parse, p))) return true;
    if (p.kind === 'sub') return false;
  }
  return false;
}

const SCHEDULED = /^(?:expect|schedule|plan|set|slate|due|intend|aim|hope|want)$/;

/** "Will travel on Wednesday", "is due on Tuesday", a day after that of the report: not yet come when it was written. */
export function isPlanned(parse: Parse, at: number, date: string): boolean {
  const { published } = parse.article;
  if (published !== null && /^\d{4}-\d{2}-\d{2}/.test(date) && date.slice(0, 10) > published.slice(0, 10)) return true;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const p = parse.phrases[i]!;
    if (p.kind === 'vg') {
      if (p.modal !== null && /^(?:will|'ll|shall|would|should)$/.test(p.modal)) return true;
      if (SCHEDULED.test(p.lemma)) return true;
      if (p.form === 'finite') return p.form === 'finite' && p.copula && parse.phrases[i + 1]?.kind === 'vg';
    }
    if (p.kind === 'adj' && /^(?:due|set|scheduled)$/.test(p.word)) return true;
    if (p.kind === 'sub' || isMark(parse, i, /^[;:“”"]$/)) return false;
  }
  return false;
}
