/**
 * Changes of one decisions file that other windows, people and version control change as well: each change starts from what the file holds, a broken
 * file is kept aside and never overwritten, a file that cannot be read is not written, and what two windows write at once is merged.
 */
import { type DecisionsFile, formatDecisions, keyOf, NO_DECISIONS, parseDecisions } from './decisions.ts';

/** The file in whatever file system. */
export interface DecisionsPort {
  /** Its text, null when there is no such file. @throws {Error} when it is there and cannot be read. */
  read(): Promise<string | null>;
  /** Replaces the file as a whole or, when that fails, leaves the old one. @throws {Error} */
  write(text: string): Promise<void>;
  /** Renames the file, so that nothing of it is lost. @throws {Error} */
  keepAside(): Promise<void>;
}

export type DecisionsChange = (file: DecisionsFile) => DecisionsFile;

/** A change is looked after for this many milliseconds: two windows that write within one moment do not know of each other. */
const LOOKED_AFTER = 3000;

export class DecisionsWriter {
  readonly #port: DecisionsPort;
  readonly #now: () => number;
  #recent: { readonly change: DecisionsChange; readonly until: number }[] = [];
  /** Keys of all decisions seen in the file since the first of the recent changes. */
  #seen: ReadonlySet<string> = new Set();
  #queue: Promise<unknown> = Promise.resolve();

  /** @param now milliseconds of a clock. */
  constructor(port: DecisionsPort, now: () => number) {
    this.#port = port;
    this.#now = now;
  }

  /** Applies a change to what the file holds now and writes it. @throws {Error} when the file cannot be read or written: it is then as it was. */
  change(change: DecisionsChange): Promise<DecisionsFile> {
    return this.#next(async () => {
      const held = await this.#loadOrKeepAside();
      const before = this.#restored(held);
      const file = change(before);
      await this.#port.write(formatDecisions(file));
      this.#seen = new Set([...this.#seen, ...[...held.decisions, ...file.decisions].map(keyOf)]);
      this.#recent.push({ change, until: this.#now() + LOOKED_AFTER });
      return file;
    });
  }

  /**
   * Reads the file. To be called when it was changed from outside: puts back what this window changed a moment ago and the file has lost.
   * @returns what the file holds then. @throws {SyntaxError} when it does not parse, {Error} when it cannot be read.
   */
  settle(): Promise<DecisionsFile> {
    return this.#next(async () => {
      const text = await this.#port.read();
      const file = text === null ? NO_DECISIONS : parseDecisions(text);
      const merged = this.#restored(file);
      if (merged === file) return file;
      const wanted = formatDecisions(merged);
      if (wanted === formatDecisions(file)) return file;
      await this.#port.write(wanted);
      return merged;
    });
  }

  /** What the file holds, with what this window changed a moment ago and another has written over. */
  #restored(file: DecisionsFile): DecisionsFile {
    const now = this.#now();
    this.#recent = this.#recent.filter((r) => r.until > now);
    // Only another window's decision shows that one was written over the other; a file that lost entries was edited on purpose.
    if (!file.decisions.some((d) => !this.#seen.has(keyOf(d)))) return file;
    return this.#recent.reduce((f, r) => r.change(f), file);
  }

  async #loadOrKeepAside(): Promise<DecisionsFile> {
    const text = await this.#port.read();
    if (text === null) return NO_DECISIONS;
    try {
      return parseDecisions(text);
    } catch {
      await this.#port.keepAside();
      return NO_DECISIONS;
    }
  }

  /** One after the other. */
  #next<T>(work: () => Promise<T>): Promise<T> {
    const run = this.#queue.then(work);
    this.#queue = run.catch(() => undefined);
    return run;
  }
}
