/** Faults of processes and file systems, in the real VS Code: what they break is said once, and everything else goes on. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import * as vscode from 'vscode';
import { makeCorpus } from '../support/corpus.ts';
import { type Api, codeOf, crosscheck, pause, problems, root, until, uriOf } from './support/editor.ts';

/** `CROSSCHECK_FAULT_ARTICLES=1000` for the run whose figures stand in docs/robustness.md. */
const MANY = Number(process.env.CROSSCHECK_FAULT_ARTICLES ?? 80);
const LONG = 180_000 + 450 * MANY;
/** Shorter than a test's time, so that what was waited for is named. */
const WAIT = LONG / 4;
const folder = (): string => path.join(root().fsPath, 'many');

/** Everything the Problems panel holds on the generated articles, in order. */
function all(): string[] {
  const out: string[] = [];
  for (const [uri, list] of vscode.languages.getDiagnostics())
    for (const d of list)
      if (d.source === 'Crosscheck' && uri.path.includes('/many/'))
        out.push(`${vscode.workspace.asRelativePath(uri)}:${d.range.start.line} ${codeOf(d)} ${d.message}`);
  return out.sort();
}

/** The Problems once there are so many articles and nothing has moved for two seconds. */
async function settled(api: Api, count: number): Promise<string[]> {
  await until(`${count} articles`, () => articles(api) === count, WAIT).catch(async (error: Error) => {
    const read = (await api.tree('files')).filter((row) => row.startsWith('many/'));
    const there = fs.readdirSync(folder(), { recursive: true }).map((f) => `many/${f}`);
    const named = (row: string): string => row.split(' ')[0]!;
    const gone = read.map(named).filter((f) => !there.includes(f));
    const missing = there.filter((f) => f.endsWith('.txt') && !read.map(named).includes(f));
    throw new Error(
      `${error.message}; ${api.status().detail}; gone and still held: ${gone.join(', ')}; there and not read: ${missing.join(', ')}`,
    );
  });
  let last = '';
  let since = Date.now();
  await until(
    'the Problems stand still',
    async () => {
      await pause(250);
      const now = `${articles(api)} ${all().join('\n')}`;
      if (now !== last || api.status().busy) since = Date.now();
      last = now;
      return Date.now() - since > 2000;
    },
    WAIT,
  );
  return all();
}

async function rescanned(api: Api): Promise<string[]> {
  const count = articles(api);
  await vscode.commands.executeCommand('crosscheck.rescan');
  return settled(api, count);
}

/** The lines of Crosscheck's log that match. */
function logged(api: Api, what: RegExp): string[] {
  const files = fs.readdirSync(api.folders.log.fsPath).filter((f) => f.endsWith('.log'));
  assert.ok(files.length > 0, 'there is a log');
  return files
    .flatMap((f) => fs.readFileSync(path.join(api.folders.log.fsPath, f), 'utf8').split('\n'))
    .filter((l) => what.test(l));
}

const articles = (api: Api): number => Number(/(\d+) articles/.exec(api.status().detail)?.[1] ?? 0);

