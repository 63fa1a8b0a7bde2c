/** Paragraphs of prose: what boilerplate leaves over, hard-wrapped lines joined, each with its kind. */
import type { ParagraphKind, Span } from './article.ts';
import type { Line } from './lines.ts';

/** A file is hard-wrapped when this share of its joined lines breaks off mid-sentence at a steady width. */
const WRAPPED_SHARE = 0.6;
const WRAP_MIN = 45;
const WRAP_MAX = 110;

const CREDIT =
  /\b(?:getty images|reuters\/|ap photo|\/afp\b|via (?:ap|afp|reuters|getty|youtube)|\((?:photo|picture|image|credit|file photo|courtesy|video)\b|(?:photo|picture|image|photograph|illustration|video)s?(?: credit| by|:)|credit: ?\S|photo courtesy|handout)/i;
const CAPTION_START = /^(?:file ?(?:photo|picture)?\s?[-–—:]|pictured?\b|photo:|image:|caption:|above:|left:|right:)/i;

/** Whether line ends of this text are only a width, not paragraph ends. */
function isHardWrapped(lines: readonly Line[]): boolean {
  let joined = 0;
  let broken = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    if (!lines[i + 1]!.joined) continue;
    joined++;
    const t = lines[i]!.trimmed;
    if (t.length >= WRAP_MIN && t.length <= WRAP_MAX && !/[.!?:"”’)]$/.test(t)) broken++;
  }
  return joined >= 4 && broken / joined >= WRAPPED_SHARE;
}

/** A line reads like a title when it is short and ends without a sentence's mark. */
function isTitleLike(t: string): boolean {
  return (
    t.length <= 170 && /\s/.test(t) && !/[.!?…][\s"”’')\]]*$/.test(t) && !/^["“‘'`–—-]/.test(t) && !/[,;:"”]$/.test(t)
  );
}

/** A subheading stands between longer paragraphs; a run of short lines is a list, not a run of headings. */
function isSubheading(t: string, before: number, after: number): boolean {
  return t.split(/\s+/).length <= 10 && !/^(?:a|an|the)\s/i.test(t) && before > 90 && after > 90;
}

function kindOf(t: string, bodySeen: boolean, before: number, after: number): ParagraphKind {
  if (CAPTION_START.test(t) || (t.length < 400 && CREDIT.test(t))) return 'caption';
  if (isTitleLike(t) && (!bodySeen || isSubheading(t, before, after))) return 'headline';
  return 'body';
}

/** A run of prose with its kind. */
export interface Block extends Span {
  readonly kind: ParagraphKind;
  /** Runs inside that are no prose (tags, link targets); in order. */
  readonly gaps: readonly Span[];
}

const MARKDOWN_PREFIX = /^(?:#{1,6}\s+|>\s?|[-*+•]\s+|\d{1,3}[.)]\s+(?=\p{Lu}))+/u;

/**
 * Cuts the prose of a text into blocks.
 * @param text the whole text.
 * @param lines its lines.
 * @param masked boilerplate and header runs, in order.
 */
export function blocksOf(text: string, lines: readonly Line[], masked: readonly Span[]): Block[] {
  const wrapped = isHardWrapped(lines);
  const out: { start: number; end: number; kind: ParagraphKind; gaps: Span[] }[] = [];
  let m = 0;
  let bodySeen = false;
  for (const [index, line] of lines.entries()) {
    let start = line.start;
    let end = line.end;
    while (m < masked.length && masked[m]!.end <= start) m++;
    const gaps: Span[] = [];
    for (let k = m; k < masked.length && masked[k]!.start < end; k++) {
      const run = masked[k]!;
      if (run.start <= start) start = Math.max(start, Math.min(end, run.end));
      else if (run.end >= end) end = run.start;
      else gaps.push(run);
    }
    while (start < end && text.charCodeAt(start) <= 32) start++;
    const prefix = MARKDOWN_PREFIX.exec(text.slice(start, Math.min(end, start + 40)));
    const heading = prefix?.[0].startsWith('#');
    if (prefix) start += prefix[0].length;
    if (start >= end || !/[\p{L}\d]/u.test(text.slice(start, end))) continue;
    const last = out.at(-1);
    if (wrapped && line.joined && last && !prefix && last.kind !== 'caption') {
      last.end = end;
      for (const gap of gaps) last.gaps.push(gap);
      if (last.kind === 'headline' && !isTitleLike(text.slice(last.start, Math.min(end, last.start + 500)).trim()))
        last.kind = 'body';
      bodySeen ||= last.kind === 'body';
      continue;
    }
    const shown = text.slice(start, Math.min(end, start + 500)).trim();
    const before = last ? last.end - last.start : 0;
    const after = lines[index + 1]?.trimmed.length ?? 0;
    const kind = heading ? 'headline' : kindOf(shown, bodySeen, before, after);
    bodySeen ||= kind === 'body';
    out.push({ start, end, kind, gaps });
  }
  return out;
}
