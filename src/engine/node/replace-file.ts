/** A file takes another's name in one step: at no moment is there none, or half of one. */
import { rename } from 'node:fs/promises';

/** @param from absolute path of the new file, @param to of the one it replaces; in one folder. @throws {Error} when it fails: the old one is then as it was. */
export function replaceFile(from: string, to: string): Promise<void> {
  return rename(from, to);
}
