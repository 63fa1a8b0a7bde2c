/**
 * The engine for the editor on Node, on a thread of its own: reads in further threads, keeps records in a cache folder, aligns a slice at a time, so that
 * what is asked meanwhile is answered.
 */
import { readFile } from 'node:fs/promises';
import { AS_PACKED, createCachedReader } from '../cached-reader.ts';
import { CollectionMemory } from '../memory.ts';
import type { Pause } from '../pause.ts';
import { unpacking } from '../reader.ts';
import type { EngineHost } from '../remote/server.ts';
import { createReopeningService, type ReopeningService } from '../reopening.ts';
import { createService } from '../service.ts';
import { writingLater } from '../writing-later.ts';
import { openDiskCache, versionOf } from './disk-cache.ts';
import { createThreadReader } from './worker-threads.ts';

export interface EngineOptions {
  /** Absolute path of the bundle that reads and compares (dist/engine.js). */
  readonly script: string;
  /** Absolute path of a folder for the cache; null for none. */
  readonly cacheFolder: string | null;
  /** Gives the thread back between pieces of work. */
  readonly pause: Pause;
  readonly report: (message: string) => void;
}

/** All collections share the threads, the cache and the slices of time. */
export async function openEngine(options: EngineOptions): Promise<EngineHost> {
  const { script, cacheFolder, pause, report } = options;
  const threads = createThreadReader(script, undefined, report);
  const cache =
    cacheFolder === null ? null : openDiskCache(cacheFolder, versionOf([await readFile(script)]), report, pause);
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
