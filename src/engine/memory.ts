/** What is kept of one collection from session to session: its articles' records, and the picture of what it showed. */
import { type CacheStore, contentHash, type RecordCache } from './cache.ts';
import type { Engine } from './engine.ts';
import type { Pause } from './pause.ts';
import { joinPieces, splitPieces } from './shard.ts';
import { takeSnapshot } from './snapshot.ts';
import { SnapshotView } from './snapshot-view.ts';

export interface MemoryOptions {
  readonly store: CacheStore;
  /** Of everything that decides what is shown: the code that reads and the code that aligns. */
  readonly version: string;
  readonly records: RecordCache;
  readonly report?: (message: string) => void;
  /** Gives the thread back while much is read or written. */
  readonly pause?: Pause;
}

/** Bytes of all pictures together; those not written for longest go first. */
const PICTURES_LIMIT = 256_000_000;
const PREFIX = 'picture-';

export class CollectionMemory {
  readonly #file: string;
  readonly records: RecordCache;
  #unpin = (): void => {};

  /** @param name tells the collection from others in the same store. */
  constructor(
    name: string,
    readonly options: MemoryOptions,
  ) {
    this.#file = PREFIX + contentHash(name);
    this.records = options.records;
  }

  /**
   * The picture of the last session; null when there is none that this version can use. From now on the cache holds the records that the picture
   * needs, until `close`.
   */
  async open(): Promise<SnapshotView | null> {
    this.#unpin = this.records.pin();
    try {
      const content = await this.options.store.read(this.#file);
      const pieces = content && splitPieces(this.options.version, content);
      return pieces ? await SnapshotView.of(pieces, (key) => this.records.peek(key), this.options.pause) : null;
    } catch (error) {
      this.options.report?.(`What was shown last could not be read (${String(error)}); it is made anew.`);
      return null;
    }
  }

  /** The picture is no longer shown: what is written may be let go. */
  async close(): Promise<void> {
    this.#unpin();
    await this.records.release();
  }

  /**
   * Writes the picture of what an engine shows, and the records that are not held yet.
   * @param stale as in `takeSnapshot`. @returns false when it was given up or could not be written.
   */
  async save(
    engine: Engine,
    keyOf: (path: string) => string | undefined,
    pause: Pause,
    stale: () => boolean = () => false,
  ): Promise<boolean> {
    const pieces = await takeSnapshot(engine, keyOf, pause, stale);
    if (!pieces) return false;
    for (const path of engine.paths()) {
      await pause();
      const [key, record] = [keyOf(path), engine.record(path)];
      if (key !== undefined && record && !(await this.records.holds(key))) await this.records.keep(key, record);
    }
    await this.records.flush();
    await this.records.release();
    if (stale()) return false;
    try {
      await this.options.store.write(this.#file, await joinPieces(this.options.version, pieces, pause));
      await this.#bound();
      return true;
    } catch (error) {
      this.options.report?.(`What is shown could not be kept for the next session (${String(error)}).`);
      return false;
    }
  }

  async #bound(): Promise<void> {
    const files = (await this.options.store.list()).filter((f) => f.name.startsWith(PREFIX));
    files.sort((a, b) => b.time - a.time);
    let size = 0;
    for (const f of files) {
      size += f.size;
      if (size > PICTURES_LIMIT && f.name !== this.#file) await this.options.store.remove(f.name);
    }
  }
}
