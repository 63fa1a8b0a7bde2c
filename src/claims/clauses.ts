/** Which verb group a noun phrase belongs to: as subject of one to its right, as object or adjunct of one to its left. */
import { item } from '../language/item.ts';
import { nounClass } from '../language/nouns.ts';
import type { Parse } from './parse.ts';
import type { NounPhrase, VerbGroup } from './phrase.ts';

/** Prepositions that also open a clause: "after 20 were injured". */
export const CLAUSE_PREP = /^(?:after|before|since|until|till|as|than|like)$/;

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

/** The verb group to the left that a phrase belongs to as object or adjunct, else -1. */
export function leftVerb(parse: Parse, at: number): number {
  const { phrases } = parse;
  for (let i = at - 1; i >= 0 && i >= at - REACH * 2; i--) {
    const p = phrases[i]!;
    if (p.kind === 'vg') return i;
    if (p.kind === 'sub') return -1;
    if (p.kind === 'mark' && /^[:“”"()—–]$/.test(p.word))
      return p.word === '(' ? -1 : p.word === ':' ? (i - 1 >= 0 && phrases[i - 1]!.kind === 'vg' ? i - 1 : -1) : -1;
  }
  return -1;
}

/** Where the sentence goes on after an aside between dashes that opens at a phrase: the closing dash, else -1. */
function closingDash(parse: Parse, open: number): number {
  const { phrases } = parse;
  const dash = (phrases[open] as { word: string }).word;
  let from = open + 1;
  while (phrases[from]?.kind === 'mark' && (phrases[from] as { word: string }).word === dash) from++; // "--"
  for (let i = from; i < phrases.length && i <= open + 24; i++) {
    const p = phrases[i]!;
    if (p.kind === 'mark' && p.word === dash) {
      const next = phrases[i + 1];
      return next?.kind === 'mark' && next.word === dash ? i + 1 : i;
    }
    if (p.kind === 'mark' && p.word === ';') return -1;
  }
  return -1;
}

/** The verb group after a relative clause between commas ("one man, who was not named, died"), else -1. */
function afterAside(parse: Parse, sub: number): number {
  const { phrases } = parse;
  for (let i = sub + 1; i < phrases.length && i <= sub + 12; i++) {
    const p = phrases[i]!;
    if (p.kind !== 'mark' || p.word !== ',') continue;
    const next = phrases[i + 1];
    return next?.kind === 'vg' && next.form === 'finite' ? i + 1 : -1;
  }
  return -1;
}

export interface Right {
  readonly verb: number;
  readonly relative: boolean;
  /** A comma stands between. */
  readonly apart: boolean;
}

/** Right behind an active verb that is no verb of saying: its object. */
function isObject(parse: Parse, at: number): boolean {
  const before = item(parse.phrases, at - 1);
  return before?.kind === 'vg' && !before.reporting && !before.copula && !before.passive;
}

/** The verb group to the right whose subject (or participle's noun) the phrase is. */
export function rightVerb(parse: Parse, at: number): Right | null {
  const { phrases } = parse;
  let apart = false;
  let relative = false;
  let joined = false;
  for (let i = at + 1; i < phrases.length && i <= at + REACH; i++) {
    const p = phrases[i]!;
    if (p.kind === 'vg') {
      if (p.form === 'infinitive' || (p.form === 'gerund' && apart)) {
        if (apart) continue;
      }
      // "counted 12 drones and decoys launched by", but "killed two people and villagers fled"
      if (joined && p.form === 'finite' && !relative && isObject(parse, at)) return null;
      return { verb: i, relative, apart };
    }
    if (p.kind === 'sub') {
      if (!/^(?:who|which|that)$/.test(p.word)) return null;
      const beyond = apart ? afterAside(parse, i) : -1;
      if (beyond >= 0) {
        i = beyond - 1;
        continue;
      }
      const next = phrases[i + 1];
      if (next?.kind === 'np') return null;
      relative = true;
      continue;
    }
    if (p.kind === 'prep') {
      if (CLAUSE_PREP.test(p.word) && phrases[i + 1]?.kind === 'np' && phrases[i + 2]?.kind === 'vg') return null;
      if (phrases[i + 1]?.kind === 'np' || phrases[i + 1]?.kind === 'date') i++;
      continue;
    }
    if (p.kind === 'date' || p.kind === 'adv') continue;
    if (p.kind === 'conj') {
      // a joined subject: "two men and a woman were killed"
      const next = phrases[i + 1];
      if (next?.kind === 'np') {
        // "killed two people and 20 were injured": behind the object of a verb a clause begins anew
        if (isObject(parse, at) && next.nums.length > 0) return null;
        joined = true;
        i++;
        continue;
      }
      return null;
    }
    if (p.kind === 'mark') {
      if (p.word === ',' || p.word === '-' || p.word === '–' || p.word === '—') {
        apart = true;
        if (p.word !== ',') {
          const close = closingDash(parse, i);
          if (close >= 0) {
            i = close;
            apart = false;
          }
        }
        continue;
      }
      if (/^[“”"‘’()]$/.test(p.word)) continue;
      return null;
    }
    if (p.kind === 'np') {
      if (!apart) return null;
      continue;
    }
    if (p.kind === 'adj') return null;
  }
  return null;
}
