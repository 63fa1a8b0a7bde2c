/** What the engine's thread runs: it carries out what the editor's thread asks for. */
import { parentPort } from 'node:worker_threads';
import type { Request, Response } from '../remote/messages.ts';
import { createServer } from '../remote/server.ts';
import { createSlices } from '../slices.ts';
import { openEngine } from './editor-service.ts';
import type { EngineData } from './engine-thread.ts';

/** Requests that come before the engine stands wait for it. */
export async function serveEditor({ script, cacheFolder }: EngineData): Promise<void> {
  const post = (response: Response): void => parentPort?.postMessage(response);
  const pause = createSlices();
  const engine = await openEngine({ script, cacheFolder, pause, report: (message) => post({ report: message }) });
  const serve = createServer(engine, post);
  parentPort?.on('message', (request: Request) => serve(request));
}
