/** From what a sentence states of two parties to its claim. */
import { item } from '../language/item.ts';
import type { StatementClaim } from './claim.ts';
import type { Discourse } from './discourse.ts';
import type { Governor } from './governor.ts';
import { endOf, type Parse, startOf } from './parse.ts';
import { standingOf } from './standing.ts';
import { contentWords, snippetOf } from './words.ts';

export interface Stated {
  readonly event: string;
  readonly subject: string;
  readonly object: string;
  readonly negated: boolean;
  /** Phrases that the claim's place covers. */
  readonly from: number;
  readonly to: number;
  /** The verb that states it, -1 for a noun. */
  readonly verb: number;
}

/** Makes the claim of a statement found in a sentence. */
export function statementOf(parse: Parse, discourse: Discourse, s: Stated, at: number): StatementClaim | null {
  const governor: Governor | null =
    s.verb < 0 ? null : { event: s.event, role: 'subject', verb: s.verb, noun: -1, known: true, standsFor: null };
  const start = startOf(parse, parse.phrases[Math.min(s.from, s.to)]!.first);
  const end = endOf(parse, parse.phrases[Math.max(s.from, s.to)]!.last - 1);
  if (start >= end) return null;
  return {
    kind: 'statement',
    start,
    end,
    event: s.event,
    negated: s.negated,
    subject: s.subject,
    object: s.object,
    scope: { place: null, time: null, actor: null, target: null },
    source: discourse.sourceAt(start, end)?.source ?? null,
    standing: standingOf(parse, at, governor, null),
    words: contentWords(parse),
    snippet: snippetOf(parse),
  };
}

/** Whether a mark stands at a phrase. */
export const isMark = (parse: Parse, at: number, word: string): boolean => {
  const p = item(parse.phrases, at);
  return p?.kind === 'mark' && p.word === word;
};

/** Whether a preposition of the given kind stands at a phrase. */
export const isPrep = (parse: Parse, at: number, words: RegExp): boolean => {
  const p = item(parse.phrases, at);
  return p?.kind === 'prep' && words.test(p.word);
};
