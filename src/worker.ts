/** The door of a Node worker thread. */
import { parentPort } from 'node:worker_threads';
import type { WorkerRequest } from './engine/pool.ts';
import { answerRequest } from './engine/worker.ts';

parentPort?.on('message', (request: WorkerRequest) => parentPort?.postMessage(answerRequest(request)));
