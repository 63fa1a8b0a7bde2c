/** A cache in a folder of the file system. */
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CacheStore } from '../cache.ts';

/**
 * A store of one file a shard. A write goes to a temporary file that then takes the shard's name, so that a full disk or a crash leaves the old shard.
 * @param folder absolute path; made when it is missing.
 */
export function createFileStore(folder: string): CacheStore {
  return {
    async read(name) {
      try {
        return await readFile(path.join(folder, name), 'utf8');
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        throw error;
      }
    },
    async write(name, content) {
      await mkdir(folder, { recursive: true });
      const temporary = path.join(folder, `${name}.${randomBytes(6).toString('hex')}.tmp`);
      try {
        await writeFile(temporary, content);
        await rename(temporary, path.join(folder, name));
      } catch (error) {
        await rm(temporary, { force: true });
        throw error;
      }
    },
  };
}
