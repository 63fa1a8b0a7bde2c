/** Folders with everything that can be wrong with files: each is reported once, all else is read, nothing hangs. */
import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { readRecord } from '../../src/claims/read.ts';
import { collectAnew } from '../../src/cli/collected.ts';
import { readFiles } from '../../src/cli/read.ts';
import { RecordCache } from '../../src/engine/cache.ts';
import { createFileStore } from '../../src/engine/node/file-store.ts';
import { Folder, PROSE } from './support/command.ts';

const paths = (out: string): string[] =>
  (JSON.parse(out) as { documents: { path: string }[] }).documents.map((d) => d.path);

/** The program as a process of its own. */
function program(
  args: readonly string[],
  stdout: number | 'pipe' = 'pipe',
  stdin: number | 'ignore' = 'ignore',
): { status: number | null; stderr: string } {
  const cli = path.resolve('src/cli.ts');
  const ran = spawnSync(process.execPath, ['--import', 'tsx', cli, ...args], {
    encoding: 'utf8',
    stdio: [stdin, stdout, 'pipe'],
    timeout: 25_000,
  });
  return { status: ran.status, stderr: ran.stderr };
}

describe('file faults: articles', function () {
  this.timeout(10_000);
  let folder: Folder;
  const at = (name: string): string => path.join(folder.root, name);
  beforeEach(() => {
    folder = new Folder();
    folder.write('n/good.txt', PROSE);
  });
  afterEach(() => folder.remove());

  /** The good article is read, one line on stderr names the other, and the exit code is 0: the user named a folder. */
  async function leftOut(name: string, reason: RegExp): Promise<void> {
    const { code, out, err } = await folder.run(['check', '--format', 'json', 'n']);
    assert.deepEqual(paths(out), ['n/good.txt']);
    assert.equal(code, 0);
    const lines = err.split('\n').filter((l) => l.includes(name));
    assert.equal(lines.length, 1, err);
    assert.match(lines[0]!, reason);
  }

  it('a folder called x.txt is walked, not read', async () => {
    fs.mkdirSync(at('n/x.txt'));
    folder.write('n/x.txt/inner.txt', PROSE);
    const { out } = await folder.run(['check', '--format', 'json', 'n']);
    assert.deepEqual(paths(out), ['n/good.txt', 'n/x.txt/inner.txt']);
  });

  it('a link to a folder, called like an article', async () => {
    fs.mkdirSync(at('elsewhere'));
    fs.symlinkSync('../elsewhere', at('n/x.txt'));
    await leftOut('x.txt', /is a folder/);
  });

  it('a broken link', async () => {
    fs.symlinkSync('nowhere', at('n/x.txt'));
    await leftOut('x.txt', /vanished/);
  });

  it('links in a loop', async () => {
    fs.symlinkSync('y.txt', at('n/x.txt'));
    fs.symlinkSync('x.txt', at('n/y.txt'));
    await leftOut('x.txt', /loop of symbolic links/);
    const named = await folder.run(['check', 'n/x.txt']);
    assert.equal(named.code, 2);
  });

  it('a link out of the folder is read as the file it leads to', async () => {
    folder.write('outside.txt', PROSE);
    fs.symlinkSync('../outside.txt', at('n/x.txt'));
    const { out } = await folder.run(['check', '--format', 'json', 'n']);
    assert.deepEqual(paths(out), ['n/good.txt', 'n/x.txt']);
  });

  it('a sparse file of 200 MB, which is not even read', async () => {
    fs.writeFileSync(at('n/x.txt'), '');
    fs.truncateSync(at('n/x.txt'), 200 * 1024 * 1024);
    const from = Date.now();
    await leftOut('x.txt', /200\.0 MB is larger than an article/);
    assert.ok(Date.now() - from < 5000);
  });

  it('a pipe, by itself and behind a link', async function () {
    if (process.platform === 'win32') this.skip();
    execFileSync('mkfifo', [at('n/pipe.txt'), at('pipe')]);
    fs.symlinkSync('../pipe', at('n/x.txt'));
    await leftOut('x.txt', /not a regular file/);
    const named = await folder.run(['check', 'n/pipe.txt']);
    assert.equal(named.code, 2);
    assert.match(named.err, /not a regular file/);
  });

  it('a link to an endless device, as an article, an ignore file, decisions or configuration', async function () {
    if (!fs.existsSync('/dev/zero')) this.skip();
    fs.symlinkSync('/dev/zero', at('n/x.txt'));
    fs.symlinkSync('/dev/zero', at('n/.gitignore'));
    fs.mkdirSync(at('.crosscheck'));
    fs.symlinkSync('/dev/zero', at('.crosscheck/decisions.json'));
    await leftOut('x.txt', /not a regular file/);
    assert.match(folder.err, /decisions\.json: not a regular file/);
    fs.symlinkSync('/dev/zero', at('.crosscheck/config.json'));
    assert.equal((await folder.run(['check', 'n'])).code, 2);
  });

  it('an ignore file with lines too long for a regular expression', async () => {
    folder.write('n/.gitignore', `${'a/'.repeat(100_000)}\n${'x'.repeat(5_000_000)}\nbad.txt\n`);
    folder.write('n/bad.txt', PROSE);
    const { code, out } = await folder.run(['check', '--format', 'json', 'n']);
    assert.equal(code, 0);
    assert.deepEqual(paths(out), ['n/good.txt']);
  });

  it('patterns made to take for ever are refused', async () => {
    const { code, err } = await folder.run(['check', 'n', '--exclude', 'a/**/a/**/a/**/b']);
    assert.equal(code, 2);
    assert.match(err, /too many \*\*/);
    folder.write('.crosscheck/config.json', JSON.stringify({ exclude: ['a/'.repeat(100_000)] }));
    assert.match((await folder.run(['check', 'n'])).err, /too long/);
  });

  it('a file that vanishes between listing and reading', async () => {
    const entry = { path: 'n/gone.txt', file: at('n/gone.txt'), explicit: false };
    const results = [];
    for await (const r of readFiles([entry, { ...entry, path: 'n/good.txt', file: at('n/good.txt') }])) results.push(r);
    assert.equal(results.length, 2);
    assert.match('reason' in results[0]! ? results[0].reason : '', /vanished/);
    assert.equal(results[1]?.text, PROSE);
  });

  it('what the system makes up for as long as it is read', async function () {
    if (process.platform !== 'linux') this.skip();
    fs.symlinkSync('/proc/self/pagemap', at('n/x.txt'));
    await leftOut('x.txt', /too large/);
  });

  it('a file and a folder without permission to read them', async function () {
    if (process.platform === 'win32') this.skip();
    folder.write('n/x.txt', PROSE);
    folder.write('n/closed/y.txt', PROSE);
    fs.chmodSync(at('n/x.txt'), 0);
    fs.chmodSync(at('n/closed'), 0);
    fs.chmodSync(folder.root, 0o755);
    // The superuser may read everything: for a moment this process is nobody.
    const superuser = process.getuid?.() === 0;
    if (superuser) process.seteuid?.(65_534);
    try {
      const { code, out, err } = await folder.run(['check', '--format', 'json', 'n']);
      assert.deepEqual(paths(out), ['n/good.txt']);
      assert.equal(err.split('\n').filter((l) => /n\/x\.txt.*no permission/.test(l)).length, 1, err);
      assert.equal(err.split('\n').filter((l) => /n\/closed.*no permission/.test(l)).length, 1, err);
      assert.equal(code, 2, 'a folder that could not be looked into');
    } finally {
      if (superuser) process.seteuid?.(0);
      fs.chmodSync(at('n/closed'), 0o755);
    }
  });

  it('a thousand files renamed between two runs', async () => {
    for (let i = 0; i < 1000; i++) folder.write(`m/${i}.txt`, PROSE);
    assert.equal(paths((await folder.run(['analyze', 'm'])).out).length, 1000);
    for (let i = 0; i < 1000; i++) fs.renameSync(at(`m/${i}.txt`), at(`m/new-${i}.txt`));
    assert.ok(paths((await folder.run(['analyze', 'm'])).out).every((p) => p.startsWith('m/new-')));
  }).timeout(60_000);
});

