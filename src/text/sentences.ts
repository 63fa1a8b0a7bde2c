/** Sentence ends within one paragraph: Intl.Segmenter's, re-joined after abbreviations, initials and marks that end no sentence. */
import type { Span } from './article.ts';
import { ABBREVIATIONS } from './data/abbreviations.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
/** Longer paragraphs are split at spaces first: the segmenter is slow on one endless line. */
const MAX_PIECE = 8000;

function endsInAbbreviation(piece: string): boolean {
  const m = /(?:^|[\s(["“‘'-])((?:\p{L}\.)+|[\p{L}]+\.)\s*$/u.exec(piece.slice(-24));
  if (!m) return false;
  const word = m[1]!;
  if (/^\p{Lu}\.$/u.test(word)) return word !== 'I.';
  if (/^(?:\p{L}\.){2,}$/u.test(word)) return !/^(?:a\.m\.|p\.m\.)$/i.test(word);
  return ABBREVIATIONS.has(word.slice(0, -1).toLowerCase());
}

function startsLikeContinuation(piece: string): boolean {
  return /^[\p{Ll},;:)]/u.test(piece);
}

function pieces(text: string, start: number, end: number): Span[] {
  const out: Span[] = [];
  for (let s = start; s < end; ) {
    let e = Math.min(end, s + MAX_PIECE);
    if (e < end) {
      const cut = text.lastIndexOf(' ', e);
      if (cut > s) e = cut + 1;
    }
    out.push({ start: s, end: e });
    s = e;
  }
  return out;
}

/**
 * Sentences of one paragraph, without white space around them.
 * @param text the whole text.
 * @param start start of the paragraph in UTF-16 code units.
 * @param end its end.
 */
export function splitSentences(text: string, start: number, end: number): Span[] {
  const out: Span[] = [];
  for (const piece of pieces(text, start, end)) {
    let from = -1;
    let to = -1;
    for (const seg of segmenter.segment(text.slice(piece.start, piece.end))) {
      const s = piece.start + seg.index;
      const e = s + seg.segment.length;
      if (from < 0) {
        from = s;
        to = e;
      } else if (endsInAbbreviation(text.slice(Math.max(from, to - 24), to)) || startsLikeContinuation(seg.segment))
        to = e;
      else {
        push(text, from, to, out);
        from = s;
        to = e;
      }
    }
    if (from >= 0) push(text, from, to, out);
  }
  return out;
}

function push(text: string, from: number, to: number, out: Span[]): void {
  let s = from;
  let e = to;
  while (s < e && /\s/.test(text.charAt(s))) s++;
  while (e > s && /\s/.test(text.charAt(e - 1))) e--;
  if (e > s) out.push({ start: s, end: e });
}
