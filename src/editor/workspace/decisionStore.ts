/** The decisions of each workspace folder: read from its file, followed, and written in one move. */
import * as vscode from 'vscode';
import {
  DECISIONS_PATH,
  type Decision,
  DecisionIndex,
  type DecisionsFile,
  formatDecisions,
  NO_DECISIONS,
  parseDecisions,
  withDecision,
  withoutDecision,
} from '../../engine/decisions.ts';
import { Lifetime } from '../lifetime.ts';

interface FolderDecisions {
  readonly file: DecisionsFile;
  readonly index: DecisionIndex;
  /** The file on disk cannot be read: it is kept aside before the next write. */
  readonly broken: boolean;
}

const NONE: FolderDecisions = { file: NO_DECISIONS, index: new DecisionIndex(NO_DECISIONS), broken: false };

export class DecisionStore extends Lifetime {
  readonly #folders = new Map<string, FolderDecisions>();
  readonly #changed = this.keep(new vscode.EventEmitter<vscode.WorkspaceFolder>());
  readonly #log: vscode.LogOutputChannel;
  #writing: Promise<void> = Promise.resolve();

  readonly onDidChange = this.#changed.event;

  constructor(log: vscode.LogOutputChannel) {
    super();
    this.#log = log;
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

  async #read(folder: vscode.WorkspaceFolder): Promise<void> {
    const bytes = await vscode.workspace.fs.readFile(this.uri(folder)).then(
      (b) => b,
      () => null,
    );
    const key = folder.uri.toString();
    if (bytes === null) this.#folders.delete(key);
    else this.#folders.set(key, this.#parse(folder, bytes));
    this.#changed.fire(folder);
  }

  #parse(folder: vscode.WorkspaceFolder, bytes: Uint8Array): FolderDecisions {
    try {
      const file = parseDecisions(new TextDecoder().decode(bytes));
      if (file.unread.length > 0)
        this.#log.warn(
          `${folder.name}/${DECISIONS_PATH}: ${file.unread.length} entries are not understood and are kept as they are`,
        );
      return { file, index: new DecisionIndex(file), broken: false };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#log.error(`${folder.name}/${DECISIONS_PATH} cannot be read: ${reason}`);
      if (!this.#of(folder).broken) void this.#reportBroken(folder, reason);
      return { ...this.#of(folder), broken: true };
    }
  }

  async #reportBroken(folder: vscode.WorkspaceFolder, reason: string): Promise<void> {
    const open = vscode.l10n.t('Open File');
    const message = vscode.l10n.t(
      'The decisions of {0} cannot be read: {1}. The file is left as it is.',
      folder.name,
      reason,
    );
    if ((await vscode.window.showWarningMessage(message, open)) === open)
      await vscode.window.showTextDocument(this.uri(folder));
  }

  /** One change after the other; each starts from what the file holds. */
  #change(folder: vscode.WorkspaceFolder, change: (file: DecisionsFile) => DecisionsFile): Promise<void> {
    const run = this.#writing.then(async () => {
      await this.#read(folder);
      if (this.#of(folder).broken) await this.#keepAside(folder);
      const file = change(this.#of(folder).file);
      await this.#write(folder, formatDecisions(file));
      this.#folders.set(folder.uri.toString(), { file, index: new DecisionIndex(file), broken: false });
      this.#changed.fire(folder);
    });
    this.#writing = run.catch(() => undefined);
    return run;
  }

  async #keepAside(folder: vscode.WorkspaceFolder): Promise<void> {
    const stamp = new Date().toISOString().replace(/[:.]/g, '-');
    const aside = vscode.Uri.joinPath(this.uri(folder), '..', `decisions.broken-${stamp}.json`);
    await vscode.workspace.fs.rename(this.uri(folder), aside);
    this.#log.warn(
      `${folder.name}: the broken decisions file is kept as ${aside.path.slice(aside.path.lastIndexOf('/') + 1)}`,
    );
  }

  /** To a file beside it first, then over the old one: a crash leaves one of the two whole. */
  async #write(folder: vscode.WorkspaceFolder, text: string): Promise<void> {
    const target = this.uri(folder);
    const temporary = vscode.Uri.joinPath(target, '..', 'decisions.json.tmp');
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(target, '..'));
    await vscode.workspace.fs.writeFile(temporary, new TextEncoder().encode(text));
    await vscode.workspace.fs.rename(temporary, target, { overwrite: true });
  }
}
