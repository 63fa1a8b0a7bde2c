import assert from 'node:assert/strict';
import type { ArticleRecord } from '../claims/record.ts';
import type { RecordReader } from './reader.ts';
import { writingLater } from './writing-later.ts';

/** A clock that is turned by hand. */
class Clock {
  time = 0;
  #timers: { readonly at: number; readonly run: () => void }[] = [];

  readonly setTimer = (run: () => void, milliseconds: number): (() => void) => {
    const timer = { at: this.time + milliseconds, run };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((t) => t !== timer);
    };
  };

  turn(milliseconds: number): void {
    this.time += milliseconds;
    const due = this.#timers.filter((t) => t.at <= this.time);
    this.#timers = this.#timers.filter((t) => t.at > this.time);
    for (const { run } of due) run();
  }
}

describe('engine: when the cache is written', () => {
  const plain: RecordReader = { read: async ({ path }) => ({ path }) as ArticleRecord, dispose() {} };
  let clock: Clock;
  let written: number[];
  let reader: RecordReader;

  beforeEach(() => {
    clock = new Clock();
    written = [];
    reader = writingLater(plain, () => written.push(clock.time), { now: () => clock.time, setTimer: clock.setTimer });
  });

  it('is a while after the last article, once', async () => {
    for (const path of ['a.txt', 'b.txt', 'c.txt']) {
      await reader.read({ path, text: '' });
      clock.turn(1000);
    }
    assert.deepEqual(written, []);
    for (let i = 0; i < 20; i++) clock.turn(1000);
    assert.deepEqual(written, [5000]);
  });

  it('is every minute while articles come without a rest', async () => {
    for (let i = 0; i < 190; i++) {
      await reader.read({ path: 'a.txt', text: '' });
      clock.turn(1000);
    }
    assert.deepEqual(written.length, 3);
  });

  it('is never once the reader is closed', async () => {
    await reader.read({ path: 'a.txt', text: '' });
    reader.dispose();
    clock.turn(100_000);
    assert.deepEqual(written, []);
  });
});
