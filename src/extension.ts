/** The door for desktop and remote VS Code: what is shown is a bundle of its own, loaded after activation; the engine runs on a thread of its own. */
import path from 'node:path';
import type * as vscode from 'vscode';
import { activateEditor, type CrosscheckApi } from './editor/activate.ts';
import { startEngineThread, timeToEnd } from './engine/node/engine-thread.ts';
import { loadBundle } from './engine/node/load-bundle.ts';
import { replaceFile } from './engine/node/replace-file.ts';
import { createClient } from './engine/remote/client.ts';

/** What is shown: an own bundle beside this one. */
const WINDOW = path.join(__dirname, 'window.js');
/** What the engine's thread runs, and its readers. */
const ENGINE = path.join(__dirname, 'engine.js');

/** Writes what was read before the window goes; VS Code waits for it. */
let closing: (() => Promise<void>) | undefined;

export function activate(context: vscode.ExtensionContext): CrosscheckApi {
  const storage = context.storageUri;
  const cacheFolder = storage?.scheme === 'file' ? path.join(storage.fsPath, 'records') : null;
  return activateEditor(context, {
    replaceFile,
    // `require` as the editor gives it to this file: it knows `vscode`
    loadWindow: async () => (await loadBundle(WINDOW, require)) as typeof import('./editor/open-window.ts'),
    openEngine(pause, report) {
      const engine = createClient({ spawn: () => startEngineThread(ENGINE, cacheFolder), pause, report, timeToEnd });
      engine.start();
      closing = () => engine.dispose();
      return engine;
    },
  });
}

export function deactivate(): Promise<void> | undefined {
  return closing?.();
}
