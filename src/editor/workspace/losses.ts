/** How often the engine was lost: one that is lost again and again is not started again by itself. */

/** So many may be lost within so many milliseconds. */
const MOST = 3;
const WITHIN = 300_000;

export class Losses {
  /** Of the last ones, in milliseconds since 1970. */
  #times: readonly number[] = [];

  /** One more was lost. @param now in milliseconds since 1970. @returns true when it is one too many. */
  add(now: number): boolean {
    this.#times = [...this.#times.filter((time) => now - time < WITHIN), now];
    return this.#times.length > MOST;
  }

  forget(): void {
    this.#times = [];
  }
}
