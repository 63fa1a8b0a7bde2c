/** Ignore comments in articles: `<!-- crosscheck-ignore figure.conflict -->` above or in a paragraph, `<!-- crosscheck-ignore-file -->` for the whole article. */
import { FINDING_CODES } from '../findings/finding.ts';
import type { Span } from '../text/article.ts';

/** A run in which findings are not shown; `codes` is null for all of them. */
export interface IgnoredRun extends Span {
  readonly codes: ReadonlySet<string> | null;
}

const OPEN = '<!--';
const CLOSE = '-->';
/** A comment longer than this is no ignore comment, in UTF-16 code units. */
const LONGEST = 500;
const NAME = 'crosscheck-ignore';
const NAME_FILE = 'crosscheck-ignore-file';

interface Comment extends Span {
  readonly words: readonly string[];
}

/** Every one-line comment whose first word is one of ours, found by plain search: articles are untrusted. */
function* comments(text: string): Generator<Comment> {
  for (let at = text.indexOf(NAME); at >= 0; at = text.indexOf(NAME, at + NAME.length)) {
    const before = text.slice(Math.max(0, at - LONGEST), at);
    const open = before.lastIndexOf(OPEN);
    if (open < 0 || before.slice(open + OPEN.length).trim() !== '') continue;
    const start = at - before.length + open;
    const inside = text.slice(at, at + LONGEST);
    const close = inside.indexOf(CLOSE);
    const body = inside.slice(0, Math.max(close, 0));
    if (close < 0 || body.includes('\n')) continue;
    yield { start, end: at + close + CLOSE.length, words: body.split(/[\s,]+/).filter(Boolean) };
  }
}

const KNOWN: ReadonlySet<string> = new Set(FINDING_CODES);

function codesOf(words: readonly string[]): ReadonlySet<string> | null {
  const codes = words.filter((w) => KNOWN.has(w));
  return codes.length > 0 ? new Set(codes) : null;
}

/**
 * The end of the paragraph that a comment stands in or above: the next blank line after some text.
 * @param begun text stands before the comment on its line.
 */
function paragraphEnd(text: string, from: number, begun: boolean): number {
  let inside = begun;
  for (let at = from; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    if (text.slice(at, end).trim() !== '') inside = true;
    else if (inside && at > from) return at;
    at = end + 1;
  }
  return text.length;
}

/** Adds a run; comments that hold over the same run make one. */
function add(runs: IgnoredRun[], run: IgnoredRun): void {
  const last = runs.at(-1);
  if (last?.start !== run.start || last.end !== run.end) runs.push(run);
  else if (last.codes !== null)
    runs[runs.length - 1] = { ...run, codes: run.codes && new Set([...last.codes, ...run.codes]) };
}

/** @param text the article; offsets are UTF-16 code units. @returns runs in order of their comments; they may overlap. */
export function readIgnoreComments(text: string): IgnoredRun[] {
  const out: IgnoredRun[] = [];
  let paragraph = 0;
  // of the last comment: where its line starts, and where it does itself
  let line = 0;
  let seen = -1;
  for (const comment of comments(text)) {
    const [name, ...rest] = comment.words;
    if (name !== NAME && name !== NAME_FILE) continue;
    const codes = codesOf(rest);
    if (name === NAME_FILE) {
      add(out, { start: 0, end: text.length, codes });
      continue;
    }
    // the line is looked for from the last comment on: one line of thousands of them is gone through once
    const from = Math.max(0, seen);
    const newline = text.slice(from, comment.start).lastIndexOf('\n');
    if (newline >= 0) line = from + newline + 1;
    const begun = seen >= line || text.slice(line, comment.start).trim() !== '';
    seen = comment.start;
    // several comments in one paragraph: its end is looked for once
    if (text.slice(comment.end, paragraph).trim() === '') paragraph = paragraphEnd(text, comment.end, begun);
    add(out, { start: line, end: paragraph, codes });
  }
  return out;
}

/** True when a finding of this code at this offset stands in an ignored run. */
export function isIgnoredAt(runs: readonly IgnoredRun[], offset: number, code: string): boolean {
  return runs.some((r) => r.start <= offset && offset < r.end && (r.codes === null || r.codes.has(code)));
}
