/** The grid: only rows and columns in sight are elements. Focus stays on the grid; the active cell is told by `aria-activedescendant`. */
import type { MatrixSource } from '../../src/reports/matrix.ts';
import type { ViewRow } from '../../src/reports/matrix-messages.ts';
import { numberLine } from '../../src/reports/number-line.ts';
import { KIND_NAMES, STANDING_MARKS, STANDING_NAMES, STATUS_NAMES } from '../../src/reports/words.ts';
import { drawing, element } from './dom.ts';
import { type Cell, nextCell } from './keys.ts';
import type { RowStore } from './rows.ts';

const ROW = 68;
const HEAD = 52;
const LABEL = 280;
const COLUMN = 156;
const SPARE = 4;

export interface GridEvents {
  readonly selected: (row: ViewRow, column: number) => void;
  /** Enter, space or a click on a cell. */
  readonly opened: (row: ViewRow, column: number, beside: boolean) => void;
  readonly hovered: (row: ViewRow | null, column: number, at: DOMRect | null) => void;
  readonly moved: () => void;
}

export class Grid {
  #sources: readonly MatrixSource[] = [];
  #active: Cell = { row: 0, column: 0 };
  #frame = 0;
  readonly #head = element('div', { class: 'head', attributes: { role: 'rowgroup' } });
  readonly #body = element('div', { class: 'body', attributes: { role: 'rowgroup' } });

