/** The surroundings of a real process. */
import { once } from 'node:events';
import type { Io } from './io.ts';

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
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
    throw error;
  });
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
