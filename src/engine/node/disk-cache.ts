/** The cache in a folder: records and pictures, good for the very code that made them. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { RecordCache } from '../cache.ts';
import type { MemoryOptions } from '../memory.ts';
import { createFileStore } from './file-store.ts';

export type DiskCache = MemoryOptions;

/**
 * @param folder absolute path; made when it is missing.
 * @param scripts absolute paths of the bundles that read and align: another bundle makes everything anew.
 */
export function openDiskCache(
  folder: string,
  scripts: readonly string[],
  report: (message: string) => void,
): DiskCache {
  const hash = createHash('sha1');
  for (const script of new Set(scripts)) hash.update(fs.readFileSync(script));
  const version = hash.digest('hex');
  const store = createFileStore(folder);
  return { store, version, records: new RecordCache({ store, version, report }), report };
}
