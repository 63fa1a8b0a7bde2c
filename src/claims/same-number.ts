/** "That number has since been lowered to three", "the figure is actually ten": a number of what the count before it counts. */
import type { FigureClaim } from './claim.ts';
import { asNoun, type Parse } from './parse.ts';
import type { NounPhrase, VerbGroup } from './phrase.ts';

/** Nouns that name a count given before. */
const NUMBER_NOUNS: ReadonlySet<string> = new Set(['number', 'figure', 'total', 'tally', 'count']);

/** Verbs that say what became of a number. */
const BECAME = new Set(
  'be stand become rise climb grow fall drop reduce lower raise revise correct update change increase decrease cut go put reach'.split(
    ' ',
  ),
);

/** Phrases between the noun and its new value. */
const REACH = 6;
/** Characters within which the count before it stands. */
const NEAR = 400;

/** The noun that names the count, with no "of" that says of what. */
function isNumberNoun(np: NounPhrase | null, next: { word?: string } | undefined): boolean {
  return np !== null && NUMBER_NOUNS.has(np.lemma) && /^(?:that|this|the)$/.test(np.det ?? '') && next?.word !== 'of';
}

/** Whether the number at `phrases[at]`, which counts nothing itself, is what a number named before it is or has become. */
export function isSameNumber(parse: Parse, at: number): boolean {
  const { phrases } = parse;
  let verb: VerbGroup | null = null;
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    const p = phrases[i]!;
    if (p.kind === 'mark' || p.kind === 'conj') return false;
    if (p.kind === 'prep' && !/^(?:to|at|from)$/.test(p.word)) return false;
    if (p.kind === 'vg') {
      if (verb !== null || p.negated || !BECAME.has(p.lemma)) return false;
      verb = p;
    } else if (p.kind === 'np')
      return verb !== null && isNumberNoun(asNoun(p), phrases[i + 1] as { word?: string } | undefined);
  }
  return false;
}

/** The last count of people or things before `start` that says what befell them, null where none is near. */
export function countBefore(claims: readonly FigureClaim[], start: number): FigureClaim | null {
  for (let i = claims.length - 1; i >= 0 && start - claims[i]!.start < NEAR; i--) {
    const c = claims[i]!;
    if (c.quantity.type === 'count' && c.partOf === null) return c.event !== null && c.counted !== null ? c : null;
  }
  return null;
}
