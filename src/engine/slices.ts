/** How long the editor's thread is held at a time. */
import { createPause, type Pause } from './service.ts';

/** Milliseconds: with the piece of work that begins just before its end, the thread is held for less than 10. */
const SLICE = 4;

/** Other work has its turn; in Node without the millisecond that a timer waits at least. */
const turn = (then: () => void): unknown =>
  typeof setImmediate === 'function' ? setImmediate(then) : setTimeout(then, 0);

/** A pause on this thread's own clock and timers. */
export function createSlices(): Pause {
  return createPause(
    SLICE,
    () => performance.now(),
    () => new Promise((next) => turn(() => next())),
  );
}
