/** Where a key leads in a grid, by the ARIA authoring practices for data grids. */

export interface Cell {
  readonly row: number;
  readonly column: number;
}

export interface Extent {
  readonly rows: number;
  readonly columns: number;
  /** Rows of one page. */
  readonly page: number;
}

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** The cell a key press leads to; null when the key is none of the grid's. */
export function nextCell({ row, column }: Cell, press: KeyPress, { rows, columns, page }: Extent): Cell | null {
  if (press.altKey || rows === 0 || columns === 0) return null;
  const all = press.ctrlKey || press.metaKey;
  const to = (r: number, c: number): Cell => ({
    row: Math.max(0, Math.min(rows - 1, r)),
    column: Math.max(0, Math.min(columns - 1, c)),
  });
  switch (press.key) {
    case 'ArrowDown':
      return to(all ? rows - 1 : row + 1, column);
    case 'ArrowUp':
      return to(all ? 0 : row - 1, column);
    case 'ArrowRight':
      return to(row, all ? columns - 1 : column + 1);
    case 'ArrowLeft':
      return to(row, all ? 0 : column - 1);
    case 'Home':
      return to(all ? 0 : row, 0);
    case 'End':
      return to(all ? rows - 1 : row, columns - 1);
    case 'PageDown':
      return to(row + page, column);
    case 'PageUp':
      return to(row - page, column);
    default:
      return null;
  }
}
