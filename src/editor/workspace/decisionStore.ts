/** The decisions of each workspace folder: read from its file, followed, and written in one move. */
import * as vscode from 'vscode';
import { type DecisionsChange, type DecisionsPort, DecisionsWriter } from '../../engine/decision-writer.ts';
import {
  DECISIONS_PATH,
  type Decision,
  DecisionIndex,
  type DecisionsFile,
  NO_DECISIONS,
  withDecision,
  withoutDecision,
} from '../../engine/decisions.ts';
import { Lifetime } from '../lifetime.ts';
import { notice } from '../text/notice.ts';
import { readRegularFile } from './regularFile.ts';
import { type ReplaceFile, replaceText } from './wholeFile.ts';

interface FolderDecisions {
  readonly file: DecisionsFile;
  readonly index: DecisionIndex;
  /** The file on disk cannot be read: if it does not parse, it is kept aside before the next write. */
  readonly broken: boolean;
}

const NONE: FolderDecisions = { file: NO_DECISIONS, index: new DecisionIndex(NO_DECISIONS), broken: false };

/** A file that was there a moment ago may be on its way: some file systems replace one by deleting it first. Milliseconds between looks. */
const LOOK_AGAIN = 80;
const LOOKS = 4;
const pause = (ms: number): Promise<void> => new Promise((next) => setTimeout(next, ms));

export class DecisionStore extends Lifetime {
  readonly #folders = new Map<string, FolderDecisions>();
  readonly #changed = this.keep(new vscode.EventEmitter<vscode.WorkspaceFolder>());
  readonly #writers = new Map<string, DecisionsWriter>();
  readonly #log: vscode.LogOutputChannel;

  readonly onDidChange = this.#changed.event;

  readonly #replaceFile: ReplaceFile | undefined;

  /** @param replaceFile without it the editor's own renaming is used, which deletes the old file first. */
  constructor(log: vscode.LogOutputChannel, replaceFile?: ReplaceFile) {
    super();
    this.#log = log;
    this.#replaceFile = replaceFile;
    const [directory] = DECISIONS_PATH.split('/');
    for (const pattern of [`**/${DECISIONS_PATH}`, `**/${directory}`]) {
      // A directory that is deleted sends no event for what was in it.
      const watcher = this.keep(vscode.workspace.createFileSystemWatcher(pattern));
      const follow = (uri: vscode.Uri): void => {
        const folder = vscode.workspace.getWorkspaceFolder(uri);
        if (folder && this.uri(folder).toString().startsWith(uri.toString())) void this.#read(folder);
      };
      this.keep(watcher.onDidCreate(follow));
      this.keep(watcher.onDidChange(follow));
      this.keep(watcher.onDidDelete(follow));
    }
    this.keep(vscode.workspace.onDidChangeWorkspaceFolders((e) => e.added.forEach((f) => void this.#read(f))));
  }

  async start(): Promise<void> {
    await Promise.all((vscode.workspace.workspaceFolders ?? []).map((f) => this.#read(f)));
  }

  uri(folder: vscode.WorkspaceFolder): vscode.Uri {
    return vscode.Uri.joinPath(folder.uri, ...DECISIONS_PATH.split('/'));
  }

  index(folder: vscode.WorkspaceFolder | undefined): DecisionIndex {
    return this.#of(folder).index;
  }

  all(folder: vscode.WorkspaceFolder): readonly Decision[] {
    return this.#of(folder).file.decisions;
  }

  /** Adds a decision, in place of an earlier one about the same thing. */
  add(folder: vscode.WorkspaceFolder, decision: Decision): Promise<void> {
    return this.#change(folder, (file) => withDecision(file, decision));
  }

  /** Takes a decision back. @param key of `keyOf`. */
  takeBack(folder: vscode.WorkspaceFolder, key: string): Promise<void> {
    return this.#change(folder, (file) => withoutDecision(file, key));
  }

  #of(folder: vscode.WorkspaceFolder | undefined): FolderDecisions {
    return (folder && this.#folders.get(folder.uri.toString())) ?? NONE;
  }

  /** Reads the file anew. What this window wrote a moment ago and another has overwritten is put back. */
  async #read(folder: vscode.WorkspaceFolder): Promise<void> {
    const key = folder.uri.toString();
    try {
      this.#take(folder, await this.#writer(folder).settle());
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#log.error(`${folder.name}/${DECISIONS_PATH} cannot be read: ${reason}`);
      if (!this.#of(folder).broken) void this.#reportBroken(folder, reason);
      this.#folders.set(key, { ...this.#of(folder), broken: true });
    }
    this.#changed.fire(folder);
  }

  #take(folder: vscode.WorkspaceFolder, file: DecisionsFile): void {
    if (file.unread.length > 0)
      this.#log.warn(
        `${folder.name}/${DECISIONS_PATH}: ${file.unread.length} entries are not understood and are kept as they are`,
      );
    this.#folders.set(folder.uri.toString(), { file, index: new DecisionIndex(file), broken: false });
  }

  async #reportBroken(folder: vscode.WorkspaceFolder, reason: string): Promise<void> {
    const open = vscode.l10n.t('Open File');
    const message = vscode.l10n.t(
      'The decisions of {0} cannot be read: {1}. The file is left as it is.',
      folder.name,
      reason,
    );
    if ((await vscode.window.showWarningMessage(notice(message), open)) === open)
      await vscode.window.showTextDocument(this.uri(folder));
  }

  async #change(folder: vscode.WorkspaceFolder, change: DecisionsChange): Promise<void> {
    try {
      this.#take(folder, await this.#writer(folder).change(change));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#log.error(`${folder.name}/${DECISIONS_PATH} cannot be written: ${reason}`);
      throw new Error(notice(vscode.l10n.t('The decision was not saved: {0}', reason)));
    }
    this.#changed.fire(folder);
  }

  #writer(folder: vscode.WorkspaceFolder): DecisionsWriter {
    const key = folder.uri.toString();
    let writer = this.#writers.get(key);
    if (!writer) {
      writer = new DecisionsWriter(this.#port(folder), Date.now);
      this.#writers.set(key, writer);
    }
    return writer;
  }

  #port(folder: vscode.WorkspaceFolder): DecisionsPort {
    const { fs } = vscode.workspace;
    const target = this.uri(folder);
    const beside = (name: string): vscode.Uri => vscode.Uri.joinPath(target, '..', name);
    return {
      read: async () => {
        for (let look = 1; ; look++) {
          try {
            return new TextDecoder().decode(await readRegularFile(target));
          } catch (error) {
            if (!(error instanceof vscode.FileSystemError && error.code === 'FileNotFound')) throw error;
            if (look === LOOKS || this.all(folder).length === 0) return null;
            await pause(LOOK_AGAIN);
          }
        }
      },
      write: (text) => replaceText(target, text, this.#replaceFile),
      keepAside: async () => {
        const name = `decisions.broken-${new Date().toISOString().replace(/[:.]/g, '-')}.json`;
        await fs.rename(target, beside(name));
        this.#log.warn(`${folder.name}: the broken decisions file is kept as ${name}`);
      },
    };
  }
}
