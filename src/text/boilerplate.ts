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

/** End of a JSON object that starts at `from` (braces balanced within 20,000 code units), or the line's end. */
function structuredEnd(text: string, from: number, lineEnd: number): number {
  let depth = 0;
  const limit = Math.min(text.length, from + 20_000);
  for (let i = from; i < limit; i++) {
    const c = text.charCodeAt(i);
    if (c === 123 || c === 91) depth++;
    else if (c === 125 || c === 93) {
      depth--;
      if (depth === 0) return i + 1;
    }
  }
  return lineEnd;
}

/** Front matter between two `---` lines at the very start of a Markdown file. */
function frontMatterEnd(text: string, lines: readonly Line[]): number {
  if (lines[0]?.trimmed !== '---' || lines[0].start !== 0) return 0;
  const close = lines.slice(1, 60).find((l) => l.trimmed === '---' || l.trimmed === '...');
  return close ? Math.min(text.length, close.end) : 0;
}

/** Where a trailer (comment form, related posts) begins: everything after it is short of prose. Infinity when there is none. */
function trailerStart(text: string, lines: readonly Line[]): number {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.start < text.length * TRAILER_FROM || !TRAILER.test(line.trimmed)) continue;
    const prose = lines
      .slice(i + 1)
      .filter(
        (l) => !isFurniture(l) && !isCode(l) && /[a-z]{2}[.!?]["”’]?(?:\s|$)/.test(l.trimmed) && l.trimmed.length > 120,
      );
    if (prose.length <= 1) return line.start;
  }
  return Number.POSITIVE_INFINITY;
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
  for (const line of lines) {
    if (line.start < masked) continue;
    if (/^(?:```|~~~)/.test(line.trimmed)) {
      fence = !fence;
      out.push(line);
    } else if (line.start >= trailer || fence) out.push(line);
    else if (STRUCTURED.test(line.trimmed)) {
      masked = structuredEnd(text, text.indexOf(line.trimmed.charAt(0), line.start), line.end);
      out.push({ start: line.start, end: masked });
    } else if (isFurniture(line) || isCode(line)) out.push(line);
    else inlineRuns(text, line, out);
  }
  return joinRuns(
    text,
    out.map(({ start, end }) => ({ start, end })),
  );
}
