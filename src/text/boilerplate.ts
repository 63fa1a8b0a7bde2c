/** Runs of a text file that are no article prose. */
import type { Span } from './article.ts';

const LINE_RULES: readonly RegExp[] = [
  /^\s*[{}[\]();]+\s*$/,
  /^\s*\{["“”]@context/,
  /^\s*(?:if|for|while|var|let|const|function|return|window\.|document\.|container\.|player\.).*[;{(]\s*$/,
  /^\s*(?:Read more|Read next|Related|See also|Up next|Leave a reply|Sign up|Subscribe)\b[^.]{0,160}$/i,
];

/** Lines that hold no prose, as [start, end) runs in order; neighbours are joined. */
export function findBoilerplate(text: string): Span[] {
  const out: { start: number; end: number }[] = [];
  let start = 0;
  while (start < text.length) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const line = text.slice(start, Math.min(end, start + 400));
    if (LINE_RULES.some((rule) => rule.test(line))) {
      const last = out.at(-1);
      if (last && text.slice(last.end, start).trim() === '') last.end = end;
      else out.push({ start, end });
    }
    start = end + 1;
  }
  return out;
}
