import assert from 'node:assert/strict';
import { readRecord } from '../claims/read.ts';
import { pack } from './pack.ts';
import { createPool, type WorkerPort, type WorkerRequest, type WorkerResponse } from './pool.ts';
import { ReadError, unpacking } from './reader.ts';

interface Fake extends WorkerPort {
  readonly requests: WorkerRequest[];
  answer(): void;
  fail(reason: string): void;
  ended: boolean;
}

function fake(): Fake {
  let onResponse: (r: WorkerResponse) => void = () => {};
  let onGone: (reason: string) => void = () => {};
  const requests: WorkerRequest[] = [];
  return {
    requests,
    ended: false,
    post: (request) => void requests.push(request),
    onResponse: (listener) => {
      onResponse = listener;
    },
    onGone: (listener) => {
      onGone = listener;
    },
    terminate() {
      this.ended = true;
    },
    answer() {
      const request = requests.at(-1)!;
      onResponse({ id: request.id, packed: pack(readRecord(request.document)) });
    },
    fail: (reason) => onGone(reason),
  };
}

function setup(size: number) {
  const workers: Fake[] = [];
  const timers: (() => void)[] = [];
  const packed = createPool({
    size,
    timeLimit: 100,
    spawn: () => {
      const worker = fake();
      workers.push(worker);
      return worker;
    },
    setTimer: (run) => timers.push(run) - 1,
    clearTimer: (timer) => {
      if (typeof timer === 'number') timers[timer] = () => {};
    },
  });
  return { pool: unpacking(packed), workers, timers };
}

const doc = (path: string) => ({ path, text: `Text of ${path}.` });

describe('engine: worker pool', () => {
  it('gives each worker one document at a time and urgent ones first', async () => {
    const { pool, workers } = setup(1);
    const done = [pool.read(doc('a')), pool.read(doc('b')), pool.read(doc('c'), 'now')];
    for (let i = 0; i < 3; i++) workers[0]!.answer();
    await Promise.all(done);
    assert.deepEqual(
      workers[0]!.requests.map((r) => r.document.path),
      ['a', 'c', 'b'],
    );
  });

  it('replaces a crashed worker and tries its document once more', async () => {
    const { pool, workers } = setup(1);
    const done = pool.read(doc('a'));
    workers[0]!.fail('out of memory');
    assert.equal(workers.length, 2);
    workers[1]!.answer();
    assert.equal((await done).path, 'a');
    assert.ok(workers[0]!.ended);
  });

  it('gives a document up after the second crash and goes on with the next', async () => {
    const { pool, workers } = setup(1);
    const bad = pool.read(doc('bad'));
    const good = pool.read(doc('good'));
    workers[0]!.fail('x');
    workers[1]!.fail('x');
    await assert.rejects(bad, ReadError);
    workers[2]!.answer();
    assert.equal((await good).path, 'good');
  });

  it('ends a worker that takes too long', async () => {
    const { pool, workers, timers } = setup(1);
    const done = pool.read(doc('slow'));
    timers.at(-1)!();
    timers.at(-1)!();
    await assert.rejects(done, /took too long/);
    assert.deepEqual(
      workers.map((w) => w.ended),
      [true, true],
    );
  });

  it('rejects what is waiting when it is closed', async () => {
    const { pool } = setup(1);
    const waiting = [pool.read(doc('a')), pool.read(doc('b'))];
    pool.dispose();
    for (const w of waiting) await assert.rejects(w, /closed/);
    await assert.rejects(pool.read(doc('c')), /closed/);
  });
});
