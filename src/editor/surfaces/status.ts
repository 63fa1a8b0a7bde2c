/** The language status item: how many contradictions there are, and whether the articles are still being read. */
import * as vscode from 'vscode';
import { COMMANDS } from '../commands.ts';
import { Lifetime } from '../lifetime.ts';
import { SELECTOR } from '../selector.ts';
import { setting } from '../settings.ts';
import type { Articles } from '../workspace/articles.ts';
import { isConflict } from '../workspace/shown-findings.ts';
import type { Verdicts } from '../workspace/verdicts.ts';
import type { Marks } from './marks.ts';

/** What the item says. */
export interface StatusText {
  readonly text: string;
  readonly detail: string;
  /** Articles are being read. */
  readonly busy: boolean;
}

export class Status extends Lifetime {
  readonly #item = this.keep(vscode.languages.createLanguageStatusItem('crosscheck', SELECTOR));
  readonly #articles: Articles;
  readonly #verdicts: Verdicts;
  readonly #marks: Marks;

  constructor(articles: Articles, verdicts: Verdicts, marks: Marks) {
    super();
    this.#articles = articles;
    this.#verdicts = verdicts;
    this.#marks = marks;
    this.#item.name = 'Crosscheck';
    this.#item.command = { command: COMMANDS.statusMenu, title: vscode.l10n.t('Choose') };
    this.keep(articles.onDidChange(() => this.#show()));
    this.keep(articles.onDidChangeBusy(() => this.#show()));
    this.keep(verdicts.onDidChange(() => this.#show()));
    this.keep(marks.onDidChangeCap(() => this.#show()));
    this.keep(vscode.window.onDidChangeActiveTextEditor(() => this.#show()));
    this.#show();
  }

  get shown(): StatusText {
    const { text, detail, busy } = this.#item;
    return { text, detail: detail ?? '', busy };
  }

  #show(): void {
    this.#item.busy = this.#articles.busy;
    const uri = vscode.window.activeTextEditor?.document.uri;
    const located = uri && this.#articles.locate(uri);
    if (uri && !setting('enable', uri)) {
      this.#item.text = vscode.l10n.t('Crosscheck is off');
      this.#item.detail = '';
      return;
    }
    if (this.#articles.stopped) {
      this.#item.text = vscode.l10n.t('Crosscheck has stopped');
      this.#item.detail = vscode.l10n.t('Its log tells why');
      return;
    }
    if (!uri || !located) {
      this.#item.text = vscode.l10n.t('Not an article');
      this.#item.detail = '';
      return;
    }
    const { collection, path } = located;
    const claims = this.#verdicts.all(collection).conflicts;
    const here = this.#verdicts.of(collection, path).filter(isConflict).length;
    this.#item.text = claims === 1 ? vscode.l10n.t('1 contradiction') : vscode.l10n.t('{0} contradictions', claims);
    const left = this.#marks.shown(uri).left;
    this.#item.detail =
      vscode.l10n.t('{0} in this file; {1} articles compared', here, collection.size) +
      (left > 0 ? vscode.l10n.t('; {0} marks not shown', left) : '');
  }
}
