/** What stands before a number and makes it a name: a designator, a capitalised word, a place in a table. */
import { WordClass } from '../../language/words.ts';
import { readOne } from './amount.ts';
import { CAPITAL_DESIGNATORS, DESIGNATORS } from './data/designators.data.ts';
import { modifiersBefore } from './modifiers.ts';
import { at, isPlural, low, type Scan } from './scan.ts';

/** A capitalised word before the digits that is no place, month, sentence opening or speech. */
export function capitalBefore(s: Scan, i: number): boolean {
  const prev = at(s, i - 1);
  if (prev?.kind !== 'word' || !at(s, i)!.space) return false;
  if (prev.caps === 'none' || prev.lower === "'s") return false;
  if (DESIGNATORS.has(prev.lower) || CAPITAL_DESIGNATORS.has(prev.lower)) return true;
  const next = at(s, i + 1);
  const opening = i - 1 === s.first || /^["“‘':;•–—-]$/.test(low(s, i - 2));
  // "Roughly 70 people", "Barely 12 came": a modifier or an adverb, whether the dictionary has it or not.
  if (prev.caps === 'initial' && (modifiersBefore(s, i).kinds.length > 0 || (opening && prev.lower.endsWith('ly'))))
    return false;
  if (opening && (prev.tags & ~WordClass.Noun) !== 0 && prev.caps === 'initial') return false;
  if (
    (prev.tags &
      (WordClass.Preposition |
        WordClass.Determiner |
        WordClass.Conjunction |
        WordClass.Pronoun |
        WordClass.Copula |
        WordClass.Adverb |
        WordClass.Modal)) !==
      0 &&
    prev.caps !== 'mixed'
  )
    return false;
  if ((prev.tags & WordClass.Place) !== 0 || (prev.tags & WordClass.Date) !== 0) return false;
  if (headline(s)) return false;
  // "Ministry said Orland 20 soldiers …" does not happen; "Corvo 300 jets" does, and so does a list "Lang 20 on loan".
  if (
    next?.kind === 'word' &&
    next.caps === 'none' &&
    (next.tags & WordClass.Plural) !== 0 &&
    (prev.tags & WordClass.Verb) !== 0
  )
    return false;
  return true;
}

/** Most words of the sentence have capitals: a title, in which they show nothing. */
export function headline(s: Scan): boolean {
  let capital = 0;
  let words = 0;
  for (let k = s.first; k < Math.min(s.last, s.first + 24); k++) {
    const t = s.tokens[k]!;
    if (t.kind !== 'word' || t.text.length < 4) continue;
    words++;
    if (t.caps !== 'none') capital++;
  }
  return words >= 4 && capital >= words * 0.7;
}

/** Lower-case words that label what follows only where it is bare: "no. 4", "page 12". */
export function designated(s: Scan, i: number): boolean {
  let k = i - 1;
  if (low(s, k) === '.' && /^(?:no|nos|nr|nrs|art|sec|ch|fig|vol|p|pp|apt|gen|sgt)$/.test(low(s, k - 1))) return true;
  if (low(s, k) === '#') return true;
  if (low(s, k) === 'or' || low(s, k) === 'and' || low(s, k) === '/') {
    // "articles 5 and 6": the second goes with the first.
    if (at(s, k - 1)?.kind === 'number' && DESIGNATORS.has(low(s, k - 2))) return true;
    return false;
  }
  const prev = at(s, k);
  if (!prev || !DESIGNATORS.has(prev.lower) || !at(s, i)?.space) return false;
  if (
    prev.lower === 'no' ||
    prev.lower === 'number' ||
    prev.lower === 'numbers' ||
    prev.lower === 'figure' ||
    prev.lower === 'mark' ||
    prev.lower === 'box'
  )
    return prev.lower !== 'mark' && prev.lower !== 'no'
      ? prev.caps !== 'none' || prev.lower === 'number'
      : prev.caps === 'initial' && at(s, i)!.kind === 'number';
  k = i + 1;
  const next = at(s, i + 1);
  return !(
    next?.kind === 'word' &&
    (next.tags & WordClass.Plural) !== 0 &&
    next.caps === 'none' &&
    prev.caps === 'none'
  );
}

const MANY_ALIKE = /^(?:people|police|staff|cattle|crew|folk|million|billion|trillion|thousand|hundred|dozen)$/;

/** "the group eight qualifier": before one thing of its kind a number behind a word for a part of a series is its name. */
export function labelled(s: Scan, i: number): boolean {
  const [prev, next] = [at(s, i - 1), at(s, i + 1)];
  if (prev?.kind !== 'word' || prev.caps !== 'none' || !CAPITAL_DESIGNATORS.has(prev.lower) || !at(s, i)!.space)
    return false;
  if (next?.kind !== 'word' || next.caps !== 'none' || MANY_ALIKE.test(next.lower) || /^(?:a|an|one)$/.test(low(s, i)))
    return false;
  return (
    (next.tags === 0 || (next.tags & WordClass.Noun) !== 0) && (next.tags & WordClass.Plural) === 0 && !isPlural(next)
  );
}

/** "the top ten", "the bottom three", "the last 16": places in a table unless a plural noun is counted. */
export function ranking(s: Scan, i: number): boolean {
  if (!/^(?:top|bottom)$/.test(low(s, i - 1)) || measured(s, i)) return false;
  for (let k = i + 1; k < i + 3; k++) if (isPlural(at(s, k))) return false;
  return true;
}

/** An amount begins here whatever stands before: money, percent, units, separators or decimals. */
export function measured(s: Scan, i: number): boolean {
  const a = readOne(s, i);
  return a !== null && (a.type !== 'count' || a.scale !== 1 || a.last > i + 1);
}
