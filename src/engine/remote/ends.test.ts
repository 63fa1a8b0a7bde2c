import assert from 'node:assert/strict';
import { createClient, EngineLost, isEngineLost } from './client.ts';
import type { EnginePort, Request, Response } from './messages.ts';
import { createServer } from './server.ts';

/** An engine that takes everything and answers nothing. */
function silent(): EnginePort & { readonly sent: Request[]; lose: (reason: string) => void; ended: boolean } {
  const line = {
    sent: [] as Request[],
    ended: false,
    lose: (_: string): void => {},
    post: (request: Request): void => void line.sent.push(request),
    onResponse: (): void => {},
    onGone(listener: (reason: string) => void): void {
      line.lose = listener;
    },
    terminate(): void {
      line.ended = true;
    },
  };
  return line;
}

describe('how a line to the engine ends', () => {
  it('with an engine that does not answer: after its time', async () => {
    const line = silent();
    let over = (): void => {};
    const timeToEnd = (): Promise<void> =>
      new Promise((then) => {
        over = then;
      });
    const engine = createClient({ spawn: () => line, report: assert.fail, timeToEnd });
    const asked = assert.rejects(engine.createService(null).ask.claims(), EngineLost);
    const end = engine.dispose();
    over();
    await end;
    await asked;
    assert.ok(line.ended);
  });

  it('with all collections written: none is closed before', async () => {
    const line = silent();
    const engine = createClient({ spawn: () => line, report: assert.fail });
    const service = engine.createService('a folder');
    void service.settle().catch(() => undefined);
    const end = engine.dispose();
    service.dispose();
    engine.start();
    line.lose('killed');
    await end;
    assert.ok('end' in line.sent.at(-1)!, 'nothing follows the end');
  });

  it('with one that cannot be started: that is said, and what is asked is refused', async () => {
    const reports: string[] = [];
    const engine = createClient({
      spawn: () => {
        throw new Error('no thread is left');
      },
      report: (message) => void reports.push(message),
    });
    engine.start();
    assert.deepEqual(reports, ['Error: no thread is left']);
    await assert.rejects(engine.createService(null).remove('a.txt'), /no thread is left/);
  });

  it('with one that is lost too often: no order starts another until it is started again', async () => {
    const lines: ReturnType<typeof silent>[] = [];
    const engine = createClient({ spawn: () => lines[lines.push(silent()) - 1]!, report: assert.fail });
    engine.onLost = () => engine.stop();
    const service = engine.createService('a folder');
    const asked = assert.rejects(service.remove('a.txt'), EngineLost);
    lines[0]!.lose('killed');
    await asked;
    await assert.rejects(service.ask.claims(), EngineLost);
    assert.equal(lines.length, 1);
    engine.start();
    void service.remove('a.txt');
    assert.deepEqual(lines[1]!.sent[0], { collection: 1, open: 'a folder' });
  });
});

describe('a lost engine', () => {
  it('is known by its name, whatever bundle the error comes from', () => {
    class EngineLostElsewhere extends Error {
      override name = 'EngineLost';
    }
    assert.ok(isEngineLost(new EngineLost('killed')) && isEngineLost(new EngineLostElsewhere()));
    assert.ok(!isEngineLost(new Error('EngineLost')) && !isEngineLost('EngineLost') && !isEngineLost(undefined));
  });
});

describe('the parts of an answer', () => {
  it('are small where its items are large, and hold each item once, in order', async () => {
    const people = [3000, 1, 2, 900, 200, 5, 0].map((count, i) => ({
      key: `${i}`,
      name: null,
      places: Array.from({ length: count }, (_, n) => ({ path: 'a.txt', start: n, end: n + 1, text: 'x', role: null })),
    }));
    const service = { queries: {}, dispose() {} };
    const responses: Response[] = [];
    const serve = createServer(
      { createService: () => service as never, dispose: async () => {} },
      (r) => void responses.push(r),
    );
    serve({ collection: 1, open: null });
    service.queries = { claims: () => people };
    serve({ id: 1, collection: 1, order: { ask: 'claims', args: [] } });
    const parts: (readonly unknown[])[] = [];
    for (let last = false; !last; serve({ id: 1, next: true })) {
      await new Promise((next) => setImmediate(next));
      const response = responses.pop()!;
      assert.ok('part' in response);
      parts.push(response.part);
      last = response.last;
    }
    assert.deepEqual(
      parts.map((p) => p.length),
      [1, 3, 3],
    );
    assert.deepEqual(parts.flat(), people);
  });

  it('are none but one empty one for nothing', async () => {
    const responses: Response[] = [];
    const service = { queries: { claims: () => [] }, dispose() {} };
    const serve = createServer(
      { createService: () => service as never, dispose: async () => {} },
      (r) => void responses.push(r),
    );
    serve({ collection: 1, open: null });
    serve({ id: 1, collection: 1, order: { ask: 'claims', args: [] } });
    await new Promise((next) => setImmediate(next));
    serve({ id: 9, next: true });
    assert.deepEqual(responses, [
      { id: 1, part: [], last: true },
      { id: 9, part: [], last: true },
    ]);
  });
});
