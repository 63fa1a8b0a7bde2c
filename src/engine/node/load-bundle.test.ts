import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { loadBundle } from './load-bundle.ts';

const load = (file: string): Promise<unknown> => loadBundle(file, createRequire(file));

describe('bundles compiled on another thread', () => {
  let folder = '';
  const bundle = (name: string, text: string): string => {
    const file = path.join(folder, name);
    fs.writeFileSync(file, text);
    return file;
  };
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crosscheck-bundle-'));
  });
  afterEach(() => {
    fs.rmSync(folder, { recursive: true, force: true });
  });

  it('run with what a module is given', async () => {
    const file = bundle(
      'a.js',
      `module.exports = { sep: require('node:path').sep, file: __filename, dir: __dirname, own: this === undefined };\n// end`,
    );
    assert.deepEqual(await load(file), { sep: path.sep, file, dir: folder, own: false });
  });

  it('hold characters of every kind', async () => {
    for (const text of ['plain', '“naïve” – Łódź 😀'])
      assert.equal(await load(bundle(`${text.length}.js`, `module.exports = '${text}';`)), text);
  });

  it('hold functions that are compiled when they are called', async () => {
    const words = Array.from({ length: 2000 }, (_, i) => `function f${i}() { return ${i}; }`).join('\n');
    const loaded = (await load(bundle('b.js', `${words}\nexports.last = f1999;`))) as { last: () => number };
    assert.equal(loaded.last(), 1999);
  });

  it('throw what they throw, and are required where they cannot be compiled', async () => {
    await assert.rejects(load(bundle('c.js', `throw new RangeError('out of reach');`)), RangeError);
    await assert.rejects(load(bundle('d.js', 'const = ;')), SyntaxError);
    await assert.rejects(load(path.join(folder, 'nowhere.js')), /Cannot find module/);
  });
});
