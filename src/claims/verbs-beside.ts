/** The verb groups to the left and right that a noun phrase may belong to: as object or adjunct of the one, as subject of the other. */
import { item } from '../language/item.ts';
import type { Parse } from './parse.ts';
import { CLAUSE_PREP } from './subjects.ts';

/** Phrases looked at to the right; twice as many to the left. */
const REACH = 14;

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
