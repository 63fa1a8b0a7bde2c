import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import v8 from 'node:v8';
import vm from 'node:vm';
import fc from 'fast-check';
import { makeCorpus } from '../../test/support/corpus.ts';
import { readRecord } from '../claims/read.ts';
import { pack, packItems } from './pack.ts';
import { noPause } from './pause.ts';
import { unpack } from './unpack.ts';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('engine: packed data', () => {
  it('is what it was, for whatever JSON can hold', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const expected = plain(value);
        assert.deepEqual(plain(unpack(pack(value))), expected);
      }),
      { numRuns: 300 },
    );
  });

  it('holds numbers of every size and texts with half of a pair', () => {
    for (const n of [0, -1, 1.5, 2 ** 31, 2 ** 45 + 1, 2 ** 52 + 1, -(2 ** 50), 1e300, Number.MIN_VALUE])
      assert.equal(unpack(pack(n)), n);
    for (const text of ['', '\ud800', 'a\udc00é', '😀', '\ufeffx', 'é'.repeat(9000)]) {
      assert.equal(unpack(pack(text)), text);
      assert.deepEqual(unpack(pack([text, { text }, text])), [text, { text }, text]);
    }
  });

  it('gives texts that do not hold each other in memory', () => {
    v8.setFlagsFromString('--expose-gc');
    const collect = vm.runInNewContext('gc') as () => void;
    const kept: string[] = [];
    collect();
    const before = process.memoryUsage().heapUsed;
    for (let i = 0; i < 100; i++) {
      const bytes = pack({ path: `articles/harbour-${i}.txt`, snippet: `${i} ${'x'.repeat(500_000)}` });
      kept.push((unpack(bytes) as { path: string }).path);
    }
    collect();
    const held = process.memoryUsage().heapUsed - before;
    assert.ok(held < 10e6, `${(held / 1e6).toFixed(0)} MB are held for ${kept.length} paths`);
  });

  it('gives objects of many keys that V8 keeps as objects, not as tables', () => {
    const script = `
      const load = async (url) => { const m = await import(url); return m.default ?? m; };
      const { pack } = await load(${JSON.stringify(new URL('./pack.ts', import.meta.url).href)});
      const { unpack } = await load(${JSON.stringify(new URL('./unpack.ts', import.meta.url).href)});
      const many = (n) => Object.fromEntries(Array.from({ length: n }, (_, i) => ['key' + i, i]));
      const list = unpack(pack([many(3), many(20), many(20), many(40)]));
      console.log(JSON.stringify(list.map((o) => [Object.keys(o).length, %HasFastProperties(o)])));`;
    const flags = ['--allow-natives-syntax', '--import', 'tsx', '--input-type=module', '-e', script];
    const { stdout, stderr } = spawnSync(process.execPath, flags, { encoding: 'utf8' });
    assert.equal(stdout.trim(), '[[3,true],[20,true],[20,true],[40,true]]', stderr);
  });

  it('leaves out undefined fields, and writes what comes again once', () => {
    assert.deepEqual(unpack(pack({ a: undefined, b: 1 })), { b: 1 });
    assert.deepEqual(unpack(pack({ '': {} })), { '': {} });
    const own = JSON.parse('{"__proto__":{"a":1},"b":2}');
    assert.deepEqual(Object.entries(unpack(pack(own)) as object), Object.entries(own));
    const [x, y, z] = unpack(pack([['a', 'b'], ['a', 'b'], { start: 1, text: 'a' }])) as unknown[];
    assert.equal(x, y);
    assert.deepEqual(z, { start: 1, text: 'a' });
    const places = unpack(pack([{ start: 1 }, { start: 1 }])) as unknown[];
    assert.notEqual(places[0], places[1]);
  });

  it('holds a record in less than half of its JSON', () => {
    for (const d of makeCorpus(8, 4).documents) {
      const record = readRecord(d);
      const bytes = pack(record);
      assert.deepEqual(unpack(bytes), plain(record));
      assert.ok(bytes.length * 2 < JSON.stringify(record).length);
    }
  });

  it('holds lists longer than a call may have arguments', () => {
    const list = Array.from({ length: 150_000 }, (_, i) => `w${i}`);
    assert.deepEqual(unpack(pack({ list })), { list });
  });

  it('is the same when it is packed an item at a time', async () => {
    const items = makeCorpus(8, 4).documents.map((d) => readRecord(d));
    assert.deepEqual(await packItems(items, noPause), pack(items));
    assert.deepEqual(unpack(await packItems([], noPause)), []);
  });

  it('says so when it ends early', () => {
    const bytes = pack({ a: ['b', 1, { c: 'd' }] });
    assert.throws(() => unpack(bytes.subarray(0, bytes.length - 1)), RangeError);
  });
});
