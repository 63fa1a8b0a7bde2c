/** One finding for each place, with every place it does not go together with. */
import type { Group, Member } from '../align/group.ts';
import { keepByObject } from '../align/memo.ts';
import type { Finding, FindingCode, Severity } from './finding.ts';
import { fingerprintOf } from './fingerprint.ts';
import { statedAt } from './message.ts';

/** Related places of one finding; more say nothing new. */
const MOST_RELATED = 50;

const compareMembers = (a: Member, b: Member): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : a.start - b.start;

/** Collects which place stands against which. A value said a thousand times stands against another as one list, never as a million pairs. */
export class Against {
  /** By place: the lists it stands against, by their numbers. */
  readonly #lists = new Map<Member, Set<number>>();
  readonly #numbers = new Map<readonly Member[], number>();

  /** Each of `a` stands against each of `b`, both ways. */
  add(a: readonly Member[], b: readonly Member[]): void {
    this.#addAll(a, b);
    this.#addAll(b, a);
  }

  /** Places in order of path and start, each with those it stands against in the same order; one list for all places that stand against the same. */
  list(): { here: Member; others: readonly Member[] }[] {
    const lists = [...this.#numbers.keys()];
    const merged = new Map<string, readonly Member[]>();
    const out: { here: Member; others: readonly Member[] }[] = [];
    for (const [here, numbers] of this.#lists) {
      const key = [...numbers].join();
      let others = merged.get(key);
      if (!others) {
        const all = new Set<Member>();
        for (const n of numbers) for (const m of lists[n]!) all.add(m);
        others = [...all].sort(compareMembers);
        merged.set(key, others);
      }
      out.push({ here, others });
    }
    return out.sort((a, b) => compareMembers(a.here, b.here));
  }

  #addAll(places: readonly Member[], others: readonly Member[]): void {
    let number = this.#numbers.get(others);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(others, number);
    }
    for (const m of places) {
      const known = this.#lists.get(m);
      if (known) known.add(number);
      else this.#lists.set(m, new Set([number]));
    }
  }
}

/** The related places of a finding, and its values for the fingerprint: made once for all findings that stand against the same. */
const relatedOf = keepByObject((others: readonly Member[]) =>
  others.slice(0, MOST_RELATED).map((m) => ({ path: m.path, start: m.start, end: m.end, message: statedAt(m) })),
);
const valuesOf = keepByObject((others: readonly Member[]) => [...new Set(others.map((m) => m.value))]);

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
      related: relatedOf(others),
      fingerprint: fingerprintOf(code, here, valuesOf(others), ordinal),
    };
  });
}
