/** The command line's grammar: commands, options and help. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { ANALYZE_FORMATS, type AnalyzeOptions, analyze } from './analyze.ts';
import { CHECK_FORMATS, type CheckOptions, check, EXIT, FAIL_ON } from './check.ts';
import { complain, type Io, UsageError } from './io.ts';

const PATHS = 'files, folders, globs, or - for standard input (default: the current folder)';

function endings(value: string): string[] {
  const list = value
    .split(',')
    .map((e) => e.trim().toLowerCase())
    .filter(Boolean)
    .map((e) => (e.startsWith('.') ? e : `.${e}`));
  if (list.length === 0) throw new InvalidArgumentError('Give at least one ending, such as txt,md.');
  return list;
}

function withInput(command: Command): Command {
  return command
    .argument('[paths...]', PATHS)
    .option('--ext <endings>', 'file endings read in folders, separated by commas', endings, [
      '.txt',
      '.md',
      '.markdown',
    ])
    .option('--stdin-name <name>', 'what text from standard input is called', 'stdin')
    .option('--verbose', 'say which files were left out and why', false);
}

interface InputFlags {
  readonly ext: string[];
  readonly stdinName: string;
  readonly verbose: boolean;
}

const inputOf = (flags: InputFlags) => ({
  extensions: flags.ext,
  stdinName: flags.stdinName,
  verbose: flags.verbose,
});

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
  withInput(program.command('check').description('print findings; exit 1 when there is one at or above --fail-on'))
    .addOption(new Option('--format <format>', 'output format').choices(CHECK_FORMATS).default('text'))
    .addOption(new Option('--fail-on <severity>', 'lowest severity that fails').choices(FAIL_ON).default('warning'))
    .action(async (paths: string[], flags: InputFlags & Pick<CheckOptions, 'format' | 'failOn'>) =>
      done(await check(paths.length > 0 ? paths : ['.'], { ...flags, ...inputOf(flags) }, io)),
    );
  withInput(program.command('analyze').description('print the whole analysis as JSON; exit 0 whatever was found'))
    .addOption(new Option('--format <format>', 'output format').choices(ANALYZE_FORMATS).default('json'))
    .action(async (paths: string[], flags: InputFlags & Pick<AnalyzeOptions, 'format'>) =>
      done(await analyze(paths.length > 0 ? paths : ['.'], { format: flags.format, ...inputOf(flags) }, io)),
    );
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