describe(`faults among ${MANY} articles`, function () {
  this.timeout(LONG);
  let api: Api;
  let others = 0;
  let first: string[] = [];
  const documents = makeCorpus(MANY, 8, 3).documents;

  before(async () => {
    api = await crosscheck();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.window.showTextDocument(uriOf('ferry-morning.txt'));
    others = await until('articles', () => articles(api));
    // One level after the other: of directories made within each other at once the editor's watcher misses some for good.
    // What Crosscheck does when the editor hears nothing is tried below.
    fs.mkdirSync(folder());
    await pause(1000);
    for (const { path: name } of documents) fs.mkdirSync(path.join(folder(), path.dirname(name)), { recursive: true });
    await pause(1000);
  });
  after(async () => {
    fs.rmSync(folder(), { recursive: true, force: true });
    await until('all are forgotten', () => all().length === 0 && articles(api) === others, LONG);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('the engine killed in the middle of a scan: said once each time, all articles given to another', async () => {
    const engines = new Set<Worker>();
    const killed = new Set<Worker>();
    const errors = (): string[] => logged(api, /took too long|it is not read|\[error\]/);
    const earlier = errors().length;
    let posted = 0;
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (...message: Parameters<typeof post>) {
      // what a killed one is still sent is no sign of the next
      if (!killed.has(this)) {
        engines.add(this);
        posted++;
      }
      return post.apply(this, message);
    };
    try {
      for (const { path: name, text, published } of documents) {
        const file = path.join(folder(), name);
        fs.writeFileSync(file, `Published: ${published}\n\n${text}`);
      }
      const losses = (): string[] =>
        logged(api, /The engine was lost \(it ended with code \d\); another one is given all articles/);
      for (const after of [MANY / 16, MANY / 3]) {
        await until(`${after} messages`, () => posted > after, WAIT);
        for (const engine of engines) {
          killed.add(engine);
          void engine.terminate();
        }
        engines.clear();
        posted = 0;
      }
      await until('both losses are told', () => losses().length > 1, WAIT);
      first = await settled(api, others + MANY);
      assert.ok(first.length > MANY / 5, `${first.length} problems`);
      assert.equal(losses().length, 2, losses().join('\n'));
      assert.deepEqual(errors().slice(earlier), []);
    } finally {
      Worker.prototype.postMessage = post;
    }
    assert.deepEqual(await rescanned(api), first, 'as when they are looked through without a fault');
  });

  it('another branch checked out, hundreds of files changed, gone and new; and back', async function () {
    const git = (...args: string[]): void => {
      const run = spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', '-c', 'gc.auto=0', ...args], {
        cwd: folder(),
        encoding: 'utf8',
      });
      assert.equal(run.status, 0, `git ${args.join(' ')}: ${run.stderr}`);
    };
    if (spawnSync('git', ['--version']).status !== 0) {
      console.log('git is not installed here: checking out a branch was not tried');
      this.skip();
    }
    // In a repository of its own, whose files the folder's watcher sees like any others.
    const fewer = others + MANY - 0.15 * MANY;
    git('init', '-q', '-b', 'first');
    git('add', '.');
    git('commit', '-q', '-m', 'first');
    git('checkout', '-q', '-b', 'second');
    documents.slice(0, 0.6 * MANY).forEach(({ path: name }, i) => {
      const file = path.join(folder(), name);
      if (i % 4 === 0) fs.rmSync(file);
      else if (i % 4 === 1) fs.renameSync(file, file.replace(/\.txt$/, '-late.txt'));
      else fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace(/\d+ people/, `${i + 2} people`));
    });
    git('add', '-A');
    git('commit', '-q', '-m', 'second');
    await settled(api, fewer);
    git('checkout', '-q', 'first');
    assert.deepEqual(await settled(api, others + MANY), first, 'the first branch as it was');
    git('checkout', '-q', 'second');
    const second = await settled(api, fewer);
    assert.notDeepEqual(second, first);
    assert.deepEqual(await rescanned(api), second, 'the second branch as when it is looked through anew');
    git('checkout', '-q', 'first');
    assert.deepEqual(await settled(api, others + MANY), first, 'and the first once more');
    fs.rmSync(path.join(folder(), '.git'), { recursive: true });
  });

  it('all files renamed at once: every entry moves, none stays', async () => {
    for (const { path: name } of documents) {
      const file = path.join(folder(), name);
      fs.renameSync(file, file.replace(/(\d+)\.txt$/, 'n$1.txt'));
    }
    const renamed = (line: string): string => line.replace(/\b(\d+)\.txt/g, 'n$1.txt');
    const wanted = first.map(renamed).sort();
    await until(
      'the entries moved',
      () => all().length === wanted.length && all().every((l) => /n\d+\.txt:/.test(l)),
      LONG,
    );
    assert.deepEqual(await settled(api, others + MANY), wanted);
  });

  it('a cache that cannot be written: said once, nothing else is lost', async () => {
    const { storage } = api.folders;
    assert.ok(storage, 'the workspace has a storage');
    const records = path.join(storage.fsPath, 'records');
    await until('the cache is there', () => fs.existsSync(records), 20_000);
    await pause(4000);
    fs.renameSync(records, `${records}-aside`);
    fs.writeFileSync(records, 'no folder');
    try {
      for (const round of [1, 2]) {
        for (const i of [1, 2, 3]) {
          const n = 90 + 10 * round + i;
          fs.writeFileSync(
            path.join(folder(), `late-${i}.txt`),
            `${n} passengers drowned when the ferry Lind capsized off Oswick on Monday, a radio station said.\n`,
          );
        }
        await until('they are compared', () =>
          [1, 2, 3].every((i) => problems(uriOf(`many/late-${i}.txt`)).length > 0),
        );
        // Longer than the cache waits before it is written.
        await pause(4500);
      }
      assert.equal(logged(api, /The cache could not be written/).length, 1);
    } finally {
      fs.rmSync(records);
      fs.renameSync(`${records}-aside`, records);
      for (const i of [1, 2, 3]) fs.rmSync(path.join(folder(), `late-${i}.txt`));
    }
  });
});

