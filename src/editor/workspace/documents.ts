/** Open documents that may be articles, and when their text is to be taken: at once, or when the typing pauses. */
import * as vscode from 'vscode';
import { Lifetime } from '../lifetime.ts';

const TYPING_PAUSE = 120;
const LANGUAGES = new Set(['plaintext', 'markdown']);

/** The document is open, in a language that articles are written in. */
function isOpenText(document: vscode.TextDocument): boolean {
  return !document.isClosed && LANGUAGES.has(document.languageId);
}

/** The open text document of a URI. */
export function openTextOf(uri: vscode.Uri): vscode.TextDocument | undefined {
  const key = uri.toString();
  return vscode.workspace.textDocuments.find((d) => isOpenText(d) && d.uri.toString() === key);
}

export interface DocumentsPort {
  /** Its text is to be taken. */
  readonly take: (document: vscode.TextDocument) => void;
  readonly closed: (document: vscode.TextDocument) => void;
}

export class OpenDocuments extends Lifetime {
  readonly #typing = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(readonly port: DocumentsPort) {
    super();
  }

  /** Follows what is opened, edited and closed from now on. */
  start(): void {
    const w = vscode.workspace;
    this.keep(w.onDidOpenTextDocument((d) => this.takeNow(d)));
    this.keep(w.onDidChangeTextDocument((e) => e.contentChanges.length > 0 && this.#typed(e.document)));
    this.keep(
      w.onDidCloseTextDocument((d) => {
        this.#stopWaiting(d);
        this.port.closed(d);
      }),
    );
  }

  takeAll(): void {
    for (const document of vscode.workspace.textDocuments) this.takeNow(document);
  }

  takeNow(document: vscode.TextDocument): void {
    this.#stopWaiting(document);
    if (isOpenText(document)) this.port.take(document);
  }

  /** Takes the text now when it was to be taken at the next pause. */
  takeTyped(document: vscode.TextDocument): void {
    if (this.#typing.has(document.uri.toString())) this.takeNow(document);
  }

  #typed(document: vscode.TextDocument): void {
    this.#stopWaiting(document);
    this.#typing.set(
      document.uri.toString(),
      setTimeout(() => this.takeNow(document), TYPING_PAUSE),
    );
  }

  #stopWaiting(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    clearTimeout(this.#typing.get(key));
    this.#typing.delete(key);
  }

  override dispose(): void {
    for (const timer of this.#typing.values()) clearTimeout(timer);
    super.dispose();
  }
}
