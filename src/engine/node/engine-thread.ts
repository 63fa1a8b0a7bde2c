/** The engine on a thread of its own, as the editor's thread starts it and speaks to it. */
import { Worker } from 'node:worker_threads';
import type { EnginePort, Response } from '../remote/messages.ts';

/** What the engine's thread is told when it starts. */
export interface EngineData {
  readonly engine: true;
  /** Absolute path of its bundle, which its reader threads run too. */
  readonly script: string;
  /** Absolute path of a folder for the cache; null for none. */
  readonly cacheFolder: string | null;
}

export function isEngineData(data: unknown): data is EngineData {
  return typeof data === 'object' && data !== null && 'engine' in data && data.engine === true;
}

/**
 * Starts the thread.
 * @param script absolute path of the engine's bundle (dist/engine.js). @param cacheFolder absolute path; null: nothing is kept.
 */
export function startEngineThread(script: string, cacheFolder: string | null): EnginePort {
  const data: EngineData = { engine: true, script, cacheFolder };
  const worker = new Worker(script, { workerData: data });
  let gone: (reason: string) => void = () => {};
  // it ends with an error and then with a code: the first says why
  let reason: string | undefined;
  worker.on('error', (error) => {
    reason = error.message;
  });
  worker.on('exit', (code) => gone(reason ?? `it ended with code ${code}`));
  return {
    post: (request) => worker.postMessage(request),
    onResponse: (listener) => worker.on('message', (response: Response) => listener(response)),
    onGone(listener) {
      gone = listener;
    },
    terminate: () => void worker.terminate(),
  };
}
