/** Whatever a surface registers ends with it. */
import type * as vscode from 'vscode';

export class Lifetime implements vscode.Disposable {
  readonly #parts: vscode.Disposable[] = [];

  /** Keeps a part until this ends; returns it. */
  protected keep<T extends vscode.Disposable>(part: T): T {
    this.#parts.push(part);
    return part;
  }

  dispose(): void {
    for (const part of this.#parts.splice(0).reverse()) part.dispose();
  }
}
