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

/** Milliseconds: the editor gives an extension 5 seconds to end. */
const TIME_TO_END = 4000;

/** Resolves when an engine that is to end has had time enough. */
export const timeToEnd = (): Promise<void> => new Promise((then) => setTimeout(then, TIME_TO_END).unref());

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
  worker.on('error', (error: unknown) => {
    reason = error instanceof Error ? error.message : String(error);
  });
  // an answer that cannot be read: whoever waits for it would wait for ever
  worker.on('messageerror', (error) => {
    reason = error.message;
    void worker.terminate();
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
