/** "A triple shooting", "a double murder", "a fourth victim died": how many an event befell, said without a cardinal. */

import { item } from '../language/item.ts';
import { own } from '../language/own.ts';
import type { FigureClaim } from './claim.ts';
import { PEOPLE } from './counted.ts';
import type { Discourse } from './discourse.ts';
import { deathsByRank } from './ordinal-deaths.ts';
import { endOf, type Parse, phraseAt, startOf } from './parse.ts';
import { scopeOf } from './scope.ts';
import { contentWords, snippetOf } from './words.ts';

const TIMES: Readonly<Record<string, number>> = { double: 2, triple: 3, quadruple: 4, quintuple: 5 };
const ACTS: Readonly<Record<string, string>> = {
  shooting: 'shoot',
  homicide: 'kill',
  murder: 'kill',
  killing: 'kill',
  slaying: 'kill',
};

/** What the unit says of how many. */
function multipleAt(parse: Parse, at: number): { count: number; event: string; ranked: boolean } | null {
  const { units } = parse;
  if (units[at]!.reading >= 0) {
    const dead = deathsByRank(parse, at);
    if (dead !== null) return { count: dead, event: 'kill', ranked: true };
  }
  const times = own(TIMES, units[at]!.lower);
  if (times === undefined || item(units, at - 1)?.lower === 'attempted') return null;
  const act = /^(?:fatal|deadly)$/.test(units[at + 1]!.lower) ? at + 2 : at + 1;
  const deadly = act > at + 1;
  const event = deadly && units[act]?.lower === 'shooting' ? 'kill' : own(ACTS, units[act]?.lower ?? '');
  // "double murder charges" are counts of an indictment
  if (event === undefined || /^(?:charges?|counts?|suspects?|trial)$/.test(units[act + 1]?.lower ?? '')) return null;
  return { count: times, event, ranked: false };
}

/**
 * Adds a claim for each such noun of a sentence to `claims`; it counts as implied, since no number word stands there.
 */
export function readMultiples(parse: Parse, discourse: Discourse, claims: FigureClaim[]): void {
  const { units } = parse;
  for (let at = 0; at < units.length - 1; at++) {
    const told = multipleAt(parse, at);
    const i = told === null ? -1 : phraseAt(parse, at);
    if (told === null || i < 0) continue;
    const scope = scopeOf(parse, i, null, discourse);
    // The day on which the last of them died is not the event's.
    const when = told.ranked ? { scope: { ...scope.scope, time: null } } : scope;
    const start = startOf(parse, at);
    const end = endOf(parse, at);
    claims.push({
      kind: 'figure',
      start,
      end,
      mention: -1,
      quantity: {
        type: 'count',
        low: told.count,
        high: told.count,
        openLow: false,
        openHigh: false,
        approximate: false,
        unit: null,
        date: null,
      },
      event: told.event,
      counted: PEOPLE,
      about: null,
      scope: when.scope,
      ...(scope.timeAssumed && !told.ranked ? { timeAssumed: true as const } : {}),
      places: scope.places,
      source: discourse.sourceAt(start, end)?.source ?? null,
      standing: 'asserted',
      partOf: null,
      extent: 'total',
      implied: true,
      subject: null,
      words: contentWords(parse),
      snippet: snippetOf(parse),
      paragraphKind: parse.kind,
    });
  }
}
