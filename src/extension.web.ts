/** The door for VS Code in the browser: one bundle, since a web extension host loads no second one. */
import type * as vscode from 'vscode';
import { activateEditor, type CrosscheckApi } from './editor/activate.ts';
import { openWindow } from './editor/open-window.ts';
import { openEngine } from './engine/web/editor-service.ts';

export function activate(context: vscode.ExtensionContext): CrosscheckApi {
  return activateEditor(context, {
    loadWindow: async () => ({ openWindow }),
    openEngine,
  });
}

export function deactivate(): void {}
