/** From a file's text to an `Article`: what is prose, in paragraphs, sentences and tokens, and when and where it was published. */
import type { Article, Paragraph, Sentence, SourceDocument, Span, Token } from './article.ts';
import { findBoilerplate } from './boilerplate.ts';
import { readMetadata } from './metadata.ts';
import { splitSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';

/** Runs of prose: what boilerplate leaves over, cut at line ends. Each is one paragraph. */
function proseRuns(text: string, boilerplate: readonly Span[]): Span[] {
  const out: Span[] = [];
  let b = 0;
  let i = 0;
  while (i < text.length) {
    const skip = boilerplate[b];
    if (skip && i >= skip.start) {
      i = Math.max(i, skip.end);
      b++;
      continue;
    }
    const limit = skip ? skip.start : text.length;
    let e = i;
    while (e < limit && text.charCodeAt(e) !== 10 && text.charCodeAt(e) !== 13) e++;
    if (e > i && /\S/.test(text.slice(i, e))) out.push({ start: i, end: e });
    i = e < limit ? e + 1 : e;
  }
  return out;
}

/**
 * Reads one document.
 * @param document path, text (without byte order mark) and, where the caller knows it, the ISO publication date.
 * @returns the article; offsets are UTF-16 code units into `document.text`. Never throws, whatever the text.
 */
export function readArticle(document: SourceDocument): Article {
  const { path, text } = document;
  const boilerplate = findBoilerplate(text);
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  for (const run of proseRuns(text, boilerplate)) {
    const firstSentence = sentences.length;
    for (const s of splitSentences(text, run.start, run.end)) {
      const first = tokens.length;
      tokenize(text, s.start, s.end, tokens);
      sentences.push({ ...s, paragraph: paragraphs.length, first, last: tokens.length });
    }
    if (sentences.length > firstSentence)
      paragraphs.push({ ...run, kind: 'body', first: firstSentence, last: sentences.length });
  }
  const meta = readMetadata(document, paragraphs);
  return { path, text, ...meta, boilerplate, paragraphs, sentences, tokens };
}
