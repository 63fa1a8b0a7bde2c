/** Articles that list: results of a day, towns of a region, products of a firm. */
import { isMagnitude } from '../align/claims/buckets.ts';
import { isExact } from './interval.ts';
import type { Stated } from './stated.ts';

/** An article that gives so many values for one claim lists several: results, towns, products. */
const TABLE = 4;
/** Asked of a value of such a list: that its sentence is the other's. */
export const FIT_IN_TABLE = 0.5;

/** Whether an article states many whole, exact values of one claim. */
export function isTable(list: readonly Stated[]): boolean {
  const told = list.filter(({ claim: c }) => {
    const whole = c.partOf === null && !c.partitive && !c.sum && c.gravity === undefined && !c.implied;
    return whole && isExact(c.quantity) && c.quantity.type !== 'age' && !isMagnitude(c);
  });
  return new Set(told.map((s) => s.members[0]!.value)).size >= TABLE;
}
