/** Which findings a reader is shown, and how severe: settings, decisions and ignore comments have their say over the engine's. */
import * as vscode from 'vscode';
import type { Decision } from '../../engine/decisions.ts';
import { isIgnoredAt } from '../../engine/ignore-comments.ts';
import type { Finding, Severity } from '../../findings/finding.ts';
import { Lifetime } from '../lifetime.ts';
import { onDidChangeSettings, setting } from '../settings.ts';
import type { Collection } from './collection.ts';
import type { DecisionStore } from './decisionStore.ts';

export interface ShownFinding {
  readonly finding: Finding;
  readonly severity: Severity;
}

/** A finding that a decision holds back. */
export interface DecidedFinding {
  readonly finding: Finding;
  readonly decision: Decision;
}

export class Verdicts extends Lifetime {
  readonly #changed = this.keep(new vscode.EventEmitter<void>());
  readonly #decisions: DecisionStore;

  /** What is shown changed for reasons other than the articles. */
  readonly onDidChange = this.#changed.event;

  constructor(decisions: DecisionStore) {
    super();
    this.#decisions = decisions;
    this.keep(onDidChangeSettings(['severity'], () => this.#changed.fire()));
    this.keep(decisions.onDidChange(() => this.#changed.fire()));
  }

  /** The findings shown, in order of place. @param path only those whose primary place is in this article. */
  of(collection: Collection, path?: string): ShownFinding[] {
    const severities = setting('severity', collection.folder);
    const out: ShownFinding[] = [];
    for (const finding of collection.queries.findings(path)) {
      const severity = severities[finding.code] ?? finding.severity;
      if (severity === 'off' || this.#isIgnoredInText(collection, finding)) continue;
      if (this.decisionOn(collection, finding)) continue;
      out.push({ finding, severity });
    }
    return out;
  }

  /** The findings that decisions hold back, in order of place. */
  decided(collection: Collection): DecidedFinding[] {
    const out: DecidedFinding[] = [];
    for (const finding of collection.queries.findings()) {
      const decision = this.decisionOn(collection, finding);
      if (decision) out.push({ finding, decision });
    }
    return out;
  }

  decisionOn(collection: Collection, finding: Finding): Decision | undefined {
    const index = this.#decisions.index(collection.folder);
    return index.size === 0 ? undefined : index.decisionOn(finding, () => subjectOf(collection, finding));
  }

  #isIgnoredInText(collection: Collection, finding: Finding): boolean {
    const { path, start } = finding.primary;
    return isIgnoredAt(collection.ignoredRuns(path), start, finding.code);
  }
}

/** What a finding is about: its claim's label and the value at its primary place. */
export function subjectOf(collection: Collection, finding: Finding): { claim: string; value: string } | undefined {
  const claim = collection.queries.claim(finding.claim);
  const { path, start, end } = finding.primary;
  const here = claim?.occurrences.find((o) => o.path === path && o.start === start && o.end === end);
  return claim && { claim: claim.label, value: here?.value ?? '' };
}
