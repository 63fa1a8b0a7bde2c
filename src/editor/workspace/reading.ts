/** Reads article files: what is wrong with it is said in the log, and everything else goes on. */
import * as vscode from 'vscode';
import { decode } from '../../engine/decode.ts';
import type { Pause } from '../../engine/pause.ts';
import { readsAsProse } from '../../engine/selection.ts';
import { setting } from '../settings.ts';
import { readRegularFile, reasonOf, whyNotRead } from './regularFile.ts';
import { Taken } from './taken.ts';

export class ArticleFiles {
  readonly taken = new Taken();

  constructor(
    readonly log: vscode.LogOutputChannel,
    readonly pause: Pause,
  ) {}

  /** How what counts now, the open document or the file, stands to what was taken last. */
  async compare(uri: vscode.Uri, open: vscode.TextDocument | undefined): Promise<'same' | 'other' | 'gone'> {
    const state = await vscode.workspace.fs.stat(uri).then(
      (now) => now,
      () => null,
    );
    return this.taken.compare(uri.toString(), state, open?.version);
  }

  /**
   * @param label what the log calls the file.
   * @returns the text; null when the file is no article (unreadable, or no prose).
   */
  async read(uri: vscode.Uri, label: string): Promise<string | null> {
    const leaveOut = (why: string): null => {
      this.log.warn(`${label} is left out: ${why}`);
      return null;
    };
    const limit = setting('files.maxSize', uri) * 1024;
    this.taken.forget(uri.toString());
    try {
      const state = await vscode.workspace.fs.stat(uri);
      // Before the text is read: what is written meanwhile makes the file stale.
      this.taken.file(uri.toString(), state);
      const why = whyNotRead(state, limit);
      if (why !== null) return leaveOut(why);
      const bytes = await readRegularFile(uri, limit, state);
      await this.pause();
      const { text } = decode(bytes);
      if (text === null) return leaveOut('it is binary');
      if (!/\S/.test(text)) return leaveOut('it is empty');
      if (isArticleText(text, uri)) return text;
      this.log.debug(`${label} is left out: it does not read as prose`);
      return null;
    } catch (error) {
      return leaveOut(reasonOf(error));
    }
  }
}

/** Whether a text is taken as an article: it reads as prose, or the setting does not ask for that. */
export function isArticleText(text: string, scope: vscode.Uri): boolean {
  return /\S/.test(text) && (!setting('files.proseOnly', scope) || readsAsProse(text));
}

/** Runs `work` on every item, `width` at a time, until the token is cancelled. */
export async function inParallel<T>(
  items: readonly T[],
  width: number,
  token: vscode.CancellationToken | null,
  work: (item: T) => Promise<void>,
): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < items.length && !token?.isCancellationRequested) await work(items[next++]!);
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, lane));
}