describe('file faults: output', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
    folder.write('n/good.txt', PROSE);
  });
  afterEach(() => folder.remove());

  it('a place that cannot be written is reported, and the old file stays', async () => {
    fs.mkdirSync(path.join(folder.root, 'out.json'));
    const { code, err } = await folder.run(['analyze', 'n', '--output', 'out.json']);
    assert.equal(code, 2);
    assert.match(err, /out\.json: cannot be written/);
    assert.deepEqual(fs.readdirSync(folder.root).sort(), ['n', 'out.json'], 'no temporary file is left behind');
  });

  it('a full disk, as a file and as standard output', async function () {
    this.timeout(30_000);
    if (!fs.existsSync('/dev/full')) this.skip();
    const { code, err } = await folder.run(['analyze', 'n', '--output', '/dev/full']);
    assert.equal(code, 2);
    assert.match(err, /\/dev\/full: cannot be written \(the disk is full\)/);
    const ran = program(['analyze', folder.root], fs.openSync('/dev/full', 'w'));
    assert.equal(ran.status, 2, 'not 1, which says that something was found');
    assert.match(ran.stderr, /^crosscheck: standard output cannot be written \(ENOSPC\)\n$/);
  });

  it('a pipe and a device are written to, and stay what they are', async function () {
    if (spawnSync('mkfifo', [path.join(folder.root, 'pipe')]).status !== 0) this.skip();
    const pipe = path.join(folder.root, 'pipe');
    const reader = spawn('cat', [pipe]);
    let read = '';
    reader.stdout.on('data', (part) => {
      read += part;
    });
    const { code } = await folder.run(['analyze', 'n', '--output', 'pipe']);
    await once(reader, 'close');
    assert.equal(code, 0);
    assert.deepEqual(paths(read), ['n/good.txt']);
    assert.ok(fs.lstatSync(pipe).isFIFO());
    fs.symlinkSync('/dev/null', path.join(folder.root, 'null'));
    assert.equal((await folder.run(['analyze', 'n', '--output', 'null'])).code, 0);
    assert.equal(fs.readlinkSync(path.join(folder.root, 'null')), '/dev/null');
  });

  it('a file keeps who may read it', async function () {
    if (process.platform === 'win32') this.skip();
    fs.writeFileSync(path.join(folder.root, 'out.json'), 'old', { mode: 0o600 });
    await folder.run(['analyze', 'n', '--output', 'out.json']);
    assert.equal(fs.statSync(path.join(folder.root, 'out.json')).mode & 0o777, 0o600);
  });
});

