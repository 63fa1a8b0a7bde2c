/** The articles that are compared with each other: a workspace folder, a directory of it, or the loose documents of a window. */
import * as vscode from 'vscode';
import { type IgnoredRun, readIgnoreComments } from '../../engine/ignore-comments.ts';
import type { AnalysisService, Change } from '../../engine/service.ts';
import { LineIndex } from '../../reports/lines.ts';

interface Entry {
  readonly uri: vscode.Uri;
  readonly lines: LineIndex;
  /** Where ignore comments hold. */
  readonly ignored: readonly IgnoredRun[];
  /** Of the open document that the text was taken from; null for a file. */
  readonly version: number | null;
}

/** A place by path and offsets, as the engine gives it. */
export interface OffsetPlace {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

export class Collection implements vscode.Disposable {
  readonly #entries = new Map<string, Entry>();
  /** How many articles bear each file name. */
  readonly #names = new Map<string, number>();
  /** Changes that the service has yet to take. */
  #pending = 0;

  constructor(
    /** Unique: the URI of the folder or directory. */
    readonly key: string,
    /** The workspace folder; undefined for loose documents. */
    readonly folder: vscode.WorkspaceFolder | undefined,
    readonly service: AnalysisService,
  ) {}

  /** What a reader calls it. */
  get name(): string {
    const directory = this.key.includes('#') ? this.key.slice(this.key.indexOf('#') + 1) : '';
    if (!this.folder) return vscode.l10n.t('Open documents');
    return directory === '' ? this.folder.name : `${this.folder.name}/${directory}`;
  }

  get queries(): AnalysisService['queries'] {
    return this.service.queries;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** It holds no article, and none is on its way. */
  get empty(): boolean {
    return this.#entries.size === 0 && this.#pending === 0;
  }

  /** Paths in no particular order. */
  paths(): IterableIterator<string> {
    return this.#entries.keys();
  }

  has(path: string): boolean {
    return this.#entries.has(path);
  }

  uri(path: string): vscode.Uri | undefined {
    return this.#entries.get(path)?.uri;
  }

  /** Version of the open document that was analysed; null when a file was; undefined for no article. */
  version(path: string): number | null | undefined {
    return this.#entries.get(path)?.version;
  }

  ignoredRuns(path: string): readonly IgnoredRun[] {
    return this.#entries.get(path)?.ignored ?? [];
  }

  update(path: string, uri: vscode.Uri, text: string, version: number | null): Promise<Change> {
    return this.#pendingWhile(async () => {
      const [lines, ignored] = [new LineIndex(text), readIgnoreComments(text)];
      const change = await this.service.update(path, text, undefined, version === null ? 'later' : 'now');
      if (!this.#entries.has(path)) this.#count(path, 1);
      this.#entries.set(path, { uri, lines, ignored, version });
      return change;
    });
  }

  async remove(path: string): Promise<Change> {
    if (!this.#entries.delete(path)) return { changed: [] };
    this.#count(path, -1);
    return this.#pendingWhile(() => this.service.remove(path));
  }

  async #pendingWhile(change: () => Promise<Change>): Promise<Change> {
    this.#pending++;
    try {
      return await change();
    } finally {
      this.#pending--;
    }
  }

  range(place: OffsetPlace): vscode.Range {
    const lines = this.#entries.get(place.path)?.lines;
    if (!lines) return new vscode.Range(0, 0, 0, 0);
    const a = lines.at(place.start);
    const b = lines.at(place.end);
    return new vscode.Range(a.line - 1, a.column - 1, b.line - 1, b.column - 1);
  }

  location(place: OffsetPlace): vscode.Location | undefined {
    const uri = this.uri(place.path);
    return uri && new vscode.Location(uri, this.range(place));
  }

  /** The path as shown to a reader: the file's name, with its folders where two articles share a name. */
  label(path: string): string {
    const name = nameOf(path);
    return (this.#names.get(name) ?? 0) > 1 ? path : name;
  }

  #count(path: string, by: number): void {
    const name = nameOf(path);
    const count = (this.#names.get(name) ?? 0) + by;
    if (count === 0) this.#names.delete(name);
    else this.#names.set(name, count);
  }

  dispose(): void {
    this.service.dispose();
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
