/** Of which matter a figure is: the rules of language/data/matters.ts held against what governs it, what it counts and the words around it. */

import { dimensionOf } from '../language/dimensions.ts';
import { item } from '../language/item.ts';
import { isAmong, type Rule, rulesOf, wordsOfRules } from '../language/matters.ts';
import type { Quantity } from '../mentions/mention.ts';
import type { Counted } from './claim.ts';
import type { Parse } from './parse.ts';

/** Units to either side of the figure that are looked at. */
const REACH = 14;
/** Distance beyond which a word says nothing of a measured figure. */
const FAR = 10;
/** What a comma, and another figure, add to the distance of a word. */
const COMMA = 3;
const FIGURE = 4;

/** Those of the asked words that stand around a figure, as they are, by their lemmas or in pairs (`a_b`), with their distance in units. */
function wordsNear(parse: Parse, unit: number, asked: ReadonlySet<string>): Map<string, number> {
  const { units } = parse;
  const own = units[unit]!.reading;
  const out = new Map<string, number>();
  const put = (word: string, distance: number): void => {
    if (!asked.has(word)) return;
    const held = out.get(word);
    if (held === undefined || distance < held) out.set(word, distance);
  };
  for (const step of [-1, 1]) {
    let added = 0;
    for (let k = 1; k <= REACH; k++) {
      const i = unit + step * k;
      const u = units[i];
      if (!u || u.lower === ';') break;
      // "a loss of $68 million on revenue of": another figure's
      if (step > 0 && u.lower === 'on') added += FIGURE;
      if (u.pos === 'Mark') added += u.lower === ',' ? COMMA : 0;
      // "4.9% more in tax"
      else if (u.reading === own && u.lower === 'more') put('more', 1);
      else if (u.reading >= 0) added += u.reading === own ? 0 : FIGURE;
      else {
        const { verbBase, nounBase } = u.form;
        // What follows the figure tells less of it: "$68 million on revenue of".
        const distance = (step > 0 && k > 1 ? k * 2 : k) + added;
        put(u.lower, distance);
        put(verbBase, distance);
        put(nounBase, distance);
        const before = item(units, i - 1);
        if (before && before.pos !== 'Mark' && asked.has(`${before.lower}_`))
          put(`${before.lower}_${u.lower}`, distance);
      }
    }
  }
  // words of the figure's own unit ("the 3-day mourning") belong to the reading
  return out;
}

function nearest(words: ReadonlySet<string>, near: ReadonlyMap<string, number>): number {
  let best = Number.POSITIVE_INFINITY;
  for (const [word, distance] of near) if (distance < best && words.has(word)) best = distance;
  return best;
}

/** Distance of the word by which a rule holds, 0 where it asks for none; infinite where it does not hold. */
function held(
  rule: Rule,
  counted: Counted | null,
  event: string | null,
  near: () => ReadonlyMap<string, number>,
): number {
  if (rule.counts && !isAmong(rule.counts, counted?.heads[0] ?? null)) return Number.POSITIVE_INFINITY;
  if (rule.event && (event === null || !rule.event.has(event))) return Number.POSITIVE_INFINITY;
  const distance = rule.near ? nearest(rule.near, near()) : 0;
  if (distance === Number.POSITIVE_INFINITY || distance > rule.close) return Number.POSITIVE_INFINITY;
  if (rule.and && nearest(rule.and, near()) === Number.POSITIVE_INFINITY) return Number.POSITIVE_INFINITY;
  if (rule.not && nearest(rule.not, near()) !== Number.POSITIVE_INFINITY) return Number.POSITIVE_INFINITY;
  return distance;
}

/**
 * The matter of a figure, null when no rule holds. For counts the first rule decides, for measured quantities the one whose word is nearest.
 * @param unit the figure's unit.
 * @param event what governs it: event class or lemma, null when nothing does.
 */
export function matterOf(
  parse: Parse,
  unit: number,
  quantity: Quantity,
  counted: Counted | null,
  event: string | null,
): string | null {
  const type = quantity.type === 'measure' ? `measure:${dimensionOf(quantity.unit)}` : quantity.type;
  const rules = rulesOf(type);
  if (rules.length === 0) return null;
  let words: Map<string, number> | null = null;
  const near = (): Map<string, number> => {
    words ??= wordsNear(parse, unit, wordsOfRules(type));
    return words;
  };
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const rule of rules) {
    const distance = held(rule, counted, event, near);
    if (distance === Number.POSITIVE_INFINITY) continue;
    if (type === 'count') return rule.matter;
    if (distance > FAR) continue;
    if (distance < least) {
      least = distance;
      best = rule.matter;
    }
  }
  return best;
}
