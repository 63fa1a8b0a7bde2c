/** When what was read is written into the cache: once nothing was read for a while, and in the end also while somebody goes on working. */
import type { RecordReader } from './reader.ts';

/** Milliseconds after the last article before the cache is written. */
const WRITE_AFTER = 3000;
/** Milliseconds after the first that is not written yet: what waits is held in memory twice, as record and in the cache. */
const AT_THE_LATEST = 60_000;

export interface Timing {
  /** Milliseconds. */
  readonly now: () => number;
  /** Runs something later, and says how to call it off. */
  readonly setTimer: (run: () => void, milliseconds: number) => () => void;
}

/** The same reader; `write` is called after it has read. */
export function writingLater(reader: RecordReader, write: () => void, { now, setTimer }: Timing): RecordReader {
  let first: number | null = null;
  let callOff = (): void => {};
  return {
    async read(document, urgency) {
      const record = await reader.read(document, urgency);
      const time = now();
      first ??= time;
      callOff();
      callOff = setTimer(
        () => {
          first = null;
          write();
        },
        Math.max(0, Math.min(WRITE_AFTER, first + AT_THE_LATEST - time)),
      );
      return record;
    },
    dispose() {
      callOff();
      reader.dispose();
    },
  };
}
