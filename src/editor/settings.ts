/** Every setting, typed in one place. Names, defaults and scopes are those of package.json (a test holds them together). */
import * as vscode from 'vscode';
import type { FindingCode, Severity } from '../findings/finding.ts';
import { settingValue } from './setting-values.ts';

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

interface Kept {
  readonly configuration: vscode.WorkspaceConfiguration;
  readonly values: Map<string, unknown>;
}

/** Reading a configuration is slow and thousands of files ask: what each workspace folder has is kept until something changes. */
const kept = new Map<string, Kept>();

/** Forgets what was read. Called before anybody is told of a change. */
function forget(): void {
  kept.clear();
}

interface Listener {
  readonly names: readonly (keyof Settings)[];
  readonly then: () => void;
}

const listeners = new Set<Listener>();

/** Tells one listener a turn: the editor takes new settings over in the turn before, which is long enough. */
function tell(waiting: Listener[]): void {
  const next = waiting.shift();
  if (!next) return;
  setTimeout(() => {
    tell(waiting);
    if (listeners.has(next)) next.then();
  }, 0);
}

/** Keeps `setting` in step with the configuration, and tells of changes; register it before anything else. */
export function followSettings(): vscode.Disposable {
  forget();
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeConfiguration((e) => {
      forget();
      if (!e.affectsConfiguration(SECTION)) return;
      const changed = (name: keyof Settings): boolean => e.affectsConfiguration(`${SECTION}.${name}`);
      tell([...listeners].filter((l) => l.names.some(changed)));
    }),
    vscode.workspace.onDidChangeWorkspaceFolders(forget),
  );
}

/** One setting as it holds for a file, a workspace folder or the window; what it does not take is as if it were not set. */
export function setting<K extends keyof Settings>(name: K, scope?: vscode.Uri | vscode.WorkspaceFolder): Settings[K] {
  const folder = scope instanceof vscode.Uri ? vscode.workspace.getWorkspaceFolder(scope) : scope;
  const key = folder?.uri.toString() ?? '';
  let known = kept.get(key);
  if (!known) {
    known = { configuration: vscode.workspace.getConfiguration(SECTION, folder?.uri ?? null), values: new Map() };
    kept.set(key, known);
  }
  const { configuration, values } = known;
  if (!values.has(name))
    values.set(name, settingValue(name, configuration.get(name), configuration.inspect(name)?.defaultValue));
  return values.get(name) as Settings[K];
}

/** Fires soon after one of the named settings changed anywhere. */
export function onDidChangeSettings(names: readonly (keyof Settings)[], then: () => void): vscode.Disposable {
  const listener: Listener = { names, then };
  listeners.add(listener);
  return { dispose: () => listeners.delete(listener) };
}
