/** The noun phrase that is the subject of a verb group, with the lists, ages and relative clauses that stand between. */
import { item } from '../language/item.ts';
import { nounClass } from '../language/nouns.ts';
import type { Parse } from './parse.ts';
import type { NounPhrase, VerbGroup } from './phrase.ts';

/** Prepositions that also open a clause: "after 20 were injured". */
export const CLAUSE_PREP = /^(?:after|before|since|until|till|as|than|like)$/;

/** Phrases looked at. */
const REACH = 14;
/** Nouns behind which a number says how strong. */
const GRADED = new Set('magnitude strength intensity category level'.split(' '));

/** The phrase index of the subject of a verb group: the nearest noun phrase to its left that no preposition governs, else -1. */
export function subjectOf(parse: Parse, verb: number): number {
  const { phrases } = parse;
  let commas = 0;
  for (let i = verb - 1; i >= 0 && i >= verb - REACH; i--) {
    const p = phrases[i]!;
    if (p.kind === 'np') {
      const before = item(phrases, i - 1);
      // "an earthquake of magnitude 7.1 hit": the number goes with the noun before it
      if (p.head < 0 && p.nums.length > 0 && before?.kind === 'np' && GRADED.has(before.lemma)) {
        // "the first quake, magnitude 7.6, struck"
        if (item(phrases, i - 2)?.kind === 'mark') i--;
        continue;
      }
      const beside = i === verb - 1 || (i === verb - 2 && phrases[verb - 1]!.kind === 'adv');
      if (before?.kind === 'prep' && CLAUSE_PREP.test(before.word) && beside) return i;
      if (before?.kind === 'prep') {
        i--;
        continue;
      }
      // the last of several joined subjects: the first stands for all
      if (before?.kind === 'conj') {
        const first = listStart(parse, i);
        if (first !== i) return first;
        if (item(phrases, i - 2)?.kind === 'np') {
          i--;
          continue;
        }
      }
      // "tried to shoot the gunman, but was shot": the object of the verb before is no subject
      const continues = item(phrases, verb - 1)?.kind === 'conj';
      if (continues && before?.kind === 'vg' && !before.reporting) continue;
      if (nounClass(p.lemma) === 'time') continue; // "was shot several times and died"
      // "a man suspected of beating a woman was killed"
      if (before?.kind === 'vg' && before.form === 'gerund' && item(phrases, i - 2)?.kind === 'prep') {
        i -= 2;
        continue;
      }
      // an age or an aside between commas: "John Doe, 34, was shot"
      if (isAgeAside(parse, i)) continue;
      return i;
    }
    if (p.kind === 'mark' && p.word === ',') {
      commas++;
      if (commas > 4) return -1;
      continue;
    }
    if (p.kind === 'sub') {
      const np = item(phrases, i - 1)?.kind === 'mark' ? i - 2 : i - 1;
      return /^(?:who|which|that)$/.test(p.word) && phrases[np]?.kind === 'np' ? np : -1;
    }
    if (p.kind === 'vg' && p.form === 'finite') {
      const vg = phrases[verb] as VerbGroup;
      // shared subject: "killed two and wounded 20"
      if (vg.form !== 'finite' || joined(parse, i, verb)) return subjectOf(parse, i);
      return relativeHead(parse, i);
    }
    if (p.kind === 'mark' && /^[;:]$/.test(p.word)) return -1;
  }
  return -1;
}

/** A bare number between commas after a noun phrase without one: the age in "John Doe, 34, was" or "another man, 22, was". */
export function isAgeAside(parse: Parse, at: number): boolean {
  const np = parse.phrases[at];
  const before = item(parse.phrases, at - 1);
  const owner = item(parse.phrases, at - 2);
  const after = parse.phrases[at + 1];
  if (np?.kind !== 'np' || np.head >= 0 || np.det !== null) return false;
  if (before?.kind !== 'mark' || before.word !== ',' || owner?.kind !== 'np' || owner.nums.length > 0) return false;
  if (np.age >= 0) return true;
  const unit = np.nums.length === 1 && np.last === np.first + 1 ? parse.units[np.first] : undefined;
  const low = unit ? (parse.readings[unit.reading]?.quantity.low ?? null) : null;
  return low !== null && low < 120 && (after === undefined || (after.kind === 'mark' && /^[,.;]$/.test(after.word)));
}

/** The noun phrase that a relative clause with this verb belongs to: "a girl who was shot has died", else -1. */
function relativeHead(parse: Parse, verb: number): number {
  const { phrases } = parse;
  for (let i = verb - 1; i > 0 && i >= verb - 6; i--) {
    const p = phrases[i]!;
    if (p.kind === 'np') return -1;
    if (p.kind === 'sub') {
      const np = item(phrases, i - 1)?.kind === 'mark' ? i - 2 : i - 1;
      return /^(?:who|which|that)$/.test(p.word) && phrases[np]?.kind === 'np' ? np : -1;
    }
  }
  return -1;
}

/** The first phrase of the list "A, B and C" that ends at a phrase after a conjunction. */
export function listStart(parse: Parse, last: number): number {
  const { phrases } = parse;
  let first = last;
  for (let i = last - 1; i > 0 && i > last - REACH; ) {
    const p = phrases[i]!;
    if (p.kind === 'conj' && i === last - 1) {
      i--;
      if (phrases[i]?.kind === 'mark' && (phrases[i] as { word: string }).word === ',') i--;
    } else if (p.kind === 'mark' && p.word === ',') i--;
    else break;
    // an age between commas belongs to the name before it
    const aside = phrases[i];
    if (aside?.kind === 'np' && isAgeAside(parse, i)) i -= 2;
    const np = phrases[i];
    if (np?.kind !== 'np' || np.nums.length > 0 !== (phrases[last] as NounPhrase).nums.length > 0) break;
    const before = item(phrases, i - 1);
    if (before?.kind === 'prep' && !CLAUSE_PREP.test(before.word)) break;
    // "she met a nurse, …": an object; "she said a nurse, … were": what is said begins with the list
    if (before?.kind === 'vg' && !before.reporting) break;
    first = i;
    i--;
  }
  return first;
}

/** Whether a verb group continues an earlier one across "and", "but" or a comma list without a subject of its own. */
function joined(parse: Parse, earlier: number, later: number): boolean {
  const before = item(parse.phrases, later - 1);
  if (before?.kind === 'conj') return true;
  if (before?.kind === 'adv' && item(parse.phrases, later - 2)?.kind === 'conj') return true;
  return earlier >= 0 && before?.kind === 'mark' && before.word === ',';
}
