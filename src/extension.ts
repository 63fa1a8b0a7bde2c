/** The door for desktop and remote VS Code: what is shown and the engine are bundles of their own, loaded after activation. */
import path from 'node:path';
import type * as vscode from 'vscode';
import { activateEditor, type CrosscheckApi } from './editor/activate.ts';
import { createBundleLoader } from './engine/node/load-bundle.ts';
import { replaceFile } from './engine/node/replace-file.ts';

/** What is shown: an own bundle beside this one. */
const WINDOW = path.join(__dirname, 'window.js');
/** The engine, here and in its worker threads. */
const ENGINE = path.join(__dirname, 'engine.js');

/** Writes what was read before the window goes; VS Code waits for it. */
let closing: (() => Promise<void>) | undefined;

export function activate(context: vscode.ExtensionContext): CrosscheckApi {
  // `require` as the editor gives it to this file: it knows `vscode`
  const load = createBundleLoader(
    [
      { file: WINDOW, rehearsed: false },
      { file: ENGINE, rehearsed: true },
    ],
    require,
  );
  return activateEditor(context, {
    replaceFile,
    loadWindow: async () => (await load(WINDOW)) as typeof import('./editor/open-window.ts'),
    loadEngine: async (pause, report) => {
      const { openEngine } = (await load(ENGINE)) as typeof import('./engine/node/bundle.ts');
      const engine = await openEngine({
        script: ENGINE,
        cacheFolder: context.storageUri?.scheme === 'file' ? path.join(context.storageUri.fsPath, 'records') : null,
        pause,
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
