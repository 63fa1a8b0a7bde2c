/** The engine's own bundle as worker threads: what they read is what this thread reads, and a killed one is replaced. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { readRecord } from '../../src/claims/read.ts';
import { openEngine } from '../../src/engine/node/editor-service.ts';
import { createThreadReader } from '../../src/engine/node/worker-threads.ts';
import { unpacking } from '../../src/engine/reader.ts';
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
