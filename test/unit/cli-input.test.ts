import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { Folder, PROSE } from './support/command.ts';

describe('command line: which files are read', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
  });
  afterEach(() => folder.remove());

  const paths = async (...args: string[]): Promise<string[]> => {
    const { out, code } = await folder.run(['analyze', ...args]);
    assert.equal(code, 0);
    return (JSON.parse(out) as { documents: { path: string }[] }).documents.map((d) => d.path);
  };

  it('walks folders for the three endings and leaves usual non-articles out', async () => {
    for (const name of ['a.txt', 'b.md', 'deep/er/c.markdown', 'UPPER.TXT']) folder.write(`n/${name}`, PROSE);
    for (const name of [
      'README.md',
      'requirements.txt',
      'robots.txt',
      'LICENSE.txt',
      'x.html',
      'server-log.txt',
      'node_modules/m.txt',
      '.hidden/h.txt',
    ])
      folder.write(`n/${name}`, PROSE);
    assert.deepEqual((await paths('n')).sort(), ['n/UPPER.TXT', 'n/a.txt', 'n/b.md', 'n/deep/er/c.markdown']);
  });

  it('leaves out lists and logs that do not read as prose', async () => {
    folder.write('n/list.txt', 'numpy==1.2\nscipy==3.4\nflask>=2\n');
    folder.write('n/run.txt', '2025-01-02 10:00:01 INFO the worker started up and is now ready to serve\n'.repeat(20));
    folder.write('n/a.txt', PROSE);
    assert.deepEqual(await paths('n'), ['n/a.txt']);
  });

  it('always reads a file that is named', async () => {
    folder.write('README.md', 'numpy==1.2\n');
    assert.deepEqual(await paths('README.md'), ['README.md']);
  });

  it('honours .gitignore and .crosscheckignore, nested ones and negation included', async () => {
    for (const name of ['a.txt', 'drafts/b.txt', 'sub/c.txt', 'sub/keep.txt', 'old.txt']) folder.write(name, PROSE);
    folder.write('.gitignore', 'drafts/\n');
    folder.write('.crosscheckignore', 'old.txt\n');
    folder.write('sub/.crosscheckignore', '*.txt\n!keep.txt\n');
    assert.deepEqual(await paths('.'), ['a.txt', 'sub/keep.txt']);
  });

  it('honours the ignore files of the repository above a folder', async () => {
    fs.mkdirSync(path.join(folder.root, '.git'));
    folder.write('.gitignore', 'secret.txt\n');
    folder.write('n/secret.txt', PROSE);
    folder.write('n/a.txt', PROSE);
    assert.deepEqual(await paths('n'), ['n/a.txt']);
  });

  it('reads an ignored folder when it is named', async () => {
    fs.mkdirSync(path.join(folder.root, '.git'));
    folder.write('.gitignore', 'n/\n');
    folder.write('n/a.txt', PROSE);
    assert.deepEqual(await paths('n'), ['n/a.txt']);
  });

  it('expands globs itself, with ** and braces, and lists each file once', async () => {
    for (const name of ['n/a.txt', 'n/x/b.txt', 'n/x/c.md', 'n/d.htm']) folder.write(name, PROSE);
    assert.deepEqual(await paths('n/*.txt'), ['n/a.txt']);
    assert.deepEqual((await paths('n/**/*.{txt,md}')).sort(), ['n/a.txt', 'n/x/b.txt', 'n/x/c.md']);
    assert.deepEqual(await paths('n/a.txt', 'n/*.txt', './n/a.txt'), ['n/a.txt']);
    const none = await folder.run(['check', 'n/*.nope']);
    assert.equal(none.code, 2);
    assert.match(none.err, /n\/\*\.nope: no file matches/);
  });

  it('does not follow a loop of symbolic links', async () => {
    folder.write('n/a.txt', PROSE);
    fs.symlinkSync('..', path.join(folder.root, 'n', 'up'), 'dir');
    assert.deepEqual(await paths('n'), ['n/a.txt']);
  });

  it('takes text from standard input and other endings when asked', async () => {
    const piped = await folder.run(['analyze', '-', '--stdin-name', 'wire.txt'], { stdin: PROSE });
    assert.equal((JSON.parse(piped.out) as { documents: { path: string }[] }).documents[0]?.path, 'wire.txt');
    folder.write('n/a.text', PROSE);
    assert.deepEqual(await paths('n', '--ext', 'text'), ['n/a.text']);
  });
});

