/**
 * How a figure stands to fact: asserted, hypothetical, background (another event or time), superseded (the text corrects it) or negated.
 * Looks at the governing verb, what stands over it, and the words of the number's own clause.
 */

import { CONDITIONS, HYPOTHETICAL_MODALS, HYPOTHETICAL_VERBS } from '../language/data/standing.ts';
import { item } from '../language/item.ts';
import type { Standing } from './claim.ts';
import { clauseWords, firstWithin } from './clause-words.ts';
import type { Governor } from './governor.ts';
import { type Parse, wordAt } from './parse.ts';
import type { VerbGroup } from './phrase.ts';

const modals = new Set(HYPOTHETICAL_MODALS.split(' '));
const verbs = new Set(HYPOTHETICAL_VERBS.split(' '));
const conditions = new Set(CONDITIONS.split(' '));

/** "the worst since 2010": the time is the record's, not the figure's. */
const SUPERLATIVE = /^(?:first|most|worst)$|.est$/;

function daysBetween(a: string, b: string): number {
  const x = Date.parse(a);
  const y = Date.parse(b);
  return Number.isNaN(x) || Number.isNaN(y) ? 0 : (y - x) / 86400000;
}

/** A time that lies well before the article: another year or month, more than a month back. */
function isLongAgo(time: string | null, published: string | null): boolean {
  if (!time || !published || time.startsWith('T')) return false;
  const end = time.includes('/') ? time.slice(time.indexOf('/') + 1) : time;
  if (/^\d{4}$/.test(end)) return Number(end) < Number(published.slice(0, 4));
  if (/^\d{4}-\d{2}$/.test(end))
    return end < published.slice(0, 7) && daysBetween(`${end}-28`, published.slice(0, 10)) > 31;
  return daysBetween(end.slice(0, 10), published.slice(0, 10)) > 45;
}

function isFuture(time: string | null, published: string | null): boolean {
  if (!time || !published || time.startsWith('T')) return false;
  return time.slice(0, 4) > published.slice(0, 4);
}

/** Whether the verb group hangs on one that makes it no fact: "plans to hire", "is expected to reach". */
function hangsOnWish(parse: Parse, verb: number): boolean {
  const vg = parse.phrases[verb] as VerbGroup;
  if (vg.modal !== null && modals.has(vg.modal)) return true;
  if (vg.modal !== null && /^(?:will|'ll|shall|won't)$/.test(vg.modal)) return true;
  for (let i = verb - 1; i >= 0 && i >= verb - 6; i--) {
    const p = parse.phrases[i]!;
    if (p.kind === 'vg') {
      if (vg.form === 'infinitive') {
        if (verbs.has(p.lemma)) return true;
        if (p.modal !== null && p.modal !== 'will') return true;
        if (p.form === 'infinitive') continue;
      }
      return false;
    }
    if (
      p.kind === 'np' &&
      vg.form === 'infinitive' &&
      /^(?:plan|threat|bid|effort|attempt|proposal|aim|goal|order|ability|chance|pledge)$/.test(p.lemma)
    )
      return true;
    if (p.kind === 'sub' && conditions.has(p.word)) return true;
  }
  return false;
}

/**
 * The standing of the number at `phrases[at]`.
 * @param time what `timeOf` found in its clause.
 */
