/** What a measured quantity (money, percent, length, duration, score) is of: the nearest noun that owns it, and whose it is. */
import { type Governor, subjectOf } from './govern.ts';
import { asNoun, type Parse, textOf } from './parse.ts';
import type { NounPhrase } from './phrases.ts';

function label(parse: Parse, np: NounPhrase, from = np.first): string {
  let i = from;
  while (i < np.head && /^(?:Det|Poss|Num)$/.test(parse.units[i]!.pos)) i++;
  return textOf(parse, i, Math.max(np.head + 1, np.last));
}

function withComplement(parse: Parse, at: number, from?: number): string {
  const np = parse.phrases[at] as NounPhrase;
  const head = label(parse, np, from);
  const next = parse.phrases[at + 1];
  const complement =
    next?.kind === 'prep' && /^(?:of|in|on|for)$/.test(next.word) ? asNoun(parse.phrases[at + 2]) : null;
  if (complement && complement.head >= 0 && complement.nums.length === 0)
    return `${head} ${(next as { word: string }).word} ${label(parse, complement)}`;
  return head;
}

/**
 * @param at the noun phrase (index into `phrases`) that holds the number.
 * @param unit the number's unit.
 * @param governor what governs that phrase.
 * @returns a short phrase in the text's words, or null when nothing near owns the quantity.
 */
export function aboutOf(parse: Parse, at: number, unit: number, governor: Governor | null): string | null {
  const np = asNoun(parse.phrases[at]);
  if (!np) return null;
  const parts: string[] = [];
  if (np.head > unit) parts.push(withComplement(parse, at, unit + 1));
  else {
    const next = parse.phrases[at + 1];
    if (next?.kind === 'prep' && /^(?:of|in)$/.test(next.word)) {
      const whole = asNoun(parse.phrases[at + 2]);
      if (whole && whole.head >= 0) parts.push(label(parse, whole));
    }
    const before = parse.phrases[at - 1];
    if (parts.length === 0 && before?.kind === 'prep') {
      const owner = asNoun(parse.phrases[at - 2]);
      if (owner && owner.head >= 0) parts.push(withComplement(parse, at - 2).split(/ (?:of|in|on|for) /)[0] ?? '');
    }
  }
  const verb = governor?.verb ?? -1;
  if (verb >= 0) {
    // the object between verb and number: "raised the rate by 2 percent"
    const object = asNoun(parse.phrases[verb + 1]);
    if (parts.length === 0 && object && verb + 1 < at && object.head >= 0) parts.push(withComplement(parse, verb + 1));
    const s = subjectOf(parse, verb);
    const subject = s >= 0 ? asNoun(parse.phrases[s]) : null;
    if (subject && subject.head >= 0 && s !== at) parts.push(label(parse, subject));
  }
  return parts.length > 0 ? parts.join(', ') : null;
}