describe('command line: files that cannot be analysed', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
    folder.write('n/good.txt', PROSE);
  });
  afterEach(() => folder.remove());

  const reported = async (name: string, content: string | Uint8Array, reason: RegExp): Promise<void> => {
    folder.write(`n/${name}`, content);
    const { code, out, err } = await folder.run(['check', '--format', 'json', 'n']);
    assert.equal(code, 0, 'a fault inside a folder does not stop the rest');
    assert.match(err, new RegExp(`n/${name}: .*`));
    assert.match(err, reason);
    assert.deepEqual(
      (JSON.parse(out) as { documents: { path: string }[] }).documents.map((d) => d.path),
      ['n/good.txt'],
    );
  };

  it('reports an empty file', () => reported('e.txt', '', /empty/));
  it('reports a file of white space', () => reported('e.txt', ' \n\n', /empty/));
  it('reports a binary file', () => reported('b.txt', Uint8Array.from([1, 0, 2, 0, 0, 9, 200]), /not a text file/));
  it('reports a file of 5 MB', () => reported('big.txt', 'word '.repeat(1_100_000), /5\.2 MB is larger/));
  it('reports a broken link', async () => {
    fs.symlinkSync('nowhere.txt', path.join(folder.root, 'n', 'gone.txt'));
    const { code, err } = await folder.run(['check', 'n']);
    assert.equal(code, 0);
    assert.match(err, /gone\.txt: vanished/);
  });

  it('ends with 2 when a named path is missing, and still analyses the rest', async () => {
    const { code, out, err } = await folder.run(['check', '--format', 'json', 'n', 'missing.txt']);
    assert.equal(code, 2);
    assert.match(err, /missing\.txt: no such file or folder/);
    assert.equal((JSON.parse(out) as { documents: unknown[] }).documents.length, 1);
  });

  it('ends with 2 when a named file is binary or too large', async () => {
    folder.write('b.txt', Uint8Array.from([0, 0, 0, 1]));
    assert.equal((await folder.run(['check', 'b.txt', 'n'])).code, 2);
  });

  it('says when a folder holds no article, which is no fault', async () => {
    fs.mkdirSync(path.join(folder.root, 'none'));
    const { code, out, err } = await folder.run(['check', 'none']);
    assert.equal(code, 0);
    assert.equal(out, '');
    assert.match(err, /no articles found in none/);
  });

  it('shows control characters of a file name as question marks', async function () {
    if (process.platform === 'win32') this.skip();
    folder.write('n/\u001b[31mred.txt', '');
    const { err } = await folder.run(['check', 'n']);
    assert.ok(!err.includes('\u001b'));
  });
});

describe('command line: arguments', () => {
  const folder = new Folder();
  after(() => folder.remove());

  for (const args of [
    ['check', '--nope'],
    ['check', '--format', 'pdf'],
    ['check', '--fail-on', 'sometimes'],
    ['frobnicate'],
  ])
    it(`ends with 2 on ${args.join(' ')}`, async () => {
      const { code, err, out } = await folder.run(args);
      assert.equal(code, 2);
      assert.notEqual(err, '');
      assert.equal(out, '');
    });

  it('prints help and version on stdout and ends with 0', async () => {
    const help = await folder.run(['check', '--help']);
    assert.equal(help.code, 0);
    assert.match(help.out, /--fail-on/);
    assert.deepEqual(await folder.run(['--version']), { code: 0, out: '1.2.3\n', err: '' });
  });
});
