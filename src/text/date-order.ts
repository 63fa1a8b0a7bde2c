/** Whether an article writes the day or the month first in dates of figures alone (`12/06/2031`): by what its own dates show. */

export type DateOrder = 'day' | 'month';

const SLASHED = /(?<![\d/])([0-3]?\d)\/([0-3]?\d)\/((?:19|20)?\d\d)(?![\d/])/g;
/** Days before and after a report in which lie most of the days that it names. */
const NEAR = 14;
const DAY = 86_400_000;

interface Figures {
  readonly first: number;
  readonly second: number;
  readonly year: number;
}

function* slashedDates(text: string): Generator<Figures> {
  if (!text.includes('/')) return;
  for (const m of text.matchAll(SLASHED)) {
    const year = Number(m[3]);
    yield { first: Number(m[1]), second: Number(m[2]), year: year < 100 ? 2000 + year : year };
  }
}

/** The one order that all of the votes are for; null for none, or for both. */
function agreed(votes: Iterable<DateOrder | null>): DateOrder | null {
  let found: DateOrder | null = null;
  for (const vote of votes) {
    if (vote !== null && found !== null && vote !== found) return null;
    found ??= vote;
  }
  return found;
}

function* possible(text: string): Generator<DateOrder | null> {
  for (const { first, second } of slashedDates(text)) {
    if (first > 12 && second >= 1 && second <= 12) yield 'day';
    else if (second > 12 && first >= 1 && first <= 12) yield 'month';
  }
}

function* beside(text: string, day: string): Generator<DateOrder | null> {
  const report = Date.parse(day.slice(0, 10));
  const near = (year: number, month: number, date: number): boolean =>
    Math.abs(Date.UTC(year, month - 1, date) - report) <= NEAR * DAY;
  for (const { first, second, year } of slashedDates(text)) {
    if (first > 12 || second > 12) continue;
    const [days, months] = [near(year, second, first), near(year, first, second)];
    if (days !== months) yield days ? 'day' : 'month';
  }
}

/** The order of the dates of a text that are dates in one order only: `13/06/2031`. Null where none is, or they disagree. */
export const orderShown = (text: string): DateOrder | null => agreed(possible(text));

/**
 * The order in which the dates of a text lie about the day of the report.
 * @param day ISO, null where it is not known.
 * @returns null where no date lies near it in one order alone, or they disagree.
 */
export const orderNear = (text: string, day: string | null): DateOrder | null =>
  day === null ? null : agreed(beside(text, day));
