/** "A triple shooting", "a double murder": how many an event befell, said by the adjective alone. */
import { item } from '../language/item.ts';
import type { FigureClaim } from './claim.ts';
import { PEOPLE } from './counted.ts';
import type { Discourse } from './discourse.ts';
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

/**
 * Adds a claim for each such noun of a sentence to `claims`; it counts as implied, since no number word stands there.
 */
export function readMultiples(parse: Parse, discourse: Discourse, claims: FigureClaim[]): void {
  const { units } = parse;
  for (let at = 0; at < units.length - 1; at++) {
    const times = TIMES[units[at]!.lower];
    if (times === undefined || item(units, at - 1)?.lower === 'attempted') continue;
    const act = /^(?:fatal|deadly)$/.test(units[at + 1]!.lower) ? at + 2 : at + 1;
    const deadly = act > at + 1;
    const event = deadly && units[act]?.lower === 'shooting' ? 'kill' : ACTS[units[act]?.lower ?? ''];
    const i = phraseAt(parse, at);
    // "double murder charges" are counts of an indictment
    if (event === undefined || i < 0 || /^(?:charges?|counts?|suspects?|trial)$/.test(units[act + 1]?.lower ?? ''))
      continue;
    const scope = scopeOf(parse, i, null, discourse);
    const start = startOf(parse, at);
    const end = endOf(parse, at);
    claims.push({
      kind: 'figure',
      start,
      end,
      mention: -1,
      quantity: {
        type: 'count',
        low: times,
        high: times,
        openLow: false,
        openHigh: false,
        approximate: false,
        unit: null,
        date: null,
      },
      event,
      counted: PEOPLE,
      about: null,
      scope: scope.scope,
      ...(scope.timeAssumed ? { timeAssumed: true as const } : {}),
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
