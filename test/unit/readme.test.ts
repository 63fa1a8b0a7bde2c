/** The code examples of the pages run, as written, against the library as it is packed, and hold against its types. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { analyze } from '../../src/engine/analyze.ts';
import { ROOT, readPage } from '../support/markdown.ts';

const require = createRequire(import.meta.url);

interface Example {
  readonly page: string;
  readonly name: string;
  readonly code: string;
}

const EXAMPLES: readonly Example[] = ['README.md', 'docs/library.md', 'docs/analysis-format.md'].flatMap((page) =>
  readPage(page)
    .fences.filter(({ language }) => language === 'js')
    .map(({ text }, i) => ({ page, name: `${path.basename(page, '.md').toLowerCase()}-${i}`, code: text })),
);

/** What each example prints; null where it prints nothing. */
const PRINTS: Readonly<Record<string, RegExp | null>> = {
  'readme-0': /^warning figure\.conflict 6 people killed .*\nwarning figure\.conflict 4 people killed /,
  'library-0': /^a\.txt: warning figure\.conflict: .*\nb\.txt: warning figure\.conflict: /,
  'library-1': /^\[ 'a\.txt', 'b\.txt' \]\na\.txt 4 .*police\nb\.txt 6 .*owner\n0\n$/,
  'analysis-format-0': null,
};

describe('code examples', function () {
  this.timeout(120_000);
  let folder: string;

  before(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crosscheck-examples-'));
    const installed = path.join(folder, 'node_modules/crosscheck');
    fs.mkdirSync(installed, { recursive: true });
    fs.copyFileSync(path.join(ROOT, 'package.json'), path.join(installed, 'package.json'));
    buildSync({
      entryPoints: [path.join(ROOT, 'src/core.ts')],
      outfile: path.join(installed, 'dist/core.js'),
      bundle: true,
      platform: 'node',
      format: 'cjs',
      logLevel: 'silent',
    });
    fs.writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
    for (const { name, code } of EXAMPLES) fs.writeFileSync(path.join(folder, `${name}.js`), code);
  });
  after(() => fs.rmSync(folder, { recursive: true, force: true }));

  it('are all known here', () => {
    assert.deepEqual(EXAMPLES.map(({ name }) => name).sort(), Object.keys(PRINTS).sort());
  });

  for (const { page, name } of EXAMPLES)
    it(`${page}: ${name} runs as written`, () => {
      const ran = spawnSync(process.execPath, [`${name}.js`], { cwd: folder, encoding: 'utf8', timeout: 60_000 });
      assert.equal(ran.status, 0, ran.stderr);
      const expected = PRINTS[name];
      if (expected) assert.match(ran.stdout, expected);
      else assert.equal(ran.stdout, '');
    });

  it('hold against the types of the package', () => {
    const types = path.join(folder, 'node_modules/crosscheck/dist/core.d.ts');
    const made = spawnSync(process.execPath, ['scripts/types.mjs', types], { cwd: ROOT, encoding: 'utf8' });
    assert.equal(made.status, 0, made.stderr);
    for (const { name, code } of EXAMPLES) fs.writeFileSync(path.join(folder, `${name}.ts`), code);
    // The check can fail: this names a method that is not there.
    fs.writeFileSync(
      path.join(folder, 'wrong.ts'),
      "import { createEngine } from 'crosscheck';\ncreateEngine().no();\n",
    );
    const compilerOptions = {
      strict: true,
      noEmit: true,
      target: 'ES2022',
      module: 'NodeNext',
      moduleResolution: 'NodeNext',
      types: [],
      lib: ['ES2023', 'DOM'],
    };
    fs.writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
    const manifest = require.resolve('typescript/package.json');
    const tsc = path.join(path.dirname(manifest), require(manifest).bin.tsc);
    const ran = spawnSync(process.execPath, [tsc, '-p', folder], { cwd: folder, encoding: 'utf8' });
    assert.deepEqual(
      ran.stdout.split('\n').filter((line) => /error TS/.test(line)),
      ["wrong.ts(2,16): error TS2339: Property 'no' does not exist on type 'Engine'."],
    );
  });
});

describe('the README shows what the samples give', () => {
  it('the entry of the Problems panel', async () => {
    const shown = readPage('README.md').fences.find(({ text }) => text.includes('⚠'))?.text ?? '';
    const [, path_ = '', message = '', code = ''] = /^(\S+)\n\s+⚠ (.+?)\s+Crosscheck\((\S+)\)/.exec(shown) ?? [];
    const names = fs.readdirSync(path.join(ROOT, 'seeds'));
    const documents = names.map((name) => ({
      path: `seeds/${name}`,
      text: fs.readFileSync(path.join(ROOT, 'seeds', name), 'utf8'),
    }));
    const { findings } = await analyze(documents);
    const messages = findings.filter((f) => f.primary.path === path_ && f.code === code).map((f) => f.message);
    assert.ok(messages.includes(message), `${message} is none of ${messages.join(' | ')}`);
  });
});
