/** Rows that the host has sent, and requests for those in sight that it has not. */
import type { PageMessage, ViewRow } from '../../src/reports/matrix-messages.ts';

const CHUNK = 25;

export class RowStore {
  #rows = new Map<number, ViewRow>();
  /** Rows of the version before, shown until the new ones are here, so that nothing flickers. */
  #old = new Map<number, ViewRow>();
  #asked = new Set<number>();
  #version = 0;
  #count = 0;

  constructor(readonly send: (message: PageMessage) => void) {}

  get count(): number {
    return this.#count;
  }

  get version(): number {
    return this.#version;
  }

  reset(version: number, count: number): void {
    this.#old = new Map([...this.#old, ...this.#rows]);
    this.#rows = new Map();
    this.#asked = new Set();
    this.#version = version;
    this.#count = count;
  }

  take(version: number, from: number, rows: readonly ViewRow[]): boolean {
    if (version !== this.#version) return false;
    for (const [i, row] of rows.entries()) {
      this.#rows.set(from + i, row);
      this.#old.delete(from + i);
    }
    return true;
  }

  get(index: number): ViewRow | undefined {
    return this.#rows.get(index) ?? this.#old.get(index);
  }

  /** The index of a claim among the rows known. */
  find(id: string): number | undefined {
    for (const [index, row] of this.#rows) if (row.id === id) return index;
    return undefined;
  }

  /** Asks for the rows from `first` to `last` that are not here. */
  want(first: number, last: number): void {
    for (let chunk = Math.floor(first / CHUNK); chunk * CHUNK <= last; chunk++) {
      if (this.#asked.has(chunk) || chunk * CHUNK >= this.#count) continue;
      this.#asked.add(chunk);
      const from = chunk * CHUNK;
      this.send({ type: 'rows', version: this.#version, from, to: Math.min(from + CHUNK, this.#count) });
    }
  }
}
