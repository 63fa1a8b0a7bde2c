/** What a command may touch of its surroundings, so that tests run commands in memory. */
import { oneLine } from '../reports/text.ts';

export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** All of standard input as bytes. */
  readonly stdin: () => Promise<Uint8Array>;
  /** Resolves once stdout takes more, after a write returned false. */
  readonly drained?: () => Promise<void>;
  /** Aborted when the user interrupts (Ctrl+C). */
  readonly signal: AbortSignal;
}

/** What ends a command before it could do its work: shown on stderr, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Says that the engine could not take an article; all others are still read. */
export function complainOfArticle(io: Io, path: string, error: unknown): void {
  complain(io, `${path}: could not be analysed (${error instanceof Error ? error.message : error}), left out`);
}

/** Writes one line to stderr. Control characters in file names are shown as `?`, so that no name can steer a terminal. */
export function complain(io: Io, message: string): void {
  io.stderr.write(`crosscheck: ${oneLine(message)}\n`);
}
