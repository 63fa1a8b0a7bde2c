/** Which happening a date or clock time belongs to, by class and not by word: "the ferry capsized", "the sinking", "the accident". */

import { alikeThing, happeningOfNoun, happeningOfVerb, isCalledVerb } from '../language/happenings.ts';
import { item } from '../language/item.ts';
import { verbLemma } from '../language/lemma.ts';
import type { Discourse } from './discourse.ts';
import { isGunfire } from './gunfire.ts';
import { type Found, found, ofNoun, type Reader } from './happening-nouns.ts';
import { ofVerb, wordsBehind } from './happening-verbs.ts';
import { BEHIND_VERB } from './main-happening.ts';
import { asNoun, type Parse } from './parse.ts';
import type { VerbGroup } from './phrase.ts';

/** Phrases looked at to either side of a date. */
const REACH = 14;

const isMark = (parse: Parse, i: number, words: RegExp): boolean => {
  const p = item(parse.phrases, i);
  return p?.kind === 'mark' && words.test(p.word);
};

/** "At noon when the ferry capsized", "on March 20, when the phone reaches shops". */
function ofWhen(r: Reader, at: number): Found | null {
  const { phrases } = r.parse;
  const when = isMark(r.parse, at + 1, /^,$/) ? at + 2 : at + 1;
  const p = phrases[when];
  if (p?.kind !== 'sub' || p.word !== 'when') return null;
  let participle = -1;
  for (let i = when + 1; i < Math.min(phrases.length, when + REACH); i++) {
    const verb = phrases[i]!;
    if (verb.kind !== 'vg') continue;
    // "when a van carrying bricks hit the wall": what the van did there and then
    if (verb.form === 'finite') return ofVerb(r, i);
    if (participle < 0 || (phrases[participle] as VerbGroup).form === 'gerund') participle = i;
  }
  if (participle >= 0) return ofVerb(r, participle);
  return ofWords(r, phrases[when]!.last, r.parse.units.length);
}

/** Where no verb was made out ("the phone reaches shops"), the words of the clause are looked up by themselves. */
function ofWords(r: Reader, from: number, to: number, infinitive = false): Found | null {
  const { units, known } = r.parse;
  // each date of a sentence without a verb asks from its first word on: what told nothing is not asked again
  const whole = from === 0 && !infinitive;
  for (let i = whole ? Math.min(known.silent, to) : from; i < to; i++) {
    if (whole && i + BEHIND_VERB < to) known.silent = i;
    const u = units[i]!;
    if (u.pos === 'Mark' && /^[,;:]$/.test(u.lower) && i > from) return null;
    if ((u.pos !== 'Noun' && u.pos !== 'Adj') || (infinitive && item(units, i - 1)?.lower !== 'to')) continue;
    const next: string[] = [];
    for (let k = i + 1; k < to && k <= i + BEHIND_VERB; k++) next.push(units[k]!.lower);
    const deal = next.some((w) => alikeThing(w) === 'deal') ? 'deal' : null;
    const name = happeningOfVerb(verbLemma(u.lower), next, deal);
    if (name === null) continue;
    const sides = [item(units, i - 1), units[i + 1]].filter((x) => x !== undefined && (x.pos === 'Name' || x.capital));
    const named = sides.map((x) => r.parse.article.tokens[x!.last - 1]!.text);
    return found(r, name, name === 'match' && named.length > 0 ? named.join(' | ') : null);
  }
  return null;
}

/** "Saturday's final", "Wednesday's quake", "Sunday's Oakvale shooting". */
function ofOwned(r: Reader, at: number): Found | null {
  const mark = r.parse.phrases[at + 1];
  if (mark?.kind !== 'adv' || mark.word !== "'s") return null;
  const next = r.parse.phrases[at + 2];
  if (next?.kind === 'adj') {
    const name = happeningOfNoun(next.word, '');
    return name === null ? null : found(r, name, null);
  }
  const named = asNoun(next);
  return ofNoun(r, at + 2) ?? (named?.proper ? ofNoun(r, at + 3) : null);
}

const ALARM = /^(?:call|summon|alert|notify|dispatch)$/;

/** "Police were called at 8:40": the hour of the call; of who only came or heard, none. */
function ofCallers(r: Reader, vg: VerbGroup): Found | null {
  return vg.passive && ALARM.test(vg.lemma) ? found(r, 'call', null) : null;
}

/** Prepositions before what a date behind it is of: "since the escape from the jail on Monday". */
const ANCHORS = /^(?:after|since|following|before|over|about|during|for|from|in|of|by|with|at)$/;
/** What comes after a happening has a day of its own: "the scene of the shooting", "a vigil for victims of the crash". */
const LEFT_OF_IT =
  /^(?:scene|site|place|spot|location|anniversary|investigation|probe|inquiry|trial|hearing|case|charge|news|video|footage|vigil|funeral|burial|memorial|mass|service|tribute|mourner|flower|candle|meeting|conference|statement|report|protest|march|rally|visit)$/;
/** Phrases between a noun and its date. */
const TRAILED = 6;

/** Whether the noun phrase hangs, by however many prepositions, on what comes after a happening. */
function belongsToAftermath({ phrases }: Parse, at: number): boolean {
  for (let i = at - 2; i >= 0 && i >= at - TRAILED; i -= 2) {
    const np = asNoun(phrases[i]);
    if (!np) return false;
    if (LEFT_OF_IT.test(np.lemma)) return true;
    if (item(phrases, i - 1)?.kind !== 'prep') return false;
  }
  return false;
}

