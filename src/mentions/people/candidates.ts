/** Runs of capitalised words that may name a person, each with its points: what its words are and what stands around them. */
import { NameClass } from '../../language/names.ts';
import type { Article, Token } from '../../text/article.ts';
import { contextOf } from './context.ts';
import { type Core, coreOf } from './core.ts';
import type { Part } from './part.ts';
import { type CapsMode, capsModeOf, type Run, runsOf } from './runs.ts';
import { singleScore, wordsScore } from './words.ts';

/** A run that may name a person, with the points it has gathered. */
export interface Candidate {
  readonly sentence: number;
  readonly core: Core;
  readonly parts: readonly Part[];
  /** The words that carry the name: without particles and suffixes. */
  readonly names: readonly Part[];
  readonly first: number;
  readonly last: number;
  readonly mode: CapsMode;
  score: number;
  pro: number;
  con: number;
  /** null: not decided yet. */
  accepted: boolean | null;
  weak: boolean;
}

/** A run with the candidate cut from it, kept so that known names can be looked for in runs that gave none. */
export interface Sighting {
  readonly sentence: number;
  readonly run: Run;
  readonly mode: CapsMode;
  readonly opens: boolean;
  readonly candidate: Candidate | null;
}

export interface Reading {
  readonly found: Candidate[];
  readonly runs: readonly Sighting[];
}

/** What may be people's names in an article: runs of capitalised words with what speaks for and against each. */
export function candidatesOf(article: Article): Reading {
  const found: Candidate[] = [];
  const runs: Sighting[] = [];
  article.sentences.forEach((s, sentence) => {
    const mode = capsModeOf(article.tokens, s);
    let words = false;
    let checked = s.first;
    for (const run of runsOf(article.tokens, s)) {
      const start = run[0]!.first;
      for (; checked < start; checked++) words ||= article.tokens[checked]!.kind === 'word';
      const core = coreOf(run, !words, mode);
      const cut = core !== null && halfInBrackets(article.tokens, core, s.last);
      const candidate = core && !cut ? candidateOf(article, sentence, core, mode) : null;
      if (candidate) found.push(candidate);
      runs.push({ sentence, run, mode, opens: !words, candidate });
    }
  });
  return { found, runs };
}

/** An editor's insertion that the quoted surname goes on: "[Mayor Ana] Roe" names "Roe". */
function halfInBrackets(tokens: readonly Token[], core: Core, end: number): boolean {
  const last = core.parts.at(-1)!.last;
  return (
    tokens[last]?.text === ']' &&
    last + 1 < end &&
    tokens[last + 1]!.caps !== 'none' &&
    nameParts(core.parts).length === 1
  );
}

/** One run of a sentence as a candidate, judged by the words in and around it. */
export function candidateOf(article: Article, sentence: number, core: Core, mode: CapsMode): Candidate {
  const { parts } = core;
  const first = parts[0]!.first;
  const last = parts.at(-1)!.last;
  const names = nameParts(parts);
  const single = names.length === 1;
  const { pro, con } = contextOf(article.tokens, article.sentences[sentence]!, first, last, core, single);
  const own = single
    ? singleScore(parts.find((p) => !p.particle) ?? parts[0]!) - Math.max(0, core.against - 1)
    : wordsScore(core);
  return { sentence, core, parts, names, first, last, mode, score: own, pro, con, accepted: null, weak: false };
}

/** The words of a name that carry it: without particles and suffixes. */
function nameParts(parts: readonly Part[]): Part[] {
  return parts.filter((p, i) => !p.particle && !(i > 0 && (p.name & NameClass.Suffix) !== 0));
}
