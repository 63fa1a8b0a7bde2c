/** How one wording of a quotation differs from another, word by word. */
import { diffWords } from 'diff';
import { html, markdown } from './escape.ts';

/** Longer quotations are not compared word by word: the reader is shown both. In UTF-16 code units. */
const MAX_LENGTH = 4000;

export interface DiffPart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** The parts of both wordings in order; one removed and one added part where they are too long to compare. */
export function diffParts(before: string, after: string): DiffPart[] {
  if (before === after) return [{ kind: 'same', text: after }];
  const whole: DiffPart[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
  if (before.length > MAX_LENGTH || after.length > MAX_LENGTH) return whole;
  const parts = diffWords(before, after, { maxEditLength: 400 });
  if (!parts) return whole;
  return parts.map((p) => ({ kind: p.added ? 'added' : p.removed ? 'removed' : 'same', text: p.value }));
}

/** What stands before a part: a blank between what was taken out and what was put in, which are two words. */
function gap(parts: readonly DiffPart[], at: number): string {
  const before = parts[at - 1];
  const apart = /\s$/.test(before?.text ?? ' ') || /^\s/.test(parts[at]?.text ?? ' ');
  return before?.kind === 'removed' && parts[at]?.kind === 'added' && !apart ? ' ' : '';
}

/** Keeps the white space around a part outside its marks, where Markdown wants it. */
function mark(text: string, sign: string): string {
  const inner = markdown(text);
  if (inner === '') return text.replace(/\s+/g, ' ');
  const left = /^\s/.test(text) ? ' ' : '';
  const right = /\s$/.test(text) ? ' ' : '';
  return `${left}${sign}${inner}${sign}${right}`;
}

/** As Markdown: taken out ~~so~~, put in **so**. */
export function quoteDiff(before: string, after: string): string {
  return diffParts(before, after)
    .map((p, i, all) => gap(all, i) + mark(p.text, p.kind === 'added' ? '**' : p.kind === 'removed' ? '~~' : ''))
    .join('')
    .trim();
}

/** As HTML with `ins` and `del`. */
export function quoteDiffHtml(before: string, after: string): string {
  return diffParts(before, after)
    .map((p, i, all) => {
      const text = html(p.text);
      return p.kind === 'added'
        ? `${gap(all, i)}<ins>${text}</ins>`
        : p.kind === 'removed'
          ? `<del>${text}</del>`
          : text;
    })
    .join('');
}
