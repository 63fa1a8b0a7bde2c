/** Whom a verb is said of where an aside, a participle or the rest of the sentence stands between the two. */
import { item } from '../language/item.ts';
import { asNoun, type Parse } from './parse.ts';
import type { VerbGroup } from './phrase.ts';
import { subjectOf } from './subjects.ts';

/** Phrases that an aside may have. */
const ASIDE = 16;

/** "Opened in 1931, the bridge carries": whom a participle at the start of a sentence is about. */
function fronted(parse: Parse, verb: number): number {
  if (verb > 1 || (parse.phrases[verb] as VerbGroup).form !== 'participle') return -1;
  for (let i = verb + 1; i < Math.min(parse.phrases.length, verb + 7); i++) {
    const p = parse.phrases[i]!;
    if (p.kind === 'mark' && p.word === ',') return parse.phrases[i + 1]?.kind === 'np' ? i + 1 : -1;
  }
  return -1;
}

/** "The bridge, 410 metres from end to end, was": no other verb is said of what the sentence begins with. */
function isVerbless({ phrases }: Parse, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (phrases[i]!.kind === 'sub' || phrases[i]!.kind === 'vg') return false;
  return true;
}

/** "Karla Roth, who owns the mill in Norley, was arrested": the person before an aside that ends right before the verb, else -1. */
function beforeAside(parse: Parse, verb: number): number {
  const { phrases, units } = parse;
  const comma = (i: number): boolean => {
    const p = phrases[i];
    return p?.kind === 'mark' && p.word === ',';
  };
  if (!comma(verb - 1)) return -1;
  for (let i = Math.max(0, verb - ASIDE); i < verb - 2; i++) {
    const np = asNoun(phrases[i]);
    if (np && np.head >= 0 && comma(i + 1) && (units[np.head]!.person >= 0 || (i === 0 && isVerbless(parse, 1, verb))))
      return i;
  }
  return -1;
}

/** "A part of the bridge, which joins two towns, fell": what the aside is about, where the verb follows right after it; else -1. */
function beforeClause(parse: Parse, verb: number): number {
  const { phrases } = parse;
  const before = item(phrases, verb - 1);
  if (before?.kind !== 'mark' || before.word !== ',') return -1;
  for (let i = verb - 2; i >= Math.max(1, verb - ASIDE); i--) {
    const p = phrases[i]!;
    if (p.kind === 'mark' && p.word !== ',') return -1;
    const opens = p.kind === 'sub' && /^(?:which|who)$/.test(p.word) && phrases[i - 1]?.kind === 'mark';
    if (!opens) continue;
    const last = i - 2;
    const of = item(phrases, last - 1);
    const part = of?.kind === 'prep' && of.word === 'of' && item(phrases, last - 2)?.kind === 'np';
    return item(phrases, last)?.kind === 'np' ? (part ? last - 2 : last) : -1;
  }
  return -1;
}

/** "A bus carrying pilgrims veered": the noun phrase before the participle whose object stands before the verb, else `at` itself. */
function beforeParticiple(parse: Parse, at: number): number {
  const vg = parse.phrases[at - 1];
  return vg?.kind === 'vg' && vg.form === 'gerund' && parse.phrases[at - 2]?.kind === 'np' ? at - 2 : at;
}

/**
 * The phrase of whom or what a verb is said.
 * @param verb the verb group's phrase.
 * @returns its index, -1 where the sentence names none.
 */
export function saidOf(parse: Parse, verb: number): number {
  const aside = beforeAside(parse, verb);
  const clause = aside >= 0 ? aside : beforeClause(parse, verb);
  const before = clause >= 0 ? clause : subjectOf(parse, verb);
  return before >= 0 ? beforeParticiple(parse, before) : fronted(parse, verb);
}
