/** The door for desktop and remote VS Code: the engine is a bundle of its own, loaded after activation. */
import type * as vscode from 'vscode';
import { activateEditor, type CrosscheckApi } from './editor/activate.ts';

/** Beside this bundle; a variable, so that the bundler leaves it alone. */
const ENGINE = './engine.js';

export function activate(context: vscode.ExtensionContext): CrosscheckApi {
  return activateEditor(context, {
    loadEngine: async () => {
      await new Promise((next) => setImmediate(next));
      return require(ENGINE) as typeof import('./engine/editor-service.ts');
    },
  });
}

export function deactivate(): void {}
