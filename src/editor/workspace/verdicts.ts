/** Which findings a reader is shown, and how severe: the settings' say over the engine's. */
import * as vscode from 'vscode';
import type { Finding, Severity } from '../../findings/finding.ts';
import { Lifetime } from '../lifetime.ts';
import { onDidChangeSettings, setting } from '../settings.ts';
import type { Collection } from './collection.ts';

export interface ShownFinding {
  readonly finding: Finding;
  readonly severity: Severity;
}

export class Verdicts extends Lifetime {
  readonly #changed = this.keep(new vscode.EventEmitter<void>());
  /** What is shown changed for reasons other than the articles. */
  readonly onDidChange = this.#changed.event;

  constructor() {
    super();
    this.keep(onDidChangeSettings(['severity'], () => this.#changed.fire()));
  }

  /** The findings whose primary place is in this article, in order of place; without a path, those of all articles. */
  of(collection: Collection, path?: string): ShownFinding[] {
    const out: ShownFinding[] = [];
    for (const finding of collection.queries.findings(path)) {
      const uri = collection.uri(finding.primary.path);
      if (!uri) continue;
      const severity = setting('severity', uri)[finding.code] ?? finding.severity;
      if (severity !== 'off') out.push({ finding, severity });
    }
    return out;
  }
}
