/** How long a thread is held at a time. */

/** Gives the thread back when a slice of time is used up. */
export type Pause = () => Promise<void>;

/** For work that nobody waits beside. */
export const noPause: Pause = async () => {};

/** What a pause needs of the machine it runs on. */
export interface Thread {
  /** Milliseconds. */
  readonly now: () => number;
  /** Resolves once other work had its turn. */
  readonly yield: () => Promise<void>;
  /** Resolves once whatever was let go just before has come to its next rest. */
  readonly settled: () => Promise<void>;
}

/**
 * A pause that only waits once `slice` milliseconds have passed since the thread was last given back. Whoever waits is let go one after the other, each
 * when the one before has done its work: many that are let go together would hold the thread together.
 */
export function createPause(slice: number, thread: Thread): Pause {
  const waiting: (() => void)[] = [];
  let since = thread.now();
  let serving = false;

  async function serve(): Promise<void> {
    serving = true;
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      if (thread.now() - since >= slice) {
        await thread.yield();
        since = thread.now();
      }
      next();
      await thread.settled();
    }
    serving = false;
  }

  return () =>
    new Promise((next) => {
      waiting.push(next);
      if (!serving) void serve();
    });
}
