/** `crosscheck analyze`: the whole analysis as JSON, or one line an article in constant memory. */
import { createEngine } from '../engine/engine.ts';
import { EXIT } from './check.ts';
import { collect, type InputOptions, type InputReport, readArticles } from './collect.ts';
import type { Io } from './io.ts';

export const ANALYZE_FORMATS = ['json', 'jsonl'] as const;

export interface AnalyzeOptions extends InputOptions {
  readonly format: (typeof ANALYZE_FORMATS)[number];
}

/**
 * One article by itself as a line of JSON: its mentions, and its claims with what they are indexed by, so that another program can
 * join the lines of any number of articles. People are resolved within the article alone.
 */
export function articleLine(path: string, text: string): string {
  const engine = createEngine();
  engine.update(path, text);
  const record = engine.record(path)!;
  return JSON.stringify({
    schema: 'crosscheck/1',
    path,
    published: record.published,
    outlet: record.outlet,
    boilerplate: record.boilerplate.map((b) => [b.start, b.end]),
    mentions: engine.mentions(path),
    claims: record.claims,
  });
}

async function drained(io: Io, line: string): Promise<void> {
  if (io.stdout.write(line) === false && io.drained) await io.drained();
}

/** Runs the command; returns the exit code: 0 whatever was found, 2 when something named could not be read. */
export async function analyze(args: readonly string[], options: AnalyzeOptions, io: Io): Promise<number> {
  if (options.format === 'jsonl') {
    const report: InputReport = { failed: false, read: 0, folders: [], entries: [] };
    for await (const { path, text } of readArticles(args, options, io, report))
      await drained(io, `${articleLine(path, text)}\n`);
    return report.failed ? EXIT.failed : EXIT.clean;
  }
  const { analysis, report } = await collect(args, options, io);
  io.stdout.write(`${JSON.stringify(analysis, null, 2)}\n`);
  return report.failed ? EXIT.failed : EXIT.clean;
}
