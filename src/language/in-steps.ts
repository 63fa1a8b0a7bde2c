/** A dictionary that takes a while to fill: at one go when it is asked, or a step at a time before that. */

export interface Stepwise<K, V> {
  /** The filled map. */
  readonly whole: () => ReadonlyMap<K, V>;
  /** Fills it, with a rest after each few hundred steps; nothing is left to do where that was done before. */
  readonly prepare: () => Generator<void>;
}

/** Steps between two rests, where they are cheap ones. */
const STEPS = 100;

/** @param fill puts everything into the map; each `yield` ends a step. @param together how many steps are taken between two rests. */
export function inSteps<K, V>(fill: (map: Map<K, V>) => Generator<void>, together = STEPS): Stepwise<K, V> {
  const map = new Map<K, V>();
  let filling: Generator<void> | null = fill(map);
  /** @returns whether anything is left. */
  const advance = (steps: number): boolean => {
    for (let i = 0; filling && i < steps; i++) if (filling.next().done) filling = null;
    return filling !== null;
  };
  return {
    whole() {
      if (filling) advance(Number.POSITIVE_INFINITY);
      return map;
    },
    *prepare() {
      while (advance(together)) yield;
    },
  };
}
