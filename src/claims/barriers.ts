/** What parts two phrases of a sentence, counted once for all that ask: a sentence of nothing but dates asks for each with each. */
import type { Parse } from './parse.ts';

/** For each phrase, how many of a kind stand before it. */
export interface Barriers {
  /** Subordinators and semicolons. */
  readonly breaks: Uint16Array;
  /** Finite verb groups. */
  readonly verbs: Uint16Array;
  /** Noun phrases with a number. */
  readonly figures: Uint16Array;
}

/** The sentence's barriers; counted once a sentence. */
export function barriersOf(parse: Parse): Barriers {
  parse.known.barriers ??= count(parse);
  return parse.known.barriers;
}

function count({ phrases }: Parse): Barriers {
  const size = phrases.length + 1;
  const out = { breaks: new Uint16Array(size), verbs: new Uint16Array(size), figures: new Uint16Array(size) };
  phrases.forEach((p, i) => {
    out.breaks[i + 1] = out.breaks[i]! + (p.kind === 'sub' || (p.kind === 'mark' && p.word === ';') ? 1 : 0);
    out.verbs[i + 1] = out.verbs[i]! + (p.kind === 'vg' && p.form === 'finite' ? 1 : 0);
    out.figures[i + 1] = out.figures[i]! + (p.kind === 'np' && p.nums.length > 0 ? 1 : 0);
  });
  return out;
}

/** How many barriers of each kind stand between two phrases, themselves left out; phrase -1 stands before the first. */
export function between(
  { breaks, verbs, figures }: Barriers,
  a: number,
  b: number,
): { readonly breaks: number; readonly verbs: number; readonly figures: number } {
  const from = Math.min(a, b) + 1;
  const to = Math.max(a, b);
  if (from >= to) return NONE;
  return {
    breaks: breaks[to]! - breaks[from]!,
    verbs: verbs[to]! - verbs[from]!,
    figures: figures[to]! - figures[from]!,
  };
}

const NONE = { breaks: 0, verbs: 0, figures: 0 };
