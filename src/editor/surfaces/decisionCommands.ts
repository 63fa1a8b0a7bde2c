/** Commands that write decisions: reviewed with a note, ignored, left out. */
import * as vscode from 'vscode';
import type { Subject } from '../../engine/analysis.ts';
import type { Decision, Verdict } from '../../engine/decisions.ts';
import type { Finding } from '../../findings/finding.ts';
import { COMMANDS, type FindingArgument } from '../commands.ts';
import { Lifetime } from '../lifetime.ts';
import { setting } from '../settings.ts';
import { notice } from '../text/notice.ts';
import type { Articles, Located } from '../workspace/articles.ts';
import type { DecisionStore } from '../workspace/decisionStore.ts';
import { readRegularFile } from '../workspace/regularFile.ts';
import { pathIn } from '../workspace/selection.ts';
import type { Verdicts } from '../workspace/verdicts.ts';
import { type ReplaceFile, replaceText } from '../workspace/wholeFile.ts';

interface Target {
  readonly located: Located;
  readonly folder: vscode.WorkspaceFolder;
  readonly finding: Finding;
  readonly subject: Subject | null;
}

const IGNORE_FILE = '.crosscheckignore';

export class DecisionCommands extends Lifetime {
  readonly #articles: Articles;
  readonly #verdicts: Verdicts;
  readonly #decisions: DecisionStore;
  readonly #replaceFile: ReplaceFile | undefined;

  constructor(articles: Articles, verdicts: Verdicts, decisions: DecisionStore, replaceFile?: ReplaceFile) {
    super();
    this.#articles = articles;
    this.#verdicts = verdicts;
    this.#decisions = decisions;
    this.#replaceFile = replaceFile;
    const on = (name: string, run: (argument: unknown) => Promise<void>): void => {
      this.keep(vscode.commands.registerCommand(name, run));
    };
    on(COMMANDS.markReviewed, (a) => this.#markReviewed(a));
    on(COMMANDS.ignoreFinding, (a) => this.#decideFinding(a, 'ignored', ''));
    on(COMMANDS.ignoreValue, (a) => this.#ignoreValue(a));
    on(COMMANDS.ignoreName, (a) => this.#ignoreName(a));
    on(COMMANDS.ignoreFile, (a) => this.#leaveOut(a));
    on(COMMANDS.openDecisions, () => this.#openFile());
  }

  /** @param argument as quick fixes give it; without one, the finding at the caret. */
  async #target(argument: unknown): Promise<Target | undefined> {
    const given = argument as Partial<FindingArgument> | undefined;
    const editor = vscode.window.activeTextEditor;
    const uri = typeof given?.uri === 'string' ? vscode.Uri.parse(given.uri) : editor?.document.uri;
    const located = uri && this.#articles.locate(uri);
    if (!located) return undefined;
    const { collection, path } = located;
    const shown = this.#verdicts.of(collection, path);
    const found =
      typeof given?.fingerprint === 'string'
        ? shown.find((s) => s.finding.fingerprint === given.fingerprint)
        : shown.find((s) => editor && collection.range(s.finding.primary).contains(editor.selection.active));
    if (!found) {
      void vscode.window.showInformationMessage(vscode.l10n.t('There is no finding at the caret.'));
      return undefined;
    }
    if (!collection.folder) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Decisions are kept in a folder: open one first.'));
      return undefined;
    }
    return { located, folder: collection.folder, finding: found.finding, subject: found.subject };
  }

  async #markReviewed(argument: unknown): Promise<void> {
    const given = argument as { note?: unknown } | undefined;
    const note =
      typeof given?.note === 'string'
        ? given.note
        : await vscode.window.showInputBox({
            title: vscode.l10n.t('Mark as reviewed'),
            prompt: vscode.l10n.t('What came out? The note is kept in {0}.', '.crosscheck/decisions.json'),
          });
    if (note !== undefined) await this.#decideFinding(argument, 'reviewed', note);
  }

  async #decideFinding(argument: unknown, verdict: Verdict, note: string): Promise<void> {
    const target = await this.#target(argument);
    if (!target) return;
    for (const finding of [target.finding, ...otherSides(target)]) {
      await this.#decisions.add(target.folder, {
        about: 'finding',
        verdict,
        fingerprint: finding.fingerprint,
        code: finding.code,
        path: finding.primary.path,
        message: finding.message,
        ...this.#signed(target.folder, note),
      });
    }
  }

