/** The dateline of a news report: `RIVERTON --`, `RIVERTON, Ohio (AP) —`, `Riverton (Agency) - `. */
import type { Span, Token } from './article.ts';

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

/** A dateline with a day in it. It stays in the text, since its day is a date as any other. */
export interface DatedDateline {
  /** Tokens of the agency's brackets; null where none is named. */
  readonly agency: { readonly first: number; readonly last: number } | null;
}

/** Shortest place, tokens in which a dated dateline ends, and those that an agency has at most. */
const LEAST_PLACE = 3;
const DATELINE = 18;
const AGENCY = 8;

function agencyAt(tokens: readonly Token[], from: number, to: number, last: number): DatedDateline['agency'] {
  for (let i = from; i < to; i++) {
    if (tokens[i]!.text !== '(') continue;
    for (let k = i + 1; k < Math.min(last, i + AGENCY); k++) if (tokens[k]!.text === ')') return { first: i, last: k };
  }
  return null;
}

/**
 * A dateline at the start of a sentence whose place is in capitals and behind which a day and a dash follow: `RIVERTON, June 4 (Northern News) -`.
 * @param first the sentence's first token. @param last the token behind it.
 */
export function datedDateline(tokens: readonly Token[], first: number, last: number): DatedDateline | null {
  if (tokens[first]?.caps !== 'all' || tokens[first].lower.length < LEAST_PLACE) return null;
  const end = Math.min(last, first + DATELINE);
  let dated = false;
  for (let i = first + 1; i < end; i++) {
    const { kind, text } = tokens[i]!;
    if (kind === 'number') dated = true;
    if (dated && /^[-–—]+$/.test(text)) return { agency: agencyAt(tokens, first, end, last) };
  }
  return null;
}
