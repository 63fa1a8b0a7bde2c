/** Where records come from: this thread, worker threads, a cache. */
import type { ArticleRecord } from '../claims/record.ts';
import type { SourceDocument } from '../text/article.ts';

/** now: somebody waits for it (an open article); later: the first scan of a folder. */
export type Urgency = 'now' | 'later';

export interface RecordReader {
  /**
   * Reads one document into its record.
   * @throws {ReadError} when the document could not be read within the limits.
   */
  read(document: SourceDocument, urgency?: Urgency): Promise<ArticleRecord>;
  dispose(): void;
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
