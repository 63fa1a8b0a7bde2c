/** Which findings a reader is shown, and how severe: settings, decisions and ignore comments have their say over the engine's. */
import * as vscode from 'vscode';
import type { Decision } from '../../engine/decisions.ts';
import { isIgnoredAt } from '../../engine/ignore-comments.ts';
import type { StatedFinding } from '../../engine/remote/questions.ts';
import type { Finding } from '../../findings/finding.ts';
import { Lifetime } from '../lifetime.ts';
import { onDidChangeSettings, setting } from '../settings.ts';
import type { Articles } from './articles.ts';
import type { ArticlesChange } from './changes.ts';
import type { Collection } from './collection.ts';
import type { DecisionStore } from './decisionStore.ts';
import { type ShownFinding, ShownFindings } from './shown-findings.ts';

export class Verdicts extends Lifetime {
  readonly #changed = this.keep(new vscode.EventEmitter<void>());
  readonly #decisions: DecisionStore;
  /** As of the last change event. */
  #shown = new WeakMap<Collection, ShownFindings>();

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

  /** What is shown in a collection, as of the last change event. */
  all(collection: Collection): ShownFindings {
    let shown = this.#shown.get(collection);
    if (!shown) {
      shown = new ShownFindings();
      for (const path of collection.paths()) shown.set(path, this.of(collection, path));
      this.#shown.set(collection, shown);
    }
    return shown;
  }

  #changeAll(): void {
    this.#shown = new WeakMap();
    this.#changed.fire();
  }

  #forget(change: ArticlesChange): void {
    for (const [collection, paths] of change.findings)
      for (const path of paths) this.#shown.get(collection)?.set(path, this.of(collection, path));
  }

  /** The findings shown now whose primary place is in this article, in order of place. */
  of(collection: Collection, path: string): ShownFinding[] {
    return this.shown(collection, collection.findings(path));
  }

  /** Those of the collection's findings that are shown, and how severe. */
  shown(collection: Collection, findings: readonly StatedFinding[]): ShownFinding[] {
    const severities = setting('severity', collection.folder);
    const out: ShownFinding[] = [];
    for (const stated of findings) {
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
