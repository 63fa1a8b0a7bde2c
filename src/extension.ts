/** The door for desktop and remote VS Code: the engine is a bundle of its own, loaded after activation. */
import type * as vscode from 'vscode';
import { activateEditor, type CrosscheckApi } from './editor/activate.ts';

export function activate(context: vscode.ExtensionContext): CrosscheckApi {
  return activateEditor(context, {
    loadEngine: async () => {
      await new Promise((next) => setImmediate(next));
      return require('./engine.js') as typeof import('./engine/editor-service.ts');
    },
  });
}

export function deactivate(): void {}
