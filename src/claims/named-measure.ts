/** Whose a measured figure is by name, wherever its article gives it: "the Oakvale order, worth $15 billion … the order, $15 billion". */
import type { FigureClaim } from './claim.ts';

const TYPES = new Set(['money', 'percent', 'measure', 'duration']);

const NAME = /\p{Lu}[\p{L}\p{N}]{2,40}/gu;

/**
 * Gives each sum, share or measure the names that stand in what it is of, here or where the article states the same figure.
 * @param claims all figures of the article; they are replaced in place.
 */
export function markNames(claims: FigureClaim[]): void {
  const names = new Map<string, Set<string>>();
  const keyOf = ({ quantity: q }: FigureClaim): string => `${q.type} ${q.low} ${q.high} ${q.unit}`;
  for (const c of claims) {
    const found = TYPES.has(c.quantity.type) ? c.about?.match(NAME) : null;
    if (!found) continue;
    const key = keyOf(c);
    const held = names.get(key) ?? new Set();
    for (const name of found) held.add(name);
    names.set(key, held);
  }
  if (names.size === 0) return;
  claims.forEach((c, i) => {
    const held = TYPES.has(c.quantity.type) ? names.get(keyOf(c)) : undefined;
    if (held) claims[i] = { ...c, ofNames: [...held] };
  });
}
