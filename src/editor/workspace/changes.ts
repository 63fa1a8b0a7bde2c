/** Changes of the analysis, told together: articles that change at once make one event, or a few where they are many. */
import * as vscode from 'vscode';
import { Lifetime } from '../lifetime.ts';
import type { Collection } from './collection.ts';

/** What changed since the last event. */
export interface ArticlesChange {
  /** Paths whose findings changed or which were analysed anew, by collection. */
  readonly findings: ReadonlyMap<Collection, ReadonlySet<string>>;
  /** URIs (as strings) analysed anew or gone. */
  readonly articles: ReadonlySet<string>;
}

const EVENT_PAUSE = 40;
/** So many articles, and paths of a collection, are told of in one event: whoever listens shows them all in one turn. */
const MOST = 32;

/** Takes the first out of a set. */
function takeSome<T>(all: Set<T>): Set<T> {
  const some = new Set<T>();
  for (const item of all) {
    if (some.size === MOST) break;
    some.add(item);
    all.delete(item);
  }
  return some;
}

export class ChangeBatch extends Lifetime {
  readonly #changed = this.keep(new vscode.EventEmitter<ArticlesChange>());
  readonly #findings = new Map<Collection, Set<string>>();
  readonly #articles = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ended = false;

  /** Fires at most every few tens of milliseconds. */
  readonly event = this.#changed.event;

  /** @param failed told where the engine did not say what it finds: what was known stays. */
  constructor(readonly failed: (collection: Collection, error: unknown) => void) {
    super();
  }

  /**
   * @param changed paths of the collection whose findings changed.
   * @param uri the article analysed anew or gone.
   */
  add(collection: Collection, changed: readonly string[], uri: string): void {
    const paths = this.#findings.get(collection) ?? new Set();
    for (const path of changed) paths.add(path);
    this.#findings.set(collection, paths);
    this.#articles.add(uri);
    this.#timer ??= setTimeout(() => void this.#tell(), EVENT_PAUSE);
  }

  async #tell(): Promise<void> {
    const findings = new Map<Collection, Set<string>>();
    for (const [collection, paths] of this.#findings) {
      findings.set(collection, takeSome(paths));
      if (paths.size === 0) this.#findings.delete(collection);
    }
    const articles = takeSome(this.#articles);
    await Promise.all(
      [...findings].map(([collection, paths]) =>
        collection.refresh(paths).catch((error: unknown) => this.failed(collection, error)),
      ),
    );
    const left = this.#findings.size > 0 || this.#articles.size > 0;
    this.#timer = left && !this.#ended ? setTimeout(() => void this.#tell(), 0) : undefined;
    if (!this.#ended) this.#changed.fire({ findings, articles });
  }

  override dispose(): void {
    this.#ended = true;
    clearTimeout(this.#timer);
    super.dispose();
  }
}
