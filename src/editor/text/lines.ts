/** Offsets to lines and back, without a document: the files of Problems are mostly not open. */

/** Where each line starts, in UTF-16 code units. Lines end with CR LF, LF or CR, as in the editor. */
export type LineStarts = Uint32Array;

/** Line and character, both from 0, characters in UTF-16 code units. */
export interface Spot {
  readonly line: number;
  readonly character: number;
}

export function lineStarts(text: string): LineStarts {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 13 && text.charCodeAt(i + 1) === 10) i++;
    if (c === 10 || c === 13) starts.push(i + 1);
  }
  return Uint32Array.from(starts);
}

/** The line and character of an offset; one beyond the text gets a character beyond its last line, which the editor clips. */
export function spotAt(starts: LineStarts, offset: number): Spot {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low, character: Math.max(0, offset - (starts[low] ?? 0)) };
}
