/** The door for desktop and remote VS Code: the engine is a bundle of its own, loaded after activation. */
import path from 'node:path';
import type * as vscode from 'vscode';
import { activateEditor, type CrosscheckApi } from './editor/activate.ts';
import { loadBundle } from './engine/node/load-bundle.ts';
import { replaceFile } from './engine/node/replace-file.ts';

/** The engine, beside this bundle. */
const ENGINE = 'engine.js';
/** What worker threads run. */
const READER = 'reader.js';

/** Writes what was read before the window goes; VS Code waits for it. */
let closing: (() => Promise<void>) | undefined;

export function activate(context: vscode.ExtensionContext): CrosscheckApi {
  return activateEditor(context, {
    replaceFile,
    loadEngine: async (report) => {
      const engineBundle = await loadBundle(path.join(__dirname, ENGINE));
      const { openEngine } = engineBundle as typeof import('./engine/node/editor-service.ts');
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
