/** A file takes another's name in one step: at no moment is there none, or half of one. */
import { chmod, rename, stat } from 'node:fs/promises';

/**
 * Whoever could read and write the old file can read and write the new one, where the system lets that be said.
 * @param from absolute path of the new file, @param to of the one it replaces; in one folder. @throws {Error} when it fails: the old one is then as it was.
 */
export async function replaceFile(from: string, to: string): Promise<void> {
  const old = await stat(to).catch(() => null);
  if (old?.isFile()) await chmod(from, old.mode & 0o777).catch(() => {});
  await rename(from, to);
}
