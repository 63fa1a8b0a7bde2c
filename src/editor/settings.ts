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

/** Reading a configuration is slow and thousands of files ask: one for each workspace folder is kept until something changes. */
const kept = new Map<string, vscode.WorkspaceConfiguration>();

/** Forgets what was read. Called before anybody is told of a change. */
function forget(): void {
  kept.clear();
}

/** Keeps `setting` in step with the configuration; register it before anything else. */
export function followSettings(): vscode.Disposable {
  forget();
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeConfiguration(forget),
    vscode.workspace.onDidChangeWorkspaceFolders(forget),
  );
}

/** One setting as it holds for a file, a workspace folder or the window. */
export function setting<K extends keyof Settings>(name: K, scope?: vscode.Uri | vscode.WorkspaceFolder): Settings[K] {
  const folder = scope instanceof vscode.Uri ? vscode.workspace.getWorkspaceFolder(scope) : scope;
  const key = folder?.uri.toString() ?? '';
  let configuration = kept.get(key);
  if (!configuration) {
    configuration = vscode.workspace.getConfiguration(SECTION, folder?.uri ?? null);
    kept.set(key, configuration);
  }
  return configuration.get<Settings[K]>(name)!;
}

/** Fires when one of the named settings changes anywhere. */
export function onDidChangeSettings(names: readonly (keyof Settings)[], then: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((e) => {
    if (names.some((name) => e.affectsConfiguration(`${SECTION}.${name}`))) then();
  });
}
