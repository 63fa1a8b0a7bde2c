/**
 * The words of a sentence as its clauses share them, with the phrases among them that say how a figure stands to fact. Gone through once a
 * sentence: a list of numbers asks for its clause again with each of them.
 */

import { BACKGROUND, HYPOTHETICAL_ADJECTIVES, SUPERSEDED } from '../language/data/standing.ts';
import { partitionPoint } from '../language/search.ts';
import { ofWord, type Word } from '../language/vocabulary.ts';
import type { Parse } from './parse.ts';

/** Words `from … to - 1` of the sentence. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

export interface ClauseWords {
  /** Marks left out; readings give their words too. */
  readonly words: readonly Word[];
  /** By phrase, the first and the last phrase of its clause. */
  readonly first: Uint16Array;
  readonly last: Uint16Array;
  /** By unit and behind the last, how many words stand before it. */
  readonly wordsBefore: Uint16Array;
  /** By unit and behind the last, how many adjectives before it make no fact of their noun. */
  readonly doubtsBefore: Uint16Array;
  readonly superseded: readonly Run[];
  readonly background: readonly Run[];
  /** "Neither" and "nor". */
  readonly denials: readonly Run[];
}

type PhraseList = readonly (readonly string[])[];
const NONE: PhraseList = [];

/** The phrases that a word begins, the shortest first. */
function byFirst(list: readonly string[]): (word: Word) => PhraseList {
  const map = new Map<string, string[][]>();
  for (const phrase of list) {
    const words = phrase.split(' ');
    const held = map.get(words[0]!) ?? [];
    map.set(
      words[0]!,
      [...held, words].sort((a, b) => a.length - b.length),
    );
  }
  return ofWord((word) => map.get(word.lower) ?? NONE);
}

const background = byFirst(BACKGROUND);
const superseded = byFirst(SUPERSEDED);
const denials = byFirst(['neither', 'nor']);
const doubts = new Set(HYPOTHETICAL_ADJECTIVES.split(' '));

/** Where phrases of a list stand, in order; of several that begin at one word the shortest. */
function runsOf(words: readonly Word[], phrases: (word: Word) => PhraseList): Run[] {
  const out: Run[] = [];
  for (let i = 0; i < words.length; i++) {
    const found = phrases(words[i]!).find((phrase) => phrase.every((w, k) => words[i + k]?.lower === w));
    if (found) out.push({ from: i, to: i + found.length });
  }
  return out;
}

/** The first of the runs that lies within words `from … to - 1`, -1 where none does: the index of its first word. */
export function firstWithin(runs: readonly Run[], from: number, to: number): number {
  for (let i = partitionPoint(runs, (run) => run.from < from); i < runs.length && runs[i]!.from < to; i++)
    if (runs[i]!.to <= to) return runs[i]!.from;
  return -1;
}

const TURN = new Set('but while whereas although though however compared'.split(' '));

/** Whether a phrase parts the clause of a figure behind it from what stands before. */
function turns({ phrases }: Parse, i: number): boolean {
  const p = phrases[i]!;
  return p.kind !== 'np' && p.kind !== 'vg' && (p.word === ';' || TURN.has(p.word));
}

/** Whether a phrase ends the clause of a figure before it: a semicolon, a contrast, a subordinate clause after a comma. */
function ends(parse: Parse, i: number): boolean {
  const p = parse.phrases[i]!;
  // "54 percent, compared with 45 four years ago"
  if (p.kind === 'vg') return parse.units[p.verb]!.lower === 'compared';
  if (turns(parse, i)) return true;
  if (p.kind === 'np' || p.word !== ',') return false;
  const next = parse.phrases[i + 1];
  if (next?.kind === 'conj' || next?.kind === 'sub') return true;
  return next?.kind === 'prep' && /^(?:after|before|since)$/.test(next.word);
}

/** The clauses of a sentence and their words; gone through once. */
export function clauseWords(parse: Parse): ClauseWords {
  parse.known.clauses ??= read(parse);
  return parse.known.clauses;
}

function read(parse: Parse): ClauseWords {
  const { units, phrases } = parse;
  const { tokens } = parse.article;
  const words: Word[] = [];
  const wordsBefore = new Uint16Array(units.length + 1);
  const doubtsBefore = new Uint16Array(units.length + 1);
  units.forEach((u, i) => {
    for (let t = u.first; t < u.last; t++) if (tokens[t]!.kind !== 'mark') words.push(tokens[t]!.word);
    wordsBefore[i + 1] = words.length;
    doubtsBefore[i + 1] = doubtsBefore[i]! + (doubts.has(u.lower) ? 1 : 0);
  });
  const first = new Uint16Array(phrases.length);
  const last = new Uint16Array(phrases.length);
  for (let i = 1; i < phrases.length; i++) first[i] = turns(parse, i - 1) ? i : first[i - 1]!;
  for (let i = phrases.length - 1; i >= 0; i--)
    last[i] = i === phrases.length - 1 || ends(parse, i + 1) ? i : last[i + 1]!;
  return {
    words,
    first,
    last,
    wordsBefore,
    doubtsBefore,
    superseded: runsOf(words, superseded),
    background: runsOf(words, background),
    denials: runsOf(words, denials),
  };
}
