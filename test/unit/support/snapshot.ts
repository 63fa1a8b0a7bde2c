/** Compares a text with a file under test/unit/snapshots. `UPDATE_SNAPSHOTS=1` writes the files anew: read the difference before you commit it. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';

const FOLDER = path.join('test', 'unit', 'snapshots');

export function matchesSnapshot(name: string, actual: string): void {
  const file = path.join(FOLDER, name);
  if (process.env.UPDATE_SNAPSHOTS) {
    fs.mkdirSync(FOLDER, { recursive: true });
    fs.writeFileSync(file, actual);
    return;
  }
  assert.ok(fs.existsSync(file), `${file} is missing: run with UPDATE_SNAPSHOTS=1 and look at what it writes`);
  assert.equal(actual, fs.readFileSync(file, 'utf8').replaceAll(name.endsWith('.csv') ? '\u0000' : '\r\n', '\n'));
}
