/** Work in turn: one piece after the other for each key, different keys side by side. */

/** An error in words for the log, with where it came from. */
export function errorText(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

export class KeyedQueue {
  readonly #last = new Map<string, Promise<void>>();

  /** @param failed told of work that threw; what waits behind it goes on. */
  constructor(readonly failed: (key: string, error: unknown) => void) {}

  /** Runs `work` when all earlier work of this key is done. Resolves then, failed or not. */
  run(key: string, work: () => Promise<void>): Promise<void> {
    const run = (this.#last.get(key) ?? Promise.resolve())
      .then(work)
      .catch((error: unknown) => this.failed(key, error));
    this.#last.set(key, run);
    return run.finally(() => {
      if (this.#last.get(key) === run) this.#last.delete(key);
    });
  }

  /** Resolves when the work now waiting is done: of one key, or of all. */
  async settled(key?: string): Promise<void> {
    await (key === undefined ? Promise.all(this.#last.values()) : this.#last.get(key));
  }
}
