/** Quotations of an article before anybody is asked who spoke: their runs, and which runs go on from one paragraph to the next. */
import { partitionPoint } from '../../language/search.ts';
import type { Article, Paragraph, Span } from '../../text/article.ts';
import { findMarks, type Mark } from './marks.ts';
import { type Pair, pairMarks } from './pair.ts';

/** A quotation's run without its marks. */
export interface QuoteRun extends Span {
  /** The run with its marks. */
  readonly outer: Span;
  /** Index into `Article.paragraphs` of the paragraph that it starts in. */
  readonly paragraph: number;
  /** The paragraph (or wrapped line) that it ends in. */
  readonly lastParagraph: number;
  readonly closed: boolean;
  /** The run goes on from the run before it (an unclosed paragraph of the same quotation). */
  readonly continues: boolean;
  readonly single: boolean;
}

/** A quotation may go on after at most this much that is no quotation (captions, page debris), in UTF-16 code units. */
const MAX_GAP = 900;
const MAX_WRAPPED_LINES = 12;
/** Longer quotations than this are believed only paragraph by paragraph. */
const REPORTED = /,\s+(?:\p{L}[\p{L}'’.-]*\s+){0,6}(?:said|says|added|told|according to|wrote|asked)\b/u;

/** Marks of each paragraph, in order; those in page debris inside a paragraph are none. */
function marksByParagraph(article: Article): Mark[][] {
  const { boilerplate } = article;
  let b = 0;
  return article.paragraphs.map((p) => {
    const marks = findMarks(article.text, p.start, p.end);
    if (marks.length === 0) return marks;
    return marks.filter((m) => {
      while (b < boilerplate.length && boilerplate[b]!.end <= m.start) b++;
      return b === boilerplate.length || boilerplate[b]!.start > m.start;
    });
  });
}

/** Where a quotation ends that no mark closes: before its attribution, else at the end of its sentence or paragraph. */
function unclosedEnd(article: Article, paragraph: Paragraph, pair: Pair): number {
  const { text } = article;
  const limit = pair.limit ?? paragraph.end;
  const body = text.slice(pair.open.end, Math.min(limit, pair.open.end + 600));
  const reported = REPORTED.exec(body);
  if (reported) return pair.open.end + reported.index + 1;
  const atStart =
    text.slice(paragraph.start, pair.open.start).trim() === '' ||
    /[:,]\s*$/.test(text.slice(paragraph.start, pair.open.start).slice(-4));
  if (atStart) return limit;
  const sentence = partitionPoint(article.sentences, (s) => s.end <= pair.open.end);
  return sentence < paragraph.last ? Math.min(limit, article.sentences[sentence]!.end) : limit;
}

function trim(text: string, start: number, end: number): Span {
  let s = start;
  let e = end;
  while (s < e && /\s/.test(text.charAt(s))) s++;
  while (e > s && /\s/.test(text.charAt(e - 1))) e--;
  return { start: s, end: e };
}

/** The quotation left open at the end of `paragraph` is closed on one of the lines right below it (hard-wrapped text). */
function wrappedClose(
  article: Article,
  marks: readonly Mark[][],
  at: number,
  open: Mark,
): { line: number; close: Mark } | null {
  const { paragraphs, text } = article;
  for (let p = at + 1; p < paragraphs.length && p - at <= MAX_WRAPPED_LINES; p++) {
    if (!/^[^\S\n]*\r?\n[^\S\n]*(?:>\s*)?$/.test(text.slice(paragraphs[p - 1]!.end, paragraphs[p]!.start))) return null;
    const first = marks[p]!.find((m) => m.single === open.single);
    if (!first) continue;
    if (first.opens && !first.closes) return null;
    if (first.closes && !first.weak) return { line: p, close: first };
  }
  return null;
}

/**
 * All quotations, outermost only, in order of start.
 * @param article the article; boilerplate holds no quotations.
 */
export function scanQuotes(article: Article): QuoteRun[] {
  const { text, paragraphs } = article;
  const marks = marksByParagraph(article);
  const out: QuoteRun[] = [];
  /** The run at the end of which a quotation was left open. */
  let pending: QuoteRun | null = null;
  for (let p = 0; p < paragraphs.length; p++) {
    const paragraph = paragraphs[p]!;
    const own = marks[p]!;
    if (own.length === 0) continue;
    for (const pair of pairMarks(text, own)) {
      const { open } = pair;
      if (open.style === 'markup') continue;
      const first = /^[\s>*_#-]*$/.test(text.slice(paragraph.start, Math.min(open.start, paragraph.start + 8)));
      const continues: boolean =
        first && pending !== null && pending.single === open.single && open.start - pending.end <= MAX_GAP;
      let end: number;
      let outerEnd: number;
      let lastParagraph = p;
      let closed = pair.close !== null;
      if (pair.close) {
        end = pair.close.start;
        outerEnd = pair.close.end;
      } else {
        const wrapped = pair.limit === null ? wrappedClose(article, marks, p, open) : null;
        if (wrapped) {
          end = wrapped.close.start;
          outerEnd = wrapped.close.end;
          closed = true;
          lastParagraph = wrapped.line;
          for (let q = p + 1; q <= wrapped.line; q++) marks[q] = marks[q]!.filter((m) => m.start > wrapped.close.start);
        } else {
          if (open.style === 'doubled' || open.style === 'guillemet') continue;
          if (!open.single && /\d/.test(text.charAt(open.start - 1))) continue;
          if (/^\s|^$/.test(text.charAt(open.end)) && !first) continue;
          end = unclosedEnd(article, paragraph, pair);
          outerEnd = end;
        }
      }
      const span = trim(text, open.end, end);
      if (!/[\p{L}\p{N}]/u.test(text.slice(span.start, Math.min(span.end, span.start + 200)))) continue;
      const run: QuoteRun = {
        start: span.start,
        end: span.end,
        outer: { start: open.start, end: outerEnd },
        paragraph: p,
        lastParagraph,
        closed,
        continues,
        single: open.single,
      };
      out.push(run);
      pending = !closed && span.end >= trim(text, paragraph.start, paragraph.end).end ? run : null;
    }
  }
  return out;
}
