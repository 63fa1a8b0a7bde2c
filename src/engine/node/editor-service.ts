/**
 * The engine's bundle for the editor on Node: reads in worker threads, keeps records in a cache folder, aligns on the extension host's thread a
 * slice at a time. What reads articles is a bundle of its own, which the editor's thread never loads.
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createCachedReader, RecordCache } from '../cache.ts';
import type { RecordReader } from '../reader.ts';
import { type AnalysisService, createService } from '../service.ts';
import { createSlices } from '../slices.ts';
import { createFileStore } from './file-store.ts';
import { createThreadReader } from './worker-threads.ts';

export interface EngineOptions {
  /** Absolute path of the bundle that reads articles (dist/reader.js). */
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
  const threads = createThreadReader(options.script, undefined, options.report);
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

/** Records are only good for the code that made them: the version is a hash of the bundle that reads. */
function openCache(options: EngineOptions, folder: string): RecordCache {
  const version = createHash('sha1').update(fs.readFileSync(options.script)).digest('hex');
  return new RecordCache({ store: createFileStore(folder), version, report: options.report });
}

function writingLater(reader: RecordReader, cache: RecordCache): RecordReader {
  let timer: NodeJS.Timeout | undefined;
  return {
    async read(document, urgency) {
      const record = await reader.read(document, urgency);
      clearTimeout(timer);
      // what is held twice, as record and as cached text, costs memory for as long as the window is open
      timer = setTimeout(() => void cache.flush().then(() => cache.release()), WRITE_AFTER);
      timer.unref();
      return record;
    },
    dispose() {
      clearTimeout(timer);
      reader.dispose();
    },
  };
}
