/** The pane with everything on one claim, and the tip with a cell's sentences. */
import type { ViewDetail, ViewPlace } from '../../src/reports/matrix-messages.ts';
import { numberLine, timeLine } from '../../src/reports/number-line.ts';
import type { DiffPart } from '../../src/reports/quote-diff.ts';
import { STANDING_MARKS, STANDING_NAMES } from '../../src/reports/words.ts';
import { drawing, element } from './dom.ts';

export interface DetailEvents {
  readonly open: (place: ViewPlace, beside: boolean) => void;
  readonly copy: (claim: string) => void;
}

function part({ kind, text }: DiffPart): Node {
  if (kind === 'added') return element('ins', { text });
  if (kind === 'removed') return element('del', { text });
  return document.createTextNode(text);
}

function mark(place: ViewPlace): HTMLElement {
  return element('span', {
    class: `mark ${place.standing}`,
    text: STANDING_MARKS[place.standing],
    attributes: { role: 'img', 'aria-label': STANDING_NAMES[place.standing], title: STANDING_NAMES[place.standing] },
  });
}

function placeItem(place: ViewPlace, events: DetailEvents): HTMLElement {
  const where = element('button', {
    class: 'place',
    text: place.line === null ? place.name : `${place.name}:${place.line}`,
    attributes: { type: 'button', title: place.path },
  });
  where.addEventListener('click', (e) => events.open(place, e.ctrlKey || e.metaKey));
  const who = place.source === null ? '' : ` ${place.source}: `;
  return element('li', {
    children: [
      mark(place),
      where,
      element('span', { class: 'soft', text: who }),
      element('q', { text: place.snippet }),
    ],
  });
}

/** Fills the pane; null empties it. */
export function showDetail(pane: HTMLElement, detail: ViewDetail | null, events: DetailEvents): void {
  if (!detail) {
    pane.replaceChildren();
    return;
  }
  const copy = element('button', { text: 'Copy Correction Note', attributes: { type: 'button' } });
  copy.addEventListener('click', () => events.copy(detail.id));
  const head = element('header', { children: [element('h2', { text: detail.label }), copy] });
  const line = numberLine(detail.figures, { width: 360, height: 70 }, true);
  const time = timeLine(detail.figures, { width: 360, height: 110 });
  const charts = element('div', { class: 'charts', children: [line, time].flatMap((s) => (s ? [drawing(s)] : [])) });
  const list = element('ul', {
    children: detail.groups.map((g) => {
      const places = g.places.map((p) => placeItem(p, events));
      if (g.more > 0) places.push(element('li', { class: 'soft', text: `and ${g.more} more` }));
      return element('li', {
        children: [element('strong', { children: g.parts.map(part) }), element('ul', { children: places })],
      });
    }),
  });
  const why = element('p', { class: 'soft', text: detail.why === '' ? '' : `Matched: ${detail.why}.` });
  pane.replaceChildren(
    head,
    element('div', { class: 'columns', children: [element('div', { children: [list, why] }), charts] }),
  );
}

/** Shows the sentences of one source beside its cell; null hides the tip. */
export function showTip(tip: HTMLElement, places: readonly ViewPlace[], at: DOMRect | null): void {
  tip.hidden = at === null || places.length === 0;
  if (tip.hidden || !at) return;
  tip.replaceChildren(
    ...places.slice(0, 4).map((p) =>
      element('p', {
        children: [
          element('span', { class: 'soft', text: p.source === null ? '' : `${p.source}: ` }),
          element('q', { text: p.snippet }),
        ],
      }),
    ),
  );
  const below = at.bottom + tip.offsetHeight + 8 < window.innerHeight;
  tip.style.left = `${Math.max(4, Math.min(at.left, window.innerWidth - tip.offsetWidth - 8))}px`;
  tip.style.top = `${below ? at.bottom + 4 : Math.max(4, at.top - tip.offsetHeight - 4)}px`;
}
