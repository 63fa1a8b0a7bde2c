/** Ignore comments in articles: `<!-- crosscheck-ignore figure.conflict -->` above or in a paragraph, `<!-- crosscheck-ignore-file -->` for the whole article. */
import { FINDING_CODES } from '../findings/finding.ts';
import type { Span } from '../text/article.ts';

/** A run in which findings are not shown; `codes` is null for all of them. */
export interface IgnoredRun extends Span {
  readonly codes: ReadonlySet<string> | null;
}

const COMMENT = /<!--[ \t]*crosscheck-ignore(-file)?(?:[ \t]([^\n>]{0,400}?))?-->/g;
const KNOWN: ReadonlySet<string> = new Set(FINDING_CODES);

function codesOf(words: string): ReadonlySet<string> | null {
  const codes = words.split(/[\s,]+/).filter((w) => KNOWN.has(w));
  return codes.length > 0 ? new Set(codes) : null;
}

/** The end of the paragraph that the comment stands in or above: the next blank line after some text. */
function paragraphEnd(text: string, from: number): number {
  let begun = false;
  let at = from;
  while (at < text.length) {
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    if (/\S/.test(text.slice(at, end))) begun = true;
    else if (begun && at > from) return at;
    at = end + 1;
  }
  return text.length;
}

/** @param text the article; offsets are UTF-16 code units. @returns runs in order of their comments; they may overlap. */
export function readIgnoreComments(text: string): IgnoredRun[] {
  const out: IgnoredRun[] = [];
  if (!text.includes('crosscheck-ignore')) return out;
  for (const m of text.matchAll(COMMENT)) {
    const codes = codesOf(m[2] ?? '');
    if (m[1]) out.push({ start: 0, end: text.length, codes });
    else {
      const line = text.lastIndexOf('\n', m.index) + 1;
      out.push({ start: line, end: paragraphEnd(text, m.index + m[0].length), codes });
    }
  }
  return out;
}

/** True when a finding of this code at this offset stands in an ignored run. */
export function isIgnoredAt(runs: readonly IgnoredRun[], offset: number, code: string): boolean {
  return runs.some((r) => r.start <= offset && offset < r.end && (r.codes === null || r.codes.has(code)));
}
