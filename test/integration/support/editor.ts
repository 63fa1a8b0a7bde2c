/** What the integration tests ask the editor for, and how they wait. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** Crosscheck's api, once every article of the window has been read. */
export interface Api {
  readonly ready: Promise<void>;
  marks(uri: vscode.Uri): readonly { kind: string; weight: string; start: number; end: number }[];
  tree(id: string): Promise<readonly string[]>;
  readonly folders: { readonly log: vscode.Uri; readonly storage: vscode.Uri | undefined };
  status(): { readonly text: string; readonly detail: string; readonly busy: boolean };
}

export async function crosscheck(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>('crosscheck.crosscheck');
  assert.ok(extension, 'the extension is installed');
  const api = await extension.activate();
  await api.ready;
  return api;
}

export function root(): vscode.Uri {
  return vscode.workspace.workspaceFolders![0]!.uri;
}

export const uriOf = (path: string): vscode.Uri => vscode.Uri.joinPath(root(), path);

export async function write(path: string, text: string | Uint8Array): Promise<vscode.Uri> {
  const uri = uriOf(path);
  await vscode.workspace.fs.writeFile(uri, typeof text === 'string' ? new TextEncoder().encode(text) : text);
  return uri;
}

/** Waits until `probe` returns something other than undefined, null or false. */
export async function until<T>(what: string, probe: () => T | Promise<T>, limit = 10_000): Promise<NonNullable<T>> {
  const end = Date.now() + limit;
  for (;;) {
    const value = await probe();
    if (value !== undefined && value !== null && value !== false) return value as NonNullable<T>;
    if (Date.now() > end) throw new Error(`waited ${limit} ms in vain: ${what}`);
    await new Promise((next) => setTimeout(next, 50));
  }
}

export const pause = (ms: number): Promise<void> => new Promise((next) => setTimeout(next, ms));

/** Crosscheck's entries in the Problems panel for one file. */
export function problems(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter((d) => d.source === 'Crosscheck');
}

export const codeOf = (d: vscode.Diagnostic): string =>
  String(typeof d.code === 'object' ? (d.code as { value: string | number }).value : d.code);

/** The text of all hovers at the first place of `words` in a document. */
export async function hoverAt(document: vscode.TextDocument, words: string): Promise<string> {
  const at = positionOf(document, words);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
  return hovers.flatMap((h) => h.contents.map((c) => (typeof c === 'string' ? c : c.value))).join('\n---\n');
}

export function positionOf(document: vscode.TextDocument, words: string): vscode.Position {
  const offset = document.getText().indexOf(words);
  assert.ok(offset >= 0, `"${words}" stands in ${document.uri.path}`);
  return document.positionAt(offset + 1);
}

export async function open(path: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uriOf(path)));
}
