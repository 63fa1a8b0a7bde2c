/** The bundle that worker threads run: it answers requests for records and does nothing else. */
import { parentPort } from 'node:worker_threads';
import type { WorkerRequest } from '../pool.ts';
import { answerRequest } from '../worker.ts';

parentPort?.on('message', (request: WorkerRequest) => {
  const response = answerRequest(request);
  // handed over, not copied: the engine's thread, which takes it, has no work with it until it unpacks it
  parentPort?.postMessage(response, 'packed' in response ? [response.packed.buffer as ArrayBuffer] : []);
});
