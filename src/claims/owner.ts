/** Whose a quantity is: the person of an age, the subject of a clause. */
import { item } from '../language/item.ts';
import { subjectOf } from './clauses.ts';
import type { Governor } from './govern.ts';
import { nameOfPhrase } from './naming.ts';
import { asNoun, type Parse, textOf } from './parse.ts';

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

/** To whom or what the quantity belongs: for an age the person, else the clause's subject. */
export function subjectName(parse: Parse, at: number, type: string, governor: Governor | null): string | null {
  if (type === 'age') {
    // "the suspect, 27-year-old Anna Example": the name it stands before
    const inner = asNoun(parse.phrases[at]);
    if (inner && inner.head >= 0 && parse.units[inner.head]!.person >= 0) return nameOfPhrase(parse, at);
    const before = item(parse.phrases, at - 1);
    if (before?.kind === 'mark' && before.word === ',') {
      const named = nameOfPhrase(parse, at - 2);
      if (named) return named;
    }
    const own = nameOfPhrase(parse, at);
    if (own) return own;
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
