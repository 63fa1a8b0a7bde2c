/** Colours and hyperlinks, on a terminal only. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createColors } from 'picocolors';
import type { Severity } from '../findings/finding.ts';
import type { Io } from './io.ts';

export interface Style {
  readonly severity: (severity: Severity) => string;
  readonly dim: (text: string) => string;
  readonly bold: (text: string) => string;
  /** Text that opens a file where the terminal can do that (OSC 8). */
  readonly link: (text: string, file: string) => string;
  /** True on a terminal: room for more than one line a finding. */
  readonly rich: boolean;
}

/** What stdout can show. `NO_COLOR` (any value but empty) turns colours off, `FORCE_COLOR` turns them on in a pipe. */
export function styleOf(io: Io): Style {
  const terminal = io.stdout.isTTY === true && io.env.TERM !== 'dumb';
  const refused = (io.env.NO_COLOR ?? '') !== '';
  const forced = (io.env.FORCE_COLOR ?? '') !== '' && io.env.FORCE_COLOR !== '0';
  const colors = createColors(!refused && (terminal || forced));
  const links = terminal && !refused && !io.env.CI;
  const paint: Record<Severity, (text: string) => string> = {
    error: colors.red,
    warning: colors.yellow,
    information: colors.cyan,
    hint: colors.dim,
  };
  return {
    severity: (severity) => paint[severity](severity),
    dim: colors.dim,
    bold: colors.bold,
    link: (text, file) =>
      links ? `\u001b]8;;${pathToFileURL(path.resolve(io.cwd, file)).href}\u001b\\${text}\u001b]8;;\u001b\\` : text,
    rich: terminal,
  };
}