  async #ignoreValue(argument: unknown): Promise<void> {
    const target = await this.#target(argument);
    const subject = target?.subject;
    if (subject)
      await this.#add(target, { about: 'value', verdict: 'ignored', claim: subject.claim, value: subject.value });
  }

  async #ignoreName(argument: unknown): Promise<void> {
    const target = await this.#target(argument);
    const subject = target?.subject;
    if (subject) await this.#add(target, { about: 'name', verdict: 'ignored', name: subject.claim });
  }

  #add({ folder }: Target, decision: Decision): Promise<void> {
    return this.#decisions.add(folder, { ...decision, ...this.#signed(folder, '') });
  }

  #signed(folder: vscode.WorkspaceFolder, note: string): { note?: string; author?: string; date: string } {
    const author = setting('author', folder).trim();
    const now = new Date();
    const date = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
    return { ...(note.trim() === '' ? {} : { note: note.trim() }), ...(author === '' ? {} : { author }), date };
  }

  /** Adds the file to the folder's `.crosscheckignore`; takes it in again when a line there names it. */
  async #leaveOut(argument: unknown): Promise<void> {
    const uri =
      typeof argument === 'string'
        ? vscode.Uri.parse(argument)
        : argument instanceof vscode.Uri
          ? argument
          : vscode.window.activeTextEditor?.document.uri;
    const folder = uri && vscode.workspace.getWorkspaceFolder(uri);
    const path = folder && pathIn(folder, uri);
    if (!folder || path === undefined) return;
    const file = vscode.Uri.joinPath(folder.uri, IGNORE_FILE);
    const write = (text: string): Promise<void> => replaceText(file, text, this.#replaceFile);
    const old = await readOrEmpty(file);
    const line = `/${path.replace(/[\\*?[\]! #]/g, '\\$&')}`;
    const lines = old.split(/\r?\n/);
    if (lines.includes(line)) {
      const kept = lines.filter((l) => l !== line).join('\n');
      await write(kept);
      void vscode.window.showInformationMessage(notice(vscode.l10n.t('{0} is taken in again.', path)));
      return;
    }
    const text = `${old}${old === '' || old.endsWith('\n') ? '' : '\n'}${line}\n`;
    await write(text);
    const undo = vscode.l10n.t('Undo');
    const message = vscode.l10n.t('{0} is left out from now on, by a line in {1}.', path, IGNORE_FILE);
    void vscode.window.showInformationMessage(notice(message), undo).then((choice) => {
      if (choice === undo) return write(old);
      return undefined;
    });
  }

  async #openFile(): Promise<void> {
    const folder =
      (vscode.window.activeTextEditor &&
        vscode.workspace.getWorkspaceFolder(vscode.window.activeTextEditor.document.uri)) ??
      vscode.workspace.workspaceFolders?.[0];
    if (!folder) return;
    const uri = this.#decisions.uri(folder);
    await vscode.workspace.fs.stat(uri).then(
      () => vscode.window.showTextDocument(uri),
      () =>
        vscode.window.showInformationMessage(
          notice(vscode.l10n.t('Nothing has been decided in {0} yet.', folder.name)),
        ),
    );
  }
}

/** @throws {Error} when there is such a file and it cannot be read: what it holds must not be written over. */
async function readOrEmpty(file: vscode.Uri): Promise<string> {
  try {
    return new TextDecoder().decode(await readRegularFile(file));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return '';
    throw error;
  }
}

/** The findings that say the same from the other side, and nothing else: what is settled here is settled there. */
function otherSides({ located, finding }: Target): Finding[] {
  const here = finding.primary;
  const paths = new Set(finding.related.map((r) => r.path));
  const out: Finding[] = [];
  for (const path of paths)
    for (const { finding: f } of located.collection.findings(path)) {
      if (f.claim !== finding.claim || f.code !== finding.code || f.fingerprint === finding.fingerprint) continue;
      if (!finding.related.some((r) => r.path === path && r.start === f.primary.start && r.end === f.primary.end))
        continue;
      if (f.related.every((r) => r.path === here.path && r.start === here.start && r.end === here.end)) out.push(f);
    }
  return out;
}