describe('an engine that is lost', function () {
  this.timeout(120_000);
  const radio = (n: number): string =>
    `${n} passengers drowned when the ferry Lind capsized off Oswick on Monday, a radio station said.\n`;
  const late = (): vscode.Uri => uriOf('radio-late.txt');
  const post = Worker.prototype.postMessage;
  /** Ends the engine's thread as soon as something of this kind is sent to it. */
  const kill = (when: (message: unknown) => boolean): { done: boolean } => {
    const killed = { done: false };
    Worker.prototype.postMessage = function (...message: Parameters<typeof post>) {
      if (!killed.done && when(message[0])) {
        killed.done = true;
        void this.terminate();
      }
      return post.apply(this, message);
    };
    return killed;
  };
  const orderOf = (message: unknown): object => (message as { order?: object }).order ?? {};
  let api: Api;
  let before = 0;

  beforeEach(async () => {
    api = await crosscheck();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.window.showTextDocument(uriOf('ferry-morning.txt'));
    await until('articles', () => !api.status().busy && articles(api) > 0);
    before = articles(api);
  });
  afterEach(async () => {
    Worker.prototype.postMessage = post;
    fs.rmSync(late().fsPath, { force: true });
    await vscode.commands.executeCommand('crosscheck.rescan');
    await until('as before', () => !api.status().busy && articles(api) === before && problems(late()).length === 0);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('while a file is deleted leaves nothing of it', async () => {
    fs.writeFileSync(late().fsPath, radio(93));
    await until('it is compared', () => problems(late()).length > 0);
    const killed = kill((message) => 'remove' in orderOf(message));
    fs.rmSync(late().fsPath);
    await until('the engine is lost', () => killed.done);
    await until('it is forgotten', () => problems(late()).length === 0 && articles(api) === before);
    const others = (): vscode.Diagnostic[] => problems(uriOf('ferry-morning.txt'));
    await until('only the others are there', () => others().length > 0 && !others().some((d) => /93/.test(d.message)));
    await vscode.commands.executeCommand('crosscheck.groupByFile');
    assert.ok(!(await api.tree('contradictions')).some((row) => /radio-late/.test(row)));
    await vscode.commands.executeCommand('crosscheck.groupByClaim');
  });

  it('again and again is not started again, and shows nothing; all comes back by the command', async () => {
    const document = vscode.window.activeTextEditor!.document;
    const first = problems(document.uri).map((d) => d.message);
    assert.ok(first.length > 0);
    for (let i = 0; i < 5 && !/stopped/.test(api.status().text); i++) {
      const killed = kill((message) => 'ask' in orderOf(message));
      await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);
      await until('the engine is lost or has stopped', () => killed.done || /stopped/.test(api.status().text));
      await until('that was heard', () => /stopped/.test(api.status().text) || !api.status().busy);
      await pause(300);
    }
    assert.match(api.status().text, /stopped/);
    await until('nothing is shown', () => problems(document.uri).length === 0);
    assert.deepEqual(api.marks(document.uri), []);
    Worker.prototype.postMessage = post;
    let posted = 0;
    Worker.prototype.postMessage = function (...message: Parameters<typeof post>) {
      posted++;
      return post.apply(this, message);
    };
    fs.writeFileSync(late().fsPath, radio(94));
    await pause(1500);
    assert.equal(posted, 0, 'no engine was started');
    fs.rmSync(late().fsPath);
    await pause(500);
    await vscode.commands.executeCommand('crosscheck.rescan');
    await until('it is as it was', () => problems(document.uri).length === first.length);
    assert.deepEqual(
      problems(document.uri).map((d) => d.message),
      first,
    );
  });
});

describe('files of which the editor hears nothing', function () {
  this.timeout(90_000);
  // On a machine under load a comparison may come late and hear of the next step: that shows nothing, and is tried again.
  this.retries(2);
  const drowned = (n: number): string =>
    `${n} passengers drowned when the ferry Lind capsized off Oswick on Monday, a radio station said.\n`;
  const unwatched = (globs: object | undefined): Thenable<void> =>
    vscode.workspace.getConfiguration('files').update('watcherExclude', globs, vscode.ConfigurationTarget.Workspace);
  const quiet = (): string => path.join(root().fsPath, 'quiet');
  const busy = (): string => path.join(root().fsPath, 'busy');
  const names = (what: RegExp): boolean =>
    problems(uriOf('ferry-morning.txt')).some((d) =>
      d.relatedInformation?.some((r) => r.location.uri.path.includes('/quiet/') && what.test(d.message + r.message)),
    );
  let moved = 0;
  /** More files than are changed by hand, as when a branch is checked out. */
  const moveMuch = (): void => {
    fs.mkdirSync(busy(), { recursive: true });
    moved++;
    for (let i = 0; i < 12; i++) fs.writeFileSync(path.join(busy(), `${i}.txt`), `Nothing to report, take ${moved}.\n`);
  };

  before(async () => {
    await crosscheck();
    await unwatched({ '**/quiet/**': true });
    await pause(1000);
  });
  after(async () => {
    for (const folder of [quiet(), busy()]) fs.rmSync(folder, { recursive: true, force: true });
    await unwatched(undefined);
    await vscode.commands.executeCommand('crosscheck.rescan');
  });

  /** As git does, whatever it takes out. */
  const moveHead = (): void => {
    fs.mkdirSync(path.join(busy(), '.git'), { recursive: true });
    moved++;
    fs.writeFileSync(path.join(busy(), '.git', 'HEAD'), `ref: refs/heads/take-${moved}\n`);
  };

  for (const [move, what] of [
    [moveMuch, 'much else has moved in the folder'],
    [moveHead, 'git has moved'],
  ] as const)
    it(`are read, read again and forgotten once ${what}`, () => comeAndGo(move));

  it('are not read again for being open and saved, and are forgotten when they go while they are open', async () => {
    const api = await crosscheck();
    const unheard = (): string[] => logged(api, /unheard of until now/);
    fs.mkdirSync(quiet(), { recursive: true });
    const file = path.join(quiet(), 'radio.txt');
    fs.writeFileSync(file, drowned(95));
    moveHead();
    await until('it is read', () => names(/95/), 20_000);
    const editor = await vscode.window.showTextDocument(vscode.Uri.file(file));
    await editor.edit((e) => e.replace(new vscode.Range(0, 0, 0, 2), '96'));
    await editor.document.save();
    await until('the edit is taken', () => names(/96/) && !names(/95/));
    const before = unheard().length;
    assert.ok(before > 0, 'a comparison that reads something says so');
    moveHead();
    await pause(4000);
    assert.deepEqual(unheard().slice(before), []);

    fs.rmSync(file);
    await pause(2000);
    assert.ok(names(/96/), 'the editor did hear of it, so this shows nothing');
    moveHead();
    await until('it is forgotten', () => !names(/./), 20_000);
    assert.match(unheard().at(-1) ?? '', / 1 gone/);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });

  async function comeAndGo(move: () => void): Promise<void> {
    fs.rmSync(quiet(), { recursive: true, force: true });
    fs.mkdirSync(quiet(), { recursive: true });
    move();
    await until('nothing is left of an earlier try', () => !names(/./), 20_000);
    const file = path.join(quiet(), 'radio.txt');
    const steps: [string, () => void, () => boolean][] = [
      ['come', () => fs.writeFileSync(file, drowned(91)), () => names(/91/)],
      ['change', () => fs.writeFileSync(file, drowned(93)), () => names(/93/) && !names(/91/)],
      ['go', () => fs.rmSync(file), () => !names(/./)],
    ];
    for (const [what, step, seen] of steps) {
      await pause(2000);
      step();
      await pause(2000);
      assert.ok(!seen(), `${what}: the editor did hear of it, so this shows nothing`);
      move();
      await until(what, seen, 20_000);
    }
  }
});

describe('a decisions file', () => {
  const FILE = '.crosscheck/decisions.json';
  const conflict = (): vscode.Diagnostic | undefined =>
    problems(uriOf('ferry-morning.txt')).find((d) => codeOf(d) === 'figure.conflict' && /passengers/.test(d.message));

  before(crosscheck);
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    fs.rmSync(path.dirname(uriOf(FILE).fsPath), { recursive: true, force: true });
    await until('the conflict is back', conflict);
  });

  it('torn while it is open in an editor holds on to what was read, and comes back whole', async () => {
    const api = await crosscheck();
    const found = await until('a conflict', conflict);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uriOf('ferry-morning.txt'),
      found.range,
    );
    const { command } = actions.find((a) => a.title === 'Ignore this finding')!;
    await vscode.commands.executeCommand(command!.command, ...(command!.arguments ?? []));
    await until('it is gone', () => !conflict());
    const file = uriOf(FILE).fsPath;
    const whole = fs.readFileSync(file, 'utf8');
    const { document } = await vscode.window.showTextDocument(uriOf(FILE));
    const before = logged(api, /cannot be read/).length;
    for (const length of [0, 1, whole.length >> 1, whole.length - 3]) {
      fs.writeFileSync(file, whole.slice(0, length));
      await pause(350);
      assert.equal(conflict(), undefined, `cut to ${length}: what was decided still holds`);
    }
    assert.ok(logged(api, /cannot be read/).length > before);
    assert.equal(fs.readFileSync(file, 'utf8'), whole.slice(0, -3), 'nobody wrote over it');
    fs.writeFileSync(file, whole);
    await until('the editor shows it', () => document.getText() === whole);
    await pause(400);
    assert.equal(conflict(), undefined);
    assert.deepEqual(
      fs.readdirSync(path.dirname(file)).filter((f) => f.includes('broken')),
      [],
      'nothing was decided meanwhile, so nothing had to be kept aside',
    );
  });
});
