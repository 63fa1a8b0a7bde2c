/** Groups in which places moved and nothing else: what they say of their places is the same, unless it names the places. */

export class Moved {
  readonly #paths = new Map<string, Set<string>>();

  /** @param key the group's. @param path the article in which its places moved. */
  add(key: string, path: string): void {
    const paths = this.#paths.get(key);
    if (paths) paths.add(path);
    else this.#paths.set(key, new Set([path]));
  }

  [Symbol.iterator](): IterableIterator<[key: string, paths: ReadonlySet<string>]> {
    return this.#paths.entries();
  }
}
