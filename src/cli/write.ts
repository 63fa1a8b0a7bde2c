/** Output to stdout or to a file. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { reasonOf } from './files.ts';
import { type Io, UsageError } from './io.ts';

/** Writes to stdout and waits where the reader is slow. */
export async function writeOut(io: Io, text: string): Promise<void> {
  if (io.stdout.write(text) === false && io.drained) await io.drained();
}

/** Who may read and write the file that is there; null for none. `stream`: a pipe or a device, in whose place no file may be put. */
async function oldState(target: string): Promise<{ mode: number; stream: boolean } | null> {
  const found = await fs.stat(target).catch(() => null);
  if (!found) return null;
  const stream = !(found.isFile() || found.isDirectory()) || /^\/(?:dev|proc)\//.test(target);
  return { mode: found.mode & 0o777, stream };
}

/**
 * Writes a file whole: to a temporary file beside it first, then renamed, so that a failure leaves the old one. Whoever may read the old one
 * may read the new one. What is no file (`/dev/stdout`, a named pipe) is written to as it is. @throws {UsageError}
 */
export async function writeFile(io: Io, file: string, text: string | AsyncIterable<string>): Promise<void> {
  const target = path.resolve(io.cwd, file);
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    const old = await oldState(target);
    if (old?.stream) return await fs.writeFile(target, text);
    await fs.mkdir(path.dirname(target), { recursive: true });
    await fs.writeFile(temporary, text);
    if (old) await fs.chmod(temporary, old.mode);
    await fs.rename(temporary, target);
  } catch (error) {
    await fs.rm(temporary, { force: true }).catch(() => {});
    throw new UsageError(`${file}: cannot be written (${reasonOf(error)})`);
  }
}
