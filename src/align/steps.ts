/** Work in steps: a generator that yields where the thread may be given back, and returns what was worked out. */

/** Does what is left of it at one go. */
export function finish<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
