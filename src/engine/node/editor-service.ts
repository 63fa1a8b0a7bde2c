/**
 * The engine's bundle for the editor on Node: reads in worker threads, keeps records in a cache folder, aligns on the extension host's thread a
 * slice at a time. The bundle is its own worker script: in a worker thread it answers requests and does nothing else.
 */
import fs from 'node:fs';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { contentHash, createCachedReader, RecordCache } from '../cache.ts';
import type { WorkerRequest } from '../pool.ts';
import type { RecordReader } from '../reader.ts';
import { type AnalysisService, createService } from '../service.ts';
import { createSlices } from '../slices.ts';
import { answerRequest } from '../worker.ts';
import { createFileStore } from './file-store.ts';
import { createThreadReader, READER_ROLE } from './worker-threads.ts';

export interface EngineOptions {
  /** Absolute path of this bundle. */
  readonly script: string;
  /** Absolute path of a folder for the cache; null for none. */
  readonly cacheFolder: string | null;
  readonly report: (message: string) => void;
}

export interface EngineHost {
  /** One service for each collection; all share the threads, the cache and the slices of time. */
  readonly createService: () => AnalysisService;
  /** Ends the threads and writes the cache. */
  readonly dispose: () => Promise<void>;
}

/** Milliseconds after the last new record before the cache is written. */
const WRITE_AFTER = 3000;

export function openEngine(options: EngineOptions): EngineHost {
  const threads = createThreadReader(options.script);
  const cache = options.cacheFolder === null ? null : openCache(options, options.cacheFolder);
  const reader = cache ? writingLater(createCachedReader(threads, cache), cache) : threads;
  const slices = createSlices();
  return {
    // a collection that is closed must not end the threads that the others use
    createService: () => createService({ ...reader, dispose() {} }, slices),
    async dispose() {
      reader.dispose();
      await cache?.flush();
    },
  };
}

/** Records are only good for the code that made them: the version is a hash of this bundle. */
function openCache(options: EngineOptions, folder: string): RecordCache {
  const version = contentHash(fs.readFileSync(options.script, 'latin1'));
  return new RecordCache({ store: createFileStore(folder), version, report: options.report });
}

function writingLater(reader: RecordReader, cache: RecordCache): RecordReader {
  let timer: NodeJS.Timeout | undefined;
  return {
    async read(document, urgency) {
      const record = await reader.read(document, urgency);
      clearTimeout(timer);
      timer = setTimeout(() => void cache.flush(), WRITE_AFTER);
      timer.unref();
      return record;
    },
    dispose() {
      clearTimeout(timer);
      reader.dispose();
    },
  };
}

if (!isMainThread && (workerData as { role?: string } | null)?.role === READER_ROLE) {
  parentPort?.on('message', (request: WorkerRequest) => parentPort?.postMessage(answerRequest(request)));
}
