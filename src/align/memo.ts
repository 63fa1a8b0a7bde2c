/** Pure answers kept: alignment asks the same small questions of the same claims again and again. */

/** Keeps the answer for each object as long as the object lives. */
export function keepByObject<K extends object, V>(answer: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = answer(key);
      known.set(key, value);
    }
    return value;
  };
}

/** Entries after which a text memo starts anew, so that it stays small however many texts come. */
const TEXTS = 20_000;

/** The same text by itself: one that was cut out of an article keeps all of the article in memory for as long as it lives. */
const apart = (text: string): string => ` ${text}`.slice(1);

/** Keeps the answer for each text, up to a bound. */
export function keepByText<V>(answer: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      const own = apart(text);
      value = answer(own);
      if (known.size >= TEXTS) known.clear();
      known.set(own, value);
    }
    return value;
  };
}

/** Keeps the answer for each two texts in their order, up to the same bound. */
export function keepByTexts<V>(answer: (a: string, b: string) => V): (a: string, b: string) => V {
  const known = new Map<string, Map<string, V>>();
  let pairs = 0;
  return (a, b) => {
    let value = known.get(a)?.get(b);
    if (value === undefined) {
      value = answer(a, b);
      if (pairs === TEXTS) {
        known.clear();
        pairs = 0;
      }
      const row = known.get(a);
      if (row) row.set(apart(b), value);
      else known.set(apart(a), new Map([[apart(b), value]]));
      pairs++;
    }
    return value;
  };
}
