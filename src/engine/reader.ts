/** Where records come from: this thread, worker threads, a cache. */
import type { ArticleRecord } from '../claims/record.ts';
import type { SourceDocument } from '../text/article.ts';
import { unpack } from './unpack.ts';

/** now: somebody waits for it (an open article); later: the first scan of a folder. */
export type Urgency = 'now' | 'later';

/** @typeParam T what a document becomes. */
export interface Reader<T> {
  /**
   * Reads one document.
   * @throws {ReadError} when the document could not be read within the limits.
   */
  read(document: SourceDocument, urgency?: Urgency): Promise<T>;
  dispose(): void;
}

export type RecordReader = Reader<ArticleRecord>;

/** Gives records as `pack` writes them: one piece of memory that passes from thread to thread, and into the cache, as it is. */
export type PackedReader = Reader<Uint8Array>;

/** The records of a reader that packs them. */
export function unpacking(reader: PackedReader): RecordReader {
  return {
    read: async (document, urgency) => unpack(await reader.read(document, urgency)) as ArticleRecord,
    dispose: () => reader.dispose(),
  };
}

/** A document that could not be read: its reader crashed twice on it or took too long. */
export class ReadError extends Error {
  constructor(
    readonly path: string,
    reason: string,
  ) {
    super(`${path}: ${reason}`);
    this.name = 'ReadError';
  }
}
