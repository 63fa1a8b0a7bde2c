/** Whether two claims say the same, wherever in their articles they stand. */
import type { Claim } from '../../claims/claim.ts';
import { LEAD } from './lead.ts';

/** Equality of plain data: objects, arrays, primitives. */
export function equalData(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, i) => equalData(item, b[i]));
  return equalFields(a as Record<string, unknown>, b as Record<string, unknown>, NOTHING);
}

function equalFields(a: Record<string, unknown>, b: Record<string, unknown>, but: ReadonlySet<string>): boolean {
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => but.has(key) || equalData(a[key], b[key]));
}

const NOTHING: ReadonlySet<string> = new Set();
/** Where a claim stands: offsets and numbers of other things in its record. */
const PLACE: ReadonlySet<string> = new Set(['start', 'end', 'mention', 'partOf']);

/** The same in every respect that comparing looks at: all but the place, of which it matters whether it opens the article. */
export function sayTheSame(a: Claim, b: Claim): boolean {
  if (a === b) return true;
  if (a.kind !== b.kind || a.start < LEAD !== b.start < LEAD) return false;
  const whole = (c: Claim): boolean => c.kind === 'figure' && c.partOf !== null;
  return (
    whole(a) === whole(b) &&
    equalFields(a as unknown as Record<string, unknown>, b as unknown as Record<string, unknown>, PLACE)
  );
}
