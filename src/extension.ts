/** The door for desktop and remote VS Code: the engine is a bundle of its own, loaded after activation. */
import path from 'node:path';
import type * as vscode from 'vscode';
import { activateEditor, type CrosscheckApi } from './editor/activate.ts';
import { replaceFile } from './engine/node/replace-file.ts';

/** Beside this bundle; a variable, so that the bundler leaves it alone. */
const ENGINE = './engine.js';
/** What worker threads run. */
const READER = 'reader.js';

/** Writes what was read before the window goes; VS Code waits for it. */
let closing: (() => Promise<void>) | undefined;

export function activate(context: vscode.ExtensionContext): CrosscheckApi {
  return activateEditor(context, {
    replaceFile,
    loadEngine: async (report) => {
      await new Promise((next) => setImmediate(next));
      const { openEngine } = require(ENGINE) as typeof import('./engine/node/editor-service.ts');
      const engine = openEngine({
        script: path.join(__dirname, READER),
        cacheFolder: context.storageUri?.scheme === 'file' ? path.join(context.storageUri.fsPath, 'records') : null,
        report,
      });
      closing = () => engine.dispose();
      return engine;
    },
  });
}

export function deactivate(): Promise<void> | undefined {
  return closing?.();
}