export function standingOf(parse: Parse, at: number, governor: Governor | null, time: string | null): Standing {
  if (at < 0) return 'asserted';
  const { phrases, units } = parse;
  const verb = governor?.verb ?? -1;
  const vg = verb >= 0 ? (phrases[verb] as VerbGroup) : null;
  const here = phrases[at]!;
  const sentence = clauseWords(parse);
  const { words, wordsBefore } = sentence;
  // the clause's words: those before the figure's phrase, its own, those behind it
  const first = phrases[sentence.first[at]!]!.first;
  const from = wordsBefore[first]!;
  const to = wordsBefore[phrases[sentence.last[at]!]!.last]!;
  const before = wordsBefore[here.first]!;
  const behind = wordsBefore[here.last]!;
  if (
    firstWithin(sentence.superseded, from, before) >= 0 ||
    firstWithin(sentence.superseded, behind, Math.min(to, behind + 8)) >= 0
  )
    return 'superseded';
  if (vg?.negated || (governor?.role !== 'object' && firstWithin(sentence.denials, from, before) >= 0))
    return 'negated';
  if (verb >= 0 && hangsOnWish(parse, verb)) return 'hypothetical';
  for (let i = Math.max(first, here.first - 12); i < here.first; i++) {
    const u = units[i]!;
    if (u.pos === 'Sub' && conditions.has(u.lower)) return 'hypothetical';
  }
  if (sentence.doubtsBefore[here.last]! > sentence.doubtsBefore[here.first]!) return 'hypothetical';
  const left = item(phrases, at - 1);
  if (left?.kind === 'vg' && left.form !== 'infinitive' && /^(?:fear|expect|hope|project|forecast)$/.test(left.lemma))
    return 'hypothetical';
  const next = phrases[at + 1];
  if (next?.kind === 'vg' && /^(?:fear|expect|hope|project)$/.test(next.lemma)) return 'hypothetical';
  const { published } = parse.article;
  if (isLongAgo(time, published)) return 'background';
  if (isFuture(time, published)) return 'hypothetical';
  // "up from 12", "compared with 40", "rose to 20 from 15"
  if (left?.kind === 'prep' && left.word === 'from') {
    const two = item(phrases, at - 2);
    if (two?.kind === 'np' && two.nums.length > 0 && wordAt(parse, at - 3) === 'to') return 'background';
    if (
      (two && 'word' in two && /^(?:up|down)$/.test(two.word)) ||
      (governor && /^(?:rise|fall)$/.test(governor.event))
    )
      return 'background';
  }
  for (let i = Math.max(from, before - 3); i < before; i++) if (words[i]!.lower === 'compared') return 'background';
  const found = firstWithin(sentence.background, from, to);
  // "6 percent more than last year", "up 6 percent on last year": what it is held against
  const base = found > 0 && /^(?:than|on|from)$/.test(words[found - 1]!.lower) && found > behind;
  if (found >= 0 && !base && !words.slice(Math.max(from, found - 8), found).some((w) => SUPERLATIVE.test(w.lower)))
    return 'background';
  return 'asserted';
}

/** The verb group right before a phrase, -1 where none is near. */
function verbBefore(parse: Parse, at: number): number {
  for (let i = at - 1; i >= 0 && i >= at - 2; i--) if (parse.phrases[i]!.kind === 'vg') return i;
  return -1;
}

/** A verb of saying stands shortly before. */
function reports(parse: Parse, verb: number): boolean {
  for (let i = verb - 1; i >= 0 && i >= verb - 4; i--) {
    const p = parse.phrases[i]!;
    if (p.kind === 'vg') return p.reporting;
  }
  return false;
}

/** "Is to cut 300 jobs", "300 jobs are to go": an infinitive right behind a form of "be". */
function isToDo(parse: Parse, verb: number): boolean {
  const [be, done] = [item(parse.phrases, verb - 1), item(parse.phrases, verb)];
  if (be?.kind !== 'vg' || done?.kind !== 'vg' || done.form !== 'infinitive') return false;
  return be.lemma === 'be' && be.modal === null && !be.negated && be.last - be.first === 1;
}

const PLANS = /^(?:plan|decision|order|deal|agreement|intention|proposal)$/;
const ANNOUNCING = new Set('plan intend aim agree decide announce prepare order want offer'.split(' '));

/** "Will cut 300 jobs", "plans to hire 40", "is cutting 300 jobs", "announced 300 layoffs": told as decided, not guessed at. */
export function isAnnounced(parse: Parse, at: number, governor: Governor | null): boolean {
  if (at < 0) return false;
  const verb = governor && governor.verb >= 0 ? governor.verb : verbBefore(parse, at);
  if (verb < 0) return false;
  const vg = parse.phrases[verb] as VerbGroup;
  if (vg.negated) return false;
  if (isToDo(parse, verb) || isToDo(parse, verb + 1)) return true;
  for (let i = Math.max(0, Math.min(verb, at) - 8); i < at; i++) {
    const p = parse.phrases[i]!;
    if (p.kind === 'sub' && conditions.has(p.word)) return false;
  }
  // "said it would shed 300 jobs"
  if (vg.modal === 'would') return reports(parse, verb);
  if (vg.modal !== null) return /^(?:will|'ll|shall)$/.test(vg.modal);
  if (ANNOUNCING.has(vg.lemma)) return true;
  if (parse.units[vg.verb]!.pos === 'Ger' && /^(?:is|are|'s|'re)$/.test(parse.units[vg.first]!.lower)) return true;
  const before = item(parse.phrases, verb - 1);
  return (
    vg.form === 'infinitive' &&
    ((before?.kind === 'vg' && ANNOUNCING.has(before.lemma)) || (before?.kind === 'np' && PLANS.test(before.lemma)))
  );
}
