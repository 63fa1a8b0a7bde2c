/** How badly hurt those are whom a figure counts: "eight were seriously hurt", "261 others with minor injuries". */
import type { Parse } from './parse.ts';

const GRAVE = new Set('serious seriously severe severely critical critically grave gravely badly'.split(' '));
const LIGHT = new Set('minor slight slightly light lightly superficial'.split(' '));

/** Units behind the figure that may say so. */
const REACH = 14;

/**
 * The gravity that the words behind a figure give, up to the next figure.
 * @param unit the figure's unit.
 */
export function gravityAt(parse: Parse, unit: number): 'grave' | 'light' | null {
  const { units } = parse;
  for (let i = unit + 1; i < units.length && i <= unit + REACH; i++) {
    const u = units[i]!;
    if (u.lower === ';' || (u.reading >= 0 && parse.readings[u.reading]?.quantity.type === 'count')) break;
    if (GRAVE.has(u.lower)) return 'grave';
    if (LIGHT.has(u.lower)) return 'light';
  }
  return null;
}