/** "The robbery of a jewellery shop in Norley last Friday": a noun with what belongs to it, right before the date. */
function ofTrailed(r: Reader, at: number): Found | null {
  const { phrases } = r.parse;
  for (let i = at - 1; i >= Math.max(1, at - TRAILED); i--) {
    const p = phrases[i]!;
    if (p.kind === 'vg' || p.kind === 'sub' || p.kind === 'mark' || p.kind === 'date') return null;
    const anchor = phrases[i - 1]!;
    if (p.kind !== 'np' || anchor.kind !== 'prep' || !ANCHORS.test(anchor.word)) continue;
    const found = ofNoun(r, i);
    if (found) return belongsToAftermath(r.parse, i) ? null : found;
  }
  return null;
}

/** "The June 24 shooting", "a Sunday blaze". */
function ofNamedDay(r: Reader, at: number): Found | null {
  const before = asNoun(r.parse.phrases[at - 1]);
  return before && before.head < 0 && before.det !== null && before.nums.length === 0 ? ofNoun(r, at + 1) : null;
}

/** Verbs of saying that also tell what was done: to a thing or person, or (passive) to who is named before. */
const DOING = /^(?:announce|find|hear|put)$/;

/** A verb that only passes on what somebody said: "said on Monday", "was told on Monday"; not "found the body", "is expected in Norley". */
export function isSaying(parse: Parse, at: number): boolean {
  const p = parse.phrases[at] as VerbGroup;
  // the day is that of what is expected
  if (!p.reporting || p.lemma === 'expect') return false;
  // "put into service", "put up"
  if (p.lemma === 'put' && /^(?:into|up|out|on|off|in|down)$/.test(parse.units[p.last]?.lower ?? '')) return false;
  const next = parse.phrases[at + 1];
  if (p.lemma === 'report') return !(p.passive && next?.kind === 'adj' && next.word === 'missing');
  return !DOING.test(p.lemma) || !(p.passive || next?.kind === 'np');
}

/** Verbs to the left of the date in its clause, the nearest first; a day belongs to all of them, an hour to the nearest. */
function ofLeft(r: Reader, at: number): Found | null | undefined {
  const { phrases, units } = r.parse;
  for (let i = at - 1; i >= Math.max(0, at - 2 * REACH); i--) {
    const p = phrases[i]!;
    if (p.kind === 'vg') {
      if (p.form === 'finite' && isSaying(r.parse, i)) return null;
      if (r.clock && isCalledVerb(p.lemma, wordsBehind(r.parse, p))) return ofCallers(r, p);
      const before = item(phrases, i - 1);
      const hung = p.form === 'gerund' && before?.kind === 'prep' && !r.clock;
      const happening = hung ? null : ofVerb(r, i);
      if (happening) return happening;
      // "expect to complete the deal": a verb that reads as an adjective
      if (p.form === 'finite') return ofWords(r, p.last, phrases[at]!.first, true);
    }
    if (p.kind === 'sub' || isMark(r.parse, i, /^[;:“”"()–—]$/)) return undefined;
    if (p.kind === 'date' && units[p.first]!.reading >= 0 && i < at - 2) return undefined;
  }
  return undefined;
}

function ofRight(r: Reader, at: number): Found | null {
  const { phrases } = r.parse;
  let participle = -1;
  for (let i = at + 1; i < Math.min(phrases.length, at + REACH); i++) {
    const p = phrases[i]!;
    if (p.kind === 'vg') {
      if (p.form === 'participle' && participle < 0) participle = i;
      if (p.form !== 'finite') continue;
      if (isSaying(r.parse, i)) return null;
      return r.clock && isCalledVerb(p.lemma, wordsBehind(r.parse, p)) ? ofCallers(r, p) : ofVerb(r, i);
    }
    if (p.kind === 'sub' || isMark(r.parse, i, /^[;:“”"]$/)) break;
  }
  // a past tense that reads as a participle: "On Monday, Karla Roth appeared in court"
  return participle < 0 ? null : ofVerb(r, participle);
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
  const own = ofNoun(r, at) ?? ofOwned(r, at) ?? ofNamedDay(r, at);
  if (own) return own;
  const before = item(phrases, at - 1);
  const noun = before?.kind === 'prep' ? at - 2 : at - 1;
  if (isGunfire(parse, noun - 1)) return found(r, 'shoot', null);
  if (!clock || !calledBefore(parse, noun)) {
    const beside = ofNoun(r, noun);
    if (beside) return beside;
  }
  const trailed = clock ? null : ofTrailed(r, at);
  if (trailed) return trailed;
  const left = ofLeft(r, at);
  if (left !== undefined) return left;
  const right = ofRight(r, at);
  return right ?? (phrases.some((p) => p.kind === 'vg') ? null : ofWords(r, 0, phrases[at]!.first));
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
  if (published !== null && /^\d{4}(?:-|$)/.test(date)) {
    const said = date.slice(0, 10);
    if (said > published.slice(0, said.length)) return true;
    if (/^\d{4}$/.test(date) && said < published.slice(0, 4)) return false;
  }
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const p = parse.phrases[i]!;
    if (p.kind === 'vg') {
      if (p.modal !== null && /^(?:will|'ll|shall|would|should)$/.test(p.modal)) return true;
      if (SCHEDULED.test(p.lemma) && !/^(?:off|out|sail|fire|foot|alight)$/.test(parse.units[p.last]?.lower ?? ''))
        return true;
      if (p.form === 'finite') return p.form === 'finite' && p.copula && parse.phrases[i + 1]?.kind === 'vg';
    }
    if (p.kind === 'adj' && /^(?:due|set|scheduled)$/.test(p.word)) return true;
    if (p.kind === 'sub' || isMark(parse, i, /^[;:“”"]$/)) return false;
  }
  return false;
}
