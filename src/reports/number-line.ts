/** Values and intervals of one claim on a line, and how they moved over time. Pure geometry in pixels. */
import type { FigurePoint } from './matrix.ts';
import type { Shape } from './shapes.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

const PAD = 10;
const round = (n: number): number => Math.round(n * 10) / 10;

/** What a point spans: its stated bounds; unbounded sides are null. */
const ends = (p: FigurePoint): number[] => [p.low, p.high].filter((n) => n !== null);

/** Numbers short enough for a small chart: 1,200 stays, 1,250,000 is 1.25m. */
function shortNumber(n: number): string {
  const size = Math.abs(n);
  for (const [unit, letter] of [
    [1e12, 'tn'],
    [1e9, 'bn'],
    [1e6, 'm'],
  ] as const)
    if (size >= unit) return `${Number((n / unit).toPrecision(3))}${letter}`;
  return n.toLocaleString('en-US', { maximumFractionDigits: 2 });
}

/** From values to pixels: linear; logarithmic where positive values spread over more than two powers of ten. */
function scaleOf(
  points: readonly FigurePoint[],
  from: number,
  to: number,
): { low: number; high: number; at: (n: number) => number } {
  const all = points.flatMap(ends);
  const low = all.reduce((a, b) => Math.min(a, b));
  const high = all.reduce((a, b) => Math.max(a, b));
  if (low === high) return { low, high, at: () => (from + to) / 2 };
  const log = low > 0 && high / low > 100;
  const f = (n: number): number => (log ? Math.log(n) : n);
  return { low, high, at: (n) => from + ((f(n) - f(low)) / (f(high) - f(low))) * (to - from) };
}

/** Offsets for points whose places on the line coincide, so that none hides another. */
function stacked(points: readonly FigurePoint[], at: (n: number) => number): Map<FigurePoint, number> {
  const seen = new Map<number, number>();
  return new Map(
    points.map((p) => {
      const x = Math.round(at(p.low ?? p.high ?? 0) / 6);
      const n = seen.get(x) ?? 0;
      seen.set(x, n + 1);
      return [p, n] as const;
    }),
  );
}

function dot(x: number, y: number, p: FigurePoint, open: boolean): Shape {
  const hollow = open || p.approximate ? ' hollow' : '';
  return { tag: 'circle', attributes: { class: `dot ${p.standing}${hollow}`, cx: round(x), cy: round(y), r: 3.5 } };
}

/** One point along an axis: a dot for a value, a bar for an interval, an arrow where one side is unbounded. */
function marks(p: FigurePoint, at: (n: number) => number, y: number, edge: { from: number; to: number }): Shape[] {
  const bar = (x1: number, x2: number): Shape => ({
    tag: 'line',
    attributes: { class: `bar ${p.standing}`, x1: round(x1), y1: round(y), x2: round(x2), y2: round(y) },
  });
  const arrow = (x: number, side: 1 | -1): Shape => ({
    tag: 'path',
    attributes: {
      class: `arrow ${p.standing}`,
      d: `M${round(x - 4 * side)} ${round(y - 3)}L${round(x)} ${round(y)}L${round(x - 4 * side)} ${round(y + 3)}`,
    },
  });
  if (p.low !== null && p.high !== null) {
    if (p.low === p.high) return [dot(at(p.low), y, p, p.openLow || p.openHigh)];
    return [bar(at(p.low), at(p.high)), dot(at(p.low), y, p, p.openLow), dot(at(p.high), y, p, p.openHigh)];
  }
  if (p.low !== null) return [bar(at(p.low), edge.to), arrow(edge.to, 1), dot(at(p.low), y, p, p.openLow)];
  if (p.high !== null) return [bar(edge.from, at(p.high)), arrow(edge.from, -1), dot(at(p.high), y, p, p.openHigh)];
  return [];
}

/** Words for people who do not see the drawing: "2 (conflict), at least 5 (conflict)". */
function spoken(points: readonly FigurePoint[]): string {
  return [...new Set(points.map((p) => p.value))].slice(0, 12).join(', ');
}

/**
 * The line. @param points at least one with a bound, else null comes back. @param labels writes the smallest and largest value at the ends.
 */
