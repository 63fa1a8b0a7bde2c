/** Output to stdout or to a file. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { reasonOf } from './files.ts';
import { type Io, UsageError } from './io.ts';

/** Writes to stdout and waits where the reader is slow. */
export async function writeOut(io: Io, text: string): Promise<void> {
  if (io.stdout.write(text) === false && io.drained) await io.drained();
}

/** Writes a file whole: to a temporary file beside it first, then renamed, so that a failure leaves the old one. @throws {UsageError} */
export async function writeFile(io: Io, file: string, text: string | AsyncIterable<string>): Promise<void> {
  const target = path.resolve(io.cwd, file);
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    await fs.mkdir(path.dirname(target), { recursive: true });
    await fs.writeFile(temporary, text);
    await fs.rename(temporary, target);
  } catch (error) {
    await fs.rm(temporary, { force: true }).catch(() => {});
    throw new UsageError(`${file}: cannot be written (${reasonOf(error)})`);
  }
}
