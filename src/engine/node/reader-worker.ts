/** The bundle that worker threads run: it answers requests for records and does nothing else. */
import { parentPort } from 'node:worker_threads';
import type { WorkerRequest } from '../pool.ts';
import { answerRequest } from '../worker.ts';

parentPort?.on('message', (request: WorkerRequest) => parentPort?.postMessage(answerRequest(request)));
