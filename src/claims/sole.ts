/** Which figures are the only ones that their article states of a thing: "38 meters" of the tunnel, "400 bags" of cement. */
import { LOOSE_PEOPLE, VAGUE_HEADS } from '../language/data/light-words.ts';
import { dimensionOf } from '../language/dimensions.ts';
import { nounClass } from '../language/nouns.ts';
import { headNoun } from '../language/phrases.ts';
import type { FigureClaim } from './claim.ts';

const loosePeople = new Set(`${LOOSE_PEOPLE} man woman child boy girl victim`.split(' '));

/** What a figure is of, as a key; null where its words name nothing that could be told apart. */
function thingOf(c: FigureClaim): string | null {
  const { type, unit } = c.quantity;
  if (type === 'count') {
    const head = c.counted?.heads.length === 1 ? c.counted.heads[0]! : null;
    if (head === null || VAGUE_HEADS.has(head) || loosePeople.has(head)) return null;
    if (/^(?:life|time)$/.test(nounClass(head) ?? '')) return null;
    return `${head} ${[...(c.counted?.modifiers ?? [])].sort().join(' ')}`;
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

/** Marks the figures of one article that are the only ones of their thing. */
export function markSole(claims: { -readonly [K in keyof FigureClaim]: FigureClaim[K] }[]): void {
  const values = new Map<string, Set<string>>();
  const things = claims.map(thingOf);
  things.forEach((thing, i) => {
    if (thing === null) return;
    const { low, high } = claims[i]!.quantity;
    const held = values.get(thing);
    if (held) held.add(`${low} ${high}`);
    else values.set(thing, new Set([`${low} ${high}`]));
  });
  things.forEach((thing, i) => {
    if (thing !== null && values.get(thing)!.size === 1) claims[i]!.sole = true;
  });
}
