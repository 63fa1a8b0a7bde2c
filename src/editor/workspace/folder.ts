/** One workspace folder: finds its articles, and follows what is created, changed, renamed and deleted in it. */
import * as vscode from 'vscode';
import type { Pause } from '../../engine/pause.ts';
import { IGNORE_FILES } from '../../engine/selection.ts';
import { Lifetime } from '../lifetime.ts';
import { setting } from '../settings.ts';
import { errorText } from './queue.ts';
import { inParallel } from './reading.ts';
import { findArticles, pathIn, readSelection, type Selection } from './selection.ts';

export interface FolderPort {
  /** A scan starts or ends. */
  readonly busy: (on: boolean) => void;
  /** Reads and analyses files; `done` is called after each. */
  readonly load: (
    uris: readonly vscode.Uri[],
    token: vscode.CancellationToken | null,
    done: () => void,
  ) => Promise<void>;
  /** A file or directory is gone. */
  readonly forget: (uri: vscode.Uri) => Promise<void>;
  /** The files analysed so far. */
  readonly known: () => vscode.Uri[];
  /** How a file stands to what was taken of it last. */
  readonly compare: (uri: vscode.Uri) => Promise<'same' | 'other' | 'gone'>;
}

const EVENT_PAUSE = 80;
const PROGRESS_AFTER = 1500;
/** So many files that change at once (another branch, a folder renamed) are worth showing that they are read. */
const MANY = 10;
/** Milliseconds until a folder in which much moved is compared with what is known of it. */
const CHECK_AFTER = 1000;
/** Milliseconds between two such comparisons because somebody came back to the window. */
const CHECK_EVERY = 30_000;
const CHECK_WIDTH = 20;
/** What git writes when it takes out other files: where no event of those files arrives, one of these may. */
const GIT_MOVED = /\/\.git\/(?:HEAD|ORIG_HEAD|index)$/;

export class FolderWatch extends Lifetime {
  readonly #dirty = new Map<string, { uri: vscode.Uri; created: boolean }>();
  #selection: Selection = { takes: () => false };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #scan: vscode.CancellationTokenSource | undefined;
  #check: ReturnType<typeof setTimeout> | undefined;
  #checked = Date.now();

