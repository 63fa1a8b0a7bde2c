/** From a file's text to an `Article`: what is prose, in paragraphs, sentences and tokens, and when and where it was published. */
import type { Article, Paragraph, Sentence, SourceDocument, Span, Token } from './article.ts';
import { findBoilerplate } from './boilerplate.ts';
import { readDateline } from './dateline.ts';
import { linesOf } from './lines.ts';
import { readMetadata } from './metadata.ts';
import { type Block, blocksOf } from './paragraphs.ts';
import { splitSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';

/** A dateline stands at the head of one of the first paragraphs. */
const DATELINE_WITHIN = 8;

/**
 * Tokens of a sentence without those in gaps.
 * @param at the first gap that may reach into the sentence. @returns the same for the next sentence.
 */
function tokenizeAround(text: string, sentence: Span, gaps: readonly Span[], at: number, out: Token[]): number {
  let from = sentence.start;
  let next = at;
  while (next < gaps.length && gaps[next]!.end <= from) next++;
  for (let g = next; g < gaps.length && gaps[g]!.start < sentence.end; g++) {
    const gap = gaps[g]!;
    if (gap.end <= from) continue;
    if (gap.start > from) tokenize(text, from, gap.start, out);
    from = Math.min(gap.end, sentence.end);
  }
  if (from < sentence.end) tokenize(text, from, sentence.end, out);
  return next;
}

function mergeRuns(a: readonly Span[], b: readonly Span[]): Span[] {
  return [...a, ...b].sort((x, y) => x.start - y.start);
}

/**
 * Reads one document.
 * @param document path, text (without byte order mark) and, where the caller knows it, the ISO publication date.
 * @returns the article; offsets are UTF-16 code units into `document.text`. Never throws, whatever the text.
 */
export function readArticle(document: SourceDocument): Article {
  const { path, text } = document;
  const lines = linesOf(text);
  const boilerplate = findBoilerplate(text, lines);
  const { published, day, dateOrder, outlet, headers } = readMetadata(document, lines);
  const blocks = blocksOf(text, lines, mergeRuns(boilerplate, headers));
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  let dateline: string | null = null;
  const add = (block: Block, start: number): void => {
    const firstSentence = sentences.length;
    let gap = 0;
    for (const s of splitSentences(text, start, block.end)) {
      const first = tokens.length;
      gap = tokenizeAround(text, s, block.gaps, gap, tokens);
      if (tokens.length > first)
        sentences.push({ start: s.start, end: s.end, paragraph: paragraphs.length, first, last: tokens.length });
    }
    if (sentences.length > firstSentence) {
      paragraphs.push({ start, end: block.end, kind: block.kind, first: firstSentence, last: sentences.length });
    }
  };
  blocks.forEach((block, i) => {
    const found = i < DATELINE_WITHIN ? readDateline(text, block.start, block.end) : null;
    if (found) dateline ??= found.place;
    add(block, found ? found.end : block.start);
  });
  return { path, text, published, day, dateOrder, outlet, dateline, boilerplate, paragraphs, sentences, tokens };
}
