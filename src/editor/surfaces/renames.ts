/** Rename: one spelling of a name in all articles, looked at before it is applied. */
import * as vscode from 'vscode';
import { Lifetime } from '../lifetime.ts';
import { SELECTOR } from '../selector.ts';
import { renameMention } from '../text/replacement.ts';
import type { Articles } from '../workspace/articles.ts';
import { personAt } from './hits.ts';

export class Renames extends Lifetime implements vscode.RenameProvider {
  readonly #articles: Articles;

  constructor(articles: Articles) {
    super();
    this.#articles = articles;
    this.keep(vscode.languages.registerRenameProvider(SELECTOR, this));
  }

  /** @throws when no person's name stands at the position: the editor shows the message. */
  async prepareRename(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<{ range: vscode.Range; placeholder: string }> {
    const located = await this.#articles.current(document);
    const person = located && (await personAt(located, document.offsetAt(position)));
    if (!located || !person) throw new Error(vscode.l10n.t('Only a person’s name can be renamed.'));
    return {
      range: located.collection.range({ path: located.path, start: person.start, end: person.end }),
      placeholder: person.text,
    };
  }

  async provideRenameEdits(
    document: vscode.TextDocument,
    position: vscode.Position,
    newName: string,
  ): Promise<vscode.WorkspaceEdit> {
    const name = newName.replace(/\s+/g, ' ').trim();
    if (name === '') throw new Error(vscode.l10n.t('A name cannot be empty.'));
    const edit = new vscode.WorkspaceEdit();
    const located = await this.#articles.current(document);
    const person = located && (await personAt(located, document.offsetAt(position)));
    if (!located || !person) return edit;
    // The other articles are what the writer checks against: none of them is changed that was not ticked. (The editor shows its preview only for
    // edits that start without a tick.) Grouped by type, one tick takes all of them.
    const own = { label: vscode.l10n.t('In this article'), needsConfirmation: false };
    const others = { label: vscode.l10n.t('In the other articles'), needsConfirmation: true };
    for (const { path, mention } of await located.collection.ask.mentionsOf(person.person.entity)) {
      const location = located.collection.location({ path, start: mention.start, end: mention.end });
      const text = renameMention(mention.text, person.text, name);
      if (location && text !== null)
        edit.replace(location.uri, location.range, text, path === located.path ? own : others);
    }
    return edit;
  }
}