  constructor(
    readonly folder: vscode.WorkspaceFolder,
    readonly log: vscode.LogOutputChannel,
    readonly pause: Pause,
    readonly port: FolderPort,
  ) {
    super();
    const watcher = this.keep(vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '**')));
    watcher.onDidCreate((uri) => this.#touched(uri, true));
    watcher.onDidChange((uri) => this.#touched(uri, false));
    watcher.onDidDelete((uri) => this.#touched(uri, false));
    this.keep(
      vscode.window.onDidChangeWindowState(({ focused }) => {
        if (focused && Date.now() - this.#checked > CHECK_EVERY) this.#checkSoon();
      }),
    );
    this.keep(
      vscode.workspace.onDidChangeConfiguration(
        (e) => e.affectsConfiguration('files.exclude', folder) && void this.scan(),
      ),
    );
  }

  /** True when the path (relative, with `/`) may be an article by name. */
  takes(path: string): boolean {
    return this.#selection.takes(path);
  }

  /** Looks through the whole folder; a scan under way is given up. */
  async scan(): Promise<void> {
    this.#scan?.cancel();
    const source = new vscode.CancellationTokenSource();
    this.#scan = source;
    this.port.busy(true);
    try {
      if (setting('enable', this.folder)) await this.#scanNow(source);
      else await this.#keepOnly(new Set());
    } finally {
      this.port.busy(false);
      if (this.#scan === source) this.#scan = undefined;
    }
  }

  async #scanNow(source: vscode.CancellationTokenSource): Promise<void> {
    const from = Date.now();
    this.#selection = await readSelection(this.folder, this.log, this.pause);
    const uris = await findArticles(this.folder, this.#selection, this.pause, source.token);
    if (source.token.isCancellationRequested) return;
    const found = new Set<string>();
    for (const uri of uris) {
      await this.pause();
      found.add(uri.toString());
    }
    await this.#keepOnly(found);
    const open = new Set(vscode.workspace.textDocuments.map((d) => d.uri.toString()));
    const ordered = [...uris.filter((u) => open.has(u.toString())), ...uris.filter((u) => !open.has(u.toString()))];
    let done = 0;
    const work = this.port.load(ordered, source.token, () => done++);
    await Promise.race([work, new Promise((then) => setTimeout(then, PROGRESS_AFTER))]);
    if (done < ordered.length) this.#showProgress(work, source, () => done, ordered.length);
    await work;
    this.log.info(
      ordered.length === 0
        ? `${this.folder.name}: no articles`
        : `${this.folder.name}: ${done} of ${ordered.length} files read in ${Date.now() - from} ms`,
    );
  }

  async #keepOnly(uris: ReadonlySet<string>): Promise<void> {
    for (const uri of this.port.known()) {
      await this.pause();
      if (!uris.has(uri.toString())) await this.port.forget(uri);
    }
  }

  #showProgress(work: Promise<void>, scan: vscode.CancellationTokenSource, done: () => number, total: number): void {
    void vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Notification,
        cancellable: true,
        title: vscode.l10n.t('Crosscheck reads the articles'),
      },
      async (progress, token) => {
        token.onCancellationRequested(() => scan.cancel());
        let shown = 0;
        const tick = setInterval(() => {
          const now = done();
          progress.report({ message: `${now} / ${total}`, increment: ((now - shown) / total) * 100 });
          shown = now;
        }, 200);
        await work.finally(() => clearInterval(tick));
      },
    );
  }

  #touched(uri: vscode.Uri, created: boolean): void {
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    if (IGNORE_FILES.includes(name)) return void this.scan();
    if (GIT_MOVED.test(uri.path)) this.#checkSoon();
    const key = uri.toString();
    this.#dirty.set(key, { uri, created: created || (this.#dirty.get(key)?.created ?? false) });
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      const touched = [...this.#dirty.values()];
      this.#dirty.clear();
      void this.#settleShown(touched);
    }, EVENT_PAUSE);
  }

  async #settleShown(touched: readonly { uri: vscode.Uri; created: boolean }[]): Promise<void> {
    const many = touched.length > MANY;
    if (many) this.port.busy(true);
    try {
      await this.#settle(touched);
    } finally {
      if (many) this.port.busy(false);
    }
    if (many) this.#checkSoon();
  }

  /** Created, changed and deleted are told apart by looking: events of one path may arrive in any order. */
  async #settle(touched: readonly { uri: vscode.Uri; created: boolean }[]): Promise<void> {
    const load: vscode.Uri[] = [];
    for (const { uri, created } of touched) {
      const type = await vscode.workspace.fs.stat(uri).then(
        (s) => s.type,
        () => null,
      );
      if (type === null) await this.port.forget(uri);
      else if (type & vscode.FileType.Directory) {
        // It brings its files without an event for each; and what comes into it at once may never have one.
        if (created) load.push(...(await this.#articlesUnder(uri)));
        this.#checkSoon();
      } else if (this.#takesUri(uri)) load.push(uri);
    }
    await this.port.load(load, null, () => undefined);
  }

  #checkSoon(): void {
    clearTimeout(this.#check);
    this.#check = setTimeout(() => {
      this.#checkNow().catch((error: unknown) => this.log.error(`${this.folder.name}: ${errorText(error)}`));
    }, CHECK_AFTER);
  }

  /**
   * Events get lost: in directories that are made and filled at once, on a network drive. So what is known is compared
   * with the folder when much has moved, when git has, and when somebody comes back to the window. Only what differs is read.
   */
  async #checkNow(): Promise<void> {
    if (this.#scan || !setting('enable', this.folder)) return;
    const source = new vscode.CancellationTokenSource();
    const uris = await findArticles(this.folder, this.#selection, this.pause, source.token);
    this.#checked = Date.now();
    // What is known and not listed is looked at as well: it may be gone, or have come since.
    const known = new Map(this.port.known().map((uri) => [uri.toString(), uri]));
    const either = new Map([...known, ...uris.map((uri) => [uri.toString(), uri] as const)]);
    const other: vscode.Uri[] = [];
    const gone: vscode.Uri[] = [];
    await inParallel([...either], CHECK_WIDTH, null, async ([key, uri]) => {
      const found = await this.port.compare(uri);
      if (found === 'other') other.push(uri);
      else if (found === 'gone' && known.has(key)) gone.push(uri);
    });
    if (other.length + gone.length > 0)
      this.log.info(`${this.folder.name}: unheard of until now, ${other.length} files changed and ${gone.length} gone`);
    await Promise.all(gone.map((uri) => this.port.forget(uri)));
    await this.port.load(other, null, () => undefined);
  }

  async #articlesUnder(directory: vscode.Uri): Promise<vscode.Uri[]> {
    const uris = await vscode.workspace.findFiles(new vscode.RelativePattern(directory, '**'));
    return uris.filter((uri) => this.#takesUri(uri));
  }

  #takesUri(uri: vscode.Uri): boolean {
    const path = pathIn(this.folder, uri);
    return path !== undefined && setting('enable', this.folder) && this.#selection.takes(path);
  }

  override dispose(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#check);
    this.#scan?.cancel();
    super.dispose();
  }
}
