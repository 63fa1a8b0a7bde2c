import assert from 'node:assert/strict';
import { createPause, type Pause } from './pause.ts';
import { createSlices } from './slices.ts';

/** A thread whose clock stands unless work moves it; it notes when it was given back. */
function standing(slice: number): { pause: Pause; work: (name: string, milliseconds: number) => void; told: string[] } {
  const told: string[] = [];
  let time = 0;
  const tick = (): Promise<void> => new Promise((then) => setImmediate(then));
  const pause = createPause(slice, {
    now: () => time,
    yield: async () => {
      told.push('given back');
      await tick();
    },
    settled: tick,
  });
  return {
    pause,
    told,
    work(name, milliseconds) {
      time += milliseconds;
      told.push(name);
    },
  };
}

describe('pauses', () => {
  it('give the thread back when the slice is used up, not before', async () => {
    const { pause, work, told } = standing(4);
    for (const name of ['a', 'b', 'c', 'd']) {
      await pause();
      work(name, 2);
    }
    assert.deepEqual(told, ['a', 'b', 'given back', 'c', 'd']);
  });

  it('let many that wait go one after the other', async () => {
    const { pause, work, told } = standing(4);
    const lane = async (name: string): Promise<void> => {
      await pause();
      await Promise.resolve();
      work(name, 3);
    };
    await Promise.all(['a', 'b', 'c', 'd', 'e'].map(lane));
    assert.deepEqual(told, ['a', 'b', 'given back', 'c', 'd', 'given back', 'e']);
  });

  it('hold the thread for no longer than a slice and one piece of work, however many lanes wait', async () => {
    const pause = createSlices();
    const busy = (milliseconds: number): void => {
      const until = performance.now() + milliseconds;
      while (performance.now() < until);
    };
    let pieces = 0;
    let turns = 0;
    let over = false;
    const watch = (): void => {
      turns++;
      if (!over) setImmediate(watch);
    };
    setImmediate(watch);
    const lane = async (): Promise<void> => {
      for (let i = 0; i < 5; i++) {
        await pause();
        busy(2);
        pieces++;
      }
    };
    await Promise.all(Array.from({ length: 10 }, lane));
    over = true;
    assert.equal(pieces, 50);
    assert.ok(turns >= 50 / 3, `${turns} turns in between`);
  });
});
