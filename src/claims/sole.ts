/** Which figures are the only ones that their article states of a thing: "38 meters" of the tunnel, "400 bags" of cement. */
import { LOOSE_PEOPLE, VAGUE_HEADS } from '../language/data/light-words.ts';
import { dimensionOf } from '../language/dimensions.ts';
import { nounClass } from '../language/nouns.ts';
import { headNoun } from '../language/phrases.ts';
import { sameNoun } from '../language/same-nouns.ts';
import type { FigureClaim } from './claim.ts';

const loosePeople = new Set(`${LOOSE_PEOPLE} man woman child boy girl victim`.split(' '));

/** What a figure is of, as a key; null where its words name nothing that could be told apart. */
function thingOf(c: FigureClaim): string | null {
  const { type, unit } = c.quantity;
  if (type === 'count') {
    const head = c.counted?.heads.length === 1 ? c.counted.heads[0]! : null;
    if (head === null || VAGUE_HEADS.has(head) || loosePeople.has(head)) return null;
    if (/^(?:life|time)$/.test(nounClass(head) ?? '')) return null;
    return `${sameNoun(head)} ${[...(c.counted?.modifiers ?? [])].sort().join(' ')}`;
  }
  if (type === 'age') return ageOf(c);
  if (type !== 'measure' && type !== 'money' && type !== 'percent' && type !== 'duration') return null;
  const head = c.about === null ? '' : headNoun(c.about.split(',')[0]!);
  if (head === '' || VAGUE_HEADS.has(head) || nounClass(head) === 'people') return null;
  return `${type} ${dimensionOf(unit)} ${head}`;
}

/** Whose age, by the noun for somebody unnamed; of the named the only one who died. */
function ageOf(c: FigureClaim): string | null {
  if (c.subject === null) return null;
  if (!/^\p{Lu}/u.test(c.subject)) return `age ${headNoun(c.subject)}`;
  return c.event === 'kill' ? 'age of the dead' : null;
}

/** Units in which many things of one story are measured. */
const COMMON_UNITS = new Set(
  'm km cm mm ft foot mile inch yard kg lb pound mph kph km/h knot percent hour minute second day week month year'.split(
    ' ',
  ),
);

/** The unit, where hardly two things of one story are measured in it: nautical miles, hectares, knots. */
function rareUnitOf(c: FigureClaim): string | null {
  const { type, unit } = c.quantity;
  return type === 'measure' && unit !== null && !COMMON_UNITS.has(unit) ? unit : null;
}

/** Other figures of a thing that are kept; an article with more of them tells of several things. */
const MOST_OTHERS = 3;

type Draft = { -readonly [K in keyof FigureClaim]: FigureClaim[K] };

/** The values that an article gives under each key. */
function valuesBy(claims: readonly Draft[], keyOf: (c: FigureClaim) => string | null): (Map<string, number> | null)[] {
  const values = new Map<string, Map<string, number>>();
  const keys = claims.map(keyOf);
  keys.forEach((key, i) => {
    if (key === null) return;
    const { low, high } = claims[i]!.quantity;
    const held = values.get(key) ?? new Map<string, number>();
    values.set(key, held.set(`${low} ${high}`, low ?? high ?? 0));
  });
  return keys.map((key) => (key === null ? null : values.get(key)!));
}

/** Marks the figures of one article that are the only ones of their thing, or of a rare unit; of the others it says what else the article gives. */
export function markSole(claims: Draft[]): void {
  valuesBy(claims, thingOf).forEach((values, i) => {
    const c = claims[i]!;
    if (values === null) return;
    if (values.size === 1) c.sole = true;
    else if (values.size <= MOST_OTHERS + 1) {
      const own = `${c.quantity.low} ${c.quantity.high}`;
      c.others = [...values].filter(([key]) => key !== own).map(([, value]) => value);
    }
  });
  valuesBy(claims, (c) => c.matter ?? null).forEach((values, i) => {
    if (values?.size === 1) claims[i]!.soleMatter = true;
  });
  valuesBy(claims, rareUnitOf).forEach((values, i) => {
    if (values?.size === 1) claims[i]!.soleUnit = true;
  });
}
