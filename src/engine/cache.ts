/** Records kept from one session to the next: keyed by content, sharded, versioned, bounded. A damaged record costs only itself, a damaged shard only its records. */
import type { ArticleRecord } from '../claims/record.ts';
import type { SourceDocument } from '../text/article.ts';
import { pack } from './pack.ts';
import { noPause, type Pause } from './pause.ts';
import { intact, joinPieces, type Piece, splitPieces } from './shard.ts';
import { unpack } from './unpack.ts';

/** Where files of the cache live: a folder, the editor's storage, memory. `write` replaces a file as a whole or leaves the old one. */
export interface CacheStore {
  read(name: string): Promise<Uint8Array | undefined>;
  write(name: string, content: Uint8Array): Promise<void>;
  /** All files, with their size in bytes and the time of their last writing in milliseconds. */
  list(): Promise<readonly { readonly name: string; readonly size: number; readonly time: number }[]>;
  remove(name: string): Promise<void>;
}

export interface CacheOptions {
  readonly store: CacheStore;
  /** Anything that changes what records say: engine version and options. Other versions' entries are dropped. */
  readonly version: string;
  /** Upper bound of one shard in bytes; the entries not used for longest go first. */
  readonly shardLimit?: number;
  readonly report?: (message: string) => void;
  /** Gives the thread back while much is written. */
  readonly pause?: Pause;
}

interface Shard {
  /** From key to the packed record, in order of last use. */
  readonly entries: Map<string, Piece | Uint8Array>;
  /** From the first half of a key, which is the path's, to the keys held of it, oldest first. */
  readonly versions: Map<string, string[]>;
  size: number;
  dirty: boolean;
}

const SHARDS = 16;
/** So many texts of one path are kept: an article that is saved again and again does not fill the cache. More than one, since folders of a workspace may share a path. */
const VERSIONS = 3;
const HASH_DIGITS = 14;
const SHARD_LIMIT = 8_000_000;

/** 53-bit string hash (two interleaved multiply-xorshift lanes), as 14 hexadecimal digits. */
export function contentHash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    a = Math.imul(a ^ c, 0x9e3779b1);
    b = Math.imul(b ^ c, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return (b >>> 0).toString(16).padStart(8, '0') + (a >>> 0).toString(16).padStart(8, '0').slice(0, 6);
}

export class RecordCache {
  readonly #options: CacheOptions;
  readonly #shards = new Map<number, Promise<Shard>>();
  readonly #loaded = new Map<number, Shard>();
  /** A fault that lasts is reported once. */
  #writable = true;
  #pins = 0;
  /** One writing after the other. */
  #writing: Promise<void> = Promise.resolve();

  constructor(options: CacheOptions) {
    this.#options = options;
  }

  /** The record of a document read before, null when it is not held. */
  async get(document: SourceDocument): Promise<ArticleRecord | null> {
    const key = keyOf(document);
    return (await this.holds(key)) ? (this.peek(key) ?? null) : null;
  }

  /** True when a record of this key is held undamaged; it counts as used. From then on `peek` gives it. */
  async holds(key: string): Promise<boolean> {
    const shard = await this.#shard(key);
    const held = shard.entries.get(key);
    const bytes = bytesOf(held);
    if (bytes) {
      shard.entries.delete(key);
      shard.entries.set(key, bytes);
    } else if (held) drop(shard, key);
    return bytes !== undefined;
  }

