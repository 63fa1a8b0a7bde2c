/** Reads articles one after another, a few ahead, so that memory stays the same however many there are. */
import fs from 'node:fs/promises';
import { decode } from '../engine/decode.ts';
import { MAX_ARTICLE_BYTES, readsAsProse } from '../engine/selection.ts';
import { type FileEntry, reasonOf } from './files.ts';
import { readRegularFile } from './regular-file.ts';

export type ReadResult =
  | { readonly entry: FileEntry; readonly text: string }
  /** `quiet`: left out by the selection rules, which is no fault. */
  | { readonly entry: FileEntry; readonly text: null; readonly reason: string; readonly quiet: boolean };

const AHEAD = 16;

const MEGABYTE = 1024 * 1024;

function tooLarge(size: number): string | null {
  if (size < MAX_ARTICLE_BYTES) return null;
  return `${(size / MEGABYTE).toFixed(1)} MB is larger than an article (limit ${MAX_ARTICLE_BYTES / MEGABYTE} MB)`;
}

/** A text, or why the bytes are none. */
export function textOf(bytes: Uint8Array): { text: string } | { text: null; reason: string } {
  const large = tooLarge(bytes.length);
  if (large !== null) return { text: null, reason: large };
  const decoded = decode(bytes);
  if (decoded.text === null) return { text: null, reason: 'not a text file' };
  return /\S/.test(decoded.text) ? { text: decoded.text } : { text: null, reason: 'empty' };
}

async function readOne(entry: FileEntry): Promise<ReadResult> {
  const fail = (reason: string, quiet = false): ReadResult => ({ entry, text: null, reason, quiet });
  try {
    // A huge file is not even read.
    const large = tooLarge((await fs.stat(entry.file)).size);
    if (large !== null) return fail(large);
    const read = textOf(await readRegularFile(entry.file));
    if (read.text === null) return fail(read.reason);
    if (!entry.explicit && !readsAsProse(read.text)) return fail('does not read as prose', true);
    return { entry, text: read.text };
  } catch (error) {
    const gone = (error as NodeJS.ErrnoException).code === 'ENOENT';
    if (!gone) return fail(reasonOf(error));
    // The file system's bytes were not UTF-8, so what stands here is not the name.
    return fail(entry.file.includes('\ufffd') ? 'its name is not UTF-8' : 'vanished while it was read');
  }
}

/** Reads files in their order. Never throws for a file: a file that cannot be read gives a result that says so. */
export async function* readFiles(entries: readonly FileEntry[]): AsyncGenerator<ReadResult> {
  const queue: Promise<ReadResult>[] = [];
  let next = 0;
  while (next < entries.length || queue.length > 0) {
    while (queue.length < AHEAD && next < entries.length) queue.push(readOne(entries[next++]!));
    yield await queue.shift()!;
  }
}
