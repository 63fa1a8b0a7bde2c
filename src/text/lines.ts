/** The lines of a text with their exact runs; `\n`, `\r\n` and `\r` end a line. */
import type { Span } from './article.ts';

/** A line without its end, and its text trimmed. */
export interface Line extends Span {
  /** The line's text without white space around it, at most its first 2,000 code units (rules never need more). */
  readonly trimmed: string;
  /** No blank line stands between this line and the one before. */
  readonly joined: boolean;
}

const SEEN = 2000;

/** All lines that hold more than white space, in order. */
export function linesOf(text: string): Line[] {
  const out: Line[] = [];
  let start = 0;
  let blankBefore = true;
  const { length } = text;
  while (start <= length) {
    let end = start;
    while (end < length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
    const trimmed = text.slice(start, Math.min(end, start + SEEN)).trim();
    if (trimmed === '' && end - start <= SEEN) blankBefore = true;
    else {
      out.push({ start, end, trimmed, joined: !blankBefore });
      blankBefore = false;
    }
    start = end + 1;
    if (start < length && text.charCodeAt(end) === 13 && text.charCodeAt(start) === 10) start++;
  }
  return out;
}
