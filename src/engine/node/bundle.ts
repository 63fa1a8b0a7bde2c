/**
 * The engine's bundle. On the editor's thread it gives `openEngine`, on the one that compiles it `rehearse`; a worker thread that is told so reads articles with it. One file for both, since
 * both rest on the same words, and each thread runs only what it needs of it.
 */
import { workerData } from 'node:worker_threads';
import { READS_ARTICLES } from './worker-threads.ts';

export { openEngine, rehearse } from './editor-service.ts';

if (workerData === READS_ARTICLES) void import('./reader-worker.ts');
