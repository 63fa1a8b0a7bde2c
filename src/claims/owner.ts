/** Whose a quantity is: the person of an age, the subject of a clause. */
import { item } from '../language/item.ts';
import { bearerOf } from './bearer.ts';
import type { Governor } from './governor.ts';
import { nameOfPhrase } from './naming.ts';
import { asNoun, type Parse, textOf } from './parse.ts';
import { subjectOf } from './subjects.ts';

/** Whose age: the noun it stands before, the name or noun it follows, or the subject of the "is 3 years old". */
export function ageOwner(parse: Parse, at: number): string | null {
  const np = asNoun(parse.phrases[at]);
  if (np && np.head >= 0) return textOf(parse, np.head, np.head + 1);
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const before = asNoun(parse.phrases[i]);
    if (before && before.head >= 0) return textOf(parse, before.head, before.head + 1);
    if (before?.pronoun) return textOf(parse, before.first, before.last);
  }
  return null;
}

const DEATH = /^(?:died|killed|shot|stabbed|murdered|drowned)$/;

/** "Was 17 at the time", "who was then 17", "turned 17 in 2020", "was 12 when they left": an age of another time; the dead stay as old as they were. */
function isOfThen(parse: Parse, at: number): boolean {
  const { units, phrases } = parse;
  const here = phrases[at]!;
  const word = (i: number): string => units[i]?.lower ?? '';
  for (let i = here.first - 1; i >= Math.max(0, here.first - 3); i--)
    if (/^(?:then|turned)$/.test(word(i))) return true;
  const { last } = here;
  if (word(last) === 'at' && word(last + 2) === 'time') return true;
  if (word(last) !== 'when') return false;
  for (let i = last + 1; i < units.length && i < last + 7; i++) if (DEATH.test(word(i))) return false;
  return true;
}

const NAMING = /^(?:identify|name|call)$/;

/** "A 34-year-old man identified as Anna Example", "named the 34-year-old as Anna Example": the name that follows, else null. */
function identifiedAs(parse: Parse, at: number): string | null {
  const next = item(parse.phrases, at + 1);
  const verb = item(parse.phrases, next?.kind === 'vg' ? at + 1 : at - 1);
  if (verb?.kind !== 'vg' || !NAMING.test(verb.lemma) || (verb === next && verb.form !== 'participle')) return null;
  const as = item(parse.phrases, verb === next ? at + 2 : at + 1);
  const behind = as?.kind === 'prep' && as.word === 'as';
  if (verb !== next && !behind) return null;
  const to = at + (verb === next ? 2 : 1) + (behind ? 1 : 0);
  const np = asNoun(item(parse.phrases, to));
  return np && np.head >= 0 && parse.units[np.head]!.person >= 0 ? nameOfPhrase(parse, to) : null;
}

/** To whom or what the quantity belongs: for an age the person, else the clause's subject. */
export function subjectName(parse: Parse, at: number, type: string, governor: Governor | null): string | null {
  if (type === 'age') {
    if (isOfThen(parse, at)) return null;
    // "the suspect, 27-year-old Anna Example": the name it stands before
    const inner = asNoun(parse.phrases[at]);
    if (inner && inner.head >= 0 && parse.units[inner.head]!.person >= 0) return nameOfPhrase(parse, at);
    const last = item(parse.phrases, at - 1);
    const mark = last?.kind === 'adv' && last.word === 'now' ? at - 2 : at - 1;
    const before = item(parse.phrases, mark);
    if (before?.kind === 'mark' && /^[,(]$/.test(before.word)) {
      const named = bearerOf(parse, at, mark - 1) ?? nameOfPhrase(parse, mark - 1);
      if (named) return named;
    }
    const own = identifiedAs(parse, at) ?? bearerOf(parse, at, -1) ?? nameOfPhrase(parse, at);
    if (own) return own;
    // "Anna Example, who is 34, was": the verb before the age, not that of the clause
    const verb = item(parse.phrases, at - 1);
    if (verb?.kind === 'vg' && (verb.copula || verb.lemma === 'turn')) {
      const s = subjectOf(parse, at - 1);
      if (s >= 0) return bearerOf(parse, at, s) ?? nameOfPhrase(parse, s);
    }
  }
  if (type === 'percent') {
    // "49.4 percent for Roth"
    const link = item(parse.phrases, at + 1);
    const behind = asNoun(item(parse.phrases, at + 2));
    if (link?.kind === 'prep' && link.word === 'for' && behind?.proper) return nameOfPhrase(parse, at + 2);
  }
  if (!governor || governor.verb < 0 || governor.role === 'subject') return null;
  const s = subjectOf(parse, governor.verb);
  // "Anna Example, who is 34,"
  if (type === 'age' && s < 0) {
    const who = item(parse.phrases, governor.verb - 1);
    if (who?.kind === 'sub' && who.word === 'who')
      return nameOfPhrase(
        parse,
        item(parse.phrases, governor.verb - 2)?.kind === 'mark' ? governor.verb - 3 : governor.verb - 2,
      );
  }
  return s >= 0 && s !== at ? nameOfPhrase(parse, s) : null;
}
