/** A session that begins where the last one ended shows, at each moment that it says so, what a fresh start shows. */
import assert from 'node:assert/strict';
import type { Analysis } from '../../src/engine/analysis.ts';
import { analyze } from '../../src/engine/analyze.ts';
import { RecordCache } from '../../src/engine/cache.ts';
import { createLocalReader } from '../../src/engine/local-reader.ts';
import { CollectionMemory } from '../../src/engine/memory.ts';
import { createReopeningService, type ReopeningService } from '../../src/engine/reopening.ts';
import { createService } from '../../src/engine/service.ts';
import type { SourceDocument } from '../../src/text/article.ts';
import { makeCorpus } from '../support/corpus.ts';
import { MemoryStore } from '../support/memory-store.ts';
import { Random } from '../support/random.ts';
import { PIECES } from '../support/texts.ts';

const RUNS = Math.max(4, Number(process.env.CROSSCHECK_PROPERTY_RUNS ?? 60) / 10);
const pause = async (): Promise<void> => {};
const never = () => () => {};

interface Session {
  readonly service: ReopeningService;
  /** How many articles had to be read. */
  read: number;
}

function open(store: MemoryStore, version = '1'): Session {
  const local = createLocalReader();
  const records = new RecordCache({ store, version });
  const memory = new CollectionMemory('articles', { store, version, records });
  const session: Session = {
    read: 0,
    service: createReopeningService(
      createService(
        {
          ...local,
          read: (d) => {
            session.read++;
            return local.read(d);
          },
        },
        pause,
      ),
      memory,
      pause,
      never,
    ),
  };
  return session;
}

const give = (s: ReopeningService, documents: readonly SourceDocument[]) =>
  Promise.all(documents.map((d) => s.update(d.path, d.text, d.published)));

async function keep(store: MemoryStore, documents: readonly SourceDocument[]): Promise<void> {
  const { service } = open(store);
  await give(service, documents);
  await service.settle();
  await service.save();
  service.dispose();
}

const plain = (a: Analysis): unknown => JSON.parse(JSON.stringify(a));

async function assertFresh(
  service: ReopeningService,
  documents: readonly SourceDocument[],
  when: string,
): Promise<void> {
  const fresh = await analyze(documents);
  const { queries } = service;
  assert.deepEqual(plain(queries.analysis()), plain(fresh), when);
  assert.deepEqual(queries.paths(), fresh.documents.map((d) => d.path).sort());
}

function edited(documents: readonly SourceDocument[], random: Random, how: number): SourceDocument[] {
  const out = [...documents];
  for (let k = 0; k < how; k++) {
    const at = random.whole(0, out.length - 1);
    const d = out[at]!;
    const cut = random.whole(0, d.text.length);
    const action = random.next();
    if (action < 0.25) out.splice(at, 1);
    else if (action < 0.4) out.push({ ...d, path: `new/${k}.txt` });
    else if (action < 0.6) out[at] = { ...d, text: d.text.replace(/\d+ people/, `${random.whole(2, 99)} people`) };
    else out[at] = { ...d, text: d.text.slice(0, cut) + random.pick(PIECES) + d.text.slice(cut) };
  }
  return out;
}

describe('property: opening again', function () {
  this.timeout(120_000);

  it('shows what was there, reads nothing, and goes on as if it had never been closed', async () => {
    const { documents } = makeCorpus(36, 6, 5);
    const store = new MemoryStore();
    await keep(store, documents);
    const session = open(store);
    await give(session.service, documents);
    await assertFresh(session.service, documents, 'from the picture');
    assert.deepEqual(await session.service.settle(), { changed: [] });
    await assertFresh(session.service, documents, 'from the indexes');
    assert.equal(session.read, 0);
    const after = documents.map((d, i) => (i === 3 ? { ...d, text: d.text.replace(/\d+ people/, '77 people') } : d));
    await give(session.service, after.slice(3, 4));
    await assertFresh(session.service, after, 'after an edit');
  });

  it('answers each question as the indexes do', async () => {
    const { documents } = makeCorpus(24, 6, 9);
    const store = new MemoryStore();
    await keep(store, documents);
    const { service } = open(store);
    await give(service, documents);
    const ask = () =>
      documents.map(({ path }) => {
        const q = service.queries;
        const places = q.statuses(path);
        const claims = places.map((p) => q.claimsAt(path, p.start).sort((a, b) => (a.id < b.id ? -1 : 1)));
        return plain({
          places: places.sort((a, b) => a.start - b.start || a.end - b.end || (a.claim < b.claim ? -1 : 1)),
          claims,
          one: places.map((p) => q.claim(p.claim)),
          findings: q.findings(path),
          mentions: q.mentions(path),
          record: q.record(path),
        } as unknown as Analysis);
      });
    const before = ask();
    await service.settle();
    assert.deepEqual(before, ask());
  });

  it('is right when files were changed, added and removed meanwhile, and tells every path whose findings are others', async () => {
    for (let seed = 1; seed <= RUNS; seed++) {
      const random = new Random(seed);
      const { documents } = makeCorpus(30, 6, seed);
      const store = new MemoryStore();
      await keep(store, documents);
      const now = edited(documents, random, random.whole(1, 5));
      const { service } = open(store);
      await give(service, now);
      const paths = new Set([...documents, ...now].map((d) => d.path));
      const shown = () => new Map([...paths].map((p) => [p, JSON.stringify(service.queries.findings(p))]));
      const before = shown();
      const { changed } = await service.settle();
      await assertFresh(service, now, `seed ${seed}`);
      const after = shown();
      for (const p of paths) if (before.get(p) !== after.get(p)) assert.ok(changed.includes(p), `${p}, seed ${seed}`);
    }
  });

  it('shows no finding that leans on an article that changed or is gone', async () => {
    const { documents } = makeCorpus(16, 8, 4);
    const store = new MemoryStore();
    await keep(store, documents);
    const { service } = open(store);
    await give(service, documents.slice(1));
    for (const f of service.queries.findings())
      for (const r of [f.primary, ...f.related]) assert.notEqual(r.path, documents[0]!.path);
    for (const c of service.queries.claims())
      for (const o of c.occurrences) assert.notEqual(o.path, documents[0]!.path);
  });

  it('is right after damage anywhere in its files', async () => {
    const { documents } = makeCorpus(12, 6, 2);
    const whole = new MemoryStore();
    await keep(whole, documents);
    const random = new Random(3);
    for (let k = 0; k < RUNS * 4; k++) {
      const store = new MemoryStore();
      for (const [name, content] of whole.files) {
        const bytes = content.slice(0, random.next() < 0.3 ? random.whole(0, content.length) : content.length);
        if (bytes.length > 0 && random.next() < 0.6)
          bytes[random.whole(0, bytes.length - 1)]! ^= 1 << random.whole(0, 7);
        store.files.set(name, bytes);
      }
      const { service } = open(store);
      await give(service, documents);
      await service.settle();
      await assertFresh(service, documents, `damage ${k}`);
    }
  });

  it('takes nothing from another version, and keeps its files in bounds', async () => {
    const { documents } = makeCorpus(12, 6, 2);
    const store = new MemoryStore();
    await keep(store, documents);
    const other = open(store, '2');
    await give(other.service, documents);
    await other.service.settle();
    await assertFresh(other.service, documents, 'another version');
    assert.equal(other.read, documents.length);
    const text = documents.reduce((n, d) => n + d.text.length, 0);
    const kept = [...store.files.values()].reduce((n, f) => n + f.length, 0);
    assert.ok(kept < text * 6, `${kept} bytes for ${text} characters`);
  });
});
