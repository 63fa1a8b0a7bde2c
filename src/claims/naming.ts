/** Noun phrases as names of who or what a claim is about. */
import { item } from '../language/item.ts';
import type { Pos } from '../language/pos.ts';
import { asNoun, type Parse, textOf } from './parse.ts';

/** What stands before a name in its phrase and is none of it. */
const BEFORE = new Set<Pos>(['Det', 'Poss', 'Num', 'Date']);

/** The noun phrase without determiner or possessor; a named person by the full name the article knows. */
export function nameOfPhrase(parse: Parse, at: number): string | null {
  const np = asNoun(item(parse.phrases, at));
  if (!np || np.head < 0) return null;
  for (let i = np.first; i < np.last; i++) {
    const u = parse.units[i]!;
    if (u.person < 0 || i < np.possessor) continue;
    const reading = parse.people.readings[u.person];
    const person = reading ? parse.people.people[reading.person] : undefined;
    if (person) return person.name;
  }
  let from = np.first;
  while (from < np.head && BEFORE.has(parse.units[from]!.pos)) from++;
  return textOf(parse, from, np.head + 1);
}
