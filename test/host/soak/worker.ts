/** Work without a plan in the editor: edits, opening, closing, renaming, changes outside of it, settings. */
import fs from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { Random } from '../../support/random.ts';
import { edit, nameOf, otherFigure, TAKEN_BACK } from './edits.ts';

const SETTINGS: readonly (readonly [string, unknown, unknown])[] = [
  ['hover.enable', false, undefined],
  ['marks.people', false, undefined],
  ['marks.show', 'none', undefined],
  ['problems.enable', false, undefined],
  ['compareWithin', 'directory', undefined],
  ['inlayHints.enable', true, undefined],
  ['codeLens.enable', true, undefined],
];

/** Nobody keeps more tabs open: from so many on half of them are closed. */
const MOST_TABS = 12;

const pause = (ms: number): Promise<void> => new Promise((next) => setTimeout(next, ms));

/** Somebody who works without a plan: `step` does one thing after the other. */
export class Worker {
  readonly counts = new Map<string, number>();
  readonly #random: Random;
  #files: vscode.Uri[] = [];
  /** Beside each of the files what it said at first. */
  #originals: string[] = [];
  #names = 0;

  /** @param originals a folder with the articles as they were, under the same names. */
  constructor(
    seed: number,
    readonly originals: string,
  ) {
    this.#random = new Random(seed);
  }

  get steps(): number {
    return [...this.counts.values()].reduce((a, b) => a + b, 0);
  }

  async start(): Promise<void> {
    this.#files = await vscode.workspace.findFiles('**/*.txt');
    if (this.#files.length < 100) throw new Error(`only ${this.#files.length} articles`);
    this.#files.sort((a, b) => (a.path < b.path ? -1 : 1));
    this.#originals = this.#files.map((uri) => path.join(this.originals, vscode.workspace.asRelativePath(uri)));
    this.#names = this.#files.length;
  }

  async step(): Promise<void> {
    const roll = this.#random.next();
    const [name, work] =
      roll < 0.4
        ? (['edit', () => this.#edit()] as const)
        : roll < 0.6
          ? (['open', () => this.#open()] as const)
          : roll < 0.75
            ? (['close', () => this.#run('workbench.action.closeActiveEditor')] as const)
            : roll < 0.82
              ? (['rename', () => this.#rename()] as const)
              : roll < 0.87
                ? (['change on disk', () => this.#changeOnDisk()] as const)
                : roll < 0.9
                  ? (['remove and bring back', () => this.#replace()] as const)
                  : roll < 0.97
                    ? (['hover', () => this.#hover()] as const)
                    : (['setting', () => this.#setting()] as const);
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    await work();
    await pause(this.#random.whole(5, 60));
  }

  /** Saves everything, closes everything, settings as they were. */
  async end(): Promise<void> {
    await vscode.workspace.saveAll(false);
    await this.#run('workbench.action.closeAllEditors');
    for (const [key, , plain] of SETTINGS) await this.#set(key, plain);
  }

  async #open(): Promise<vscode.TextEditor> {
    const { tabs } = vscode.window.tabGroups.activeTabGroup;
    if (tabs.length >= MOST_TABS) {
      await vscode.workspace.saveAll(false);
      await vscode.window.tabGroups.close(tabs.slice(0, MOST_TABS / 2));
    }
    const uri = this.#random.pick(this.#files);
    const document = await vscode.workspace.openTextDocument(uri);
    return vscode.window.showTextDocument(document, { preview: this.#random.next() < 0.5 });
  }

  async #edit(): Promise<void> {
    const editor = vscode.window.activeTextEditor ?? (await this.#open());
    const { document } = editor;
    const text = document.getText();
    const original = this.#originalOf(document.uri);
    const { at, cut, insert } =
      original !== undefined && this.#random.next() < TAKEN_BACK
        ? { at: 0, cut: text.length, insert: fs.readFileSync(original, 'utf8') }
        : edit(text, this.#random);
    await editor.edit((e) =>
      e.replace(new vscode.Range(document.positionAt(at), document.positionAt(at + cut)), insert),
    );
    if (this.#random.next() < 0.3) await document.save();
  }

  #originalOf(uri: vscode.Uri): string | undefined {
    const name = uri.toString();
    return this.#originals[this.#files.findIndex((f) => f.toString() === name)];
  }

  async #rename(): Promise<void> {
    const i = this.#random.whole(0, this.#files.length - 1);
    const old = this.#files[i]!;
    if (vscode.workspace.textDocuments.some((d) => d.isDirty && d.uri.toString() === old.toString())) return;
    const next = vscode.Uri.joinPath(old, '..', nameOf(this.#names++));
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(old, next);
    if (await vscode.workspace.applyEdit(edit)) this.#files[i] = next;
  }

  async #changeOnDisk(): Promise<void> {
    const uri = this.#random.pick(this.#files);
    if (vscode.workspace.textDocuments.some((d) => d.isDirty && d.uri.toString() === uri.toString())) return;
    const original = this.#originalOf(uri);
    if (original !== undefined && this.#random.next() < TAKEN_BACK) fs.copyFileSync(original, uri.fsPath);
    else fs.writeFileSync(uri.fsPath, otherFigure(fs.readFileSync(uri.fsPath, 'utf8'), this.#random));
  }

  async #replace(): Promise<void> {
    const uri = this.#random.pick(this.#files);
    if (vscode.workspace.textDocuments.some((d) => !d.isClosed && d.uri.toString() === uri.toString())) return;
    const bytes = await vscode.workspace.fs.readFile(uri);
    await vscode.workspace.fs.delete(uri);
    await pause(this.#random.whole(0, 200));
    await vscode.workspace.fs.writeFile(uri, bytes);
  }

  async #hover(): Promise<void> {
    const { document } = vscode.window.activeTextEditor ?? (await this.#open());
    const at = document.positionAt(this.#random.whole(0, document.getText().length));
    await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, at);
  }

  async #setting(): Promise<void> {
    const [key, odd, plain] = this.#random.pick(SETTINGS);
    await this.#set(key, odd);
    await pause(this.#random.whole(50, 600));
    await this.#set(key, plain);
  }

  async #set(key: string, value: unknown): Promise<void> {
    await vscode.workspace.getConfiguration('crosscheck').update(key, value, vscode.ConfigurationTarget.Workspace);
  }

  async #run(command: string): Promise<void> {
    // an editor that is closed with changes would ask; nobody is there to answer
    await vscode.workspace.saveAll(false);
    await vscode.commands.executeCommand(command);
  }
}
