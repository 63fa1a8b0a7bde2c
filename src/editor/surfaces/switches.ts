/** Switching marks, a workspace or a file on and off; what the manifest's conditions ask for. */
import * as vscode from 'vscode';
import { COMMANDS } from '../commands.ts';
import { Lifetime } from '../lifetime.ts';
import { SECTION, setting } from '../settings.ts';
import type { Articles } from '../workspace/articles.ts';
import type { Verdicts } from '../workspace/verdicts.ts';

const MARK_SETTINGS = ['marks.numbers', 'marks.people', 'marks.quotes'] as const;

export class Switches extends Lifetime {
  readonly #articles: Articles;
  readonly #verdicts: Verdicts;
  readonly #known = new Map<string, boolean>();

  constructor(articles: Articles, verdicts: Verdicts) {
    super();
    this.#articles = articles;
    this.#verdicts = verdicts;
    const on = vscode.commands.registerCommand;
    this.keep(on(COMMANDS.toggleMarks, () => this.#toggleMarks()));
    this.keep(on(COMMANDS.toggleWorkspace, () => this.#toggleWorkspace()));
    this.keep(on(COMMANDS.statusMenu, () => this.#menu()));
    this.keep(articles.onDidChange(() => this.#setContexts()));
    this.keep(articles.onDidChangeBusy(() => this.#setContexts()));
    this.keep(verdicts.onDidChange(() => this.#setContexts()));
    this.keep(vscode.window.onDidChangeActiveTextEditor(() => this.#setContexts()));
    this.#setContexts();
  }

  #setContexts(): void {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const collections = this.#articles.collections();
    this.#set('hasArticles', collections.length > 0);
    this.#set('inArticle', uri !== undefined && this.#articles.locate(uri) !== undefined);
    this.#set('ready', !this.#articles.busy);
    this.#set(
      'hasContradictions',
      collections.some((c) => this.#verdicts.all(c).contradicts),
    );
  }

  #set(key: string, value: boolean): void {
    if (this.#known.get(key) === value) return;
    this.#known.set(key, value);
    void vscode.commands.executeCommand('setContext', `${SECTION}.${key}`, value);
  }

  async #toggleMarks(): Promise<void> {
    const settings = vscode.workspace.getConfiguration(SECTION);
    const show = !MARK_SETTINGS.some((name) => setting(name));
    for (const name of MARK_SETTINGS) await settings.update(name, show ? undefined : false, target());
  }

  async #toggleWorkspace(): Promise<void> {
    await vscode.workspace.getConfiguration(SECTION).update('enable', setting('enable') ? false : undefined, target());
  }

  async #menu(): Promise<void> {
    const t = vscode.l10n.t;
    const document = vscode.window.activeTextEditor?.document;
    const enabled = setting('enable', document?.uri);
    const inArticle = document !== undefined && this.#articles.locate(document.uri) !== undefined;
    const items: (vscode.QuickPickItem & { command: string })[] = [
      { label: `$(law) ${t('Show contradictions')}`, command: COMMANDS.showContradictions },
      { label: `$(eye) ${t('Show or hide marks')}`, command: COMMANDS.toggleMarks },
      {
        label: inArticle ? `$(circle-slash) ${t('Leave this file out')}` : `$(add) ${t('Take this file in again')}`,
        command: COMMANDS.ignoreFile,
      },
      {
        label: enabled
          ? `$(debug-stop) ${t('Switch off in this workspace')}`
          : `$(play) ${t('Switch on in this workspace')}`,
        command: COMMANDS.toggleWorkspace,
      },
      { label: `$(checklist) ${t('Show decisions')}`, command: COMMANDS.showDecisions },
      { label: `$(output) ${t('Show log')}`, command: COMMANDS.showLog },
    ];
    const choice = await vscode.window.showQuickPick(items, { title: 'Crosscheck' });
    if (choice) await vscode.commands.executeCommand(choice.command);
  }
}

function target(): vscode.ConfigurationTarget {
  const open = (vscode.workspace.workspaceFolders?.length ?? 0) > 0;
  return open ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
}
