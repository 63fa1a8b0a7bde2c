import assert from 'node:assert/strict';
import type { Finding } from '../../findings/finding.ts';
import { createClient, EngineLost, type RemoteService } from './client.ts';
import type { EnginePort, Request, Response } from './messages.ts';

/** A line whose other end the test holds. */
class Line implements EnginePort {
  readonly sent: Request[] = [];
  terminated = false;
  answer: (response: Response) => void = () => {};
  lose: (reason: string) => void = () => {};

  post(request: Request): void {
    this.sent.push(request);
  }
  onResponse(listener: (response: Response) => void): void {
    this.answer = listener;
  }
  onGone(listener: (reason: string) => void): void {
    this.lose = listener;
  }
  terminate(): void {
    this.terminated = true;
  }
  /** The number of the last order. */
  get id(): number {
    return this.sent.flatMap((r) => ('id' in r ? [r.id] : [])).at(-1)!;
  }
}

/** Until everything that is ready has gone on. */
const rest = (): Promise<void> => new Promise((next) => setImmediate(next));

describe('the editor’s side of the engine', () => {
  let lines: Line[] = [];
  let reports: string[] = [];
  let losses: string[] = [];
  const open = (): { engine: ReturnType<typeof createClient>; service: RemoteService } => {
    const engine = createClient({
      spawn: () => lines[lines.push(new Line()) - 1]!,
      report: (message) => reports.push(message),
    });
    engine.onLost = (reason) => losses.push(reason);
    return { engine, service: engine.createService('a folder') };
  };
  beforeEach(() => {
    [lines, reports, losses] = [[], [], []];
  });

  it('starts an engine with the first order, and names a collection once', async () => {
    const { service } = open();
    assert.equal(lines.length, 0);
    void service.update('a.txt', 'Two died.', undefined, 'now');
    void service.remove('a.txt');
    const [named, first, second] = lines[0]!.sent;
    assert.deepEqual(named, { collection: 1, open: 'a folder' });
    assert.deepEqual(first, { id: 1, collection: 1, order: { update: 'a.txt', text: 'Two died.', urgency: 'now' } });
    assert.deepEqual(second, { id: 2, collection: 1, order: { remove: 'a.txt' } });
    assert.equal(lines.length, 1);
  });

  it('gives each answer to whoever asked', async () => {
    const { service } = open();
    const [first, second] = [service.remove('a.txt'), service.remove('b.txt')];
    lines[0]!.answer({ id: 2, answer: { changed: ['b'] } });
    lines[0]!.answer({ id: 1, answer: { changed: ['a'] } });
    assert.deepEqual([await first, await second], [{ changed: ['a'] }, { changed: ['b'] }]);
  });

  it('asks for the rest of a long answer, part by part', async () => {
    const { service } = open();
    const claims = service.ask.claims();
    const part = (id: string): never[] => [{ id }] as never[];
    lines[0]!.answer({ id: 1, part: part('a'), last: false });
    await rest();
    assert.deepEqual(lines[0]!.sent.at(-1), { id: 1, next: true });
    lines[0]!.answer({ id: 1, part: part('b'), last: true });
    assert.deepEqual(await claims, [{ id: 'a' }, { id: 'b' }]);
    assert.equal(lines[0]!.sent.filter((r) => 'next' in r).length, 1);
  });

  it('throws what went wrong there, and hands on what it reports', async () => {
    const { service } = open();
    const update = service.update('a.txt', 'x');
    lines[0]!.answer({ report: 'slow' });
    lines[0]!.answer({ id: 1, error: 'a.txt: took too long to read' });
    await assert.rejects(update, /took too long/);
    assert.deepEqual(reports, ['slow']);
  });

  it('refuses what a lost engine was asked, tells of the loss once, and starts another for the next order', async () => {
    const { service } = open();
    const asked = [service.update('a.txt', 'x'), service.ask.findingsOf(['a.txt'])];
    const before = losses.length;
    lines[0]!.answer({ id: 2, part: [{ path: 'a.txt', findings: [] as Finding[] }], last: false });
    lines[0]!.lose('out of memory');
    for (const a of asked)
      await assert.rejects(a, (error) => error instanceof EngineLost && /memory/.test(error.message));
    lines[0]!.lose('again');
    assert.deepEqual([before, losses], [0, ['out of memory']]);
    const again = service.remove('a.txt');
    assert.deepEqual(lines[1]!.sent[0], { collection: 1, open: 'a folder' });
    lines[0]!.answer({ id: lines[1]!.id - 2, answer: 'of the dead' });
    lines[1]!.answer({ id: lines[1]!.id, answer: { changed: [] } });
    assert.deepEqual(await again, { changed: [] });
    assert.equal(lines[0]!.sent.filter((r) => 'next' in r).length, 0, 'nobody asks a lost engine for the rest');
  });

  it('lets a collection go, and asks nothing of it any more', async () => {
    const { service } = open();
    const remove = service.remove('a.txt');
    service.dispose();
    assert.deepEqual(lines[0]!.sent.at(-1), { collection: 1, close: true });
    lines[0]!.answer({ id: 1, answer: { changed: [] } });
    await remove;
    await assert.rejects(service.settle(), EngineLost);
    const { length } = lines[0]!.sent;
    service.dispose();
    assert.equal(lines[0]!.sent.length, length);
  });

  it('ends when everything is written; then no engine starts any more', async () => {
    const { engine, service } = open();
    void service.remove('a.txt').catch(() => undefined);
    let ended = false;
    const end = engine.dispose().then(() => {
      ended = true;
    });
    assert.ok('end' in lines[0]!.sent.at(-1)!);
    await rest();
    assert.equal(ended, false, 'it waits');
    lines[0]!.answer({ id: lines[0]!.id, answer: null });
    await end;
    assert.ok(lines[0]!.terminated);
    assert.deepEqual(losses, [], 'that is no loss');
    await assert.rejects(service.remove('b.txt'), EngineLost);
    assert.equal(lines.length, 1);
  });

  it('ends at once where no engine runs, and where it is lost while it writes', async () => {
    await open().engine.dispose();
    assert.equal(lines.length, 0);
    const { engine } = open();
    engine.start();
    const end = engine.dispose();
    lines[0]!.lose('killed');
    await end;
    assert.deepEqual(losses, []);
  });
});
