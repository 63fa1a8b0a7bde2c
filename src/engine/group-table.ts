/** What the engine keeps of each group: its findings and the paths it touches. The group itself is asked of the corpus when it is needed. */
import type { Group } from '../align/group.ts';
import type { Finding } from '../findings/finding.ts';
import { findingsOf } from '../findings/rules.ts';
import type { ClaimStatus } from './analysis.ts';

interface Entry {
  readonly paths: readonly string[];
  readonly findings: readonly Finding[];
  readonly status: ClaimStatus;
}

const NONE: readonly Finding[] = [];
const NO_KEYS: ReadonlySet<string> = new Set();

function statusOf(group: Group, findings: readonly Finding[]): ClaimStatus {
  if (findings.some((f) => f.severity === 'warning' || f.severity === 'error')) return 'conflict';
  if (findings.length > 0) return 'differs';
  return group.members.length > 1 ? 'agree' : 'single';
}

/** Paths whose findings are no longer the same. */
function changedPaths(before: readonly Finding[], now: readonly Finding[], into: Set<string>): void {
  if (before.length === 0 && now.length === 0) return;
  if (before.length === 0) {
    for (const f of now) into.add(f.primary.path);
    return;
  }
  const old = new Map(before.map((f) => [JSON.stringify(f), f.primary.path]));
  for (const f of now) if (!old.delete(JSON.stringify(f))) into.add(f.primary.path);
  for (const path of old.values()) into.add(path);
}

export class GroupTable {
  readonly #entries = new Map<string, Entry>();
  readonly #keysOfPath = new Map<string, Set<string>>();

  /**
   * Looks at groups again, one a step.
   * @param keys the groups that may have changed.
   * @param groupOf the group of a key, undefined when it is gone.
   * @param soleOf the article of a claim that stands in one place only, of which no rule says anything; else undefined.
   * @returns the paths whose findings changed, sorted.
   */
  *refresh(
    keys: Iterable<string>,
    groupOf: (key: string) => Group | undefined,
    soleOf: (key: string) => string | undefined,
  ): Generator<void, string[]> {
    const changed = new Set<string>();
    for (const key of keys) {
      const old = this.#entries.get(key);
      if (old) for (const path of old.paths) this.#forget(path, key);
      const sole = soleOf(key);
      const group = sole === undefined ? groupOf(key) : undefined;
      const findings = group ? findingsOf(group) : NONE;
      if (sole !== undefined) {
        this.#entries.set(key, { paths: [sole], findings: NONE, status: 'single' });
        this.#remember(sole, key);
      } else if (group) {
        const paths = [...new Set(group.members.map((m) => m.path))];
        this.#entries.set(key, {
          paths,
          findings: findings.length > 0 ? findings : NONE,
          status: statusOf(group, findings),
        });
        for (const path of paths) this.#remember(path, key);
      } else this.#entries.delete(key);
      changedPaths(old?.findings ?? NONE, findings, changed);
      yield;
    }
    return [...changed].sort();
  }

  keys(): IterableIterator<string> {
    return this.#entries.keys();
  }

  /** Keys of the groups with a member in this article. */
  keysOf(path: string): ReadonlySet<string> {
    return this.#keysOfPath.get(path) ?? NO_KEYS;
  }

  findings(key: string): readonly Finding[] {
    return this.#entries.get(key)?.findings ?? NONE;
  }

  /** True when a finding of the group names a place in one of these articles. */
  names(key: string, paths: ReadonlySet<string>): boolean {
    return this.findings(key).some((f) => paths.has(f.primary.path) || f.related.some((r) => paths.has(r.path)));
  }

  status(key: string): ClaimStatus {
    return this.#entries.get(key)?.status ?? 'single';
  }

  #remember(path: string, key: string): void {
    const keys = this.#keysOfPath.get(path);
    if (keys) keys.add(key);
    else this.#keysOfPath.set(path, new Set([key]));
  }

  #forget(path: string, key: string): void {
    const keys = this.#keysOfPath.get(path);
    keys?.delete(key);
    if (keys?.size === 0) this.#keysOfPath.delete(path);
  }
}
