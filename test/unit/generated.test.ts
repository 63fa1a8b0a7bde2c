/** What scripts write is up to date: the README's tables and the third-party notices. Every dependency has a reason. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../support/markdown.ts';

const check = (script: string) =>
  spawnSync(process.execPath, [script, '--check'], { cwd: ROOT, encoding: 'utf8', timeout: 100_000 });

describe('generated pages', function () {
  this.timeout(120_000);

  it("the README's tables agree with the manifest", () => {
    const ran = check('scripts/readme-tables.mjs');
    assert.equal(ran.status, 0, ran.stderr);
  });

  it('the notices name every package that is bundled, and the origin of the word lists', () => {
    const ran = check('scripts/notices.mjs');
    assert.equal(ran.status, 0, ran.stderr);
  });

  it('CONTRIBUTING gives a reason for each dependency, and for no other', () => {
    const manifest = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
    const page = fs.readFileSync(path.join(ROOT, 'CONTRIBUTING.md'), 'utf8');
    const [, table = ''] = /^## Dependencies\n([\s\S]*?)^## /m.exec(page) ?? [];
    const rows = [...table.matchAll(/^\| ([@\w][^|]*?) \| (.+?) \|$/gm)].filter(([, name]) => name !== 'package');
    const named = rows.flatMap(([, names = '']) => names.split(', '));
    const used = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    assert.deepEqual(named.sort(), used.sort());
  });
});
