/** A cache in a folder of the file system. */
import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CacheStore } from '../cache.ts';

/**
 * A store of plain files. A write goes to a temporary file that then takes the name, so that a full disk or a crash leaves the old file.
 * @param folder absolute path; made when it is missing.
 */
export function createFileStore(folder: string): CacheStore {
  return {
    async read(name) {
      try {
        return await readFile(path.join(folder, name));
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
    async list() {
      const names = await readdir(folder).catch(() => []);
      const files = names.map(async (name) => {
        const { size, mtimeMs } = await stat(path.join(folder, name)).catch(() => ({ size: 0, mtimeMs: 0 }));
        return { name, size, time: mtimeMs };
      });
      return Promise.all(files);
    },
    remove: (name) => rm(path.join(folder, name), { force: true }),
  };
}
