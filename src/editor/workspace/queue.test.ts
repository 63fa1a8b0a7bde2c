import assert from 'node:assert/strict';
import { errorText, KeyedQueue } from './queue.ts';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('work in turn', () => {
  it('does the work of one key in order, of two keys side by side', async () => {
    const done: string[] = [];
    const queue = new KeyedQueue(() => assert.fail('nothing failed'));
    const work = (name: string, ms: number) => async () => {
      await pause(ms);
      done.push(name);
    };
    void queue.run('a', work('slow', 20));
    void queue.run('a', work('quick', 0));
    void queue.run('b', work('other', 5));
    await queue.settled();
    assert.deepEqual(done, ['other', 'slow', 'quick']);
  });

  it('goes on after work that failed, and says which failed', async () => {
    const failures: string[] = [];
    const queue = new KeyedQueue((key, error) => failures.push(`${key}: ${errorText(error).split('\n')[0]}`));
    let reached = false;
    void queue.run('a', () => Promise.reject(new Error('unreadable')));
    await queue.run('a', async () => {
      reached = true;
    });
    assert.ok(reached);
    assert.deepEqual(failures, ['a: Error: unreadable']);
  });

  it('waits for one key alone', async () => {
    const queue = new KeyedQueue(() => undefined);
    let other = false;
    void queue.run('b', async () => {
      await pause(50);
      other = true;
    });
    await queue.run('a', async () => undefined);
    await queue.settled('a');
    assert.equal(other, false);
    await queue.settled('b');
    assert.equal(other, true);
  });
});
