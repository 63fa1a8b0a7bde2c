/** Reads on the thread it is called on. */
import { readRecord } from '../claims/read.ts';
import type { RecordReader } from './reader.ts';

export function createLocalReader(): RecordReader {
  return { read: async (document) => readRecord(document), dispose() {} };
}
