/** What differs between two versions of a quote, word by word. */
import { diffArrays } from 'diff';

export interface DiffPart {
  /** `here`: only in the first text; `there`: only in the second. */
  readonly kind: 'same' | 'here' | 'there';
  readonly text: string;
}

/** Longer texts are compared by their first words only, so that a hover is never slow. */
const WORDS = 400;

/** Folded for comparison: typography and case are not words. */
function fold(word: string): string {
  return word
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[“”"«»,.;:!?…()[\]]/g, '')
    .replace(/^'{1,9}|'{1,9}$/g, '');
}

/** @returns parts in reading order; words that differ only in case, punctuation or typography count as the same. */
export function wordDiff(here: string, there: string): DiffPart[] {
  const a = here.split(/\s+/).filter(Boolean).slice(0, WORDS);
  const b = there.split(/\s+/).filter(Boolean).slice(0, WORDS);
  const parts = diffArrays(a, b, { comparator: (x, y) => fold(x) === fold(y) });
  return parts.map((p) => ({
    kind: p.removed ? 'here' : p.added ? 'there' : 'same',
    text: p.value.join(' '),
  }));
}
