/** What can be wrong with files and disks, in the real VS Code: it is said once, nothing waits for ever, and everything else goes on. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { type Api, codeOf, crosscheck, pause, problems, root, until, uriOf, write } from './support/editor.ts';
import { logged } from './support/log.ts';

const at = (name: string): string => path.join(root().fsPath, ...name.split('/'));
const drowned = (n: string): string =>
  `${n} passengers drowned when the ferry Lind capsized off Oswick on Monday, a radio station said.\n`;
const POSIX = process.platform !== 'win32';

/** An article that is written now is compared: nothing before it is waited for. */
async function goesOn(): Promise<void> {
  const uri = await write('odd/after.txt', drowned('Ninety'));
  await until('what comes later is compared', () => problems(uri).length > 0, 20_000);
  fs.rmSync(uri.fsPath);
  await until('and forgotten', () => problems(uri).length === 0, 20_000);
}

/** The editor holds the last fifty texts that were asked for, and would itself read what takes their place. */
async function letGo(uri: vscode.Uri): Promise<void> {
  const held = (): boolean => vscode.workspace.textDocuments.some((d) => d.uri.toString() === uri.toString());
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  for (let i = 0; i < 60 && held(); i++) {
    const other = await write(`odd/held-${i}.json`, '{}');
    await vscode.workspace.openTextDocument(other);
    fs.rmSync(other.fsPath);
  }
  await until('the editor has let go of it', () => !held());
}

