/** Articles named by arguments, analysed together, and brought up to date when files change. */
import fs from 'node:fs/promises';
import path from 'node:path';
import type { Analysis } from '../engine/analysis.ts';
import { type IgnoredRun, isIgnoredAt, readIgnoreComments } from '../engine/ignore-comments.ts';
import type { Finding } from '../findings/finding.ts';
import { LineIndex, type Locate } from '../reports/lines.ts';
import { type Article, type InputOptions, readEntries, readStdin, select } from './articles.ts';
import { type Collected, collectAnew, collectBeside, type Untaken } from './collected.ts';
import type { FileEntry } from './files.ts';
import { complain, complainOfArticle, type Io } from './io.ts';

async function stampOf(entry: FileEntry): Promise<string> {
  return fs.stat(entry.file).then(
    (s) => `${s.mtimeMs}:${s.size}`,
    () => 'gone',
  );
}

export class Session {
  readonly #collected: Collected;
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
  ) {
    const name = `${io.cwd}\n${args.join('\n')}`;
    this.#collected =
      options.cache === null
        ? collectAnew(this.#untaken)
        : collectBeside(path.resolve(io.cwd, options.cache), name, (message) => complain(io, message), this.#untaken);
  }

  readonly #untaken: Untaken = (file, error) => {
    complainOfArticle(this.io, file, error);
    this.#lines.delete(file);
    this.failed = true;
  };

  /** How many articles are held. */
  get size(): number {
    return this.#lines.size;
  }

  analysis(): Promise<Analysis> {
    return this.#collected.analysis();
  }

  locate: Locate = (file, offset) => this.#lines.get(file)?.at(offset) ?? null;

  /** True when a comment in the article asks to leave this finding out. */
  isIgnored(finding: Finding): boolean {
    const { primary, code } = finding;
    return isIgnoredAt(this.#ignored.get(primary.path) ?? [], primary.start, code);
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
    for (const known of before.keys()) {
      if (now.has(known)) continue;
      this.#stamps.delete(known);
      this.#forget(known);
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

  #take(article: Article): void {
    this.#lines.set(article.path, new LineIndex(article.text));
    this.#ignored.set(article.path, readIgnoreComments(article.text));
    this.#collected.take(article);
  }

  #forget(path: string): void {
    if (this.#lines.delete(path)) this.#collected.forget(path);
  }
}
