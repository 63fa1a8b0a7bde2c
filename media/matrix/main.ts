/** The matrix page: asks its host for rows, draws them, and says what was chosen. */
import { NO_FILTER } from '../../src/reports/filter.ts';
import {
  type HostMessage,
  type PageMessage,
  parseFilter,
  parseHostMessage,
  type ViewDetail,
} from '../../src/reports/matrix-messages.ts';
import { showDetail, showTip } from './detail.ts';
import { byId } from './dom.ts';
import { Grid } from './grid.ts';
import { RowStore } from './rows.ts';
import { Toolbar } from './toolbar.ts';

interface Host {
  postMessage(message: PageMessage): void;
  getState(): unknown;
  setState(state: unknown): void;
}
declare function acquireVsCodeApi(): Host;

const HOVER_PAUSE = 350;

const host = acquireVsCodeApi();
const saved = (host.getState() ?? {}) as Record<string, unknown>;
const send = (message: PageMessage): void => host.postMessage(message);
const detailPane = byId('detail', HTMLElement);
const tip = byId('tip', HTMLElement);
const details = new Map<string, ViewDetail | null>();
const rows = new RowStore(send);
let selected: string | null = typeof saved.claim === 'string' ? saved.claim : null;
let paths: readonly string[] = [];
/** What to do once a claim's detail is here. */
let waiting: { claim: string; then: (detail: ViewDetail) => void }[] = [];

function withDetail(claim: string, then: (detail: ViewDetail) => void): void {
  const known = details.get(claim);
  if (known) then(known);
  else {
    waiting.push({ claim, then });
    send({ type: 'detail', version: rows.version, claim });
  }
}

function draw(detail: ViewDetail): void {
  if (detail.id !== selected) return;
  showDetail(detailPane, detail, {
    open: (place, beside) => send({ type: 'open', path: place.path, start: place.start, end: place.end, beside }),
    copy: (claim) => send({ type: 'copy', what: 'note', claim }),
  });
}

function save(): void {
  host.setState({
    filter: toolbar.filter,
    claim: selected,
    active: grid.active,
    top: grid.root.scrollTop,
    left: grid.root.scrollLeft,
  });
}

let hoverTimer = 0;
const grid = new Grid(byId('grid', HTMLElement), rows, {
  selected: (row) => {
    selected = row.id;
    withDetail(row.id, draw);
  },
  opened: (row, column, beside) =>
    withDetail(row.id, (detail) => {
      const places = detail.groups.flatMap((g) => g.places);
      const place = column < 0 ? places[0] : places.find((p) => p.path === paths[column]);
      if (place) send({ type: 'open', path: place.path, start: place.start, end: place.end, beside });
    }),
  hovered: (row, column, at) => {
    clearTimeout(hoverTimer);
    showTip(tip, [], null);
    if (!row?.cells.some((c) => c.column === column)) return;
    hoverTimer = setTimeout(
      () =>
        withDetail(row.id, (d) =>
          showTip(
            tip,
            d.groups.flatMap((g) => g.places).filter((p) => p.path === paths[column]),
            at,
          ),
        ),
      HOVER_PAUSE,
    );
  },
  moved: save,
});
grid.root.addEventListener('scroll', save, { passive: true });
addEventListener('keydown', (e) => {
  if (e.key === 'Escape') showTip(tip, [], null);
});

const toolbar = new Toolbar(parseFilter(saved.filter) ?? NO_FILTER, (filter) => {
  send({ type: 'filter', filter });
  save();
});
byId('copy-table', HTMLButtonElement).addEventListener('click', () =>
  send({ type: 'copy', what: 'markdown', claim: null }),
);

function restore(): void {
  const { top, left, active } = saved as {
    top?: unknown;
    left?: unknown;
    active?: { row?: unknown; column?: unknown };
  };
  if (typeof active?.row === 'number' && typeof active.column === 'number' && active.row < rows.count)
    grid.activate({ row: active.row, column: active.column }, false);
  if (typeof top === 'number') grid.root.scrollTop = top;
  if (typeof left === 'number') grid.root.scrollLeft = left;
}

let restored = false;
function take(message: HostMessage): void {
  if (message.type === 'summary') {
    rows.reset(message.version, message.shown);
    paths = message.sources.map((s) => s.path);
    details.clear();
    waiting = [];
    showTip(tip, [], null);
    toolbar.sources(message.paths);
    byId('count', HTMLElement).textContent =
      `${message.shown.toLocaleString()} of ${message.total.toLocaleString()} claims, ${message.conflicts.toLocaleString()} in conflict`;
    grid.sources(message.sources);
    if (!restored) restore();
    restored = true;
    if (selected) withDetail(selected, draw);
  } else if (message.type === 'rows') {
    if (!rows.take(message.version, message.from, message.rows)) return;
    grid.draw();
    const row = rows.get(grid.active.row);
    if (row && selected === null) {
      selected = row.id;
      withDetail(row.id, draw);
    }
  } else {
    details.set(message.claim, message.detail);
    if (!message.detail && message.claim === selected) showDetail(detailPane, null, { open: () => {}, copy: () => {} });
    const ready = waiting.filter((w) => w.claim === message.claim);
    waiting = waiting.filter((w) => w.claim !== message.claim);
    if (message.detail) for (const w of ready) w.then(message.detail);
  }
}

addEventListener('message', (event) => {
  const message = parseHostMessage(event.data);
  if (message) take(message);
});
if (saved.filter) send({ type: 'filter', filter: toolbar.filter });
else send({ type: 'ready' });