export function numberLine(points: readonly FigurePoint[], size: Size, labels = false): Shape | null {
  const drawn = points.filter((p) => ends(p).length > 0);
  if (drawn.length === 0) return null;
  const edge = { from: PAD / 2, to: size.width - PAD / 2 };
  const axis = size.height - (labels ? 16 : 5);
  const { low, high, at } = scaleOf(drawn, PAD + 6, size.width - PAD - 6);
  const rows = stacked(drawn, at);
  const most = [...rows.values()].reduce((a, b) => Math.max(a, b), 0);
  const step = most === 0 ? 0 : Math.min(8, (axis - 10) / most);
  const children: Shape[] = [
    { tag: 'title', attributes: {}, text: spoken(drawn) },
    { tag: 'line', attributes: { class: 'axis', x1: edge.from, y1: axis, x2: edge.to, y2: axis } },
    ...drawn.flatMap((p) => marks(p, at, axis - 6 - rows.get(p)! * step, edge)),
  ];
  if (labels) {
    const label = (x: number, anchor: string, n: number): Shape => ({
      tag: 'text',
      attributes: { class: 'tick', x: round(x), y: size.height - 3, 'text-anchor': anchor },
      text: shortNumber(n),
    });
    if (low === high) children.push(label(size.width / 2, 'middle', low));
    else children.push(label(edge.from, 'start', low), label(edge.to, 'end', high));
  }
  return {
    tag: 'svg',
    attributes: {
      class: 'number-line',
      width: size.width,
      height: size.height,
      viewBox: `0 0 ${size.width} ${size.height}`,
      role: 'img',
      'aria-label': spoken(drawn),
    },
    children,
  };
}

/** Days since 1970 of an ISO date, null where there is none. */
function dayOf(iso: string | null): number | null {
  const time = iso === null ? Number.NaN : Date.parse(/^\d{4}-\d{2}$/.test(iso) ? `${iso}-01` : iso);
  return Number.isNaN(time) ? null : time / 86_400_000;
}

/** How a figure moved over the articles' dates; null unless there are points on two days. */
export function timeLine(points: readonly FigurePoint[], size: Size): Shape | null {
  const dated = points
    .flatMap((p) => {
      const day = dayOf(p.published);
      return day === null || ends(p).length === 0 ? [] : [{ p, day }];
    })
    .sort((a, b) => a.day - b.day);
  const first = dated[0];
  const last = dated.at(-1);
  // Times of one day say when a page was saved rather than how a figure moved.
  if (!first || !last || first.p.published?.slice(0, 10) === last.p.published?.slice(0, 10)) return null;
  const left = 44;
  const bottom = size.height - 18;
  const { low, high, at } = scaleOf(
    dated.map((d) => d.p),
    bottom - 6,
    10,
  );
  const x = (day: number): number => left + ((day - first.day) / (last.day - first.day)) * (size.width - left - PAD);
  const middle = (p: FigurePoint): number => at(((p.low ?? p.high)! + (p.high ?? p.low)!) / 2);
  const path = dated.map(({ p, day }, i) => `${i === 0 ? 'M' : 'L'}${round(x(day))} ${round(middle(p))}`).join('');
  const text = (tx: number, ty: number, anchor: string, content: string): Shape => ({
    tag: 'text',
    attributes: { class: 'tick', x: round(tx), y: round(ty), 'text-anchor': anchor },
    text: content,
  });
  const children: Shape[] = [
    { tag: 'title', attributes: {}, text: dated.map(({ p }) => `${p.published?.slice(0, 10)}: ${p.value}`).join(', ') },
    { tag: 'line', attributes: { class: 'axis', x1: left, y1: bottom, x2: size.width - PAD / 2, y2: bottom } },
    { tag: 'path', attributes: { class: 'trend', d: path } },
    ...dated.flatMap(({ p, day }) => {
      const span: Shape[] =
        p.low !== null && p.high !== null && p.low !== p.high
          ? [
              {
                tag: 'line',
                attributes: {
                  class: `bar ${p.standing}`,
                  x1: round(x(day)),
                  x2: round(x(day)),
                  y1: round(at(p.low)),
                  y2: round(at(p.high)),
                },
              },
            ]
          : [];
      return [...span, dot(x(day), middle(p), p, p.openLow || p.openHigh || p.low === null || p.high === null)];
    }),
    text(left - 6, at(low) + 3, 'end', shortNumber(low)),
    text(left, size.height - 4, 'start', first.p.published!.slice(0, 10)),
    text(size.width - PAD / 2, size.height - 4, 'end', last.p.published!.slice(0, 10)),
  ];
  if (high !== low) children.push(text(left - 6, at(high) + 3, 'end', shortNumber(high)));
  const label = `Over time: ${dated
    .map(({ p }) => p.value)
    .slice(0, 12)
    .join(', ')}`;
  return {
    tag: 'svg',
    attributes: {
      class: 'time-line',
      width: size.width,
      height: size.height,
      viewBox: `0 0 ${size.width} ${size.height}`,
      role: 'img',
      'aria-label': label,
    },
    children,
  };
}
