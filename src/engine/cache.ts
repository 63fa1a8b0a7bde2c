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
  size: number;
  dirty: boolean;
}

const SHARDS = 16;
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
    shard.size += json.length - (shard.entries.get(key)?.length ?? 0);
    shard.entries.delete(key);
    shard.entries.set(key, json);
    shard.dirty = true;
    const limit = this.#options.shardLimit ?? SHARD_LIMIT;
    for (const [oldest, text] of shard.entries) {
      if (shard.size <= limit) break;
      shard.entries.delete(oldest);
      shard.size -= text.length;
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
      } catch (error) {
        shard.dirty = true;
        this.#options.report?.(`The cache could not be written (${String(error)}); it will be tried again.`);
      }
    }
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
    const shard: Shard = { entries: new Map(), size: 0, dirty: false };
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
      if (!/^[\da-f]{14}$/.test(key) || !json.startsWith('{') || !json.endsWith('}')) continue;
      shard.entries.set(key, json);
      shard.size += json.length;
    }
    return shard;
  }
}

function keyOf(document: SourceDocument): string {
  return contentHash(`${document.path}\n${document.published ?? ''}\n${document.text}`);
}

function nameOf(index: number): string {
  return `records-${index.toString(16)}`;
}

/** A reader that asks the cache first. A cached record that does not parse is read anew. */
export function createCachedReader(reader: RecordReader, cache: RecordCache): RecordReader {
  return {
    async read(document, urgency) {
      const known = await cache.get(document).catch(() => null);
      if (known) return known;
      const record = await reader.read(document, urgency);
      // what somebody types is another text with every key: keeping each would only fill the cache
      if (urgency !== 'now') await cache.put(document, record);
      return record;
    },
    dispose: () => reader.dispose(),
  };
}
