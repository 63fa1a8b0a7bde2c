/**
 * The engine's bundle for the editor on Node: reads in worker threads, keeps records in a cache folder, aligns on the extension host's thread a
 * slice at a time.
 */
import { readFile } from 'node:fs/promises';
import { AS_PACKED, createCachedReader } from '../cached-reader.ts';
import { CollectionMemory } from '../memory.ts';
import { noPause, type Pause } from '../pause.ts';
import { unpacking } from '../reader.ts';
import { createReopeningService, type ReopeningService } from '../reopening.ts';
import type { AnalysisService, createService } from '../service.ts';
import { writingLater } from '../writing-later.ts';
import { openDiskCache, versionOf } from './disk-cache.ts';
import { createThreadReader } from './worker-threads.ts';

export interface EngineOptions {
  /** Absolute path of the bundle that reads articles (dist/engine.js). */
  readonly script: string;
  /** Absolute path of a folder for the cache; null for none. */
  readonly cacheFolder: string | null;
  /** Gives the thread back; what the editor does beside it uses the same. */
  readonly pause: Pause;
  readonly report: (message: string) => void;
}

export interface EngineHost {
  /** One service for each collection, by its name (null: nothing of it is kept for the next session); all share the threads, the cache and the slices of time. */
  readonly createService: (name: string | null) => AnalysisService;
  /** Ends the threads and writes the cache. */
  readonly dispose: () => Promise<void>;
}

/** What compares is code of half a megabyte: it is run a part at a time, what it rests on first. */
async function loadService(pause: Pause): Promise<typeof createService> {
  await import('../../language/happenings.ts');
  await pause();
  await import('../../language/names.ts');
  await pause();
  await import('../../align/corpus.ts');
  await pause();
  return (await import('../service.ts')).createService;
}

/** Runs what is run first where nobody waits for it: V8 then keeps the code of it, and the editor's thread need not compile it. */
export async function rehearse(): Promise<void> {
  await loadService(noPause);
}

export async function openEngine(options: EngineOptions): Promise<EngineHost> {
  const { script, cacheFolder, pause, report } = options;
  const createService = await loadService(pause);
  const threads = createThreadReader(script, undefined, report);
  const bundles: Uint8Array[] = [];
  if (cacheFolder !== null) for (const file of new Set([script, __filename])) bundles.push(await readFile(file));
  await pause();
  const cache = cacheFolder === null ? null : openDiskCache(cacheFolder, versionOf(bundles), report, pause);
  const write = (): void => void cache?.records.flush().then(() => cache.records.release());
  const shared = cache
    ? writingLater(createCachedReader(threads, AS_PACKED, cache.records, pause), write, {
        now: () => performance.now(),
        setTimer: later,
      })
    : unpacking(threads);
  // a collection that is closed must not end the threads that the others use
  const reader = { ...shared, dispose() {} };
  const reopening = new Set<ReopeningService>();
  return {
    createService(name) {
      const live = createService(reader, pause);
      if (!cache || name === null) return live;
      const service = createReopeningService(live, new CollectionMemory(name, cache), pause, later);
      reopening.add(service);
      return {
        ...service,
        get queries() {
          return service.queries;
        },
        dispose() {
          reopening.delete(service);
          service.dispose();
        },
      };
    },
    async dispose() {
      for (const service of reopening) await service.save();
      shared.dispose();
      await cache?.records.flush();
    },
  };
}

function later(run: () => void, milliseconds: number): () => void {
  const timer = setTimeout(run, milliseconds);
  timer.unref();
  return () => clearTimeout(timer);
}
