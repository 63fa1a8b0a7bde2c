// Makes and examines the packed extension.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { entriesOf, expectedEntries } from '../support/vsix.mjs';
import { manifest, ROOT, say } from './paths.mjs';

/** Packs the extension as a release does. @returns {string} the file */
export function pack() {
  const { name, version } = manifest();
  const file = path.join(ROOT, `${name}-${version}.vsix`);
  say('packing the extension');
  const done = spawnSync('npm', ['run', '--silent', 'package'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0 || !fs.existsSync(file)) throw new Error(`npm run package did not make ${file}`);
  return file;
}

/** Holds a package against the list of allowed files and against 1 MB. @param {string} file */
export function examine(file) {
  const size = fs.statSync(file).size;
  say(`${path.basename(file)}: ${Math.ceil(size / 1024)} KB`);
  if (size > 1024 * 1024) throw new Error('the packed extension is larger than 1 MB');
  const [found, expected] = [entriesOf(file), expectedEntries(ROOT)];
  const extra = found.filter((entry) => !expected.includes(entry));
  const missing = expected.filter((entry) => !found.includes(entry));
  if (extra.length || missing.length)
    throw new Error(`the packed extension has [${extra.join(', ')}] too many and lacks [${missing.join(', ')}]`);
}
