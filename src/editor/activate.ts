/** What is there from the first moment: the log, the command for the samples, and a view on what is loaded behind it. */
import * as vscode from 'vscode';
import type { Pause } from '../engine/pause.ts';
import type { RemoteEngine } from '../engine/remote/client.ts';
import { createSlices } from '../engine/slices.ts';
import type { openWindow, Shown } from './open-window.ts';
import { Samples } from './surfaces/samples.ts';
import type { ReplaceFile } from './workspace/wholeFile.ts';

/** What differs between the desktop and the web door. */
export interface EditorPort {
  /** Gives a file on disk another's name in one step, by absolute paths; absent where there is no disk. */
  readonly replaceFile?: ReplaceFile;
  /** Loads what is shown; called once, after activation. */
  readonly loadWindow: () => Promise<{ readonly openWindow: typeof openWindow }>;
  /** Starts the engine; called once, after activation. @param pause gives the thread back between pieces of work. */
  readonly openEngine: (pause: Pause, report: (message: string) => void) => RemoteEngine;
}

/** What `activate` returns: for the integration suite, which cannot see decorations otherwise. */
export interface CrosscheckApi extends Shown {
  /** Resolves once all articles of the window have been read for the first time. */
  readonly ready: Promise<void>;
  /** Milliseconds that `activate` took. */
  readonly activation: number;
  /** Where the log and the cache are kept. */
  readonly folders: { readonly log: vscode.Uri; readonly storage: vscode.Uri | undefined };
}

/** Registers what cannot wait, and begins to load the rest; whatever is registered ends with the extension. */
export function activateEditor(context: vscode.ExtensionContext, port: EditorPort): CrosscheckApi {
  const from = performance.now();
  const log = vscode.window.createOutputChannel('Crosscheck', { log: true });
  context.subscriptions.push(log, new Samples(context));
  const pause = createSlices();
  let shown: Shown = { marks: () => [], tree: async () => [], status: () => ({ text: '', detail: '', busy: true }) };
  const load = async (): Promise<void> => {
    const engine = port.openEngine(pause, (message) => log.warn(message));
    const { openWindow } = await port.loadWindow();
    const window = await openWindow({ context, log, engine, pause, replaceFile: port.replaceFile });
    shown = window.shown;
    await window.start();
  };
  const ready = load();
  ready.catch((error: unknown) => log.error(error instanceof Error ? error : String(error)));
  return {
    ready,
    marks: (uri) => shown.marks(uri),
    tree: (id) => shown.tree(id),
    status: () => shown.status(),
    folders: { log: context.logUri, storage: context.storageUri },
    activation: performance.now() - from,
  };
}
