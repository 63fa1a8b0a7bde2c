/** How long the editor's thread is held at a time. */
import { createPause, type Pause } from './service.ts';

/** Milliseconds. */
const SLICE = 8;

/** A pause on this thread's own clock and timers. */
export function createSlices(): Pause {
  return createPause(
    SLICE,
    () => performance.now(),
    () => new Promise((next) => setTimeout(next, 0)),
  );
}
