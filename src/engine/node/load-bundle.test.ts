import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { createBundleLoader } from './load-bundle.ts';

const loadBundle = (file: string, rehearsed = false): Promise<unknown> =>
  createBundleLoader([{ file, rehearsed }], createRequire(file))(file);

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
    assert.deepEqual(await loadBundle(file), { sep: path.sep, file, dir: folder, own: false });
  });

  it('hold characters of every kind', async () => {
    for (const text of ['plain', '“naïve” – Łódź 😀'])
      assert.equal(await loadBundle(bundle(`${text.length}.js`, `module.exports = '${text}';`)), text);
  });

  it('hold functions that are compiled when they are called', async () => {
    const words = Array.from({ length: 2000 }, (_, i) => `function f${i}() { return ${i}; }`).join('\n');
    const loaded = (await loadBundle(bundle('b.js', `${words}\nexports.last = f1999;`))) as { last: () => number };
    assert.equal(loaded.last(), 1999);
  });

  it('are rehearsed on the other thread, and loaded where that goes wrong', async () => {
    const note = path.join(folder, 'note.txt');
    const text = `let runs = 0; exports.run = () => ++runs;
      exports.rehearse = async () => { exports.run(); require('node:fs').appendFileSync(${JSON.stringify(note)}, 'x'); FAULT };`;
    for (const [name, fault] of [
      ['e.js', ''],
      ['f.js', 'throw new Error()'],
    ] as const) {
      const loaded = (await loadBundle(bundle(name, text.replace('FAULT', fault)), true)) as { run: () => number };
      assert.equal(loaded.run(), 1);
    }
    assert.equal(fs.readFileSync(note, 'utf8'), 'xx');
  });

  it('throw what they throw, and are required where they cannot be compiled', async () => {
    await assert.rejects(loadBundle(bundle('c.js', `throw new RangeError('out of reach');`)), RangeError);
    await assert.rejects(loadBundle(bundle('d.js', 'const = ;')), SyntaxError);
    await assert.rejects(loadBundle(path.join(folder, 'nowhere.js')), /Cannot find module/);
  });
});
