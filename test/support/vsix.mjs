// What a packed extension may hold, read from .vscodeignore, and what a .vsix file does hold, read from its directory.
import fs from 'node:fs';
import path from 'node:path';

/** Files that vsce writes under another name, and those that it makes itself. */
const RENAMED = { 'README.md': 'readme.md', 'CHANGELOG.md': 'changelog.md', LICENSE: 'LICENSE.txt' };
const MADE = ['[Content_Types].xml', 'extension.vsixmanifest'];

/**
 * The patterns of .vscodeignore, which must be a list of what is let in: `**` first, then nothing but exceptions.
 * @returns {string[]} the exceptions, as written
 */
export function allowedPatterns(root) {
  const lines = fs
    .readFileSync(path.join(root, '.vscodeignore'), 'utf8')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'));
  const others = lines.slice(1).filter((line) => !line.startsWith('!'));
  if (lines[0] !== '**' || others.length > 0)
    throw new Error(
      `.vscodeignore must leave out everything and then name exceptions only; found ${others.join(', ')}`,
    );
  return lines.slice(1).map((line) => line.slice(1));
}

/** Files of the project that a pattern lets in; `*` stands for part of one name. @returns {string[]} */
export function filesOf(root, pattern) {
  const folder = path.posix.dirname(pattern);
  const name = path.posix.basename(pattern).replace(/[.+^${}()|[\]\\]/g, '\\$&');
  if (/[*?]/.test(folder) || name.includes('**')) throw new Error(`${pattern}: only a file name may hold a star`);
  const whole = new RegExp(`^${name.replaceAll('*', '[^/]*')}$`);
  const place = path.join(root, folder);
  if (!fs.existsSync(place)) return [];
  return fs
    .readdirSync(place, { withFileTypes: true })
    .filter((entry) => entry.isFile() && whole.test(entry.name))
    .map((entry) => path.posix.join(folder, entry.name));
}

/** The paths that a .vsix made from the project must hold, sorted. @returns {string[]} */
export function expectedEntries(root) {
  const files = allowedPatterns(root).flatMap((pattern) => filesOf(root, pattern));
  return [...MADE, ...files.map((file) => `extension/${RENAMED[file] ?? file}`)].sort();
}

/** The paths that a zip file holds by its central directory, sorted. @returns {string[]} */
export function entriesOf(file) {
  const data = fs.readFileSync(file);
  const end = data.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  if (end < 0) throw new Error(`${file} is no zip file`);
  const names = [];
  let at = data.readUInt32LE(end + 16);
  for (let left = data.readUInt16LE(end + 10); left > 0; left--) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => data.readUInt16LE(at + offset));
    names.push(data.toString('utf8', at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  return names.sort();
}
