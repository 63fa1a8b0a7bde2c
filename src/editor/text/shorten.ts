import { flat } from '../../reports/escape.ts';

/** At most `length` code units, cut at a word where one ends nearby, with an ellipsis; never through a surrogate pair. */
export function shorten(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  let end = length - 1;
  const space = line.lastIndexOf(' ', end);
  if (space > length * 0.6) end = space;
  if (/[\ud800-\udbff]/.test(line[end - 1] ?? '')) end--;
  return `${line.slice(0, end)}…`;
}

/** Text for a label in which the editor would draw `$(name)` as an icon; control characters and marks that reorder text are dropped. */
export function withoutIcons(text: string): string {
  return flat(text).replaceAll('$(', '\\$(');
}
