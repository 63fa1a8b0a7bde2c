/** The engine's bundle. A thread runs it, and is told whether it reads articles or compares them: one file for both, since both rest on the same words. */
import { workerData } from 'node:worker_threads';
import { isEngineData } from './engine-thread.ts';
import { READS_ARTICLES } from './worker-threads.ts';

if (workerData === READS_ARTICLES) void import('./reader-worker.ts');
else if (isEngineData(workerData)) void import('./engine-worker.ts').then(({ serveEditor }) => serveEditor(workerData));
