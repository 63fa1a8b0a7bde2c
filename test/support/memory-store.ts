/** A cache's files in memory. */
import type { CacheStore } from '../../src/engine/cache.ts';

export class MemoryStore implements CacheStore {
  readonly files = new Map<string, Uint8Array>();
  readonly #times = new Map<string, number>();
  #time = 0;

  async read(name: string): Promise<Uint8Array | undefined> {
    return this.files.get(name);
  }

  async write(name: string, content: Uint8Array): Promise<void> {
    this.files.set(name, content);
    this.#times.set(name, ++this.#time);
  }

  async list(): Promise<{ name: string; size: number; time: number }[]> {
    return [...this.files].map(([name, content]) => ({
      name,
      size: content.length,
      time: this.#times.get(name) ?? 0,
    }));
  }

  async remove(name: string): Promise<void> {
    this.files.delete(name);
  }
}