describe('file faults: standard input', () => {
  it('without an end is more than an article, and is not waited for', function () {
    this.timeout(30_000);
    if (!fs.existsSync('/dev/zero')) this.skip();
    const ran = program(['analyze', '-'], 'pipe', fs.openSync('/dev/zero', 'r'));
    assert.equal(ran.status, 2);
    assert.match(ran.stderr, /standard input: .* larger than an article/);
  });
});

describe('an article that the engine cannot take', () => {
  it('is told, and leaves all others', async () => {
    const told: string[] = [];
    const collected = collectAnew((name) => told.push(name));
    for (const text of [PROSE, null as unknown as string, `${PROSE}More.`])
      collected.take({ path: `${text?.length}.txt`, text });
    const { documents } = await collected.analysis();
    assert.deepEqual(told, ['undefined.txt']);
    assert.equal(documents.length, 2);
  });
});

describe('file faults: cache', () => {
  const document = { path: 'a.txt', text: PROSE };
  const record = readRecord(document);
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
  });
  afterEach(() => folder.remove());

  it('a folder that cannot be written costs the cache, not the work, and is reported', async () => {
    folder.write('file', 'x');
    const reports: string[] = [];
    const store = createFileStore(path.join(folder.root, 'file', 'below'));
    const cache = new RecordCache({ store, version: '1', report: (m) => reports.push(m) });
    await cache.put(document, record);
    await cache.flush();
    assert.deepEqual(await cache.get(document), JSON.parse(JSON.stringify(record)));
    assert.ok(reports.length > 0);
  });

  it('a full disk leaves the old shard and no temporary file, and the next flush tries again', async () => {
    const root = path.join(folder.root, 'c');
    const good = createFileStore(root);
    let full = true;
    const reports: string[] = [];
    const cache = new RecordCache({
      store: {
        ...good,
        write: (name, text) =>
          full ? Promise.reject(Object.assign(new Error('disk'), { code: 'ENOSPC' })) : good.write(name, text),
      },
      version: '1',
      report: (m) => reports.push(m),
    });
    await cache.put(document, record);
    await cache.flush();
    assert.equal(reports.length, 1);
    full = false;
    await cache.flush();
    assert.equal(reports.length, 1);
    const again = new RecordCache({ store: good, version: '1' });
    assert.deepEqual(await again.get(document), JSON.parse(JSON.stringify(record)));
    assert.ok(fs.readdirSync(root).every((f) => !f.endsWith('.tmp')));
  });

  for (const [what, prepare] of [
    ['full', (root: string) => fs.writeFileSync(path.join(root, 'stuffing'), Buffer.alloc(6 * 1024))],
    ['read-only', (root: string) => execFileSync('mount', ['-o', 'remount,ro', root])],
  ] as const)
    it(`a disk that is ${what}, mounted for this: the old shard stays, nothing else is left, said once`, async function () {
      const root = path.join(folder.root, 'c');
      fs.mkdirSync(root);
      if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', root]).status !== 0) {
        console.log(`no file system can be mounted here: a ${what} disk was not tried`);
        this.skip();
      }
      try {
        const reports: string[] = [];
        const store = createFileStore(root);
        const cache = new RecordCache({ store, version: '1', report: (m) => reports.push(m) });
        await cache.put(document, record);
        await cache.flush();
        const shards = (): string[] => fs.readdirSync(root).filter((f) => f !== 'stuffing');
        const [shard] = shards();
        assert.ok(shard && reports.length === 0);
        const old = fs.readFileSync(path.join(root, shard));
        prepare(root);
        for (let i = 0; i < 40; i++) {
          const more = { path: `b${i}.txt`, text: `${PROSE} Corrected ${i} times.` };
          await cache.put(more, readRecord(more));
        }
        await cache.put({ ...document, text: `${PROSE} And more.` }, record);
        await cache.flush();
        await cache.flush();
        assert.equal(reports.length, 1, reports.join('\n'));
        assert.match(reports[0]!, what === 'full' ? /ENOSPC/ : /EROFS/);
        assert.ok(shards().every((f) => !f.endsWith('.tmp')));
        const again = new RecordCache({ store, version: '1' });
        if (what === 'read-only') assert.deepEqual(fs.readFileSync(path.join(root, shard)), old);
        assert.deepEqual(await again.get(document), JSON.parse(JSON.stringify(record)));
      } finally {
        execFileSync('umount', [root]);
      }
    });

  it('a shard that is a folder is reported and made anew in memory', async () => {
    const root = path.join(folder.root, 'c');
    for (let i = 0; i < 16; i++) fs.mkdirSync(path.join(root, `records-${i.toString(16)}`), { recursive: true });
    const reports: string[] = [];
    const cache = new RecordCache({ store: createFileStore(root), version: '1', report: (m) => reports.push(m) });
    assert.equal(await cache.get(document), null);
    await cache.put(document, record);
    await cache.flush();
    assert.equal(reports.length, 2);
  });
});
