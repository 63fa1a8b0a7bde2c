/** Values of two articles that are held against each other. */
import { keepByObject } from '../align/memo.ts';
import { sameFigure, type Verdict } from './interval.ts';
import { push } from './lists.ts';
import type { Stated } from './stated.ts';

/** One value held against another of the other article. */
export interface Held {
  readonly a: Stated;
  readonly b: Stated;
  readonly verdict: Verdict;
  /** How much speaks for it that they answer the same question. */
  readonly fit: number;
  readonly full: boolean;
  /** One of the two is what its article calls an earlier count. */
  readonly former: boolean;
}

/** Whether two articles state one figure, whatever the hedges. */
export const same = (a: Stated, b: Stated): boolean => sameFigure(a.claim.quantity, b.claim.quantity);

/** What is held, by either side, and how well its two values fit at best, wherever the two articles state them. */
export interface HeldIndex {
  readonly byA: ReadonlyMap<Stated, readonly Held[]>;
  readonly byB: ReadonlyMap<Stated, readonly Held[]>;
  readonly best: (h: Held) => number;
}

/** Made once, so that looking at each of the held against its rivals costs no more than the rivals: a text may list a hundred values of one claim. */
export function indexed(held: readonly Held[]): HeldIndex {
  const byA = new Map<Stated, Held[]>();
  const byB = new Map<Stated, Held[]>();
  const values: Stated[] = [];
  const numberOf = keepByObject((s: Stated): number => {
    const known = values.findIndex((v) => same(v, s));
    return known >= 0 ? known : values.push(s) - 1;
  });
  const both = ({ a, b }: Held): string => `${numberOf(a)} ${numberOf(b)}`;
  const best = new Map<string, number>();
  for (const h of held) {
    push(byA, h.a, h);
    push(byB, h.b, h);
    best.set(both(h), Math.max(h.fit, best.get(both(h)) ?? h.fit));
  }
  return { byA, byB, best: (h) => best.get(both(h))! };
}
