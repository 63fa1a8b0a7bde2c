/** The findings shown in one collection, by article, and what is counted of them: a change of one article costs as much as that article has. */
import type { StatedFinding } from '../../engine/remote/questions.ts';
import type { Severity } from '../../findings/finding.ts';

export interface ShownFinding extends StatedFinding {
  readonly severity: Severity;
}

/** What the Problems panel shows as a warning or worse. */
export const isConflict = ({ severity }: ShownFinding): boolean => severity === 'warning' || severity === 'error';

export class ShownFindings {
  readonly #byPath = new Map<string, readonly ShownFinding[]>();
  /** How many findings each claim in conflict has. */
  readonly #conflicts = new Map<string, number>();
  #beyondHints = 0;
  #list: readonly ShownFinding[] | undefined;

  /** The findings of one article, in order of place, in place of those that it had. */
  set(path: string, findings: readonly ShownFinding[]): void {
    this.#count(this.#byPath.get(path) ?? [], -1);
    this.#count(findings, 1);
    if (findings.length > 0) this.#byPath.set(path, findings);
    else this.#byPath.delete(path);
    this.#list = undefined;
  }

  /** All of them, in order of path and place. */
  get list(): readonly ShownFinding[] {
    this.#list ??= [...this.#byPath.keys()].sort().flatMap((path) => this.#byPath.get(path)!);
    return this.#list;
  }

  /** How many claims are in conflict. */
  get conflicts(): number {
    return this.#conflicts.size;
  }

  /** There is more than hints. */
  get contradicts(): boolean {
    return this.#beyondHints > 0;
  }

  #count(findings: readonly ShownFinding[], by: 1 | -1): void {
    for (const shown of findings) {
      if (shown.severity !== 'hint') this.#beyondHints += by;
      if (!isConflict(shown)) continue;
      const { claim } = shown.finding;
      const count = (this.#conflicts.get(claim) ?? 0) + by;
      if (count === 0) this.#conflicts.delete(claim);
      else this.#conflicts.set(claim, count);
    }
  }
}
