/** From number readings to figures: what is counted, by which event, where, when, by whom and who says so. */

import type { ArticlePeople, NumberMention, NumberReading } from '../mentions/mention.ts';
import type { Attribution } from '../mentions/quotes/indirect.ts';
import type { Article } from '../text/article.ts';
import type { Claim } from './claim.ts';

export interface Figures {
  /** In order of start, implied ones included. */
  readonly numbers: readonly Omit<NumberMention, 'id'>[];
  readonly claims: readonly Claim[];
}

/** Reads what each number of an article asserts. */
export function readFigures(
  article: Article,
  readings: readonly NumberReading[],
  _people: ArticlePeople,
  _attributions: readonly Attribution[],
): Figures {
  const scope = { place: null, time: null, actor: null, target: null };
  const numbers = readings.map((r) => ({
    kind: 'number' as const,
    start: r.start,
    end: r.end,
    text: article.text.slice(r.start, r.end),
    number: r.quantity,
    counted: null,
    about: null,
    event: null,
    scope,
    source: null,
    implied: false,
  }));
  return { numbers, claims: [] };
}
