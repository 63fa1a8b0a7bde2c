/** Lines and columns of offsets, from line starts alone: a text need not be held to say where a place is. */

/** A place as people count: both from 1, the column in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export class LineIndex {
  readonly #starts: Uint32Array;

  /** @param text as an editor shows it; lines end at CR LF, LF or CR. */
  constructor(text: string) {
    const starts = [0];
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i);
      if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
    }
    this.#starts = Uint32Array.from(starts);
  }

  /** Every offset is at the same place in both. */
  equals(other: LineIndex): boolean {
    const [own, others] = [this.#starts, other.#starts];
    return own.length === others.length && own.every((start, i) => start === others[i]);
  }

  /** Line and column of an offset in UTF-16 code units; an offset behind the end counts on in the last line. */
  at(offset: number): Position {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
}

/** Where an offset of a document is; null when the document's lines are not known. */
export type Locate = (path: string, offset: number) => Position | null;
