/** `crosscheck check`: findings on stdout, and an exit code that says whether there are any that matter. */
import path from 'node:path';
import type { Analysis } from '../engine/analysis.ts';
import type { Finding, Severity } from '../findings/finding.ts';
import type { ReportName } from '../reports/catalog.ts';
import { reviewedDecision } from '../reports/decisions.ts';
import { type FindingSelection, selectFindings } from '../reports/select.ts';
import { countFindings } from '../reports/text.ts';
import { plural } from '../reports/words.ts';
import type { InputOptions } from './articles.ts';
import type { FailOn } from './config.ts';
import { decider, readDecisionFiles } from './decisions.ts';
import { EXIT } from './exit.ts';
import { complain, type Io } from './io.ts';
import { type CheckFormat, linker, render } from './render.ts';
import { Session } from './session.ts';
import { changes } from './watch.ts';
import { writeFile, writeOut } from './write.ts';

export interface CheckOptions extends InputOptions, Omit<FindingSelection, 'settled'> {
  readonly format: CheckFormat;
  readonly report: ReportName;
  readonly failOn: FailOn;
  /** A file to write instead of stdout. */
  readonly output: string | null;
  /** Also findings that decisions and comments in the text hold back. */
  readonly all: boolean;
  readonly watch: boolean;
  readonly version: string;
}

const RANK: Readonly<Record<Severity, number>> = { error: 3, warning: 2, information: 1, hint: 0 };

/** True when a finding is at or above the level. */
export function fails(analysis: Analysis, failOn: FailOn): boolean {
  return failOn !== 'never' && analysis.findings.some((f) => RANK[f.severity] >= RANK[failOn]);
}

async function report(session: Session, options: CheckOptions, io: Io): Promise<number> {
  const whole = await session.analysis();
  const decisions = await readDecisionFiles([io.cwd, ...session.folders], io);
  const decided = decider(decisions, whole);
  const settled = (f: Finding): boolean => !options.all && (session.isIgnored(f) || decided(f));
  const analysis = selectFindings(whole, { ...options, settled });
  // Decisions hold findings back: their report alone needs all of them.
  const shown = options.report === 'decisions' && options.format === 'markdown' ? whole : analysis;
  const from = options.output === null ? io.cwd : path.dirname(path.resolve(io.cwd, options.output));
  const known = new Set(session.entries.map((e) => e.path));
  const context = {
    locate: session.locate,
    link: linker(io, from, session.locate, known),
    decisions: decisions.map(reviewedDecision),
    version: options.version,
  };
  const text = render(shown, options.format, options.report, context, io, options.output !== null);
  if (options.output === null) await writeOut(io, text);
  else await writeFile(io, options.output, text);
  if (session.size === 0 && !session.failed) complain(io, `no articles found in ${session.args.join(', ')}`);
  else if (options.format === 'text' || options.output !== null || options.watch)
    io.stderr.write(`${plural(session.size, 'article')}: ${countFindings(analysis.findings)}\n`);
  if (session.failed) return EXIT.failed;
  return fails(analysis, options.failOn) ? EXIT.found : EXIT.clean;
}

/** Runs the command; returns the exit code. With `watch` it runs until interrupted and returns the last run's code. */
export async function check(args: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const session = new Session(args, options, io);
  await session.load(options.watch);
  let code = await report(session, options, io);
  if (!options.watch) return code;
  io.stderr.write('Watching for changes. Press Ctrl+C to end.\n');
  for await (const _ of changes(session, io.signal)) {
    if (await session.refresh()) code = await report(session, options, io);
  }
  return code;
}
