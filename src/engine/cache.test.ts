import assert from 'node:assert/strict';
import { MemoryStore } from '../../test/support/memory-store.ts';
import { readRecord } from '../claims/read.ts';
import { type CacheStore, contentHash, RecordCache } from './cache.ts';
import { AS_RECORD, createCachedReader } from './cached-reader.ts';
import { pack } from './pack.ts';

const doc = (i: number) => ({ path: `a${i}.txt`, text: `The ferry carried ${i} people on Monday, the line said.` });

function countingReader() {
  let count = 0;
  return {
    get count() {
      return count;
    },
    read: async (document: { path: string; text: string }) => {
      count++;
      return readRecord(document);
    },
    dispose() {},
  };
}

describe('engine: record cache', () => {
  it('reads a document once, also in the next session', async () => {
    const store = new MemoryStore();
    const reader = countingReader();
    for (let session = 0; session < 2; session++) {
      const cache = new RecordCache({ store, version: '1' });
      const cached = createCachedReader(reader, AS_RECORD, cache);
      for (let i = 0; i < 20; i++) assert.deepEqual(await cached.read(doc(i)), readRecord(doc(i)));
      await cache.flush();
    }
    assert.equal(reader.count, 20);
  });

  it('keeps no record of what is being typed', async () => {
    const reader = countingReader();
    const cache = new RecordCache({ store: new MemoryStore(), version: '1' });
    const cached = createCachedReader(reader, AS_RECORD, cache);
    await cached.read(doc(1), 'now');
    assert.equal(await cache.get(doc(1)), null);
    await cached.read(doc(1), 'later');
    assert.ok(await cache.get(doc(1)));
  });

  it('lets go of what is written, and of nothing else', async () => {
    const store = new MemoryStore();
    const cache = new RecordCache({ store, version: '1' });
    await cache.put(doc(1), readRecord(doc(1)));
    await cache.release();
    assert.ok(await cache.get(doc(1)), 'not written yet');
    await cache.flush();
    await cache.release();
    let reads = 0;
    const read = store.read.bind(store);
    store.read = (name) => {
      reads++;
      return read(name);
    };
    assert.ok(await cache.get(doc(1)));
    assert.equal(reads, 1);
  });

  it('keeps a few texts of one path, the last ones', async () => {
    const store = new MemoryStore();
    const first = new RecordCache({ store, version: '1' });
    const saved = (i: number) => ({ ...doc(1), text: `${doc(1).text} Corrected ${i} times.` });
    for (let i = 0; i < 40; i++) await first.put(saved(i), readRecord(saved(i)));
    await first.put(doc(2), readRecord(doc(2)));
    await first.flush();
    for (const cache of [first, new RecordCache({ store, version: '1' })]) {
      const held = await Promise.all(Array.from({ length: 40 }, (_, i) => cache.get(saved(i))));
      assert.deepEqual(
        held.flatMap((r, i) => (r ? [i] : [])),
        [37, 38, 39],
      );
      assert.ok(await cache.get(doc(2)));
    }
  });

  it('reads anew when text, path, date or version differ', async () => {
    const store = new MemoryStore();
    const cache = new RecordCache({ store, version: '1' });
    await cache.put(doc(1), readRecord(doc(1)));
    await cache.flush();
    assert.equal(await cache.get({ ...doc(1), text: 'Other.' }), null);
    assert.equal(await cache.get({ ...doc(1), path: 'b.txt' }), null);
    assert.equal(await cache.get({ ...doc(1), published: '2024-01-01' }), null);
    assert.equal(await new RecordCache({ store, version: '2' }).get(doc(1)), null);
    assert.notEqual(await new RecordCache({ store, version: '1' }).get(doc(1)), null);
  });

  it('loses only what a truncated shard has lost, at any length', async () => {
    const store = new MemoryStore();
    const cache = new RecordCache({ store, version: '1' });
    await cache.put(doc(7), readRecord(doc(7)));
    await cache.flush();
    const [name, content] = [...store.files][0]!;
    const whole = readRecord(doc(7));
    for (let length = 0; length < content.length; length++) {
      store.files.set(name, content.slice(0, length));
      const reader = countingReader();
      const record = await createCachedReader(reader, AS_RECORD, new RecordCache({ store, version: '1' })).read(doc(7));
      assert.deepEqual(record, whole, `length ${length}`);
      assert.equal(reader.count, 1, `length ${length}`);
    }
  }).timeout(60_000);

  it('loses only the record whose bytes were changed', async () => {
    const store = new MemoryStore();
    const cache = new RecordCache({ store, version: '1' });
    const documents = Array.from({ length: 40 }, (_, i) => doc(i));
    for (const d of documents) await cache.put(d, readRecord(d));
    await cache.flush();
    const [name, content] = [...store.files][0]!;
    const damaged = content.slice();
    damaged[content.length - 20]! ^= 1;
    store.files.set(name, damaged);
    const again = new RecordCache({ store, version: '1' });
    const lost = [];
    for (const d of documents) if ((await again.get(d)) === null) lost.push(d.path);
    assert.equal(lost.length, 1);
  });

  it('drops the entries not used for longest when a shard is full', async () => {
    const store = new MemoryStore();
    const size = pack(readRecord(doc(1))).length;
    const cache = new RecordCache({ store, version: '1', shardLimit: size * 1.5 });
    for (let i = 0; i < 200; i++) await cache.put(doc(i), readRecord(doc(i)));
    await cache.flush();
    for (const content of store.files.values()) assert.ok(content.length < size * 3);
    assert.notEqual(await cache.get(doc(199)), null);
  });

  it('reports a failed write, keeps the entries and writes them at the next flush', async () => {
    const store = new MemoryStore();
    const reports: string[] = [];
    let full = true;
    const failing: CacheStore = {
      read: (name) => store.read(name),
      list: () => store.list(),
      remove: (name) => store.remove(name),
      write: async (name, content) => {
        if (full) throw new Error('no space left');
        await store.write(name, content);
      },
    };
    const cache = new RecordCache({ store: failing, version: '1', report: (m) => reports.push(m) });
    await cache.put(doc(1), readRecord(doc(1)));
    await cache.flush();
    assert.equal(reports.length, 1);
    full = false;
    await cache.flush();
    assert.equal(store.files.size, 1);
  });

  it('hashes to 14 hexadecimal digits, evenly over the shards', () => {
    const seen = new Set<string>();
    for (let i = 0; i < 2000; i++) {
      const hash = contentHash(`document ${i}`);
      assert.match(hash, /^[\da-f]{14}$/);
      seen.add(hash.charAt(0));
    }
    assert.equal(seen.size, 16);
  });
});
