/** Crosscheck's log, where the extension host has Node. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { Api } from './editor.ts';

/** The lines of the log that match. */
export function logged(api: Api, what: RegExp): string[] {
  const files = fs.readdirSync(api.folders.log.fsPath).filter((f) => f.endsWith('.log'));
  assert.ok(files.length > 0, 'there is a log');
  return files
    .flatMap((f) => fs.readFileSync(path.join(api.folders.log.fsPath, f), 'utf8').split('\n'))
    .filter((l) => what.test(l));
}
