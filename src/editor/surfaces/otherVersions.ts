/** The other side of a comparison (what git, the timeline or a colleague has of an article): read by itself, never compared with the articles. */
import * as vscode from 'vscode';
import { isEngineLost, type RemoteService } from '../../engine/remote/client.ts';
import type { Mention } from '../../mentions/mention.ts';
import { Lifetime } from '../lifetime.ts';
import type { Articles, Located } from '../workspace/articles.ts';

/** Another version of an article: its own mentions, and the article. */
export interface OtherVersion {
  readonly mentions: readonly Mention[];
  readonly article: Located;
}

export class OtherVersions extends Lifetime {
  readonly #articles: Articles;
  readonly #read = this.keep(new vscode.EventEmitter<void>());
  /** From URI to the version of the document that was read, or is being read; each reading is an object of its own. */
  readonly #versions = new Map<string, { readonly version: number }>();
  /** What stands in those that were read, by URI. */
  readonly #mentions = new Map<string, readonly Mention[]>();
  #service: RemoteService | undefined;

  /** One more text was read. */
  readonly onDidRead = this.#read.event;

  constructor(articles: Articles) {
    super();
    this.#articles = articles;
    this.keep(vscode.workspace.onDidCloseTextDocument((d) => this.#forget(d.uri.toString())));
    this.keep({ dispose: () => this.#service?.dispose() });
  }

  /** What is known of a document that is itself no article; undefined when it is no version of one, or still being read. */
  of(document: vscode.TextDocument): OtherVersion | undefined {
    const article = this.#articleOf(document.uri);
    if (!article || (document.languageId !== 'plaintext' && document.languageId !== 'markdown')) return undefined;
    const key = document.uri.toString();
    if (this.#versions.get(key)?.version !== document.version) void this.#take(document);
    const mentions = this.#mentions.get(key);
    return mentions && { mentions, article };
  }

  async #take(document: vscode.TextDocument): Promise<void> {
    const key = document.uri.toString();
    const taken = { version: document.version };
    this.#versions.set(key, taken);
    const counts = (): boolean => this.#versions.get(key) === taken;
    this.#service ??= this.#articles.engine.createService(null);
    try {
      await this.#service.update(key, document.getText(), undefined, 'now');
      const mentions = await this.#service.ask.mentions(key);
      if (!counts()) return;
      this.#mentions.set(key, mentions);
      this.#read.fire();
    } catch (error) {
      if (!isEngineLost(error)) this.#articles.log.warn(`${key}: ${String(error)}`);
      // another engine is asked when the editors are marked again
      else if (counts()) this.#versions.delete(key);
    }
  }

  #forget(key: string): void {
    this.#mentions.delete(key);
    if (this.#versions.delete(key)) this.#service?.remove(key).catch(() => undefined);
  }

  /** The article on the other side of a comparison, else the one whose path the document bears. */
  #articleOf(uri: vscode.Uri): Located | undefined {
    const key = uri.toString();
    for (const { input } of vscode.window.tabGroups.all.flatMap((g) => g.tabs)) {
      if (!(input instanceof vscode.TabInputTextDiff)) continue;
      const sides = [input.original, input.modified];
      if (!sides.some((s) => s.toString() === key)) continue;
      const article = sides.map((s) => this.#articles.locate(s)).find((l) => l !== undefined);
      if (article) return article;
      const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
      const file = folder && uri.with({ scheme: folder.scheme, authority: folder.authority, query: '', fragment: '' });
      return file && this.#articles.locate(file);
    }
    return undefined;
  }
}
