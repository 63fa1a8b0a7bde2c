/** How long a thread is held at a time: the editor's, and the engine's own. */
import { createPause, type Pause } from './pause.ts';

/** Milliseconds: with the piece of work that begins just before its end, what the editor does itself and a collection of garbage, the thread is held for less than 10. */
const SLICE = 2;

/** Node's own, which is not there in a browser. */
declare const process: { readonly nextTick?: (run: () => void) => void } | undefined;

/** Other work has its turn, without the milliseconds that a timer waits at least. */
function nextTurn(): () => Promise<void> {
  if (typeof setImmediate === 'function') return () => new Promise((then) => setImmediate(then));
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.addEventListener('message', () => waiting.shift()?.());
  port1.start();
  return () =>
    new Promise((then) => {
      waiting.push(then);
      port2.postMessage(null);
    });
}

/** A pause on this thread's own clock and turns. */
export function createSlices(): Pause {
  const turn = nextTurn();
  // a tick comes when all that is ready to go on has done so; where there are none, a turn does the same
  const tick = typeof process === 'object' ? process.nextTick : undefined;
  return createPause(SLICE, {
    now: () => performance.now(),
    yield: turn,
    settled: tick ? () => new Promise((then) => tick(then)) : turn,
  });
}
