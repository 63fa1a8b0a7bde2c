/** The dateline of a news report: `RIVERTON --`, `RIVERTON, Ohio (AP) —`, `Riverton (Agency) - `. */
import type { Span } from './article.ts';

export interface Dateline extends Span {
  /** The place in title case. */
  readonly place: string;
}

const PLACE =
  /^\s*((?:\p{Lu}[\p{L}.'’-]{0,24}\s?){1,4})(?:,\s?[\p{L}. ]{2,24})?\s*(?:\(([^()]{1,40})\)\s*)?[,:]?\s*(?:[-–—]{1,3})\s+(?=["“‘'\p{L}\d])/u;

function titleCase(words: string): string {
  return words
    .trim()
    .split(/\s+/)
    .map((w) => (w === w.toUpperCase() ? w.charAt(0) + w.slice(1).toLowerCase() : w))
    .join(' ');
}

/**
 * Reads a dateline at the start of a paragraph.
 * @param text the whole text.
 * @param start start of the paragraph (after any header run), in UTF-16 code units.
 * @param end its end.
 * @returns the run up to the first word of prose, and the place; null when the paragraph starts otherwise.
 */
export function readDateline(text: string, start: number, end: number): Dateline | null {
  const head = text.slice(start, Math.min(end, start + 120));
  const m = PLACE.exec(head);
  if (!m) return null;
  const words = m[1]!.trim();
  // mixed case needs an agency in brackets, or a single word before a spaced dash and a sentence after it
  if (words !== words.toUpperCase() && !m[2] && (words.includes(' ') || end - start < 80 || !/\s[-–—]/.test(m[0])))
    return null;
  if (words.replace(/[^\p{L}]/gu, '').length < 3) return null;
  return { start, end: start + m[0].length, place: titleCase(words) };
}
