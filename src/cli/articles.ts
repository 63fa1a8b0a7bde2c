/** Reads the articles that arguments name; faults go to stderr, the rest is still read. */
import { type FileEntry, type SelectionOptions, selectFiles } from './files.ts';
import { complain, type Io } from './io.ts';
import { createProgress } from './progress.ts';
import { readFiles, textOf } from './read.ts';

export interface InputOptions extends Omit<SelectionOptions, 'cwd'> {
  /** What text from standard input (the argument `-`) is called. */
  readonly stdinName: string;
  /** Say on stderr which files were left out and why. */
  readonly verbose: boolean;
  /** A folder in which what was read and compared is kept for the next run; null for none. */
  readonly cache: string | null;
}

export interface Article {
  readonly path: string;
  readonly text: string;
}

/** One file's article; null where there is none. `failed`: the user named this file and it could not be read. */
export interface ReadArticle {
  readonly path: string;
  readonly article: Article | null;
  readonly failed: boolean;
}

/** The article on standard input. */
export async function readStdin(options: InputOptions, io: Io): Promise<ReadArticle> {
  const path = options.stdinName;
  const read = textOf(await io.stdin());
  if (read.text !== null) return { path, article: { path, text: read.text }, failed: false };
  complain(io, `standard input: ${read.reason}`);
  return { path, article: null, failed: read.reason !== 'empty' };
}

/** The files that arguments name (standard input aside); what names nothing is reported. */
export async function select(
  args: readonly string[],
  options: InputOptions,
  io: Io,
): Promise<{ files: readonly FileEntry[]; folders: readonly string[]; failed: boolean }> {
  const named = args.filter((a) => a !== '-');
  const selection = await selectFiles(named, { ...options, cwd: io.cwd });
  for (const { argument, reason } of selection.missing) complain(io, `${argument}: ${reason}`);
  return { files: selection.files, folders: selection.folders, failed: selection.missing.length > 0 };
}

/** Reads files in their order, with a progress bar on a terminal. Ends early when the user interrupts. */
export async function* readEntries(
  files: readonly FileEntry[],
  options: InputOptions,
  io: Io,
): AsyncGenerator<ReadArticle> {
  const progress = createProgress(io, files.length);
  for await (const result of readFiles(files)) {
    progress.step();
    const { path, explicit } = result.entry;
    if (result.text !== null) yield { path, article: { path, text: result.text }, failed: false };
    else {
      if (!result.quiet || options.verbose) {
        progress.clear();
        complain(io, `${path}: ${result.reason}, left out`);
      }
      yield { path, article: null, failed: explicit && !result.quiet && result.reason !== 'empty' };
    }
    if (io.signal.aborted) break;
  }
  progress.clear();
}
