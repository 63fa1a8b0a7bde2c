/** Many pieces of bytes in one file, each with its name and a checksum: a piece that was damaged is not there, and costs no other. */

import type { Pause } from './pause.ts';

/** Pieces by name, and the version of what made them. */
export type Pieces = ReadonlyMap<string, Uint8Array>;

/** 32-bit hash of bytes (multiply-xorshift over whole words). */
function sumOf(bytes: Uint8Array): number {
  let h = bytes.length ^ 0x9e3779b1;
  for (let i = 0; i < bytes.length; i++) h = Math.imul(h ^ bytes[i]!, 0x85ebca6b) ^ (h >>> 13);
  return h >>> 0;
}

interface Head {
  readonly version: string;
  /** Name, length in bytes and checksum of each piece. */
  readonly pieces: readonly (readonly [string, number, number])[];
}

const NEWLINE = 10;

/**
 * The bytes of a file that holds these pieces, in their order: a line of JSON that names them, then the pieces.
 * @param pause gives the thread back between pieces: they may be as large as the collection.
 */
export async function joinPieces(version: string, pieces: Pieces, pause: Pause): Promise<Uint8Array> {
  const named: [string, number, number][] = [];
  let size = 0;
  for (const [name, bytes] of pieces) {
    await pause();
    named.push([name, bytes.length, sumOf(bytes)]);
    size += bytes.length;
  }
  const head: Head = { version, pieces: named };
  const line = new TextEncoder().encode(`${JSON.stringify(head)}\n`);
  size += line.length;
  const out = new Uint8Array(size);
  out.set(line);
  let at = line.length;
  for (const bytes of pieces.values()) {
    await pause();
    out.set(bytes, at);
    at += bytes.length;
  }
  return out;
}

function isHead(value: unknown): value is Head {
  const head = value as Partial<Head> | null;
  return (
    typeof head === 'object' &&
    typeof head?.version === 'string' &&
    Array.isArray(head.pieces) &&
    head.pieces.every((p) => Array.isArray(p) && typeof p[0] === 'string' && typeof p[1] === 'number')
  );
}

/**
 * The pieces of a file.
 * @returns null when the file is of another version or its first line is broken; else the pieces that are whole (their checksum is looked at by `intact`).
 */
export function splitPieces(version: string, file: Uint8Array): Map<string, Piece> | null {
  const end = file.indexOf(NEWLINE);
  let head: unknown;
  try {
    head = JSON.parse(new TextDecoder().decode(file.subarray(0, Math.max(0, end))));
  } catch {
    return null;
  }
  if (!isHead(head) || head.version !== version) return null;
  const out = new Map<string, Piece>();
  let at = end + 1;
  for (const [name, length, sum] of head.pieces) {
    if (at + length > file.length) break;
    out.set(name, { bytes: file.subarray(at, at + length), sum });
    at += length;
  }
  return out;
}

/** A piece as it lies in a file. */
export interface Piece {
  readonly bytes: Uint8Array;
  readonly sum: number;
}

/** The bytes of a piece, undefined when they are not what was written. */
export function intact(piece: Piece | undefined): Uint8Array | undefined {
  return piece && sumOf(piece.bytes) === piece.sum ? piece.bytes : undefined;
}
