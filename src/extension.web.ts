/** The door for VS Code in the browser: one bundle, since a web extension host loads no second one. */
import type * as vscode from 'vscode';
import { activateEditor, type CrosscheckApi } from './editor/activate.ts';
import { createService } from './engine/web/editor-service.ts';

export function activate(context: vscode.ExtensionContext): CrosscheckApi {
  return activateEditor(context, { loadEngine: async () => ({ createService }) });
}

export function deactivate(): void {}
