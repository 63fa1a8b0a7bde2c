/** The articles of one run, compared together: from nothing, or beside a cache that former runs left. */
import fs from 'node:fs';
import { readRecord } from '../claims/read.ts';
import type { ArticleRecord } from '../claims/record.ts';
import type { Analysis } from '../engine/analysis.ts';
import { AS_RECORD, createCachedReader } from '../engine/cached-reader.ts';
import { createEngine } from '../engine/create.ts';
import { createLocalReader } from '../engine/local-reader.ts';
import { CollectionMemory } from '../engine/memory.ts';
import { openDiskCache, versionOf } from '../engine/node/disk-cache.ts';
import { noPause } from '../engine/pause.ts';
import { createReopeningService } from '../engine/reopening.ts';
import { createService } from '../engine/service.ts';
import type { Article } from './articles.ts';

export interface Collected {
  take(article: Article): void;
  forget(path: string): void;
  analysis(): Promise<Analysis>;
}

/** Told of an article that the engine could not take; all others are still read. */
export type Untaken = (path: string, error: unknown) => void;

/** Everything is read and compared. */
export function collectAnew(untaken: Untaken): Collected {
  const engine = createEngine();
  /** Read, and not yet given to the engine, which takes many at once at less cost. */
  let records: ArticleRecord[] = [];
  const flush = (): void => {
    engine.load(records);
    records = [];
  };
  return {
    take({ path, text }) {
      try {
        records.push(readRecord({ path, text, published: undefined }));
      } catch (error) {
        untaken(path, error);
      }
    },
    forget(path) {
      flush();
      engine.remove(path);
    },
    async analysis() {
      flush();
      return engine.analysis();
    },
  };
}

/**
 * What former runs read and compared is taken from a folder, and what is new is put there.
 * @param folder absolute path; made when it is missing. @param name of this very collection: the same paths, named from the same folder.
 * @param report a cache that cannot be read or written costs time only; the fault is told.
 */
export function collectBeside(
  folder: string,
  name: string,
  report: (message: string) => void,
  untaken: Untaken,
): Collected {
  const cache = openDiskCache(folder, versionOf([fs.readFileSync(__filename)]), report);
  const live = createService(createCachedReader(createLocalReader(), AS_RECORD, cache.records), noPause);
  const service = createReopeningService(live, new CollectionMemory(name, cache), noPause, () => () => {});
  let underWay: Promise<unknown>[] = [];
  return {
    take({ path, text }) {
      underWay.push(service.update(path, text).catch((error: unknown) => untaken(path, error)));
    },
    forget(path) {
      underWay.push(service.remove(path));
    },
    async analysis() {
      await Promise.all(underWay);
      underWay = [];
      if (service.whole) return service.queries.analysis();
      await service.settle();
      const analysis = service.queries.analysis();
      await service.save();
      return analysis;
    },
  };
}
