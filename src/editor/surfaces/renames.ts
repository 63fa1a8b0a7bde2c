/** Rename: one spelling of a name in all articles, looked at before it is applied. */
import * as vscode from 'vscode';
import { push } from '../../findings/lists.ts';
import type { PersonMention } from '../../mentions/mention.ts';
import { Lifetime } from '../lifetime.ts';
import { SELECTOR } from '../selector.ts';
import { notice } from '../text/notice.ts';
import { renameMention } from '../text/replacement.ts';
import { shorten } from '../text/shorten.ts';
import type { Articles, Located } from '../workspace/articles.ts';
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
    const { person, range } = await this.#named(document, position);
    return { range, placeholder: person.text };
  }

  async provideRenameEdits(
    document: vscode.TextDocument,
    position: vscode.Position,
    newName: string,
  ): Promise<vscode.WorkspaceEdit> {
    const name = newName.replace(/\s+/g, ' ').trim();
    if (name === '') throw new Error(vscode.l10n.t('A name cannot be empty.'));
    for (const open of vscode.workspace.textDocuments) await this.#articles.current(open);
    const { located, person } = await this.#named(document, position);
    const { collection } = located;
    const byPath = new Map<string, PersonMention[]>();
    for (const { path, mention } of await collection.ask.mentionsOf(person.person.entity)) push(byPath, path, mention);
    // The other articles are what the writer checks against: none of them is changed that was not ticked. (The editor shows its preview only for
    // edits that start without a tick.) Grouped by type, one tick takes all of them.
    const own = { label: vscode.l10n.t('In this article'), needsConfirmation: false };
    const others = { label: vscode.l10n.t('In the other articles'), needsConfirmation: true };
    const edit = new vscode.WorkspaceEdit();
    const leftOut: string[] = [];
    const texts = new Map<string, vscode.TextDocument | undefined>();
    for (const path of byPath.keys()) texts.set(path, await opened(collection.uri(path)));
    // from here on nothing is waited for: what is compared is what is changed
    for (const [path, mentions] of byPath) {
      const text = texts.get(path);
      if (!text || !mentions.every((m) => standsIn(text, m))) {
        leftOut.push(collection.label(path));
        continue;
      }
      for (const mention of mentions) {
        const renamed = renameMention(mention.text, person.text, name);
        if (renamed !== null)
          edit.replace(text.uri, rangeIn(text, mention), renamed, path === located.path ? own : others);
      }
    }
    if (leftOut.length > 0)
      void vscode.window.showWarningMessage(
        notice(vscode.l10n.t('Not renamed where the text has just changed: {0}.', shorten(leftOut.join(', '), 200))),
      );
    return edit;
  }

  /** @throws when no person's name stands at the position, or what is known is of another text. */
  async #named(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<{ located: Located; person: PersonMention; range: vscode.Range }> {
    const located = await this.#articles.current(document);
    const person = located && (await personAt(located, document.offsetAt(position)));
    if (!located || !person || !standsIn(document, person))
      throw new Error(vscode.l10n.t('Only a person’s name can be renamed.'));
    return { located, person, range: rangeIn(document, person) };
  }
}

const rangeIn = (document: vscode.TextDocument, { start, end }: PersonMention): vscode.Range =>
  new vscode.Range(document.positionAt(start), document.positionAt(end));

/** The document holds there what was read there: the engine may know an older text, or a newer one. */
const standsIn = (document: vscode.TextDocument, mention: PersonMention): boolean =>
  document.getText(rangeIn(document, mention)) === mention.text;

/** The text as the editor will change it; undefined when the file is gone. */
async function opened(uri: vscode.Uri | undefined): Promise<vscode.TextDocument | undefined> {
  try {
    return uri && (await vscode.workspace.openTextDocument(uri));
  } catch {
    return undefined;
  }
}
