/** One finding for each place, with every place it does not go together with. */
import type { Group, Member } from '../align/group.ts';
import type { Finding, FindingCode, Severity } from './finding.ts';
import { fingerprintOf } from './fingerprint.ts';
import { statedAt } from './message.ts';

/** Related places of one finding; more say nothing new. */
const MOST_RELATED = 50;

const compareMembers = (a: Member, b: Member): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : a.start - b.start;

/** Collects which place stands against which. */
export class Against {
  readonly #others = new Map<Member, Set<Member>>();

  /** Each of `a` stands against each of `b`, both ways. */
  add(a: readonly Member[], b: readonly Member[]): void {
    for (const x of a)
      for (const y of b) {
        this.#of(x).add(y);
        this.#of(y).add(x);
      }
  }

  /** Places in order of path and start, each with those it stands against in the same order. */
  list(): { here: Member; others: Member[] }[] {
    return [...this.#others.entries()]
      .map(([here, set]) => ({ here, others: [...set].sort(compareMembers) }))
      .sort((a, b) => compareMembers(a.here, b.here));
  }

  #of(m: Member): Set<Member> {
    const known = this.#others.get(m);
    if (known) return known;
    const made = new Set<Member>();
    this.#others.set(m, made);
    return made;
  }
}

/**
 * @param line the message for one place.
 * @returns findings in order of path and start.
 */
export function findingsFor(
  group: Group,
  code: FindingCode,
  severity: Severity,
  against: Against,
  line: (here: Member, others: readonly Member[]) => string,
): Finding[] {
  const seen = new Map<string, number>();
  return against.list().map(({ here, others }) => {
    const twin = `${here.path}\u001f${here.value}\u001f${here.snippet}`;
    const ordinal = seen.get(twin) ?? 0;
    seen.set(twin, ordinal + 1);
    return {
      code,
      severity,
      message: line(here, others),
      claim: group.key,
      primary: { path: here.path, start: here.start, end: here.end },
      related: others
        .slice(0, MOST_RELATED)
        .map((m) => ({ path: m.path, start: m.start, end: m.end, message: statedAt(m) })),
      fingerprint: fingerprintOf(
        code,
        here,
        others.map((m) => m.value),
        ordinal,
      ),
    };
  });
}
