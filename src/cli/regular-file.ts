/** Reads files that are files: a pipe would wait for ever, a device never ends. A folder may be a stranger's, and hold links to either. */
import fs from 'node:fs/promises';

/** No file that this program reads as a whole is larger: 64 MB. */
const LARGEST = 64 * 1024 * 1024;

/**
 * The bytes of a regular file, links followed.
 * @throws {Error} what the file system says, or that it is no regular file, or too large.
 */
export async function readRegularFile(file: string): Promise<Buffer> {
  const stat = await fs.stat(file);
  if (stat.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
  if (!stat.isFile()) throw new Error('not a regular file');
  if (stat.size > LARGEST) throw new Error('too large');
  return fs.readFile(file);
}

/** The same as text in UTF-8. */
export async function readRegularText(file: string): Promise<string> {
  return (await readRegularFile(file)).toString('utf8');
}