describe('files that are none, or cannot be read', function () {
  this.timeout(60_000);
  let api: Api;
  before(async () => {
    api = await crosscheck();
    fs.mkdirSync(at('odd'), { recursive: true });
    await until('a problem', () => problems(uriOf('ferry-morning.txt')).length > 0);
  });
  afterEach(async () => {
    // The folder itself stays: one that is deleted and made anew in one moment is not always watched again.
    for (const name of fs.readdirSync(at('odd'))) fs.rmSync(at(`odd/${name}`), { recursive: true, force: true });
    await goesOn();
  });
  after(() => fs.rmSync(at('odd'), { recursive: true, force: true }));

  const listed = async (name: string): Promise<boolean> => (await api.tree('files')).some((l) => l.startsWith(name));

  /** Looks through everything with this in the folder. @returns what the log says of it. */
  async function lookedThrough(name: string): Promise<string[]> {
    const before = logged(api, /./).length;
    await vscode.commands.executeCommand('crosscheck.rescan');
    await goesOn();
    assert.ok(!(await listed(name)), `${name} is no article`);
    assert.equal(problems(uriOf(`odd/${name}`)).length, 0);
    return logged(api, /./)
      .slice(before)
      .filter((l) => l.includes(name));
  }

  it('links in a loop, links to nothing', async () => {
    fs.symlinkSync('loop-b.txt', at('odd/loop-a.txt'));
    fs.symlinkSync('loop-a.txt', at('odd/loop-b.txt'));
    fs.symlinkSync('nowhere', at('odd/loop-c.txt'));
    fs.symlinkSync('.', at('odd/loop-folder'));
    assert.ok((await lookedThrough('loop-')).length <= 3);
  });

  it('folders that are called like articles, and links to folders', async () => {
    fs.mkdirSync(at('odd/folder.txt'));
    fs.symlinkSync('..', at('odd/folder-link.txt'));
    await lookedThrough('folder');
  });

  it('a link out of the workspace is read as the file it leads to', async () => {
    const outside = path.join(path.dirname(root().fsPath), `outside-${process.pid}.txt`);
    fs.writeFileSync(outside, drowned('Ninety'));
    try {
      fs.symlinkSync(outside, at('odd/outward.txt'));
      await until('it is compared', () => problems(uriOf('odd/outward.txt')).length > 0, 20_000);
      fs.rmSync(outside);
      await vscode.commands.executeCommand('crosscheck.rescan');
      await until('it is gone with what it led to', () => problems(uriOf('odd/outward.txt')).length === 0);
    } finally {
      fs.rmSync(outside, { force: true });
    }
  });

  it('pipes, by themselves and behind links', async function () {
    if (!POSIX) this.skip();
    execFileSync('mkfifo', [at('odd/pipe.txt'), at('odd/pipe')]);
    fs.symlinkSync('pipe', at('odd/pipe-link.txt'));
    await lookedThrough('pipe');
  });

  it('what the system makes up while it is read: endless, or larger than any memory', async function () {
    if (process.platform !== 'linux') this.skip();
    fs.symlinkSync('/dev/zero', at('odd/made-up-zero.txt'));
    fs.symlinkSync('/proc/self/pagemap', at('odd/made-up-map.txt'));
    const before = process.memoryUsage().rss;
    await lookedThrough('made-up');
    assert.ok(process.memoryUsage().rss - before < 300_000_000);
  });

  it('files that cannot be read are named once each time that everything is looked through', async function () {
    if (!POSIX) this.skip();
    fs.writeFileSync(at('odd/closed.txt'), drowned('Ninety'));
    fs.chmodSync(at('odd/closed.txt'), 0);
    // The superuser may read whatever has a name, but not what is a folder's or a process's own.
    if (process.getuid?.() === 0) {
      fs.rmSync(at('odd/closed.txt'));
      fs.mkdirSync(at('odd/closed.txt'));
    }
    const said = await lookedThrough('closed.txt');
    if (process.getuid?.() !== 0) assert.equal(said.length, 1, said.join('\n'));
  });

  it('a file of 200 MB is named, and not read', async () => {
    fs.writeFileSync(at('odd/large.txt'), '');
    fs.truncateSync(at('odd/large.txt'), 200 * 1024 * 1024);
    const said = await lookedThrough('large.txt');
    assert.ok(said.length >= 1 && said.length <= 2, said.join('\n'));
    for (const line of said) assert.match(line, /too large \(204800 KB/);
  });

  it('a file that changes again and again while it is read counts as it was left', async () => {
    const file = at('odd/changing.txt');
    for (let i = 20; i < 80; i++) {
      fs.writeFileSync(file, drowned(String(i)) + 'The harbour office had no comment that evening.\n'.repeat(i * 40));
      await pause(i % 5 === 0 ? 30 : 2);
    }
    fs.writeFileSync(file, drowned('Ninety'));
    await until(
      'the last text',
      () => problems(uriOf('odd/changing.txt')).some((d) => /\b90\b/.test(d.message)),
      20_000,
    );
    await pause(500);
    const said = problems(uriOf('odd/changing.txt')).map((d) => d.message);
    assert.ok(
      said.every((m) => !/\b[2-7]\d\b/.test(m)),
      said.join('\n'),
    );
  });

  for (const name of ['.gitignore', '.crosscheckignore', '.crosscheck/decisions.json'])
    it(`${name} that is a pipe, or never ends`, async function () {
      if (!POSIX) this.skip();
      const file = at(name);
      await letGo(uriOf(name));
      fs.mkdirSync(path.dirname(file), { recursive: true });
      try {
        for (const make of [
          () => execFileSync('mkfifo', [file]),
          () => fs.symlinkSync('/dev/zero', file),
          ...(process.platform === 'linux' ? [() => fs.symlinkSync('/proc/self/pagemap', file)] : []),
        ]) {
          make();
          await pause(400);
          await vscode.commands.executeCommand('crosscheck.rescan');
          await goesOn();
          fs.rmSync(file);
        }
      } finally {
        fs.rmSync(file, { force: true });
        if (name.includes('/')) fs.rmSync(path.dirname(file), { recursive: true });
        await pause(400);
      }
    });
});

describe('a disk that takes no more', function () {
  this.timeout(60_000);
  const FILE = '.crosscheck/decisions.json';
  let api: Api;
  const conflict = (path: string): vscode.Diagnostic | undefined =>
    problems(uriOf(path)).find((d) => codeOf(d) === 'figure.conflict' && /passengers/.test(d.message));
  const held = (): number =>
    (JSON.parse(fs.readFileSync(at(FILE), 'utf8')) as { decisions: unknown[] }).decisions.length;

  async function ignore(): Promise<void> {
    const found = await until('a conflict', () => conflict('ferry-morning.txt'));
    await vscode.workspace.openTextDocument(uriOf('ferry-morning.txt'));
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uriOf('ferry-morning.txt'),
      found.range,
    );
    const { command } = actions.find((a) => a.title === 'Ignore this finding')!;
    await vscode.commands.executeCommand(command!.command, ...(command!.arguments ?? []));
  }

  const mount = (...args: string[]): boolean => spawnSync('mount', args).status === 0;
  const folder = at('.crosscheck');

  /** The folder as it is without the mounted disk, whose changes nobody is told of. */
  async function forget(): Promise<void> {
    spawnSync('umount', [folder]);
    await until('the conflict is back', async () => {
      fs.mkdirSync(folder, { recursive: true });
      fs.writeFileSync(at(FILE), `{"version":1,"decisions":[]}${' '.repeat(Date.now() % 100)}`);
      await pause(300);
      return conflict('ferry-morning.txt');
    });
  }

  before(async () => {
    api = await crosscheck();
  });
  after(async () => {
    await forget();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  for (const [what, fill, free, reason] of [
    [
      'full',
      () => {
        // Byte by byte at last, so that not even an empty page is left.
        const stuffing = fs.openSync(`${folder}/stuffing`, 'w');
        try {
          for (;;) fs.writeSync(stuffing, Buffer.alloc(512));
        } catch (error) {
          assert.equal((error as NodeJS.ErrnoException).code, 'ENOSPC');
        } finally {
          fs.closeSync(stuffing);
        }
      },
      () => fs.rmSync(`${folder}/stuffing`),
      /no space left|ENOSPC/i,
    ],
    [
      'read-only',
      () => assert.ok(mount('-o', 'remount,ro', folder)),
      () => assert.ok(mount('-o', 'remount,rw', folder)),
      /read-only|EROFS|NoPermissions/i,
    ],
  ] as const)
    it(`${what}: the old decisions stay whole, the fault is said once, and deciding works again afterwards`, async function () {
      await forget();
      if (!mount('-t', 'tmpfs', '-o', 'size=8k', 'tmpfs', folder)) {
        console.log(`no file system can be mounted here: a ${what} disk was not tried in the editor`);
        this.skip();
      }
      fs.writeFileSync(
        at(FILE),
        JSON.stringify({ version: 1, decisions: [{ about: 'name', verdict: 'ignored', name: 'Nobody' }] }),
      );
      const old = fs.readFileSync(at(FILE), 'utf8');
      const before = logged(api, /cannot be written/).length;
      fill();
      try {
        await assert.rejects(ignore(), (error: Error) => reason.test(error.message) && /not saved/.test(error.message));
        assert.equal(fs.readFileSync(at(FILE), 'utf8'), old);
        assert.equal(logged(api, /cannot be written/).length, before + 1);
        assert.ok(conflict('ferry-morning.txt'), 'what was not saved is not hidden');
      } finally {
        free();
      }
      assert.deepEqual(
        fs.readdirSync(folder).filter((f) => /tmp|broken/.test(f)),
        [],
        'nothing is left lying about',
      );
      await ignore();
      await until('it is gone', () => !conflict('ferry-morning.txt'));
      assert.ok(held() >= 2, 'what was decided before is still there');
    });
});
