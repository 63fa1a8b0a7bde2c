import assert from 'node:assert/strict';
import { makeCorpus } from '../../../test/support/corpus.ts';
import { createLocalReader } from '../local-reader.ts';
import { noPause } from '../pause.ts';
import { createService, type IndexingService } from '../service.ts';
import { createClient } from './client.ts';
import type { Order, Response } from './messages.ts';
import { onThisThread } from './same-thread.ts';
import { createServer } from './server.ts';

const FERRY =
  'Four passengers drowned when the ferry Lind capsized off Marren on Friday, harbour master Anna Holm said.';
const OTHER = FERRY.replace('Four', 'Six');

describe('the engine’s side', () => {
  let services: IndexingService[] = [];
  let written = 0;
  const host = {
    createService: () => services[services.push(createService(createLocalReader(), noPause)) - 1]!,
    dispose: async () => {
      written++;
    },
  };
  beforeEach(() => {
    [services, written] = [[], 0];
  });

  /** Carries out one request after the other. @returns the responses. */
  async function served(orders: readonly Order[]): Promise<Response[]> {
    const responses: Response[] = [];
    const serve = createServer(host, (response) => responses.push(response));
    serve({ collection: 7, open: 'a folder' });
    for (const [i, order] of orders.entries()) {
      serve({ id: i, collection: 7, order });
      while (responses.length <= i) await new Promise((next) => setImmediate(next));
    }
    return responses;
  }

  it('answers with what changed and what was asked', async () => {
    const [, second, findings] = await served([
      { update: 'a.txt', text: FERRY },
      { update: 'b.txt', text: OTHER },
      { ask: 'findingsOf', args: [['a.txt', 'c.txt']] },
    ]);
    assert.deepEqual(second, { id: 1, answer: { changed: ['a.txt', 'b.txt'] } });
    assert.ok(findings && 'part' in findings && findings.last);
    const [here, nowhere] = findings.part as { path: string; findings: { finding: unknown; subject: unknown }[] }[];
    assert.deepEqual(nowhere, { path: 'c.txt', findings: [] });
    assert.equal(here!.findings.length, 1);
    assert.deepEqual(here!.findings[0]!.subject, {
      claim: 'passengers killed, Marren',
      value: '4',
      source: 'Anna Holm',
    });
  });

  it('answers what went wrong with an error, whatever it was', async () => {
    const [unknown, odd] = await served([
      { ask: 'constructor' as never, args: [] },
      { ask: 'mentionsAt', args: [null] },
    ]);
    assert.ok(unknown && 'error' in unknown && /no such question/.test(unknown.error));
    assert.ok(odd && 'error' in odd);
    const responses: Response[] = [];
    createServer(host, (r) => responses.push(r))({ id: 1, collection: 1, order: { settle: true } });
    await new Promise((next) => setImmediate(next));
    assert.deepEqual(responses, [{ id: 1, error: 'the collection is closed' }]);
  });

  it('answers much in parts of a size, each when it is fetched', async () => {
    const responses: Response[] = [];
    const serve = createServer(host, (r) => responses.push(r));
    const came = async (count: number): Promise<void> => {
      while (responses.length < count) await new Promise((next) => setImmediate(next));
    };
    serve({ collection: 1, open: null });
    const articles = makeCorpus(24, 8).documents;
    for (const [i, { path, text }] of articles.entries())
      serve({ id: i, collection: 1, order: { update: path, text } });
    await came(articles.length);
    responses.length = 0;
    serve({ id: 99, collection: 1, order: { ask: 'documents', args: [] } });
    await came(1);
    const parts: unknown[][] = [];
    for (;;) {
      const response = responses.at(-1)!;
      assert.ok('part' in response);
      parts.push([...response.part]);
      if (response.last) break;
      assert.equal(responses.length, parts.length, 'nothing comes unasked');
      serve({ id: 99, next: true });
    }
    assert.deepEqual(parts.flat(), services[0]!.queries.analysis().documents);
    const sizes = parts.map((p) => JSON.stringify(p).length);
    assert.ok(parts.length > 2, `${parts.length} parts`);
    assert.ok(Math.max(...sizes) < 100_000, sizes.join());
    serve({ id: 99, next: true });
    assert.deepEqual(responses.at(-1), { id: 99, part: [], last: true }, 'of an answer that is over nothing is left');
  });

  it('holds collections apart, and lets go of one that is closed', async () => {
    const engine = createClient({ spawn: () => onThisThread(host), report: assert.fail });
    const [one, two] = [engine.createService('one'), engine.createService('two')];
    await one.update('a.txt', FERRY);
    await two.update('b.txt', OTHER);
    assert.deepEqual(await one.ask.published(), [{ path: 'a.txt', published: null }]);
    one.dispose();
    assert.deepEqual((await two.ask.findingsOf(['b.txt']))[0]!.findings, []);
    assert.equal(services.length, 2);
    await engine.dispose();
    assert.equal(written, 1);
  });

  it('answers over the line as it does beside it', async () => {
    const engine = createClient({ spawn: () => onThisThread(host), report: assert.fail });
    const service = engine.createService('a folder');
    const articles = makeCorpus(40, 8).documents;
    const paths = articles.map((d) => d.path);
    for (const d of articles) await service.update(d.path, d.text, d.published);
    const { queries } = services[0]!;
    assert.deepEqual(await service.ask.claims(), queries.claims());
    assert.ok(queries.claims().length > 32, 'more than one part');
    const asked = await service.ask.findingsOf(paths);
    assert.deepEqual(
      asked.flatMap((a) => a.findings.map((f) => f.finding)),
      paths.flatMap((p) => queries.findings(p)),
    );
    const figures = queries.claims().filter((c) => c.kind === 'figure');
    for (const claim of figures) {
      const mentions = await service.ask.mentionsAt(claim.occurrences);
      assert.deepEqual(
        mentions.map((m) => m?.id ?? null),
        claim.occurrences.map((o) => o.mention),
      );
      assert.deepEqual(await service.ask.claim(claim.id), claim);
    }
    assert.equal(await service.ask.claim('nowhere'), undefined);
    const people = await service.ask.people();
    assert.ok(people.length > 3);
    for (const { key, places } of people)
      assert.deepEqual(
        (await service.ask.mentionsOf(key)).map(({ path, mention }) => `${path} ${mention.start}`),
        places.map(({ path, start }) => `${path} ${start}`),
      );
    const documents = await service.ask.documents();
    assert.deepEqual(documents, queries.analysis().documents);
    assert.deepEqual(
      await service.ask.document(paths[3]!),
      documents.find((d) => d.path === paths[3]),
    );
    assert.equal(
      (await service.ask.sharedClaims()).length,
      queries.claims().filter((c) => c.occurrences.length > 1).length,
    );
    assert.deepEqual(
      (await service.ask.speakers()).flatMap((s) => s.places).length,
      documents.flatMap((d) => d.mentions.filter((m) => m.kind === 'quote')).length,
    );
    await engine.dispose();
  });
});
