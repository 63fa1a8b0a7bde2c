/** Event classes by word: what a verb, a noun or an adjective says has happened to what is counted (data/events.ts). */
import { EVENTS } from './data/events.ts';
import { learnBases } from './lemma.ts';

/** A sense of a word: its event class, and when it holds. */
export interface Sense {
  readonly event: string;
  /** A word that must stand in the verb group or right after it ("down" in "shot down"), else null. */
  readonly particle: string | null;
  /** Noun class that what is counted must have, else null; `none` = no head at all. */
  readonly only: string | null;
  /** Noun class that what is counted must not have, else null. */
  readonly not: string | null;
  /** For `units`: what is really counted ("40 deaths" counts people), else null. */
  readonly standsFor: string | null;
}

type Role = 'affects' | 'undergoes' | 'acts' | 'units' | 'states' | 'measures';

const tables: Readonly<Record<Role, Map<string, Sense[]>>> = {
  affects: new Map(),
  undergoes: new Map(),
  acts: new Map(),
  units: new Map(),
  states: new Map(),
  measures: new Map(),
};

function parse(event: string, entry: string): [string, Sense] {
  let word = entry;
  const cut = (mark: string): string | null => {
    const at = word.indexOf(mark);
    if (at <= 0) return null;
    const tail = word.slice(at + 1);
    word = word.slice(0, at);
    return tail === '' ? null : tail;
  };
  const standsFor = cut(':');
  const not = cut('!');
  const only = cut('@');
  const particle = cut('+');
  return [word, { event, particle, only, not, standsFor }];
}

for (const [event, entry] of Object.entries(EVENTS))
  for (const role of Object.keys(tables) as Role[])
    for (const item of (entry[role] ?? '').split(/\s+/)) {
      if (item === '') continue;
      const [word, sense] = parse(event, item);
      const list = tables[role].get(word);
      if (list) list.push(sense);
      else tables[role].set(word, [sense]);
    }
// The most demanding sense first: a particle, then a noun class.
for (const table of Object.values(tables))
  for (const list of table.values())
    list.sort((a, b) => (b.particle ? 2 : 0) + (b.only ? 1 : 0) - ((a.particle ? 2 : 0) + (a.only ? 1 : 0)));
for (const role of ['affects', 'undergoes'] as const) learnBases(() => tables[role].keys());

/**
 * The event class of a word in a role for what is counted.
 * @param lemma base form of the verb or noun; for `states` the word as it stands.
 * @param counted noun class of what is counted, null when it has none, `none` when there is no head.
 * @param near words of the verb group and right after it, lower case, for particles.
 * @returns the sense, or null when the lexicon has none that fits.
 */
export function senseOf(role: Role, lemma: string, counted: string | null, near: readonly string[]): Sense | null {
  const list = tables[role].get(lemma);
  if (!list) return null;
  for (const s of list) {
    if (s.particle !== null && !near.includes(s.particle)) continue;
    if (s.only !== null && s.only !== counted && !(s.only === 'people' && counted === 'life')) continue;
    if (s.not !== null && s.not === counted) continue;
    return s;
  }
  return null;
}

/** Whether any sense of the word exists in the role, whatever is counted. */
export function hasSense(role: Role, lemma: string): boolean {
  return tables[role].has(lemma);
}
