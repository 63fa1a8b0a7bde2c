/** The collections of a window: made when their first article comes, settled once all are given, let go of when the last is gone. */
import type * as vscode from 'vscode';
import type { CreateService } from '../../engine/remote/client.ts';
import { Lifetime } from '../lifetime.ts';
import { Collection } from './collection.ts';

export class Collections extends Lifetime {
  readonly #byKey = new Map<string, Collection>();
  #settled = new WeakSet<Collection>();

  constructor(
    readonly createService: CreateService,
    /** Called where settling showed a collection anew. */
    readonly shownAnew: (collection: Collection) => void,
    readonly failed: (collection: Collection, error: unknown) => void,
  ) {
    super();
  }

  /** Those that hold at least one article. */
  filled(): Collection[] {
    return [...this.#byKey.values()].filter((c) => c.size > 0);
  }

  /** The collection of a key, made where there is none. */
  at(key: string, folder: vscode.WorkspaceFolder | undefined): Collection {
    const known = this.#byKey.get(key);
    if (known) return known;
    const collection = new Collection(key, folder, this.createService(key));
    this.#byKey.set(key, collection);
    return collection;
  }

  /** All articles were given: what the last session left is taken over, and what is otherwise is shown anew. */
  settle(collection: Collection): void {
    if (this.#settled.has(collection)) return;
    this.#settled.add(collection);
    collection.service.settle().then(
      ({ anew }) => {
        if (anew) this.shownAnew(collection);
      },
      (error: unknown) => this.failed(collection, error),
    );
  }

  /** Another engine is given everything: each collection is settled once more. */
  unsettle(): void {
    this.#settled = new WeakSet();
  }

  /** After a scan: what is empty goes, the rest is settled. */
  settleAll(): void {
    for (const collection of [...this.#byKey.values()]) {
      this.closeEmpty(collection);
      if (this.#byKey.has(collection.key)) this.settle(collection);
    }
  }

  /** Lets go of a collection whose last article is gone: directories come and go, and each would keep its indexes for as long as the window is open. */
  closeEmpty(collection: Collection): void {
    if (!collection.empty || this.#byKey.get(collection.key) !== collection) return;
    this.#byKey.delete(collection.key);
    collection.dispose();
  }

  override dispose(): void {
    for (const collection of this.#byKey.values()) collection.dispose();
    super.dispose();
  }
}
