/** The surroundings of a real process. */
import { once } from 'node:events';
import { MAX_ARTICLE_BYTES } from '../engine/selection.ts';
import { EXIT } from './exit.ts';
import type { Io } from './io.ts';

/** All bytes, or the first that are more than an article may have: a pipe need not end. */
async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MAX_ARTICLE_BYTES) break;
  }
  return Buffer.concat(chunks);
}

/** Streams, folder and environment of this process. A reader that goes away (`| head`) ends it quietly. */
export function processIo(): Io {
  const interrupt = new AbortController();
  process.once('SIGINT', () => {
    interrupt.abort();
    process.exitCode = 130;
  });
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    process.stderr.write(`crosscheck: standard output cannot be written (${error.code ?? error.message})\n`);
    process.exit(EXIT.failed);
  });
  // Nobody is left who could be told.
  process.stderr.on('error', () => {});
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: process.stdout,
    stderr: process.stderr,
    stdin: () => readAll(process.stdin),
    drained: async () => {
      await once(process.stdout, 'drain');
    },
    signal: interrupt.signal,
  };
}
