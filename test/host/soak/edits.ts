/**
 * What somebody without a plan does to a text. Each text is put back to what it was with every third change on average, and begins changed as often as
 * that leaves it on average: the collection as a whole neither grows nor gains findings, so that memory that grows is kept for nothing.
 */
import type { Random } from '../../support/random.ts';

const PIECES = ['7', '12', 'Mayor Anna Holm said. ', '“', '”', ' killed ', '\n\n', '<b>', ' at least ', '\u202e', '😀'];

/** How likely a change is to take back all those before it. */
export const TAKEN_BACK = 1 / 3;
/** How many of the changes come from outside the editor. */
const OUTSIDE = 0.11;

/** The name of an article, as long for each: one that was renamed weighs no more than before. */
export const nameOf = (i: number): string => `story-${String(i).padStart(6, '0')}.txt`;

export interface Edit {
  /** Offset in UTF-16 code units. */
  readonly at: number;
  /** Code units that go. */
  readonly cut: number;
  readonly insert: string;
}

/** A piece put somewhere; what makes a text longer is cut from it again. */
export function edit(text: string, random: Random): Edit {
  const at = random.whole(0, text.length);
  const cut = text.length > 1000 ? random.whole(0, 24) : 0;
  return { at, cut: Math.min(cut, text.length - at), insert: random.pick(PIECES) };
}

/** The text with another first figure. */
export function otherFigure(text: string, random: Random): string {
  return text.replace(/\d+ people/, `${random.whole(2, 99)} people`);
}

/** A text as it is at any time of such work. */
export function worn(text: string, random: Random): string {
  let now = text;
  while (random.next() >= TAKEN_BACK) {
    if (random.next() < OUTSIDE) now = otherFigure(now, random);
    else {
      const { at, cut, insert } = edit(now, random);
      now = now.slice(0, at) + insert + now.slice(at + cut);
    }
  }
  return now;
}
