/** Changes of the analysis, told together: many articles that change at once make one event. */
import * as vscode from 'vscode';
import { Lifetime } from '../lifetime.ts';
import type { Collection } from './collection.ts';

/** What changed since the last event. */
export interface ArticlesChange {
  /** Paths whose findings changed, by collection. */
  readonly findings: ReadonlyMap<Collection, ReadonlySet<string>>;
  /** URIs (as strings) analysed anew or gone. */
  readonly articles: ReadonlySet<string>;
}

const EVENT_PAUSE = 40;

export class ChangeBatch extends Lifetime {
  readonly #changed = this.keep(new vscode.EventEmitter<ArticlesChange>());
  #findings = new Map<Collection, Set<string>>();
  #articles = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Fires at most every few tens of milliseconds. */
  readonly event = this.#changed.event;

  /**
   * @param changed paths of the collection whose findings changed.
   * @param uri the article analysed anew or gone.
   */
  add(collection: Collection, changed: readonly string[], uri: string): void {
    const paths = this.#findings.get(collection) ?? new Set();
    for (const path of changed) paths.add(path);
    this.#findings.set(collection, paths);
    this.#articles.add(uri);
    this.#timer ??= setTimeout(() => {
      const change = { findings: this.#findings, articles: this.#articles };
      this.#findings = new Map();
      this.#articles = new Set();
      this.#timer = undefined;
      this.#changed.fire(change);
    }, EVENT_PAUSE);
  }

  override dispose(): void {
    clearTimeout(this.#timer);
    super.dispose();
  }
}
