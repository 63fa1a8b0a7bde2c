/** The workspace folders of the window, each watched. */
import type * as vscode from 'vscode';
import type { Pause } from '../../engine/pause.ts';
import { type FolderPort, FolderWatch } from './folder.ts';

export class Folders implements vscode.Disposable {
  readonly #watches = new Map<string, FolderWatch>();

  constructor(
    readonly log: vscode.LogOutputChannel,
    readonly pause: Pause,
    readonly portOf: (folder: vscode.WorkspaceFolder) => FolderPort,
  ) {}

  /** Watches a folder; resolves after its first scan. */
  async open(folder: vscode.WorkspaceFolder): Promise<void> {
    const watch = new FolderWatch(folder, this.log, this.pause, this.portOf(folder));
    this.#watches.set(folder.uri.toString(), watch);
    await watch.scan();
  }

  close(folder: vscode.WorkspaceFolder): void {
    this.#watches.get(folder.uri.toString())?.dispose();
    this.#watches.delete(folder.uri.toString());
  }

  async scanAll(): Promise<void> {
    await Promise.all([...this.#watches.values()].map((watch) => watch.scan()));
  }

  /** True when the path (relative to the folder, with `/`) may be an article by name. */
  takes(folder: vscode.WorkspaceFolder, path: string): boolean {
    return this.#watches.get(folder.uri.toString())?.takes(path) ?? false;
  }

  dispose(): void {
    for (const watch of this.#watches.values()) watch.dispose();
    this.#watches.clear();
  }
}
