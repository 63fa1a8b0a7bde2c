/** A progress bar on stderr for large folders: only on a terminal, only from many files on. */
import type { Io } from './io.ts';

export interface Progress {
  step(): void;
  /** Takes the bar off the terminal, before a message or at the end. */
  clear(): void;
}

const MANY = 200;
const WIDTH = 24;

/** @param total how many files will be read. */
export function createProgress(io: Io, total: number): Progress {
  if (!io.stderr.isTTY || total < MANY || io.env.CI) return { step() {}, clear() {} };
  let done = 0;
  let shown = -1;
  return {
    step() {
      done++;
      const percent = Math.floor((done / total) * 100);
      if (percent === shown) return;
      shown = percent;
      const full = Math.round((percent / 100) * WIDTH);
      io.stderr.write(`\r${'#'.repeat(full)}${'.'.repeat(WIDTH - full)} ${done} of ${total} files`);
    },
    clear() {
      if (shown >= 0) io.stderr.write('\r\u001b[K');
      shown = -1;
    },
  };
}
