/** Folding of what is not article prose: scripts, menus, comment forms. */
import * as vscode from 'vscode';
import { Lifetime } from '../lifetime.ts';
import { SELECTOR } from '../selector.ts';
import { onDidChangeSettings, setting } from '../settings.ts';
import type { Articles } from '../workspace/articles.ts';

export class Folding extends Lifetime implements vscode.FoldingRangeProvider {
  readonly #changed = this.keep(new vscode.EventEmitter<void>());
  readonly #articles: Articles;
  readonly onDidChangeFoldingRanges = this.#changed.event;

  constructor(articles: Articles) {
    super();
    this.#articles = articles;
    this.keep(articles.onDidChange(() => this.#changed.fire()));
    this.keep(onDidChangeSettings(['folding.boilerplate'], () => this.#changed.fire()));
    this.keep(vscode.languages.registerFoldingRangeProvider(SELECTOR, this));
  }

  async provideFoldingRanges(document: vscode.TextDocument): Promise<vscode.FoldingRange[]> {
    if (!setting('folding.boilerplate', document.uri)) return [];
    const located = await this.#articles.current(document);
    const article = await located?.collection.ask.document(located.path);
    if (!located || !article) return [];
    const out: vscode.FoldingRange[] = [];
    for (const [from, to] of article.boilerplate) {
      const { start, end } = located.collection.range({ path: located.path, start: from, end: to });
      const last = end.character === 0 ? end.line - 1 : end.line;
      const before = out[out.length - 1];
      // Runs that touch fold as one.
      if (before && start.line <= before.end + 1) before.end = Math.max(before.end, last);
      else if (last >= start.line) out.push(new vscode.FoldingRange(start.line, last, vscode.FoldingRangeKind.Region));
    }
    return out.filter((r) => r.end > r.start);
  }
}
