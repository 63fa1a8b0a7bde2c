/** Which comparison joins two entries of one bucket. */
import { joinDates } from './dates.ts';
import type { Entry, Join, Nearness } from './entry.ts';
import { joinFigures } from './figures.ts';
import { joinPlaces } from './places.ts';
import { joinStatements } from './statements.ts';

/** How near two articles are, asked once for each pair. */
export function rememberNearness(nearness: (a: string, b: string) => Nearness): (a: string, b: string) => Nearness {
  const known = new Map<string, Map<string, Nearness>>();
  return (a, b) => {
    let row = known.get(a);
    if (!row) {
      row = new Map();
      known.set(a, row);
    }
    let found = row.get(b);
    if (!found) {
      found = nearness(a, b);
      row.set(b, found);
    }
    return found;
  };
}

/**
 * @param nearnessOf how near two articles are.
 * @param entityOf who the person with this name in this article is across articles, null when nothing proves it.
 */
export function joinerFor(
  nearnessOf: (a: string, b: string) => Nearness,
  entityOf: (entry: Entry, name: string) => string | null,
): (a: Entry, b: Entry) => Join | null {
  return (a, b) => {
    const near = nearnessOf(a.record.path, b.record.path);
    if (a.claim.kind === 'figure' && b.claim.kind === 'figure') {
      const who = (e: Entry, name: string | null): string | null => (name === null ? null : entityOf(e, name));
      const age = a.claim.quantity.type === 'age';
      return joinFigures(a.claim, b.claim, near, age ? [who(a, a.claim.subject), who(b, b.claim.subject)] : undefined);
    }
    if (a.claim.kind === 'date' && b.claim.kind === 'date') return joinDates(a.claim, b.claim, near);
    if (a.claim.kind === 'statement' && b.claim.kind === 'statement')
      return a.claim.place ? joinPlaces(a.claim, b.claim, near) : joinStatements(a.claim, b.claim, near);
    return null;
  };
}
