/** The cache in a folder: records and pictures, good for the very code that made them. */
import { createHash } from 'node:crypto';
import { RecordCache } from '../cache.ts';
import type { MemoryOptions } from '../memory.ts';
import { noPause, type Pause } from '../pause.ts';
import { createFileStore } from './file-store.ts';

export type DiskCache = MemoryOptions;

/** A version of its own for each state of the bundles that read and align. @param bundles their contents. */
export function versionOf(bundles: readonly Uint8Array[]): string {
  const hash = createHash('sha1');
  for (const bundle of bundles) hash.update(bundle);
  return hash.digest('hex');
}

/**
 * @param folder absolute path; made when it is missing.
 * @param version another one's records and pictures are made anew.
 * @param pause gives the thread back while much is read or written.
 */
export function openDiskCache(
  folder: string,
  version: string,
  report: (message: string) => void,
  pause: Pause = noPause,
): DiskCache {
  const store = createFileStore(folder);
  return { store, version, records: new RecordCache({ store, version, report, pause }), report, pause };
}
