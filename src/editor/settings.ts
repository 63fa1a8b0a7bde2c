/** Every setting, typed in one place. Names, defaults and scopes are those of package.json (a test holds them together). */
import * as vscode from 'vscode';
import type { FindingCode, Severity } from '../findings/finding.ts';

export type SeverityOrOff = Severity | 'off';

export interface Settings {
  readonly enable: boolean;
  readonly 'files.include': readonly string[];
  readonly 'files.exclude': readonly string[];
  readonly 'files.useIgnoreFiles': boolean;
  readonly 'files.proseOnly': boolean;
  /** Kilobytes. */
  readonly 'files.maxSize': number;
  readonly compareWithin: 'workspaceFolder' | 'directory';
  readonly 'marks.numbers': boolean;
  readonly 'marks.people': boolean;
  readonly 'marks.quotes': boolean;
  readonly 'marks.show': 'all' | 'shared' | 'conflicts';
  readonly 'marks.byStatus': boolean;
  readonly 'marks.overviewRuler': boolean;
  readonly 'marks.holdBackWhileTyping': boolean;
  readonly 'marks.limit': number;
  readonly 'hover.enable': boolean;
  readonly 'hover.versions': number;
  readonly 'problems.enable': boolean;
  readonly severity: Readonly<Partial<Record<FindingCode, SeverityOrOff>>>;
  readonly 'codeLens.enable': boolean;
  readonly 'inlayHints.enable': boolean;
  readonly 'folding.boilerplate': boolean;
  readonly 'sideBar.followEditor': boolean;
  readonly author: string;
}

export const SECTION = 'crosscheck';

/** One setting as it holds for a resource. */
export function setting<K extends keyof Settings>(name: K, scope?: vscode.ConfigurationScope): Settings[K] {
  return vscode.workspace.getConfiguration(SECTION, scope ?? null).get<Settings[K]>(name)!;
}

/** Fires when one of the named settings changes anywhere. */
export function onDidChangeSettings(names: readonly (keyof Settings)[], then: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((e) => {
    if (names.some((name) => e.affectsConfiguration(`${SECTION}.${name}`))) then();
  });
}
