/** What a number counts: its head noun phrase, joined heads, "of" complements, and heads left out ("20 were injured" counts people). */
import { item } from '../language/item.ts';
import { nounClass } from '../language/nouns.ts';
import type { Counted } from './claim.ts';
import { asNoun, type Parse, textOf } from './parse.ts';
import type { NounPhrase } from './phrase.ts';

/** Events that befall people: a number without a head counts people there. */
export const PEOPLE_EVENTS = new Set(
  'kill injure shoot arrest detain evacuate displace rescue survive hire layoff infect sentence charge convict miss strand trap release'.split(
    ' ',
  ),
);

export const PEOPLE: Counted = { phrase: 'people', heads: ['person'], modifiers: [], nounClass: 'people' };

const SKIP =
  /^(?:more|other|others|another|additional|further|fewer|less|such|the|a|an|of|those|these|their|his|her|its|our|all|both|than|as|many|same|new)$/;

/** Singular words for several people: "nine passengers and crew". */
const COLLECTIVE = /^(?:crew|staff|personnel|police|family|audience|clergy|militia)$/;

/** The phrase's heads joined by "and" or "or" that no number or article of their own sets apart ("drones and missiles"). */
function joinedHeads(parse: Parse, at: number): NounPhrase[] {
  const out: NounPhrase[] = [];
  const first = parse.phrases[at] as NounPhrase;
  if (!first.plural) return out;
  const pending: NounPhrase[] = [];
  for (let i = at + 1; i + 1 < parse.phrases.length && i < at + 10; i += 2) {
    const link = parse.phrases[i]!;
    const np = asNoun(parse.phrases[i + 1]);
    const isConj = link.kind === 'conj' && link.word !== 'but';
    if (
      !np ||
      np.nums.length > 0 ||
      np.head < 0 ||
      !(np.plural || COLLECTIVE.test(np.lemma)) ||
      np.det !== null ||
      np.pronoun ||
      np.proper
    )
      break;
    const class1 = nounClass(first.lemma);
    const class2 = nounClass(np.lemma);
    const alike =
      class1 === class2 || (/^(?:aircraft|weapon)$/.test(class1 ?? '') && /^(?:aircraft|weapon)$/.test(class2 ?? ''));
    if (!alike && class1 !== null && class2 !== null) break;
    const after = parse.phrases[i + 2];
    if (after?.kind === 'vg' && after.form === 'finite' && !alike) break;
    if (after?.kind === 'vg' && after.form === 'finite' && hasVerbBefore(parse, at)) break;
    if (isConj) {
      out.push(...pending, np);
      break;
    }
    if (link.kind !== 'mark' || link.word !== ',') break;
    pending.push(np);
  }
  return out;
}

/** Nouns for so many people together. */
const GROUPS = /^(?:crew|team|gang|staff|crowd|workforce|audience|convoy|squad|delegation)$/;

function hasVerbBefore(parse: Parse, at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 6; i--) {
    const p = parse.phrases[i]!;
    if (p.kind === 'vg') return !p.reporting;
    if (p.kind === 'sub') return false;
  }
  return false;
}

/** Lemmas and words of the head noun phrase from after its numbers on. */
function describe(parse: Parse, at: number, joined: readonly NounPhrase[]): Counted {
  const np = parse.phrases[at] as NounPhrase;
  const lastNum = np.nums.length > 0 ? Math.max(...np.nums.filter((n) => n < np.head), -1) : -1;
  let from = Math.max(np.first, lastNum + 1);
  while (from < np.head && SKIP.test(parse.units[from]!.lower)) from++;
  const modifiers: string[] = [];
  for (let i = from; i < np.head; i++) {
    const u = parse.units[i]!;
    if (u.pos === 'Adj' || u.pos === 'Noun' || u.pos === 'Name') modifiers.push(u.lower);
  }
  const end = joined.length > 0 ? joined[joined.length - 1]!.last : Math.max(np.head + 1, np.last);
  const next = parse.phrases[at + 1];
  const complement = next?.kind === 'prep' && next.word === 'of' ? asNoun(parse.phrases[at + 2]) : null;
  if (complement && complement.head >= 0 && complement.nums.length === 0) modifiers.push(complement.lemma);
  return {
    phrase: textOf(parse, from, end),
    heads: [np.lemma, ...joined.map((j) => j.lemma)],
    modifiers,
    nounClass: nounClass(np.lemma),
  };
}

/**
 * What the number in the noun phrase `phrases[at]` counts by the words there, null when its head is left out.
 */
export function explicitCounted(parse: Parse, at: number): Counted | null {
  const np = parse.phrases[at] as NounPhrase;
  if (np.head >= 0 && np.nums.every((n) => n < np.head)) {
    if (/^(?:other|one)$/.test(np.lemma)) return null;
    return describe(parse, at, joinedHeads(parse, at));
  }
  if (np.head < 0) {
    // "a crew of three", "a crowd of 4,000"
    const group = item(parse.phrases, at - 1)?.kind === 'prep' ? asNoun(item(parse.phrases, at - 2)) : null;
    const of = (item(parse.phrases, at - 1) as { word?: string } | undefined)?.word === 'of';
    if (group && of && GROUPS.test(group.lemma) && group.nums.length === 0) return describe(parse, at - 2, []);
    // "40 of Norway's mayors"
    const next = parse.phrases[at + 1];
    const whole = next?.kind === 'prep' && next.word === 'of' ? asNoun(parse.phrases[at + 2]) : null;
    if (whole && whole.head >= 0 && whole.nums.every((n) => n < whole.head))
      return describe(parse, at + 2, joinedHeads(parse, at + 2));
  }
  return null;
}

/** Whether the phrase points back to something counted before: "of whom three", "two of them", "15 others". */
export function pointsBack(parse: Parse, at: number): boolean {
  const np = parse.phrases[at] as NounPhrase;
  if (/^(?:other|one)$/.test(np.lemma)) return true;
  const next = parse.phrases[at + 1];
  const after = asNoun(parse.phrases[at + 2]);
  if (next?.kind === 'prep' && next.word === 'of' && (after?.pronoun || parse.phrases[at + 2]?.kind === 'sub'))
    return true;
  const before = item(parse.phrases, at - 1);
  return before?.kind === 'sub' && item(parse.phrases, at - 2)?.kind === 'prep';
}
