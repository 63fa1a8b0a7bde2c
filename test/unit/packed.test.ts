import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const WINDOWS = process.platform === 'win32';

describe('the packed package', function () {
  this.timeout(180_000);
  let folder: string;
  let tarball: string;
  let files: string[];

  const npm = (command: string, args: readonly string[], cwd: string) =>
    spawnSync(command, [...args], {
      cwd,
      encoding: 'utf8',
      shell: WINDOWS,
      timeout: 120_000,
      env: {
        ...process.env,
        npm_config_cache: path.join(folder, 'cache'),
        npm_config_update_notifier: 'false',
        npm_config_offline: 'true',
      },
    });

  before(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crosscheck-packed-'));
    // packed from a copy: packing builds anew, and dist/ may be in use
    const copy = path.join(folder, 'project');
    const left = new Set(['node_modules', '.git', '.vscode-test', 'dist', 'out'].map((name) => path.resolve(name)));
    fs.cpSync(process.cwd(), copy, { recursive: true, filter: (file) => !left.has(path.resolve(file)) });
    fs.symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'), 'junction');
    const packed = npm('npm', ['pack', '--json', '--pack-destination', folder], copy);
    assert.equal(packed.status, 0, packed.stderr);
    const answer: unknown = JSON.parse(packed.stdout.slice(packed.stdout.search(/^[[{]/m)));
    const [entry] = Object.values(answer as Record<string, { filename: string; files: { path: string }[] }>);
    tarball = path.join(folder, path.basename(entry!.filename));
    files = entry!.files.map((f) => f.path);
  });
  after(() => fs.rmSync(folder, { recursive: true, force: true }));

  it('holds the command line, the library, the schemas and the documentation, and no source', () => {
    for (const file of [
      'dist/cli.js',
      'dist/core.js',
      'dist/core.d.ts',
      'media/analysis.schema.json',
      'docs/command-line.md',
      'LICENSE',
      'package.json',
    ])
      assert.ok(files.includes(file), `${file} is missing`);
    assert.deepEqual(
      files.filter((f) => /^(?:src|test|seeds|node_modules|scripts)\/|\.map$|(?<!\.d)\.ts$/.test(f)),
      [],
    );
  });

  it('runs with npx in an empty folder, without a network', () => {
    const empty = path.join(folder, 'empty');
    fs.mkdirSync(path.join(empty, 'news'), { recursive: true });
    fs.writeFileSync(
      path.join(empty, 'news', 'a.txt'),
      'Four passengers drowned when the ferry Lind capsized off Marren, police said.\n',
    );
    fs.writeFileSync(
      path.join(empty, 'news', 'b.txt'),
      'Six passengers drowned when the ferry Lind capsized off Marren, its owner said.\n',
    );
    const ran = npm('npx', ['--yes', `--package=${tarball}`, '--', 'crosscheck', 'check', 'news'], empty);
    assert.equal(ran.status, 1, ran.stderr);
    assert.match(ran.stdout, /^news\/a\.txt:1:1 warning figure\.conflict /);
    const help = npm('npx', ['--yes', `--package=${tarball}`, '--', 'crosscheck', 'check', '--help'], empty);
    assert.equal(help.status, 0, help.stderr);
    assert.match(help.stdout, /Examples:/);
  });

  it('is a library that require() finds', () => {
    const home = path.join(folder, 'library');
    fs.mkdirSync(home);
    fs.writeFileSync(path.join(home, 'package.json'), '{"name":"library-user","version":"1.0.0"}');
    const installed = npm('npm', ['install', '--no-audit', '--no-fund', tarball], home);
    assert.equal(installed.status, 0, installed.stderr);
    const code =
      "require('crosscheck').analyze([{path:'a.txt',text:'Four people drowned.'}]).then((a)=>console.log(a.schema, a.documents[0].mentions.length, require('crosscheck/analysis.schema.json').title))";
    const ran = spawnSync(process.execPath, ['-e', code], { cwd: home, encoding: 'utf8', timeout: 60_000 });
    assert.match(ran.stdout, /^crosscheck\/1 [1-9]\d* Crosscheck analysis/, ran.stderr);
  });
});