  /** The record of a key that `holds` said is held since `pin`, made from its bytes at each call; undefined when they are damaged. */
  peek(key: string): ArticleRecord | undefined {
    const bytes = bytesOf(this.#loaded.get(indexOf(key))?.entries.get(key));
    return bytes && (unpack(bytes) as ArticleRecord);
  }

  /** Keeps a record; `flush` writes it. */
  async put(document: SourceDocument, record: ArticleRecord): Promise<void> {
    await this.keep(keyOf(document), record);
  }

  /** Keeps a record under the key of its document. */
  keep(key: string, record: ArticleRecord): Promise<void> {
    return this.keepPacked(key, pack(record));
  }

  /** Keeps a record as `pack` wrote it. */
  async keepPacked(key: string, bytes: Uint8Array): Promise<void> {
    const shard = await this.#shard(key);
    drop(shard, key);
    hold(shard, key, bytes);
    shard.dirty = true;
    const limit = this.#options.shardLimit ?? SHARD_LIMIT;
    for (const oldest of shard.entries.keys()) {
      if (shard.size <= limit) break;
      drop(shard, oldest);
    }
  }

  /** Writes what is new. A failed write is reported and tried again at the next flush; the old shard stays. */
  flush(): Promise<void> {
    this.#writing = this.#writing.then(() => this.#write());
    return this.#writing;
  }

  async #write(): Promise<void> {
    const { pause = noPause } = this.#options;
    let failed = false;
    let wrote = false;
    for (const [index, pending] of this.#shards) {
      const shard = await pending;
      if (!shard.dirty) continue;
      shard.dirty = false;
      const pieces = new Map<string, Uint8Array>();
      for (const [key, held] of [...shard.entries]) {
        await pause();
        const bytes = bytesOf(held);
        if (bytes) pieces.set(key, bytes);
      }
      try {
        await this.#options.store.write(nameOf(index), await joinPieces(this.#options.version, pieces, pause));
        wrote = true;
      } catch (error) {
        shard.dirty = true;
        failed = true;
        if (this.#writable)
          this.#options.report?.(`The cache could not be written (${String(error)}); it will be tried again.`);
        this.#writable = false;
      }
    }
    // On a full disk a small part may still find room: that is no end of the fault.
    if (wrote && !failed) this.#writable = true;
  }

  /** Lets go of what is written, unless somebody relies on `peek`: it is read again when it is asked for. */
  async release(): Promise<void> {
    // what is being written is not yet where it would be read from
    await this.#writing;
    for (const [index, pending] of this.#shards) {
      if ((await pending).dirty || this.#pins > 0) continue;
      this.#shards.delete(index);
      this.#loaded.delete(index);
    }
  }

  /** From now on `peek` gives what `holds` said is held. @returns ends it. */
  pin(): () => void {
    this.#pins++;
    let pinned = true;
    return () => {
      if (pinned) this.#pins--;
      pinned = false;
    };
  }

  #shard(key: string): Promise<Shard> {
    const index = indexOf(key);
    let shard = this.#shards.get(index);
    if (!shard) {
      shard = this.#load(index);
      this.#shards.set(index, shard);
    }
    return shard;
  }

  async #load(index: number): Promise<Shard> {
    const shard: Shard = { entries: new Map(), versions: new Map(), size: 0, dirty: false };
    try {
      const content = await this.#options.store.read(nameOf(index));
      const pieces = content && splitPieces(this.#options.version, content);
      for (const [key, piece] of pieces ?? []) hold(shard, key, piece);
    } catch (error) {
      this.#options.report?.(`A part of the cache could not be read (${String(error)}) and is made anew.`);
    }
    this.#loaded.set(index, shard);
    return shard;
  }
}

/** Bytes that were looked at before are taken as they are. */
const bytesOf = (held: Piece | Uint8Array | undefined): Uint8Array | undefined =>
  held instanceof Uint8Array ? held : intact(held);

const sizeOf = (held: Piece | Uint8Array | undefined): number =>
  held === undefined ? 0 : held instanceof Uint8Array ? held.length : held.bytes.length;

const indexOf = (key: string): number => Number.parseInt(key.charAt(0), 16) % SHARDS;

/** Key of a document: equal for the same text at the same path with the same date. */
export function keyOf(document: SourceDocument): string {
  return contentHash(document.path) + contentHash(`${document.published ?? ''}\n${document.text}`);
}

function drop(shard: Shard, key: string): void {
  shard.size -= sizeOf(shard.entries.get(key));
  shard.entries.delete(key);
  const path = key.slice(0, HASH_DIGITS);
  const left = shard.versions.get(path)?.filter((k) => k !== key) ?? [];
  if (left.length > 0) shard.versions.set(path, left);
  else shard.versions.delete(path);
}

/** Adds what is not held; the oldest of too many texts of one path goes. */
function hold(shard: Shard, key: string, held: Piece | Uint8Array): void {
  shard.entries.set(key, held);
  shard.size += sizeOf(held);
  const path = key.slice(0, HASH_DIGITS);
  const keys = [...(shard.versions.get(path) ?? []), key];
  shard.versions.set(path, keys);
  if (keys.length > VERSIONS) drop(shard, keys[0]!);
}

function nameOf(index: number): string {
  return `records-${index.toString(16)}`;
}
