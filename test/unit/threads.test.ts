/** The engine's own bundle as threads: what they read and find is what this thread reads and finds, and a killed one is replaced. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { readRecord } from '../../src/claims/read.ts';
import { createEngine } from '../../src/engine/create.ts';
import { openEngine } from '../../src/engine/node/editor-service.ts';
import { startEngineThread } from '../../src/engine/node/engine-thread.ts';
import { createThreadReader } from '../../src/engine/node/worker-threads.ts';
import { unpacking } from '../../src/engine/reader.ts';
import { createClient } from '../../src/engine/remote/client.ts';
import type { EnginePort } from '../../src/engine/remote/messages.ts';
import { createSlices } from '../../src/engine/slices.ts';
import { makeCorpus } from '../support/corpus.ts';

describe('engine: worker threads', function () {
  this.timeout(60_000);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crosscheck-threads-'));
  const script = path.join(folder, 'engine.js');
  const documents = makeCorpus(12, 4).documents;

  before(async () => {
    await build({
      entryPoints: ['src/engine/node/bundle.ts'],
      bundle: true,
      platform: 'node',
      format: 'cjs',
      outfile: script,
      logLevel: 'silent',
    });
  });
  after(() => fs.rmSync(folder, { recursive: true, force: true }));

  it('read the same records', async () => {
    const reader = unpacking(createThreadReader(script, 2));
    try {
      const records = await Promise.all(documents.map((d) => reader.read(d)));
      assert.deepEqual(
        records,
        documents.map((d) => readRecord(d)),
      );
    } finally {
      reader.dispose();
    }
  });

  it('are replaced when they are killed at work: said once, and the article is read again', async () => {
    const reports: string[] = [];
    const post = Worker.prototype.postMessage;
    let kill = true;
    Worker.prototype.postMessage = function (...message: Parameters<typeof post>) {
      post.apply(this, message);
      if (kill) void this.terminate();
      kill = false;
    };
    const reader = unpacking(createThreadReader(script, 1, (m) => reports.push(m)));
    try {
      const records = await Promise.all(documents.map((d) => reader.read(d)));
      assert.deepEqual(
        records,
        documents.map((d) => readRecord(d)),
      );
      assert.equal(reports.length, 1);
      assert.match(reports[0]!, /^event-00000\/0\.txt: its reader ended with code \d; it is read again$/);
    } finally {
      Worker.prototype.postMessage = post;
      reader.dispose();
    }
  });

  it('compare what is given to them; when that one is killed, the next begins with nothing', async () => {
    const cacheFolder = path.join(folder, 'compared');
    const ports: EnginePort[] = [];
    const spawn = (): EnginePort => ports[ports.push(startEngineThread(script, cacheFolder)) - 1]!;
    const engine = createClient({ spawn, report: (m) => assert.fail(m) });
    const service = engine.createService('a folder');
    const here = createEngine();
    for (const d of documents) here.update(d.path, d.text, d.published);
    const found = async (): Promise<unknown[]> => {
      await Promise.all(documents.map((d) => service.update(d.path, d.text, d.published)));
      await service.settle();
      const all = await service.ask.findingsOf(documents.map((d) => d.path));
      return all.flatMap((a) => a.findings.map((f) => f.finding));
    };
    const expected = documents.flatMap((d) => here.findings(d.path));
    assert.ok(expected.length > 0);
    assert.deepEqual(await found(), expected);
    const lost = new Promise<string>((tell) => {
      engine.onLost = tell;
    });
    ports[0]!.terminate();
    assert.match(await lost, /ended with code 1/);
    assert.deepEqual(await service.ask.published(), []);
    assert.deepEqual(await found(), expected);
    await engine.dispose();
    assert.equal(ports.length, 2);
    assert.ok(fs.readdirSync(cacheFolder).length > 0, 'what was read is kept');
  });

  it('fill the cache, from which the next session reads without them', async () => {
    const cacheFolder = path.join(folder, 'records');
    const reports: string[] = [];
    const found: string[] = [];
    for (let session = 0; session < 2; session++) {
      const engine = await openEngine({ script, cacheFolder, pause: createSlices(), report: (m) => reports.push(m) });
      const service = engine.createService('a folder');
      await Promise.all(documents.map((d) => service.update(d.path, d.text, d.published)));
      found.push(JSON.stringify(service.queries.analysis()));
      service.dispose();
      await engine.dispose();
    }
    assert.equal(found[0], found[1]);
    assert.deepEqual(reports, []);
    assert.ok(fs.readdirSync(cacheFolder).length > 0);
  });

  it('the later of two overlapping updates wins', async () => {
    const engine = await openEngine({ script, cacheFolder: null, pause: createSlices(), report() {} });
    const service = engine.createService('a folder');
    const d = documents[0]!;
    await Promise.all([service.update(d.path, 'Nine people were hurt.'), service.update(d.path, d.text, d.published)]);
    assert.equal(service.queries.record(d.path)?.length, d.text.length);
    await engine.dispose();
  });
});
