/** The command line's grammar: commands, options and help. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import ignore from 'ignore';
import { tameLines } from '../engine/patterns.ts';
import { ARTICLE_EXTENSIONS } from '../engine/selection.ts';
import { REPORT_NAMES, type ReportName } from '../reports/catalog.ts';
import { ANALYZE_FORMATS, type AnalyzeOptions, analyze } from './analyze.ts';
import type { InputOptions } from './articles.ts';
import { check } from './check.ts';
import { type Config, codesFrom, FAIL_ON, type FailOn, readConfig } from './config.ts';
import { EXIT } from './exit.ts';
import { ANALYZE_HELP, CHECK_HELP } from './help.ts';
import { complain, type Io, UsageError } from './io.ts';
import { CHECK_FORMATS, type CheckFormat } from './render.ts';

const PATHS = 'files, folders, globs, or - for standard input (default: the current folder)';

interface InputFlags {
  readonly ext?: string[];
  readonly exclude: string[];
  readonly config?: string;
  readonly stdinName: string;
  readonly output?: string;
  readonly verbose: boolean;
  readonly cache?: string;
}

interface CheckFlags extends InputFlags {
  readonly format: CheckFormat;
  readonly report: ReportName;
  readonly failOn?: FailOn;
  readonly code: string[];
  readonly all: boolean;
  readonly watch: boolean;
}

const list = (value: string): string[] =>
  value
    .split(',')
    .map((e) => e.trim())
    .filter(Boolean);

function endings(value: string): string[] {
  const out = list(value.toLowerCase()).map((e) => (e.startsWith('.') ? e : `.${e}`));
  if (out.length === 0) throw new InvalidArgumentError('Give at least one ending, such as txt,md.');
  return out;
}

const collect = (value: string, before: string[]): string[] => [...before, ...list(value)];

function withInput(command: Command): Command {
  return command
    .argument('[paths...]', PATHS)
    .option('--ext <endings>', 'file endings read in folders (default: txt,md,markdown)', endings)
    .option('--exclude <patterns>', 'patterns left out of folders, as in .gitignore', collect, [])
    .option('--config <file>', 'configuration (default: .crosscheck/config.json, if there is one)')
    .option('--stdin-name <name>', 'what text from standard input is called', 'stdin')
    .option('--output <file>', 'write to a file instead of standard output')
    .option('--cache <folder>', 'keep what was read and compared there, for the next run')
    .option('--verbose', 'say which files were left out and why', false);
}

function inputOf(flags: InputFlags, config: Config): InputOptions {
  const patterns = [...config.exclude, ...flags.exclude];
  const { refused } = tameLines(patterns.join('\n'));
  if (refused.length > 0)
    throw new UsageError(`a pattern is too long or has too many **: “${refused[0]!.slice(0, 200)}”`);
  const excluded = patterns.length > 0 ? ignore({ allowRelativePaths: true }).add(patterns) : null;
  return {
    extensions: flags.ext ?? config.extensions ?? ARTICLE_EXTENSIONS,
    ...(excluded ? { exclude: (relative: string) => excluded.ignores(relative) } : {}),
    stdinName: flags.stdinName,
    verbose: flags.verbose,
    cache: flags.cache ?? null,
  };
}

const pathsOf = (paths: readonly string[], config: Config): readonly string[] =>
  paths.length > 0 ? paths : config.paths.length > 0 ? config.paths : ['.'];

async function runCheck(paths: readonly string[], flags: CheckFlags, io: Io, version: string): Promise<number> {
  const config = await readConfig(flags.config ?? null, io);
  const codes = codesFrom(flags.code, '--code');
  const options = {
    ...inputOf(flags, config),
    format: flags.format,
    report: flags.report,
    failOn: flags.failOn ?? config.failOn ?? 'warning',
    codes: codes.length > 0 ? codes : config.codes,
    severity: config.severity,
    output: flags.output ?? null,
    all: flags.all,
    watch: flags.watch,
    version,
  };
  return check(pathsOf(paths, config), options, io);
}

type AnalyzeFlags = InputFlags & Pick<AnalyzeOptions, 'format'>;

async function runAnalyze(paths: readonly string[], flags: AnalyzeFlags, io: Io): Promise<number> {
  const config = await readConfig(flags.config ?? null, io);
  const options = { ...inputOf(flags, config), format: flags.format, output: flags.output ?? null };
  return analyze(pathsOf(paths, config), options, io);
}

function createProgram(io: Io, version: string, done: (code: number) => void): Command {
  const program = new Command('crosscheck');
  program
    .description(
      'Compares the numbers, people and quotes of several articles and shows where they contradict each other.',
    )
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
    });
  const subcommand = (name: string, description: string): Command =>
    withInput(program.command(name).description(description).showHelpAfterError('Try --help.'));
  subcommand('check', 'print findings; exit 1 when there is one at or above --fail-on')
    .addOption(new Option('--format <format>', 'output format').choices(CHECK_FORMATS).default('text'))
    .addOption(
      new Option('--report <name>', 'which report --format markdown writes')
        .choices(REPORT_NAMES)
        .default('contradictions'),
    )
    .addOption(new Option('--fail-on <severity>', 'lowest severity that fails (default: warning)').choices(FAIL_ON))
    .option('--code <codes>', 'only these finding codes, such as figure.conflict or quote', collect, [])
    .option('--all', 'also what decisions and comments in the articles hold back', false)
    .option('--watch', 'run again whenever a file changes', false)
    .addHelpText('after', CHECK_HELP)
    .action(async (paths: string[], flags: CheckFlags) => done(await runCheck(paths, flags, io, version)));
  subcommand('analyze', 'print the whole analysis as JSON; exit 0 whatever was found')
    .addOption(new Option('--format <format>', 'output format').choices(ANALYZE_FORMATS).default('json'))
    .addHelpText('after', ANALYZE_HELP)
    .action(async (paths: string[], flags: AnalyzeFlags) => done(await runAnalyze(paths, flags, io)));
  return program;
}

/**
 * Runs one command line.
 * @param args the arguments without program names.
 * @returns the exit code: 0 clean, 1 findings, 2 could not run.
 */
export async function run(args: readonly string[], io: Io, version: string): Promise<number> {
  let code: number = EXIT.clean;
  try {
    await createProgram(io, version, (c) => {
      code = c;
    }).parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.failed;
    complain(io, error instanceof UsageError ? error.message : `unexpected fault: ${(error as Error).stack ?? error}`);
    return EXIT.failed;
  }
}
