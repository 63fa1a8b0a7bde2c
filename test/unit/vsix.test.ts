/** What goes into the packed extension, and how large it may be. `npm run test:vsix` holds the same list against a real package. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { allowedPatterns, entriesOf, expectedEntries, filesOf } from '../support/vsix.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');
const KB = 1024;
const PATTERNS: readonly string[] = allowedPatterns(ROOT);
const files = (pattern: string): readonly string[] => filesOf(ROOT, pattern);
/** The only bundles that the extension needs. */
const BUNDLES = ['dist/engine.js', 'dist/extension.js', 'dist/extension.web.js', 'dist/matrix.js', 'dist/window.js'];

describe('the packed extension', function () {
  this.timeout(120_000);
  let built: string;

  before(() => {
    built = fs.mkdtempSync(path.join(os.tmpdir(), 'crosscheck-vsix-'));
    const arguments_ = ['esbuild.mjs', '--production', `--outdir=${path.join(built, 'dist')}`];
    const done = spawnSync(process.execPath, arguments_, { cwd: ROOT, encoding: 'utf8', timeout: 100_000 });
    assert.equal(done.status, 0, done.stderr);
  });
  after(() => fs.rmSync(built, { recursive: true, force: true }));

  it('holds these files and no other', () => {
    assert.deepEqual(PATTERNS.filter((p) => p.startsWith('dist/')).sort(), BUNDLES);
    const kinds = PATTERNS.filter((p) => !p.startsWith('dist/'))
      .flatMap(files)
      .map((file) => `${path.posix.dirname(file)}/*${path.posix.extname(file)}`);
    assert.deepEqual([...new Set(kinds)].sort(), [
      './*',
      './*.json',
      './*.md',
      'docs/*.md',
      'docs/findings/*.md',
      'media/*.css',
      'media/*.json',
      'media/*.png',
      'media/*.svg',
      'media/walkthrough/*.svg',
      'seeds/*.txt',
    ]);
  });

  it('names no file that is not there', () => {
    assert.deepEqual(
      PATTERNS.filter((pattern) => !pattern.startsWith('dist/') && files(pattern).length === 0),
      [],
    );
    assert.deepEqual(
      BUNDLES.filter((file) => !fs.existsSync(path.join(built, file))),
      [],
    );
  });

  it('keeps what is loaded at activation under 10 KB, and with all that is shown under 150 KB', () => {
    const [door, window] = ['extension', 'window'].map((name) => fs.statSync(path.join(built, `dist/${name}.js`)).size);
    assert.ok(door! < 10 * KB, `dist/extension.js has ${Math.ceil(door! / KB)} KB`);
    assert.ok(door! + window! < 150 * KB, `with dist/window.js it has ${Math.ceil((door! + window!) / KB)} KB`);
  });

  it('shares one interface of the editor among all modules, without a copy for each', () => {
    for (const name of ['extension', 'window', 'extension.web']) {
      const text = fs.readFileSync(path.join(built, `dist/${name}.js`), 'utf8');
      assert.equal(text.split('require("vscode")').length - 1, 1, name);
      assert.doesNotMatch(text, /\w\((?:\w+\()?require\("vscode"\)/, name);
    }
  });

  it('stays under 1 MB', () => {
    const packed = (file: string) => zlib.deflateRawSync(fs.readFileSync(file)).length + 2 * file.length + 100;
    const others = PATTERNS.filter((p) => !p.startsWith('dist/'))
      .flatMap(files)
      .map((file) => path.join(ROOT, file));
    const all = [...others, ...BUNDLES.map((file) => path.join(built, file))];
    const size = all.reduce((sum, file) => sum + packed(file), 0);
    assert.ok(size < KB * KB, `packed it has ${Math.ceil(size / KB)} KB`);
  });

  it('is compared with a real package by its directory of files', () => {
    const file = path.join(built, 'two.zip');
    fs.writeFileSync(file, zipOf(['extension/package.json', 'extension/dist/a.js']));
    assert.deepEqual(entriesOf(file), ['extension/dist/a.js', 'extension/package.json']);
    const expected: readonly string[] = expectedEntries(ROOT);
    assert.ok(expected.includes('extension/readme.md') && expected.includes('extension/LICENSE.txt'));
    assert.ok(!expected.some((entry) => entry.startsWith('extension/src/') || entry.endsWith('.ts')));
  });
});

/** A zip file of empty entries: a directory record for each, then the record of the end. */
function zipOf(names: readonly string[]): Buffer {
  const records = names.map((name) => {
    const record = Buffer.alloc(46 + name.length);
    record.write('PK\u0001\u0002', 'latin1');
    record.writeUInt16LE(name.length, 28);
    record.write(name, 46);
    return record;
  });
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(names.length, 10);
  return Buffer.concat([...records, end]);
}
