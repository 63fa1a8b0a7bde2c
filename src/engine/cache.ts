/** Records kept from one session to the next: keyed by content, sharded, versioned, bounded. A shard that cannot be read costs only itself. */
import type { ArticleRecord } from '../claims/record.ts';
import type { SourceDocument } from '../text/article.ts';
import type { RecordReader } from './reader.ts';

/** Where shards live: a folder, the editor's storage, memory. `write` replaces a shard as a whole or leaves the old one. */
export interface CacheStore {
  read(name: string): Promise<string | undefined>;
  write(name: string, content: string): Promise<void>;
}

export interface CacheOptions {
  readonly store: CacheStore;
  /** Anything that changes what records say: engine version and options. Other versions' entries are dropped. */
  readonly version: string;
  /** Upper bound of one shard in UTF-16 code units; the entries not used for longest go first. */
  readonly shardLimit?: number;
  readonly report?: (message: string) => void;
}

interface Shard {
  /** From key to the record as JSON text, in order of last use. */
  readonly entries: Map<string, string>;
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
  /** A fault that lasts is reported once. */
  #writable = true;

  constructor(options: CacheOptions) {
    this.#options = options;
  }

  /** The record of a document read before, null when it is not held. */
  async get(document: SourceDocument): Promise<ArticleRecord | null> {
    const key = keyOf(document);
    const shard = await this.#shard(key);
    const json = shard.entries.get(key);
    if (json === undefined) return null;
    shard.entries.delete(key);
    shard.entries.set(key, json);
    return JSON.parse(json) as ArticleRecord;
  }

  /** Keeps a record; `flush` writes it. */
  async put(document: SourceDocument, record: ArticleRecord): Promise<void> {
    const key = keyOf(document);
    const json = JSON.stringify(record);
    const shard = await this.#shard(key);
    drop(shard, key);
    hold(shard, key, json);
    shard.dirty = true;
    const limit = this.#options.shardLimit ?? SHARD_LIMIT;
    for (const oldest of shard.entries.keys()) {
      if (shard.size <= limit) break;
      drop(shard, oldest);
    }
  }

  /** Writes what is new. A failed write is reported and tried again at the next flush; the old shard stays. */
  async flush(): Promise<void> {
    for (const [index, pending] of this.#shards) {
      const shard = await pending;
      if (!shard.dirty) continue;
      shard.dirty = false;
      const lines = [this.#options.version];
      for (const [key, json] of shard.entries) lines.push(key, json);
      try {
        await this.#options.store.write(nameOf(index), lines.join('\n'));
        this.#writable = true;
      } catch (error) {
        shard.dirty = true;
        if (this.#writable)
          this.#options.report?.(`The cache could not be written (${String(error)}); it will be tried again.`);
        this.#writable = false;
      }
    }
  }

  /** Lets go of what is written: it is read again when it is asked for. */
  async release(): Promise<void> {
    for (const [index, pending] of this.#shards) if (!(await pending).dirty) this.#shards.delete(index);
  }

  #shard(key: string): Promise<Shard> {
    const index = Number.parseInt(key.charAt(0), 16) % SHARDS;
    let shard = this.#shards.get(index);
    if (!shard) {
      shard = this.#load(index);
      this.#shards.set(index, shard);
    }
    return shard;
  }

  async #load(index: number): Promise<Shard> {
    const shard: Shard = { entries: new Map(), versions: new Map(), size: 0, dirty: false };
    let content: string | undefined;
    try {
      content = await this.#options.store.read(nameOf(index));
    } catch (error) {
      this.#options.report?.(`A part of the cache could not be read (${String(error)}) and is made anew.`);
    }
    const lines = content?.split('\n') ?? [];
    if (lines[0] !== this.#options.version) return shard;
    for (let i = 1; i + 1 < lines.length; i += 2) {
      const key = lines[i]!;
      const json = lines[i + 1]!;
      // a torn write leaves its last line short: it does not parse, and is not taken
      if (!/^[\da-f]{28}$/.test(key) || !json.startsWith('{') || !json.endsWith('}')) continue;
      hold(shard, key, json);
    }
    return shard;
  }
}

function keyOf(document: SourceDocument): string {
  return contentHash(document.path) + contentHash(`${document.published ?? ''}\n${document.text}`);
}

function drop(shard: Shard, key: string): void {
  shard.size -= shard.entries.get(key)?.length ?? 0;
  shard.entries.delete(key);
  const path = key.slice(0, HASH_DIGITS);
  const left = shard.versions.get(path)?.filter((k) => k !== key) ?? [];
  if (left.length > 0) shard.versions.set(path, left);
  else shard.versions.delete(path);
}

/** Adds what is not held; the oldest of too many texts of one path goes. */
function hold(shard: Shard, key: string, json: string): void {
  shard.entries.set(key, json);
  shard.size += json.length;
  const path = key.slice(0, HASH_DIGITS);
  const keys = [...(shard.versions.get(path) ?? []), key];
  shard.versions.set(path, keys);
  if (keys.length > VERSIONS) drop(shard, keys[0]!);
}

function nameOf(index: number): string {
  return `records-${index.toString(16)}`;
}

/**
 * A reader that asks the cache first. A cached record that does not parse is read anew. What somebody types is another text with every key: it is
 * neither looked for nor kept.
 */
export function createCachedReader(reader: RecordReader, cache: RecordCache): RecordReader {
  return {
    async read(document, urgency) {
      if (urgency === 'now') return reader.read(document, urgency);
      const known = await cache.get(document).catch(() => null);
      if (known) return known;
      const record = await reader.read(document, urgency);
      await cache.put(document, record);
      return record;
    },
    dispose: () => reader.dispose(),
  };
}
