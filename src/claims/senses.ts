/** What words say befell a noun phrase: senses of verbs, states and event nouns around it, from the event lexicon. */

import { hasSense, type Sense, senseOf } from '../language/events.ts';
import { item } from '../language/item.ts';
import { nounLemma } from '../language/lemma.ts';
import { nounClass } from '../language/nouns.ts';
import { asNoun, type Parse } from './parse.ts';
import type { NounPhrase, OtherPhrase, Phrase, VerbGroup } from './phrase.ts';

const NEAR = 8;
/** Words of a verb group and right after it, for particles and objects' adjectives. */
function near(parse: Parse, at: number): string[] {
  const p = parse.phrases[at]!;
  const out: string[] = [];
  for (let i = p.first; i < Math.min(parse.units.length, p.last + NEAR); i++) {
    const u = parse.units[i]!;
    if (i >= p.last && u.pos === 'Mark' && /^[,:]$/.test(u.lower)) break;
    if (i >= p.last && (u.lower === ';' || u.pos === 'Sub' || u.pos === 'Modal')) break;
    if (i >= p.last && u.pos === 'Past' && item(parse.units, i - 1)?.pos === 'Be') break;
    out.push(u.lower);
    if (u.pos === 'Noun') out.push(nounLemma(u.lower));
  }
  return out;
}

/** The noun class that senses ask for: the head's, or `none` without a head (then people are as likely as anything). */
export function classOf(np: NounPhrase): string | null {
  if (np.head < 0 || np.lemma === '') return 'people';
  if (np.lemma === 'other' || np.lemma === 'one') return 'people';
  return nounClass(np.lemma);
}

/** What the verb group `phrases[at]` does to its object (`affects`) or what befalls its subject (`undergoes`), for the noun class of what is counted; null where the lexicon has no such sense. */
export function verbSense(parse: Parse, at: number, role: 'affects' | 'undergoes', cls: string | null): Sense | null {
  const vg = parse.phrases[at] as VerbGroup;
  return hasSense(role, vg.lemma) ? senseOf(role, vg.lemma, cls, near(parse, at)) : null;
}

const ANY_CLASS = [null, 'people', 'building'];

/** Any sense of the verb, for phrases that are neither its subject nor its object ("arrested across five towns"). */
export function looseSense(parse: Parse, at: number, classes: readonly (string | null)[] = ANY_CLASS): Sense | null {
  const { lemma } = parse.phrases[at] as VerbGroup;
  if (!hasSense('affects', lemma) && !hasSense('undergoes', lemma)) return null;
  for (const cls of classes) {
    const s = verbSense(parse, at, 'affects', cls) ?? verbSense(parse, at, 'undergoes', cls);
    if (s) return s;
  }
  return null;
}

/** "12 dead", "two people missing", "20 were wounded": an adjective that says what befell the phrase. */
export function stateOf(parse: Parse, at: number): Sense | null {
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
    // "leaves two dead, five injured": a participle with nothing behind it that it could do
    const alone = vg !== null && vg.last - vg.first === 1 && parse.phrases[at + 2]?.kind !== 'np';
    const bare =
      vg === null || (vg.form === 'participle' && (!hasSense('affects', vg.lemma) || (alone && inList(parse, at))));
    if (bare) {
      const s = senseOf('states', word, cls, []);
      if (s) return s;
    }
  }
  return null;
}

/** The phrase goes on a list of figures: "two dead, five injured". */
function inList(parse: Parse, at: number): boolean {
  const before = item(parse.phrases, at - 1);
  return (before?.kind === 'mark' && before.word === ',') || before?.kind === 'conj';
}

const CONDITION = /^(?:critical|serious|stable|grave|guarded|fair)$/;
const INJURED: Sense = { event: 'injure', particle: null, only: null, not: null, standsFor: null };

/** The state that a copula gives its subject: "three are dead", "12 remain missing". */
export function copulaState(parse: Parse, verb: number, cls: string | null): Sense | null {
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
      const np = asNoun(parse.phrases[parse.phrases[i + 1]?.kind === 'adv' ? i + 2 : i + 1]);
      if (np?.lemma === 'condition' && CONDITION.test(item(parse.units, np.head - 1)?.lower ?? '')) return INJURED;
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
export function premodifier(parse: Parse, np: NounPhrase): Sense | null {
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
