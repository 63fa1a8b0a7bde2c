/** Named parties of a sentence: who stands as subject, whose name a noun phrase holds. */
import { item } from '../language/item.ts';
import { antecedentOf } from './antecedent.ts';
import { nameOfPhrase } from './naming.ts';
import { asNoun, type Parse, textOf } from './parse.ts';
import type { NounPhrase } from './phrase.ts';
import { subjectOf } from './subjects.ts';

/** The phrase before an aside in brackets that ends right before `at`, else `at` itself. */
function beforeBrackets(parse: Parse, at: number): number {
  const close = item(parse.phrases, at - 1);
  if (close?.kind !== 'mark' || close.word !== ')') return at;
  for (let i = at - 2; i >= 0 && i >= at - 40; i--) {
    const p = parse.phrases[i]!;
    if (p.kind === 'mark' && p.word === '(') return i;
  }
  return at;
}

/** "Alder Lines, the maker of ferries, barges and cranes, reported": the name that opens the sentence, its apposition passed over; else -1. */
function openingName(parse: Parse, verb: number): number {
  const { phrases } = parse;
  const [name, comma, apposed, end] = [phrases[0], phrases[1], asNoun(phrases[2]), item(phrases, verb - 1)];
  if (verb < 4 || name?.kind !== 'np' || name.pronoun || end?.kind !== 'mark' || end.word !== ',') return -1;
  if (comma?.kind !== 'mark' || comma.word !== ',' || !/^(?:the|an?)$/.test(apposed?.det ?? '')) return -1;
  for (let i = 3; i < verb; i++) {
    const p = phrases[i]!;
    if (p.kind === 'vg' && p.form === 'finite') return -1;
    if (p.kind === 'mark' && p.word !== ',') return -1;
  }
  return 0;
}

/** The phrase of a verb's subject, an aside in brackets before the verb passed over; -1 where there is none. */
export function subjectPhrase(parse: Parse, verb: number): number {
  if (openingName(parse, verb) === 0) return 0;
  const from = beforeBrackets(parse, verb);
  if (from === verb) return subjectOf(parse, verb);
  return asNoun(item(parse.phrases, from - 1)) ? from - 1 : -1;
}

/** The name that a noun phrase holds, "he" and "she" read as the one person they can mean; null for common nouns. */
export function partyAt(parse: Parse, at: number): string | null {
  const np = asNoun(parse.phrases[at]);
  if (!np) return null;
  if (np.pronoun) return antecedentOf(parse, np.first);
  // "Alder One" is a name, "three Alders" counts
  if (np.head < 0 || np.nums.some((n) => n < np.head)) return null;
  return np.proper || parse.units[np.head]!.person >= 0 || opensAsName(parse, np) ? wholeName(parse, at) : null;
}

/** A capital that opens a sentence makes a name of a word that is in no dictionary, or that holds another capital ("HarbourWatch"). */
function opensAsName(parse: Parse, np: NounPhrase): boolean {
  if (np.det !== null || np.possessor >= 0) return false;
  for (let i = np.first; i <= np.head; i++) {
    const token = parse.article.tokens[parse.units[i]!.first]!;
    if (token.caps === 'none' || (token.caps === 'initial' && token.tags !== 0)) return false;
  }
  return true;
}

/** "Norley Museum of Art": a name goes on behind "of". */
function wholeName(parse: Parse, at: number): string | null {
  const name = nameOfPhrase(parse, at);
  const np = parse.phrases[at] as NounPhrase;
  const of = parse.phrases[at + 1];
  const more = asNoun(parse.phrases[at + 2]);
  if (name === null || parse.units[np.head]!.person >= 0) return name;
  if (of?.kind !== 'prep' || of.word !== 'of' || !more?.proper || more.nums.length > 0) return name;
  return `${name} of ${nameOfPhrase(parse, at + 2)}`;
}

/** The possessor before `'s` ("[Anna Berg]'s predecessor"), where it is a name; else null. */
export function possessorOf(parse: Parse, np: NounPhrase): string | null {
  if (np.possessor < 0) return null;
  let named = false;
  for (let i = np.first; i < np.possessor; i++) {
    const u = parse.units[i]!;
    if (u.person >= 0) {
      const person = parse.people.people[parse.people.readings[u.person]?.person ?? -1];
      if (person) return person.name;
    }
    if (u.pos === 'Name' || (u.capital && u.pos !== 'Det' && i > 0)) named = true;
  }
  return named ? textOf(parse, np.first, np.possessor).replace(/['’]s?$/, '') : null;
}