  constructor(
    readonly root: HTMLElement,
    readonly rows: RowStore,
    readonly events: GridEvents,
  ) {
    root.append(this.#head, this.#body);
    root.addEventListener('scroll', () => this.draw(), { passive: true });
    root.addEventListener('keydown', (e) => this.#key(e));
    root.addEventListener('click', (e) => this.#click(e));
    root.addEventListener('pointerover', (e) => this.#hover(e));
    root.addEventListener('pointerleave', () => events.hovered(null, 0, null));
    new ResizeObserver(() => this.draw()).observe(root);
  }

  get active(): Cell {
    return this.#active;
  }

  sources(sources: readonly MatrixSource[]): void {
    this.#sources = sources;
    this.root.setAttribute('aria-colcount', String(sources.length + 1));
    this.root.setAttribute('aria-rowcount', String(this.rows.count + 1));
    const width = LABEL + sources.length * COLUMN;
    this.#head.style.width = `${width}px`;
    this.#body.style.width = `${width}px`;
    this.#body.style.height = `${this.rows.count * ROW}px`;
    this.#active = {
      row: Math.max(0, Math.min(this.#active.row, this.rows.count - 1)),
      column: Math.min(this.#active.column, sources.length),
    };
    this.draw();
  }

  /** Draws on the next frame what is in sight then. */
  draw(): void {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#drawNow());
  }

  /** Makes a cell the active one and brings it into sight. */
  activate(cell: Cell, scroll = true): void {
    this.#active = cell;
    if (scroll) this.#reveal(cell);
    this.#drawNow();
    const row = this.rows.get(cell.row);
    if (row) this.events.selected(row, cell.column - 1);
    this.events.moved();
  }

  #reveal({ row, column }: Cell): void {
    const { root } = this;
    const top = row * ROW;
    const inside = root.clientHeight - HEAD;
    if (top < root.scrollTop) root.scrollTop = top;
    else if (top + ROW > root.scrollTop + inside) root.scrollTop = top + ROW - inside;
    if (column === 0) return;
    const left = (column - 1) * COLUMN;
    const wide = root.clientWidth - LABEL;
    if (left < root.scrollLeft) root.scrollLeft = left;
    else if (left + COLUMN > root.scrollLeft + wide) root.scrollLeft = left + COLUMN - wide;
  }

  #drawNow(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const { root, rows } = this;
    const first = Math.max(0, Math.floor(root.scrollTop / ROW) - SPARE);
    const last = Math.min(rows.count - 1, Math.ceil((root.scrollTop + root.clientHeight) / ROW) + SPARE);
    const from = Math.max(0, Math.floor(root.scrollLeft / COLUMN) - 1);
    const to = Math.min(this.#sources.length - 1, Math.ceil((root.scrollLeft + root.clientWidth - LABEL) / COLUMN));
    rows.want(first, last);
    this.#head.replaceChildren(this.#headRow(from, to));
    const drawn: Node[] = [];
    for (let i = first; i <= last; i++) drawn.push(this.#row(i, from, to));
    if (rows.count === 0) {
      const empty = element('div', { class: 'empty', text: 'No claim matches.', attributes: { role: 'gridcell' } });
      drawn.push(element('div', { attributes: { role: 'row' }, children: [empty] }));
    }
    this.#body.replaceChildren(...drawn);
    const id = `cell-${this.#active.row}-${this.#active.column}`;
    if (document.getElementById(id)) root.setAttribute('aria-activedescendant', id);
    else root.removeAttribute('aria-activedescendant');
  }

  #headRow(from: number, to: number): HTMLElement {
    const corner = element('div', {
      class: 'corner',
      text: 'Claim',
      attributes: { role: 'columnheader', 'aria-colindex': 1 },
    });
    const row = element('div', { class: 'row', attributes: { role: 'row', 'aria-rowindex': 1 }, children: [corner] });
    for (let c = from; c <= to; c++) {
      const source = this.#sources[c]!;
      const known = [source.outlet, source.published?.slice(0, 10)].filter(Boolean).join(', ');
      const cell = element('div', {
        class: 'column',
        attributes: {
          role: 'columnheader',
          'aria-colindex': c + 2,
          title: [source.path, known].filter(Boolean).join('\n'),
        },
        children: [
          element('span', { class: 'name', text: source.name }),
          element('span', { class: 'soft', text: known }),
        ],
      });
      cell.style.left = `${LABEL + c * COLUMN}px`;
      row.append(cell);
    }
    return row;
  }

  #row(index: number, from: number, to: number): HTMLElement {
    const data = this.rows.get(index);
    const row = element('div', { class: 'row', attributes: { role: 'row', 'aria-rowindex': index + 2 } });
    row.style.transform = `translateY(${index * ROW}px)`;
    const active = this.#active.row === index ? this.#active.column : -1;
    const head = element('div', {
      class: `label${active === 0 ? ' active' : ''}`,
      attributes: { role: 'rowheader', 'aria-colindex': 1, id: `cell-${index}-0`, 'data-row': index, 'data-column': 0 },
    });
    row.append(head);
    if (!data) {
      head.append(element('span', { class: 'soft', text: '…' }));
      return row;
    }
    row.classList.add(data.status);
    const line = data.figures.length > 1 ? numberLine(data.figures, { width: 150, height: 26 }) : null;
    const about = element('span', { class: 'soft', text: `${KIND_NAMES[data.kind]}, ${STATUS_NAMES[data.status]}` });
    head.append(element('span', { class: 'name', text: data.label, attributes: { title: data.label } }), about);
    if (line) head.append(drawing(line));
    const cells = new Map(data.cells.map((c) => [c.column, c]));
    for (let c = from; c <= to; c++) {
      const cell = cells.get(c);
      const node = element('div', {
        class: `cell ${cell?.standing ?? 'none'}${active === c + 1 ? ' active' : ''}`,
        attributes: {
          role: 'gridcell',
          'aria-colindex': c + 2,
          id: `cell-${index}-${c + 1}`,
          'data-row': index,
          'data-column': c + 1,
        },
      });
      node.style.left = `${LABEL + c * COLUMN}px`;
      if (cell)
        node.append(
          element('span', {
            class: 'mark',
            text: STANDING_MARKS[cell.standing],
            attributes: { 'aria-hidden': 'true' },
          }),
          element('span', { class: 'value', text: cell.value }),
          element('span', { class: 'spoken', text: `, ${STANDING_NAMES[cell.standing]}` }),
        );
      else node.append(element('span', { class: 'spoken', text: 'not mentioned' }));
      row.append(node);
    }
    return row;
  }

  #cellOf(target: EventTarget | null): { cell: Cell; node: HTMLElement } | null {
    const node = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
    return node ? { cell: { row: Number(node.dataset.row), column: Number(node.dataset.column) }, node } : null;
  }

  #click(event: MouseEvent): void {
    const hit = this.#cellOf(event.target);
    if (!hit) return;
    this.activate(hit.cell, false);
    const row = this.rows.get(hit.cell.row);
    if (row) this.events.opened(row, hit.cell.column - 1, event.ctrlKey || event.metaKey);
  }

  #hover(event: PointerEvent): void {
    const hit = this.#cellOf(event.target);
    const row = hit && this.rows.get(hit.cell.row);
    if (hit && row && hit.cell.column > 0)
      this.events.hovered(row, hit.cell.column - 1, hit.node.getBoundingClientRect());
    else this.events.hovered(null, 0, null);
  }

  #key(event: KeyboardEvent): void {
    if ((event.key === 'Enter' || event.key === ' ') && !event.altKey) {
      event.preventDefault();
      const row = this.rows.get(this.#active.row);
      if (row) this.events.opened(row, this.#active.column - 1, event.ctrlKey || event.metaKey);
      return;
    }
    const page = Math.max(1, Math.floor((this.root.clientHeight - HEAD) / ROW) - 1);
    const next = nextCell(this.#active, event, { rows: this.rows.count, columns: this.#sources.length + 1, page });
    if (!next) return;
    event.preventDefault();
    this.activate(next);
  }
}
