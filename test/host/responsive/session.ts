/** Runs in the extension host: activates Crosscheck in a folder of articles it has never seen and watches how long the thread is held at a time. */
import fs from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { send } from '../../integration/support/send-file.ts';
import { told, watch } from './watch.ts';

export interface MeasureOptions {
  /** A folder of articles to be moved into the workspace before the extension is activated. */
  readonly corpus: string;
  /** Sample the stack and tell what long turns did. */
  readonly why: boolean;
}

interface Api {
  readonly ready: Promise<void>;
  readonly activation: number;
}

const say = (line: string): void => send({ line });
const pause = (ms: number): Promise<void> => new Promise((next) => setTimeout(next, ms));

/** Moves the articles in. @returns watches a piece of work and tells its figures. */
async function begin({ corpus, why }: MeasureOptions) {
  const begun = performance.now();
  const folder = vscode.workspace.workspaceFolders![0]!.uri.fsPath;
  const watched = async (what: string, work: () => Promise<unknown>): Promise<void> => {
    for (const line of told(await watch(what, why, work), begun)) say(line);
  };
  fs.renameSync(corpus, path.join(folder, 'articles'));
  await pause(2000);
  await watched('nothing to do, 3 s', () => pause(3000));
  return watched;
}

export async function measure(options: MeasureOptions): Promise<void> {
  const extension = vscode.extensions.getExtension<Api>('crosscheck.crosscheck')!;
  if (extension.isActive) throw new Error('it was active before there was an article');
  const watched = await begin(options);
  const from = performance.now();
  await watched('first scan', async () => {
    const api = await extension.activate();
    say(`activate() took ${api.activation.toFixed(1)} ms`);
    await api.ready;
    say(`read and compared after ${(performance.now() - from).toFixed(0)} ms`);
    await pause(1500);
  });
  await watched('cache written, 5 s', () => pause(5000));
  await watched('scan again, from the cache', async () => {
    await vscode.commands.executeCommand('crosscheck.rescan');
    await pause(5000);
  });
}
