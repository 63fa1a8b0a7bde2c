/** Are two quoted sentences printings of one utterance? */
import { type Comparison, compareSentences, nearlySpelt } from './compare.ts';
import type { QuoteWord } from './words.ts';

/** A sentence as printed under one speaker: every place that prints it so shares one. */
export interface Printing {
  /** `p:` and a person's entity, `o:` and another speaker's folded name, '' for none. */
  readonly speaker: string;
  readonly words: readonly QuoteWord[];
}

export type SpeakerRelation = 'same' | 'unknown' | 'different';

/** Two named persons differ; an organisation, a pronoun or nobody can be anyone. */
export function speakerRelation(a: string, b: string): SpeakerRelation {
  if (a === b && a !== '') return 'same';
  return a.startsWith('p:') && b.startsWith('p:') && !mayBeOne(a.slice(2), b.slice(2)) ? 'different' : 'unknown';
}

const bothPersons = (a: string, b: string): boolean => a.startsWith('p:') && b.startsWith('p:');

/** A bare surname that the other bears too, a middle initial more or less, or a surname in two spellings: nothing says that they are two people. */
function mayBeOne(a: string, b: string): boolean {
  const [x, y] = [a.split('-'), b.split('-')];
  const [p, q] = [x.at(-1)!, y.at(-1)!];
  if (p === q) return x.length === 1 || y.length === 1 || x[0] === y[0] || oneLetterOff(x[0]!, y[0]!);
  return Math.min(p.length, q.length) >= 5 && nearlySpelt(p, q);
}

/** A given name in two spellings. */
const oneLetterOff = (a: string, b: string): boolean => Math.min(a.length, b.length) >= 4 && nearlySpelt(a, b);

/** Words that both must share for an extract, and for other wordings, by how sure the speaker is. */
const LEAST = {
  same: { content: 2, words: 3, containment: 0.6 },
  unknown: { content: 3, words: 5, containment: 0.68 },
  different: { content: 3, words: 5, containment: 0.8 },
} as const;
const LEAST_RUN = 3;
const LEAST_DENSITY = 0.55;
/** A sentence that is the other but for a word of eight, most of it in one run, is the other whoever speaks. */
const ALL_BUT_A_WORD = 0.85;
const LONG_RUN = 5;

/**
 * How two sentences go together: `extract` (the same words, or a part of them), `altered` (other words among them), null (two
 * sentences). The thresholds ask more where the speakers are not known to be one.
 */
export function relationOf(
  a: Printing,
  b: Printing,
): { relation: 'extract' | 'altered'; comparison: Comparison } | null {
  const speaker = speakerRelation(a.speaker, b.speaker);
  // One name in two spellings is one speaker as far as the words go.
  const sure = speaker === 'same' || (speaker === 'unknown' && bothPersons(a.speaker, b.speaker));
  const least = LEAST[sure ? 'same' : speaker];
  const shorter = Math.min(a.words.length, b.words.length);
  if (!mayShare(a.words, b.words)) return null;
  const comparison = compareSentences(a.words, b.words);
  const { containment, density, content, run, differences } = comparison;
  const whole = differences.every((d) => d.weight === 'light' || d.small);
  if (whole && containment >= 0.8 && density >= 0.7) {
    const enough = content >= least.content && shorter >= least.words;
    return enough ? { relation: 'extract', comparison } : null;
  }
  if (density < LEAST_DENSITY || containment < least.containment) return null;
  if (run < LEAST_RUN || shorter < 4) return null;
  const nearlyAll = comparison.words >= ALL_BUT_A_WORD && run >= LONG_RUN;
  const needed = sure && containment >= 0.65 && shorter >= 5 ? 2 : sure || containment >= 0.85 || nearlyAll ? 3 : 4;
  return content >= needed ? { relation: 'altered', comparison } : null;
}

/** Content words that both must share before it is worth comparing them in order. */
const LEAST_SHARE = 0.42;

function mayShare(a: readonly QuoteWord[], b: readonly QuoteWord[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const stems = new Set<string>();
  for (const w of long) if (!w.lexeme.light) stems.add(w.lexeme.stem);
  let heavy = 0;
  let shared = 0;
  for (const w of short) {
    if (w.lexeme.light) continue;
    heavy++;
    if (stems.has(w.lexeme.stem)) shared++;
  }
  return shared >= 2 && shared >= heavy * LEAST_SHARE;
}

/** Keys by which printings find each other: pairs of stems of content words that are neighbours or one apart. */
export function shinglesOfWords(words: readonly QuoteWord[]): string[] {
  const heavy = words.filter((w) => !w.lexeme.light);
  const out = new Set<string>();
  for (let i = 0; i < heavy.length; i++)
    for (let k = 1; k <= 2; k++) {
      const other = heavy[i + k];
      if (other) out.add(`${heavy[i]!.lexeme.stem} ${other.lexeme.stem}`);
    }
  return [...out];
}
