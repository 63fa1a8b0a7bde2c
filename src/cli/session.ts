/** Articles named by arguments, analysed together, and brought up to date when files change. */
import fs from 'node:fs/promises';
import { readRecord } from '../claims/read.ts';
import type { ArticleRecord } from '../claims/record.ts';
import type { Analysis } from '../engine/analysis.ts';
import { createEngine } from '../engine/create.ts';
import { type IgnoredRun, isIgnoredAt, readIgnoreComments } from '../engine/ignore-comments.ts';
import type { Finding } from '../findings/finding.ts';
import { LineIndex, type Locate } from '../reports/lines.ts';
import { type Article, type InputOptions, readEntries, readStdin, select } from './articles.ts';
import type { FileEntry } from './files.ts';
import type { Io } from './io.ts';

async function stampOf(entry: FileEntry): Promise<string> {
  return fs.stat(entry.file).then(
    (s) => `${s.mtimeMs}:${s.size}`,
    () => 'gone',
  );
}

export class Session {
  readonly #engine = createEngine();
  /** Read, and not yet given to the engine, which takes many at once at less cost. */
  #records: ArticleRecord[] = [];
  readonly #lines = new Map<string, LineIndex>();
  readonly #ignored = new Map<string, readonly IgnoredRun[]>();
  readonly #stamps = new Map<string, string>();
  /** True when something that the user named could not be read. */
  failed = false;
  /** Folders that were walked, absolute. */
  folders: readonly string[] = [];
  entries: readonly FileEntry[] = [];

  constructor(
    readonly args: readonly string[],
    readonly options: InputOptions,
    readonly io: Io,
  ) {}

  /** How many articles are held. */
  get size(): number {
    return this.#lines.size;
  }

  analysis(): Analysis {
    this.#flush();
    return this.#engine.analysis();
  }

  locate: Locate = (path, offset) => this.#lines.get(path)?.at(offset) ?? null;

  /** True when a comment in the article asks to leave this finding out. */
  isIgnored(finding: Finding): boolean {
    const { path, start } = finding.primary;
    return isIgnoredAt(this.#ignored.get(path) ?? [], start, finding.code);
  }

  /** Reads everything for the first time. @param stamped remember the files' times, for `refresh`. */
  async load(stamped = false): Promise<void> {
    const { io, options } = this;
    if (this.args.includes('-')) {
      const read = await readStdin(options, io);
      if (read.article) this.#take(read.article);
      this.failed ||= read.failed;
    }
    await this.#read(stamped, () => true);
  }

  /** Reads again what has changed since; true when anything has. */
  async refresh(): Promise<boolean> {
    const before = new Map(this.#stamps);
    this.failed = false;
    const changed = await this.#read(true, (entry, stamp) => before.get(entry.path) !== stamp);
    const now = new Set(this.entries.map((e) => e.path));
    let gone = false;
    for (const path of before.keys()) {
      if (now.has(path)) continue;
      this.#stamps.delete(path);
      this.#forget(path);
      gone = true;
    }
    return changed || gone;
  }

  async #read(stamped: boolean, wanted: (entry: FileEntry, stamp: string) => boolean): Promise<boolean> {
    const selection = await select(this.args, this.options, this.io);
    this.folders = selection.folders;
    this.entries = selection.files;
    this.failed ||= selection.failed;
    let files = selection.files;
    if (stamped) {
      const stamps = await Promise.all(files.map(stampOf));
      files = files.filter((entry, i) => wanted(entry, stamps[i]!));
      for (const [i, entry] of selection.files.entries()) this.#stamps.set(entry.path, stamps[i]!);
    }
    for await (const result of readEntries(files, this.options, this.io)) {
      if (result.article) this.#take(result.article);
      else this.#forget(result.path);
      this.failed ||= result.failed;
    }
    return files.length > 0;
  }

  #take({ path, text }: Article): void {
    this.#records.push(readRecord({ path, text, published: undefined }));
    this.#lines.set(path, new LineIndex(text));
    this.#ignored.set(path, readIgnoreComments(text));
  }

  #flush(): void {
    this.#engine.load(this.#records);
    this.#records = [];
  }

  #forget(path: string): void {
    this.#flush();
    if (this.#lines.delete(path)) this.#engine.remove(path);
  }
}
