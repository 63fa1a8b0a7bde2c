/** Which findings a reader is shown, and how severe: settings, decisions and ignore comments have their say over the engine's. */
import * as vscode from 'vscode';
import type { Decision } from '../../engine/decisions.ts';
import { isIgnoredAt } from '../../engine/ignore-comments.ts';
import type { StatedFinding } from '../../engine/remote/questions.ts';
import type { Finding, Severity } from '../../findings/finding.ts';
import { Lifetime } from '../lifetime.ts';
import { onDidChangeSettings, setting } from '../settings.ts';
import type { Articles } from './articles.ts';
import type { ArticlesChange } from './changes.ts';
import type { Collection } from './collection.ts';
import type { DecisionStore } from './decisionStore.ts';

export interface ShownFinding extends StatedFinding {
  readonly severity: Severity;
}

export class Verdicts extends Lifetime {
  readonly #changed = this.keep(new vscode.EventEmitter<void>());
  readonly #decisions: DecisionStore;
  /** What `all` gave last, by path: a change touches a few paths of many. */
  #known = new WeakMap<Collection, Map<string, readonly ShownFinding[]>>();
  /** The same in one list, until the next change: several views ask for it after each. */
  #lists = new WeakMap<Collection, readonly ShownFinding[]>();

  /** What is shown changed for reasons other than the articles. */
  readonly onDidChange = this.#changed.event;

  /** Build it before whatever listens to the articles and asks for `all`. */
  constructor(articles: Articles, decisions: DecisionStore) {
    super();
    this.#decisions = decisions;
    this.keep(articles.onDidChange((change) => this.#forget(change)));
    this.keep(onDidChangeSettings(['severity'], () => this.#changeAll()));
    this.keep(decisions.onDidChange(() => this.#changeAll()));
  }

  /** All findings shown in a collection, in order of path and place, as of the last change event. */
  all(collection: Collection): readonly ShownFinding[] {
    const list = this.#lists.get(collection) ?? this.#listed(collection);
    this.#lists.set(collection, list);
    return list;
  }

  #listed(collection: Collection): readonly ShownFinding[] {
    const known = this.#known.get(collection);
    if (known) return [...known.keys()].sort().flatMap((path) => known.get(path) ?? []);
    const byPath = new Map<string, ShownFinding[]>();
    const all = this.of(collection);
    for (const shown of all) {
      const list = byPath.get(shown.finding.primary.path);
      if (list) list.push(shown);
      else byPath.set(shown.finding.primary.path, [shown]);
    }
    this.#known.set(collection, byPath);
    return all;
  }

  #changeAll(): void {
    this.#known = new WeakMap();
    this.#lists = new WeakMap();
    this.#changed.fire();
  }

  #forget(change: ArticlesChange): void {
    const refresh = (collection: Collection, path: string): void => {
      this.#lists.delete(collection);
      const known = this.#known.get(collection);
      const now = known ? this.of(collection, path) : [];
      if (now.length > 0) known?.set(path, now);
      else known?.delete(path);
    };
    for (const [collection, paths] of change.findings) for (const path of paths) refresh(collection, path);
  }

  /** The findings shown now, in order of place. @param path only those whose primary place is in this article. */
  of(collection: Collection, path?: string): ShownFinding[] {
    const severities = setting('severity', collection.folder);
    const out: ShownFinding[] = [];
    for (const stated of collection.findings(path)) {
      const { finding } = stated;
      const severity = severities[finding.code] ?? finding.severity;
      if (severity === 'off' || this.#isIgnoredInText(collection, finding)) continue;
      if (this.decisionOn(collection, stated)) continue;
      out.push({ ...stated, severity });
    }
    return out;
  }

  decisionOn(collection: Collection, { finding, subject }: StatedFinding): Decision | undefined {
    const index = this.#decisions.index(collection.folder);
    return index.size === 0 ? undefined : index.decisionOn(finding, () => subject ?? undefined);
  }

  #isIgnoredInText(collection: Collection, finding: Finding): boolean {
    const { path, start } = finding.primary;
    return isIgnoredAt(collection.ignoredRuns(path), start, finding.code);
  }
}
