/** `crosscheck check`: findings on stdout, and an exit code that says whether there are any that matter. */
import type { Analysis } from '../engine/analysis.ts';
import type { Severity } from '../findings/finding.ts';
import type { Locate } from '../reports/lines.ts';
import { countFindings, findingLine } from '../reports/text.ts';
import { collect, type InputOptions } from './collect.ts';
import type { Io } from './io.ts';

export const FAIL_ON = ['error', 'warning', 'information', 'hint', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

export const CHECK_FORMATS = ['text', 'json'] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

export interface CheckOptions extends InputOptions {
  readonly format: CheckFormat;
  readonly failOn: FailOn;
}

/** Exit codes of the contract. */
export const EXIT = { clean: 0, found: 1, failed: 2 } as const;

const RANK: Readonly<Record<Severity, number>> = { error: 3, warning: 2, information: 1, hint: 0 };

/** True when a finding is at or above the level. */
export function fails(analysis: Analysis, failOn: FailOn): boolean {
  return failOn !== 'never' && analysis.findings.some((f) => RANK[f.severity] >= RANK[failOn]);
}

function render(analysis: Analysis, locate: Locate, options: CheckOptions): string {
  if (options.format === 'json') return `${JSON.stringify(analysis, null, 2)}\n`;
  return analysis.findings
    .map((f) => findingLine(f, locate))
    .map((l) => `${l.place} ${l.severity} ${l.code} ${l.message}\n`)
    .join('');
}

/** Runs the command; returns the exit code. */
export async function check(args: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const { analysis, locate, report } = await collect(args, options, io);
  io.stdout.write(render(analysis, locate, options));
  if (options.format === 'text' && report.read > 0) {
    const files = `${report.read} ${report.read === 1 ? 'article' : 'articles'}`;
    io.stderr.write(`${files}: ${countFindings(analysis.findings)}\n`);
  }
  if (report.failed) return EXIT.failed;
  return fails(analysis, options.failOn) ? EXIT.found : EXIT.clean;
}
