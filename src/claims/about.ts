/** What a measured quantity (money, percent, length, duration, score) is of: the nearest noun that owns it, and whose it is. */
import { item } from '../language/item.ts';
import { nounClass } from '../language/nouns.ts';
import type { Governor } from './governor.ts';
import { asNoun, type Parse, textOf } from './parse.ts';
import type { NounPhrase } from './phrase.ts';
import { subjectOf } from './subjects.ts';

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
 * @param last what the sentence's last quantity was of: a conversion in brackets shares it.
 * @returns a short phrase in the text's words, or null when nothing near owns the quantity.
 */
export function aboutOf(
  parse: Parse,
  at: number,
  unit: number,
  governor: Governor | null,
  last: string | null,
): string | null {
  const np = asNoun(parse.phrases[at]);
  if (!np) return null;
  const before = item(parse.phrases, at - 1);
  if (last !== null && before?.kind === 'mark' && before.word === '(' && np.head < unit) return last;
  const parts: string[] = [];
  if (np.head > unit) parts.push(withComplement(parse, at, unit + 1));
  else {
    const next = parse.phrases[at + 1];
    if (next?.kind === 'prep' && /^(?:of|in)$/.test(next.word)) {
      const whole = asNoun(parse.phrases[at + 2]);
      if (whole && whole.head >= 0) parts.push(label(parse, whole));
    }
    if (parts.length === 0 && before?.kind === 'prep') {
      const owner = asNoun(item(parse.phrases, at - 2));
      if (owner && owner.head >= 0) parts.push(withComplement(parse, at - 2).split(/ (?:of|in|on|for) /)[0] ?? '');
    }
  }
  const verb = governor?.verb ?? -1;
  if (governor && governor.noun >= 0 && governor.noun !== at) {
    const noun = asNoun(parse.phrases[governor.noun]);
    if (noun && noun.head >= 0) parts.push(withComplement(parse, governor.noun));
  }
  if (verb >= 0) {
    // the object between verb and number: "raised the rate by 2 percent"
    const object = asNoun(parse.phrases[verb + 1]);
    if (parts.length === 0 && object && verb + 1 < at && isOwner(parse, verb + 1))
      parts.push(withComplement(parse, verb + 1));
    const s = subjectOf(parse, verb);
    if (s >= 0 && s !== at && isOwner(parse, s)) parts.push(label(parse, parse.phrases[s] as NounPhrase));
  }
  if (parts.length === 0 && item(parse.phrases, at - 1)?.kind === 'mark' && last !== null) return last;
  if (parts.length === 0) {
    const owner = nearestOwner(parse, at);
    if (owner >= 0) parts.push(withComplement(parse, owner));
  }
  return parts.length > 0 ? [...new Set(parts)].join(', ') : last;
}

/** A noun phrase that can own a quantity: no date or time, no other figure, no pronoun. */
function isOwner(parse: Parse, at: number): boolean {
  const np = asNoun(parse.phrases[at]);
  return np !== null && np.head >= 0 && np.nums.length === 0 && nounClass(np.lemma) !== 'time' && np.lemma !== 'past';
}

const REACH = 12;

/** The nearest owner before the number, else after it, else -1. */
function nearestOwner(parse: Parse, at: number): number {
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) if (isOwner(parse, i)) return i;
  for (let i = at + 1; i < parse.phrases.length && i <= at + REACH / 2; i++) if (isOwner(parse, i)) return i;
  return -1;
}
