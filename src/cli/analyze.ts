/** `crosscheck analyze`: the whole analysis as JSON, or one line an article in constant memory. */
import { keysOfArticle } from '../align/keys.ts';
import { createEngine } from '../engine/create.ts';
import { json } from '../reports/escape.ts';
import { type InputOptions, type ReadArticle, readEntries, readStdin, select } from './articles.ts';
import { EXIT } from './exit.ts';
import { complain, complainOfArticle, type Io } from './io.ts';
import { Session } from './session.ts';
import { writeFile, writeOut } from './write.ts';

export const ANALYZE_FORMATS = ['json', 'jsonl'] as const;

export interface AnalyzeOptions extends InputOptions {
  readonly format: (typeof ANALYZE_FORMATS)[number];
  readonly output: string | null;
}

/**
 * One article by itself as a line of JSON: its mentions, its claims, and the keys by which another program can group the lines of any
 * number of articles. People are resolved within the article alone.
 */
export function articleLine(path: string, text: string): string {
  const engine = createEngine();
  engine.update(path, text);
  const record = engine.record(path)!;
  return json({
    schema: 'crosscheck/1',
    path,
    published: record.published,
    outlet: record.outlet,
    headline: record.headline,
    boilerplate: record.boilerplate.map((b) => [b.start, b.end]),
    mentions: engine.mentions(path),
    claims: record.claims,
    ...keysOfArticle(record),
  });
}

async function* eachLine(
  args: readonly string[],
  options: AnalyzeOptions,
  io: Io,
  fail: () => void,
): AsyncGenerator<string> {
  const line = ({ path, article, failed }: ReadArticle): string => {
    if (failed) fail();
    try {
      return article ? `${articleLine(path, article.text)}\n` : '';
    } catch (error) {
      complainOfArticle(io, path, error);
      fail();
      return '';
    }
  };
  if (args.includes('-')) yield line(await readStdin(options, io));
  const selection = await select(args, options, io);
  if (selection.failed) fail();
  for await (const read of readEntries(selection.files, options, io)) yield line(read);
}

async function lines(args: readonly string[], options: AnalyzeOptions, io: Io): Promise<number> {
  let code: number = EXIT.clean;
  const all = eachLine(args, options, io, () => {
    code = EXIT.failed;
  });
  if (options.output !== null) await writeFile(io, options.output, all);
  else for await (const line of all) await writeOut(io, line);
  return code;
}

/** Runs the command; returns the exit code: 0 whatever was found, 2 when something named could not be read. */
export async function analyze(args: readonly string[], options: AnalyzeOptions, io: Io): Promise<number> {
  if (options.format === 'jsonl') return lines(args, options, io);
  const session = new Session(args, options, io);
  await session.load();
  const text = `${json(await session.analysis(), 2)}\n`;
  if (options.output === null) await writeOut(io, text);
  else await writeFile(io, options.output, text);
  if (session.size === 0 && !session.failed) complain(io, `no articles found in ${args.join(', ')}`);
  return session.failed ? EXIT.failed : EXIT.clean;
}
