/** Reads the articles that arguments name and analyses them together. */
import type { Analysis } from '../engine/analysis.ts';
import { createEngine } from '../engine/engine.ts';
import { LineIndex, type Locate } from '../reports/lines.ts';
import { type FileEntry, type SelectionOptions, selectFiles } from './files.ts';
import { complain, type Io } from './io.ts';
import { createProgress } from './progress.ts';
import { readFiles, textOf } from './read.ts';

export interface InputOptions extends Omit<SelectionOptions, 'cwd'> {
  /** What text from standard input (the argument `-`) is called. */
  readonly stdinName: string;
  /** Say on stderr which files were left out and why. */
  readonly verbose: boolean;
}

export interface Article {
  readonly path: string;
  readonly text: string;
}

/** What became of the arguments. `failed`: one that the user named could not be read. */
export interface InputReport {
  failed: boolean;
  read: number;
  folders: readonly string[];
  entries: readonly FileEntry[];
}

/** Yields the articles one by one; faults go to stderr and into `report`, the rest is still read. */
export async function* readArticles(
  args: readonly string[],
  options: InputOptions,
  io: Io,
  report: InputReport,
): AsyncGenerator<Article> {
  if (args.includes('-')) {
    const read = textOf(await io.stdin());
    if (read.text === null) {
      complain(io, `standard input: ${read.reason}`);
      if (read.reason !== 'empty') report.failed = true;
    } else {
      report.read++;
      yield { path: options.stdinName, text: read.text };
    }
  }
  const selection = await selectFiles(
    args.filter((a) => a !== '-'),
    { ...options, cwd: io.cwd },
  );
  report.folders = selection.folders;
  report.entries = selection.files;
  for (const { argument, reason } of selection.missing) {
    complain(io, `${argument}: ${reason}`);
    report.failed = true;
  }
  const progress = createProgress(io, selection.files.length);
  for await (const result of readFiles(selection.files)) {
    progress.step();
    if (result.text !== null) {
      report.read++;
      yield { path: result.entry.path, text: result.text };
    } else if (!result.quiet || options.verbose) {
      progress.clear();
      complain(io, `${result.entry.path}: ${result.reason}, left out`);
      if (result.entry.explicit && result.reason !== 'empty') report.failed = true;
    }
    if (io.signal.aborted) break;
  }
  progress.clear();
  if (report.read === 0 && !report.failed) complain(io, `no articles found in ${args.join(', ')}`);
}

/** The analysis of all articles that arguments name, with their lines (not their texts). */
export async function collect(
  args: readonly string[],
  options: InputOptions,
  io: Io,
): Promise<{ analysis: Analysis; locate: Locate; report: InputReport }> {
  const report: InputReport = { failed: false, read: 0, folders: [], entries: [] };
  const engine = createEngine();
  const lines = new Map<string, LineIndex>();
  for await (const { path, text } of readArticles(args, options, io, report)) {
    engine.update(path, text);
    lines.set(path, new LineIndex(text));
  }
  return { analysis: engine.analysis(), locate: (path, offset) => lines.get(path)?.at(offset) ?? null, report };
}
