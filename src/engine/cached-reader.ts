/** Reading with a cache in front. */
import type { ArticleRecord } from '../claims/record.ts';
import { keyOf, type RecordCache } from './cache.ts';
import { pack } from './pack.ts';
import { noPause, type Pause } from './pause.ts';
import type { Reader, RecordReader } from './reader.ts';
import { unpack } from './unpack.ts';

/** What a reader gives, as a record and packed. */
export interface ReadAs<T> {
  readonly record: (read: T) => ArticleRecord;
  readonly packed: (read: T) => Uint8Array;
}

export const AS_RECORD: ReadAs<ArticleRecord> = { record: (read) => read, packed: pack };
export const AS_PACKED: ReadAs<Uint8Array> = {
  record: (read) => unpack(read) as ArticleRecord,
  packed: (read) => read,
};

/**
 * A reader that asks the cache first. A damaged record is read anew. What somebody types is another text with every key: it is neither looked
 * for nor kept.
 * @param as what the reader gives.
 */
export function createCachedReader<T>(
  reader: Reader<T>,
  as: ReadAs<T>,
  cache: RecordCache,
  pause: Pause = noPause,
): RecordReader {
  return {
    async read(document, urgency) {
      if (urgency === 'now') return as.record(await reader.read(document, urgency));
      const key = keyOf(document);
      const held = await cache.holds(key).catch(() => false);
      // many that wait for one file of the cache go on together, and unpacking takes longer than anything else here
      await pause();
      const known = held && (cache.peek(key) ?? (await cache.get(document).catch(() => null)));
      if (known) return known;
      const read = await reader.read(document, urgency);
      await pause();
      await cache.keepPacked(key, as.packed(read));
      return as.record(read);
    },
    dispose: () => reader.dispose(),
  };
}
