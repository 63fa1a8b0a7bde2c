/** Worker threads of Node as pool workers. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { createPool, type WorkerPort, type WorkerResponse } from '../pool.ts';
import type { PackedReader } from '../reader.ts';

/** Milliseconds a single document may take: far beyond any real article. */
export const READ_TIME_LIMIT = 20_000;

/** What a worker thread is told that is to read articles. */
export const READS_ARTICLES = 'reads articles';

function spawnThread(script: string): WorkerPort {
  const worker = new Worker(script, {
    workerData: READS_ARTICLES,
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  });
  worker.unref();
  return {
    post(request) {
      worker.ref();
      worker.postMessage(request);
    },
    onResponse(listener) {
      worker.on('message', (response: WorkerResponse) => {
        worker.unref();
        listener(response);
      });
    },
    onGone(listener) {
      worker.on('error', (error) => listener(error.message));
      worker.on('exit', (code) => listener(`its reader ended with code ${code}`));
    },
    terminate: () => void worker.terminate(),
  };
}

/**
 * A reader on worker threads.
 * @param script absolute path of the bundle that answers as a worker (dist/engine.js).
 * @param report told of threads that were lost at work.
 * @param size how many threads at most; by default one less than the machine has, between 1 and 6.
 */
export function createThreadReader(
  script: string,
  size = Math.min(6, Math.max(1, availableParallelism() - 1)),
  report: (message: string) => void = () => undefined,
): PackedReader {
  return createPool({
    size,
    report,
    timeLimit: READ_TIME_LIMIT,
    spawn: () => spawnThread(script),
    setTimer: (run, milliseconds) => setTimeout(run, milliseconds),
    clearTimer: (timer) => clearTimeout(timer as NodeJS.Timeout),
  });
}
