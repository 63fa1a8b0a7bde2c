/** All articles of the window: which there are, and their analysis kept in step with files and open documents. */
import * as vscode from 'vscode';
import type { Pause } from '../../engine/pause.ts';
import { isEngineLost, type RemoteEngine } from '../../engine/remote/client.ts';
import { Lifetime } from '../lifetime.ts';
import { onDidChangeSettings, setting } from '../settings.ts';
import { ChangeBatch } from './changes.ts';
import type { Collection } from './collection.ts';
import { Collections } from './collections.ts';
import { OpenDocuments, openTextOf } from './documents.ts';
import { EngineLosses } from './engine-losses.ts';
import type { FolderPort } from './folder.ts';
import { Folders } from './folders.ts';
import { type Place, placeOf } from './place.ts';
import { errorText, KeyedQueue } from './queue.ts';
import { ArticleFiles, inParallel, isArticleText } from './reading.ts';

/** A document or file and where its analysis is. */
export interface Located {
  readonly collection: Collection;
  readonly path: string;
}

const READ_WIDTH = 20;

export class Articles extends Lifetime {
  readonly #located = new Map<string, Located>();
  readonly #files: ArticleFiles;
  readonly #folders: Folders;
  readonly #documents = this.keep(
    new OpenDocuments({ take: (d) => this.#takeDocument(d), closed: (d) => void this.#documentClosed(d) }),
  );
  /** Open documents whose text has yet to be taken. */
  readonly #waiting = new Set<string>();
  readonly #updates = new KeyedQueue((key, error) => this.#failed(key, error));
  readonly #changes = this.keep(new ChangeBatch((collection, error) => this.#failed(collection.key, error)));
  readonly #busy = this.keep(new vscode.EventEmitter<boolean>());
  readonly #collections: Collections;
  readonly #losses: EngineLosses;
  #scans = 0;

  /** Fires at most every few tens of milliseconds. */
  readonly onDidChange = this.#changes.event;
  /** True when the first of the running scans starts, false when the last has ended. */
  readonly onDidChangeBusy = this.#busy.event;

  constructor(
    readonly engine: RemoteEngine,
    readonly log: vscode.LogOutputChannel,
    /** Gives the thread back between pieces of work. */
    readonly pause: Pause,
  ) {
    super();
    this.#files = new ArticleFiles(log, pause);
    this.#folders = this.keep(new Folders(log, pause, (folder) => this.#portOf(folder)));
    this.#collections = this.keep(
      new Collections(
        engine.createService,
        (collection) => this.#showAnew(collection),
        (collection, error) => this.#failed(collection.key, error),
      ),
    );
    this.#losses = new EngineLosses(engine, log, {
      giveAll: () => this.#giveAll(),
      forgetAll: () => this.#forgetAll(),
      rescan: () => this.rescan(),
    });
    engine.onLost = (reason) => {
      this.#collections.unsettle();
      this.#losses.lost(reason).catch((error: unknown) => this.#failed('reading again', error));
    };
  }

  get busy(): boolean {
    return this.#scans > 0;
  }

  /** Too many engines were lost: nothing is known, until everything is read again. */
  get stopped(): boolean {
    return this.#losses.stopped;
  }

  /** Collections that hold at least one article. */
  collections(): Collection[] {
    return this.#collections.filled();
  }

  /** Where a document's or file's analysis is; undefined when it is no article. */
  locate(uri: vscode.Uri): Located | undefined {
    return this.#located.get(uri.toString());
  }

  /** Brings the analysis of an open document up to date and says where it is. */
  async current(document: vscode.TextDocument): Promise<Located | undefined> {
    const key = document.uri.toString();
    this.#documents.takeTyped(document);
    await this.#updates.settled(key);
    return this.locate(document.uri);
  }

  /** Looks through all folders and open documents, and follows them from now on. Resolves after the first scan. */
  async start(): Promise<void> {
    const w = vscode.workspace;
    this.#documents.start();
    this.keep(
      w.onDidChangeWorkspaceFolders((e) => {
        for (const f of e.removed) void this.#closeFolder(f);
        for (const f of e.added) void this.#folders.open(f);
      }),
    );
    this.keep(
      onDidChangeSettings(
        [
          'enable',
          'files.include',
          'files.exclude',
          'files.useIgnoreFiles',
          'files.proseOnly',
          'files.maxSize',
          'compareWithin',
        ],
        () => void this.rescan(),
      ),
    );
    await Promise.all((w.workspaceFolders ?? []).map((f) => this.#folders.open(f)));
    this.#documents.takeAll();
    await this.#updates.settled();
  }

  /** Looks through everything again. */
  async rescan(): Promise<void> {
    this.#losses.startAgain();
    await this.#folders.scanAll();
    for (const located of [...this.#located.values()])
      if (!located.collection.folder) await this.#forget(located.collection.uri(located.path));
    this.#documents.takeAll();
    await this.#updates.settled();
  }

  #showAnew(collection: Collection): void {
    for (const path of collection.paths()) this.#changes.add(collection, [path], `${collection.uri(path)}`);
  }

  async #giveAll(): Promise<void> {
    await this.rescan();
    for (const collection of this.collections()) this.#showAnew(collection);
  }

  #forgetAll(): void {
    for (const collection of this.collections()) {
      this.#showAnew(collection);
      collection.forgetAll();
    }
    this.#located.clear();
  }

  #failed(what: string, error: unknown): void {
    // that is said once, and everything is read again
    if (!isEngineLost(error)) this.log.error(`${what}: ${errorText(error)}`);
  }

  #portOf(folder: vscode.WorkspaceFolder): FolderPort {
    return {
      busy: (on) => this.#countScan(on),
      load: (uris, token, done) => inParallel(uris, READ_WIDTH, token, (uri) => this.#takeFile(uri).then(done)),
      forget: (uri) => this.#forgetUnder(uri),
      known: () => this.#urisOf(folder),
      compare: (uri) => this.#files.compare(uri, openTextOf(uri)),
    };
  }

  async #closeFolder(folder: vscode.WorkspaceFolder): Promise<void> {
    this.#folders.close(folder);
    for (const uri of this.#urisOf(folder)) await this.#forget(uri);
  }

  #urisOf(folder: vscode.WorkspaceFolder): vscode.Uri[] {
    const out: vscode.Uri[] = [];
    for (const { collection, path } of this.#located.values()) {
      const uri = collection.uri(path);
      if (collection.folder?.uri.toString() === folder.uri.toString() && uri && uri.scheme !== 'untitled')
        out.push(uri);
    }
    return out;
  }

  #countScan(on: boolean): void {
    this.#scans += on ? 1 : -1;
    if (this.#scans === (on ? 1 : 0)) this.#busy.fire(on);
    if (this.#scans === 0) this.#collections.settleAll();
  }

  /** Where an article of this URI belongs; undefined when it is none. */
  #place(uri: vscode.Uri): Place | undefined {
    return placeOf(uri, (folder, path) => this.#folders.takes(folder, path));
  }

  #takeDocument(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    // One analysis at most waits for the one that runs; it takes the text as it is by then.
    if (this.#waiting.has(key)) return;
    this.#waiting.add(key);
    void this.#updates.run(key, async () => {
      this.#waiting.delete(key);
      if (document.isClosed || !(await this.#stands(document))) return;
      const { uri, version } = document;
      const text = document.getText();
      this.#files.taken.document(key, version);
      await this.#analyse(uri, isArticleText(text, uri) ? text : null, version);
    });
  }

  /** The editor keeps the text of a deleted file for a while: it counts as long as it has changes that are not saved. */
  async #stands(document: vscode.TextDocument): Promise<boolean> {
    const { uri, isDirty } = document;
    if (isDirty || uri.scheme === 'untitled' || this.locate(uri) || !this.#place(uri)?.folder) return true;
    return vscode.workspace.fs.stat(uri).then(
      () => true,
      () => false,
    );
  }

  async #documentClosed(document: vscode.TextDocument): Promise<void> {
    const key = document.uri.toString();
    // An analysis of its text may still be under way: only after that it is known whether there is anything to replace.
    await this.#updates.settled(key);
    const located = this.locate(document.uri);
    if (!located) return this.#files.taken.forget(key);
    if (located.collection.folder && document.uri.scheme !== 'untitled') await this.#takeFile(document.uri);
    else await this.#forget(document.uri);
  }

  /** Reads a file, unless it is open: then its unsaved text is what counts. */
  async #takeFile(uri: vscode.Uri): Promise<void> {
    const open = openTextOf(uri);
    if (open) return this.#documents.takeNow(open);
    // Read in turn: a file that is deleted while it is read is forgotten after that, not before.
    await this.#updates.run(uri.toString(), async () => {
      const place = this.#place(uri);
      const text = place ? await this.#files.read(uri, place.path) : null;
      await this.#analyse(uri, text, null);
    });
  }

  /** @param text null when it is no article. @param version of the open document; null for a file. */
  async #analyse(uri: vscode.Uri, text: string | null, version: number | null): Promise<void> {
    const key = uri.toString();
    const place = this.#place(uri);
    const old = this.#located.get(key);
    if (!place || text === null || text.length > setting('files.maxSize', uri) * 1024) return this.#drop(uri);
    if (old && old.collection.key !== place.key) await this.#drop(uri);
    const collection = this.#collections.at(place.key, place.folder);
    let changed: readonly string[] = [];
    try {
      ({ changed } = await collection.update(place.path, uri, text, version));
      this.#located.set(key, { collection, path: place.path });
    } finally {
      this.#changes.add(collection, [...changed, place.path], key);
    }
    if (this.#scans === 0) this.#collections.settle(collection);
  }

  async #forgetUnder(uri: vscode.Uri): Promise<void> {
    const root = uri.toString();
    this.#files.taken.forgetUnder(root);
    const gone = [...this.#located.keys()].filter((key) => key === root || key.startsWith(`${root}/`));
    // All asked for at once: a file that comes back meanwhile is read after that, and stays.
    await Promise.all(gone.map((key) => this.#forget(vscode.Uri.parse(key))));
  }

  /** Forgets an article, unless it is still open with a text of its own. */
  async #forget(uri: vscode.Uri | undefined): Promise<void> {
    if (!uri) return;
    const open = openTextOf(uri);
    if (open?.isDirty && this.#place(uri)) return;
    await this.#updates.run(uri.toString(), () => {
      // It may come back as it was, and is to be read then.
      this.#files.taken.forget(uri.toString());
      return this.#drop(uri);
    });
  }

  async #drop(uri: vscode.Uri): Promise<void> {
    const key = uri.toString();
    const located = this.#located.get(key);
    if (!located) return;
    this.#located.delete(key);
    let changed: readonly string[] = [];
    try {
      ({ changed } = await located.collection.remove(located.path));
    } finally {
      // gone it is, whatever becomes of the engine
      this.#changes.add(located.collection, [...changed, located.path], key);
    }
    if (this.#scans === 0) this.#collections.closeEmpty(located.collection);
  }
}
