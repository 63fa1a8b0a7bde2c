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
  return stat.size > 0 ? fs.readFile(file) : readSizeless(file);
}

/** What the system makes up while it is read says that it is empty, and may be larger than any memory. */
async function readSizeless(file: string): Promise<Buffer> {
  const handle = await fs.open(file);
  try {
    const parts: Buffer[] = [];
    for (let size = 0; ; ) {
      const part = Buffer.alloc(1 << 16);
      const { bytesRead } = await handle.read(part, 0, part.length, null);
      if (bytesRead === 0) return Buffer.concat(parts);
      parts.push(part.subarray(0, bytesRead));
      size += bytesRead;
      if (size > LARGEST) throw new Error('too large');
    }
  } finally {
    await handle.close();
  }
}

/** The same as text in UTF-8. */
export async function readRegularText(file: string): Promise<string> {
  return (await readRegularFile(file)).toString('utf8');
}
