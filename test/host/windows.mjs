// Windows that end badly or stand side by side, in the real VS Code (server build): `node test/host/windows.mjs [--only killed|two|again]`.
// killed: the extension host is killed while it writes decisions and cache. two: two windows decide in one workspace at once.
// again: a window is closed before anything had to be written, and what it read is there for the next one.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openBrowser } from './browser.mjs';
import { makeHome } from './home.mjs';
import { installServer } from './install.mjs';
import { option, ROOT, say } from './paths.mjs';
import { closeOnSignal, sleep } from './processes.mjs';
import { startServer } from './server.mjs';
import { bundleSession, writeCorpus } from './session.mjs';
import { runInPage } from './suite-page.mjs';

const ARTICLES = 96;
const DECISIONS = path.join('.crosscheck', 'decisions.json');

/** A server and a folder of articles; both go when `work` is done. */
async function withServer(work) {
  const scratch = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'crosscheck-windows-')));
  const folder = path.join(scratch, 'articles');
  await writeCorpus(folder, ARTICLES, 9);
  const home = makeHome();
  const server = await startServer(installServer('newest'), home, { tests: true });
  let number = 0;
  /** Opens a window on the folder that runs one function. */
  const open = async (name, options) => {
    const report = path.join(scratch, `${name}-${number++}.jsonl`);
    fs.writeFileSync(report, '');
    const suite = await bundleSession('test/host/windows/session.ts', name, { ...options, report });
    const browser = await openBrowser();
    const remote = (place) => `vscode-remote://127.0.0.1:${server.port}${place}`;
    const payload = JSON.stringify([
      ['extensionDevelopmentPath', remote(ROOT)],
      ['extensionTestsPath', remote(suite)],
      ['skipWelcome', 'true'],
    ]);
    const messages = () =>
      fs
        .readFileSync(report, 'utf8')
        .split('\n')
        .flatMap((line) => (line.endsWith('}') ? [JSON.parse(line)] : []));
    return {
      ended: runInPage(browser.page, server.url({ folder, payload }), {}).catch((error) => ({ code: String(error) })),
      /** What it said after a word. */
      said: (word) =>
        messages().flatMap((m) => (m.line?.startsWith(`${word} `) ? [m.line.slice(word.length + 1)] : [])),
      failed: () => messages().some((m) => m.stats?.failures > 0),
      messages,
      close: () => browser.close(),
    };
  };
  try {
    return await work({ folder, open });
  } finally {
    await server.stop();
    home.remove();
    fs.rmSync(scratch, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

async function waitFor(what, probe, seconds = 100) {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await sleep(50)) if (probe()) return;
  throw new Error(`waited in vain: ${what}`);
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Opens a window, lets its function come to its end, closes it. */
async function whole(window) {
  const { code } = await window.ended;
  await window.close();
  assert.equal(code, 0, JSON.stringify(window.messages(), null, 1));
  assert.ok(!window.failed());
  return window;
}

const fingerprints = (folder) =>
  JSON.parse(fs.readFileSync(path.join(folder, DECISIONS), 'utf8')).decisions.map((d) => d.fingerprint);

const CASES = {
  async killed() {
    await withServer(async ({ folder, open }) => {
      const before = (await whole(await open('look', {}))).said('shows');
      assert.ok(before.length > 15, `${before.length} conflicts`);
      for (const [round, decisions] of [4, 6].entries()) {
        const window = await open('decide', { rest: 0, of: 1, forEver: true });
        await waitFor('decisions', () => window.said('decided').length >= decisions || window.failed());
        assert.ok(!window.failed(), JSON.stringify(window.messages()));
        process.kill(Number(window.said('pid')[0]), 'SIGKILL');
        await sleep(500);
        const decided = window.said('decided');
        await window.close();
        const held = fingerprints(folder);
        for (const fingerprint of decided)
          assert.ok(held.includes(fingerprint), `round ${round}: ${fingerprint} was decided and is lost`);
      }
      const shown = await whole(await open('look', {}));
      const after = shown.said('shows');
      assert.ok(after.length < before.length);
      const records = path.join(shown.said('records')[0], 'records');
      const shards = fs.readdirSync(records).filter((f) => /^records-[0-9a-f]$/.test(f));
      assert.ok(shards.length > 0, 'there is a cache');
      fs.rmSync(records, { recursive: true });
      assert.deepEqual(
        (await whole(await open('look', {}))).said('shows'),
        after,
        'as without the cache that was left',
      );
      const left = fs.readdirSync(path.join(folder, '.crosscheck'));
      say(`ok    killed twice while writing: ${fingerprints(folder).length} decisions kept; ${left.join(', ')}`);
    });
  },

  async two() {
    await withServer(async ({ folder, open }) => {
      const windows = [
        await open('decide', { rest: 0, of: 2, forEver: false }),
        await open('decide', { rest: 1, of: 2, forEver: false }),
      ];
      await Promise.all(windows.map(whole));
      const held = fingerprints(folder);
      const decided = windows.map((w) => w.said('decided'));
      for (const list of decided) assert.ok(list.length > 3, `${list.length} decisions`);
      for (const fingerprint of decided.flat()) assert.ok(held.includes(fingerprint), `${fingerprint} is lost`);
      assert.equal(new Set(held).size, held.length);
      assert.deepEqual((await whole(await open('look', {}))).said('shows'), [], 'a third window shows none of them');
      say(
        `ok    two windows at once: ${decided.map((l) => l.length).join(' and ')} decisions, all ${held.length} kept`,
      );
    });
  },

  async again() {
    await withServer(async ({ folder, open }) => {
      // each directory is a collection of its own, and is kept by itself
      fs.mkdirSync(path.join(folder, '.vscode'));
      const settings = JSON.stringify({ 'crosscheck.compareWithin': 'directory' });
      fs.writeFileSync(path.join(folder, '.vscode/settings.json'), settings);
      const directories = fs.readdirSync(folder).filter((name) => name.startsWith('event-'));
      const first = await whole(await open('look', {}));
      const shows = first.said('shows');
      assert.ok(shows.length > 15, `${shows.length} conflicts`);
      assert.equal(first.said('thread').filter((role) => role === 'engine').length, 1);
      assert.ok(first.said('thread').includes('reader'), 'the first window reads the articles');
      const pid = Number(first.said('pid')[0]);
      const from = Date.now();
      await waitFor('the extension host ends, and its threads with it', () => !isAlive(pid));
      const ended = ((Date.now() - from) / 1000).toFixed(1);
      const kept = fs.readdirSync(path.join(first.said('records')[0], 'records'));
      assert.ok(kept.some((f) => f.startsWith('records-')));
      const pictures = kept.filter((f) => f.startsWith('picture-'));
      assert.ok(directories.length > 5 && pictures.length === directories.length, `${pictures.length} pictures`);
      const second = await whole(await open('look', {}));
      assert.deepEqual(second.said('shows'), shows);
      assert.deepEqual(second.said('thread'), ['engine'], 'the second window reads nothing');
      say(`ok    opened again: ${shows.length} conflicts from what was kept; the host was gone after ${ended} s`);
    });
  },
};

closeOnSignal();
const wanted = Object.keys(CASES).filter((name) => !option('only') || option('only') === name);
let failed = 0;
for (const name of wanted) {
  try {
    await CASES[name]();
  } catch (error) {
    failed++;
    console.error(`FAIL  ${name}\n${error instanceof Error ? error.stack : error}`);
  }
}
console.log(`${wanted.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
