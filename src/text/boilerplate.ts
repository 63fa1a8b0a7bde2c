/** Runs of a text file that are no article prose: page furniture, scripts, structured data, forms. They are masked and never marked. */
import type { Span } from './article.ts';
import { CODE, FURNITURE, TRAILER } from './data/debris.ts';
import type { Line } from './lines.ts';

/** A line this long with several sentences is prose, whatever it starts with. */
const PROSE_LENGTH = 260;
/** A trailer heading counts only in this last part of the text. */
const TRAILER_FROM = 0.4;

const STRUCTURED = /^\s*[{[]\s*["“”][@\w]/;
const CODE_SIGNS = /[{};=]|\(\)|=>|\.\w+\(/g;

function codeDensity(text: string): number {
  const sample = text.slice(0, 600);
  return (sample.match(CODE_SIGNS)?.length ?? 0) / Math.max(20, sample.length);
}

function isCode(line: Line): boolean {
  return (
    CODE.some((rule) => rule.test(line.trimmed)) ||
    (codeDensity(line.trimmed) > 0.08 && !/[.!?]["”’]?$/.test(line.trimmed))
  );
}

function isFurniture(line: Line): boolean {
  const t = line.trimmed;
  return t.length <= PROSE_LENGTH && FURNITURE.some((rule) => rule.test(t));
}

/** No structured data is longer, in UTF-16 code units. */
const LONGEST_STRUCTURED = 20_000;

/** For each bracket or brace that opens, the place behind the one that closes it; 0 where nothing does. */
function closings(text: string): Int32Array {
  const out = new Int32Array(text.length);
  const open: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 123 || c === 91) open.push(i);
    else if (c === 125 || c === 93) {
      const start = open.pop();
      if (start !== undefined) out[start] = i + 1;
    }
  }
  return out;
}

/** Front matter between two `---` lines at the very start of a Markdown file. */
function frontMatterEnd(text: string, lines: readonly Line[]): number {
  if (lines[0]?.trimmed !== '---' || lines[0].start !== 0) return 0;
  const close = lines.slice(1, 60).find((l) => l.trimmed === '---' || l.trimmed === '...');
  return close ? Math.min(text.length, close.end) : 0;
}

const isProse = (l: Line): boolean =>
  l.trimmed.length > 120 && /[a-z]{2}[.!?]["”’]?(?:\s|$)/.test(l.trimmed) && !isFurniture(l) && !isCode(l);

/**
 * Where a trailer (comment form, related posts) begins: everything after it is short of prose, one line at most. Infinity when there is none.
 * Looked for from the end, so that a page with thousands of such headings costs no more than one.
 */
function trailerStart(text: string, lines: readonly Line[]): number {
  let start = Number.POSITIVE_INFINITY;
  let prose = 0;
  for (let i = lines.length - 1; i >= 0 && prose <= 1; i--) {
    const line = lines[i]!;
    if (line.start < text.length * TRAILER_FROM) break;
    if (TRAILER.test(line.trimmed)) start = line.start;
    if (isProse(line)) prose++;
  }
  return start;
}

/** Tags, link targets and images of HTML and Markdown inside a line of prose. */
const INLINE =
  /<\/?[a-zA-Z][^<>]{0,400}>|\]\((?:https?:|\/|#|mailto:|\.)[^\s()]{0,400}\)|!\[[^[\]]{0,200}\]|https?:\/\/[^\s<>"”)\]]{1,400}|&(?:nbsp|amp|lt|gt|quot|#\d{1,6});/g;

/** Comments of HTML, over any number of lines; one that is never closed hides nothing. */
function commentRuns(text: string, out: Span[]): void {
  for (let start = text.indexOf('<!--'); start >= 0; ) {
    const close = text.indexOf('-->', start + 4);
    if (close < 0) return;
    out.push({ start, end: close + 3 });
    start = text.indexOf('<!--', close + 3);
  }
}

function inlineRuns(text: string, line: Line, out: Span[]): void {
  const body = text.slice(line.start, line.end);
  if (!/[<&\]]|:\/\//.test(body)) return;
  for (const m of body.matchAll(INLINE))
    out.push({ start: line.start + m.index, end: line.start + m.index + m[0].length });
}

function joinRuns(text: string, runs: readonly Span[]): Span[] {
  const out: { start: number; end: number }[] = [];
  for (const run of [...runs].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1);
    if (last && (run.start <= last.end || isBlank(text, last.end, run.start))) last.end = Math.max(last.end, run.end);
    else out.push({ ...run });
  }
  return out;
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) > 32 && text.charCodeAt(i) !== 0xa0) return false;
  return true;
}

/**
 * Finds what is not prose.
 * @param text the whole text.
 * @param lines its lines (`linesOf`).
 * @returns [start, end) runs in order, neighbours joined.
 */
export function findBoilerplate(text: string, lines: readonly Line[]): Span[] {
  const out: Span[] = [];
  const front = frontMatterEnd(text, lines);
  if (front > 0) out.push({ start: 0, end: front });
  commentRuns(text, out);
  const trailer = trailerStart(text, lines);
  let masked = front;
  let fence = false;
  let closed: Int32Array | null = null;
  for (const line of lines) {
    if (line.start < masked) continue;
    if (/^(?:```|~~~)/.test(line.trimmed)) {
      fence = !fence;
      out.push(line);
    } else if (line.start >= trailer || fence) out.push(line);
    else if (STRUCTURED.test(line.trimmed)) {
      closed ??= closings(text);
      const from = text.indexOf(line.trimmed.charAt(0), line.start);
      const end = closed[from]!;
      masked = end > 0 && end - from <= LONGEST_STRUCTURED ? end : line.end;
      out.push({ start: line.start, end: masked });
    } else if (isFurniture(line) || isCode(line)) out.push(line);
    else inlineRuns(text, line, out);
  }
  return joinRuns(
    text,
    out.map(({ start, end }) => ({ start, end })),
  );
}
