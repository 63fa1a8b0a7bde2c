/** Reads article files: what is wrong with it is said in the log, and everything else goes on. */
import * as vscode from 'vscode';
import { decode } from '../../engine/decode.ts';
import { readsAsProse } from '../../engine/selection.ts';
import { setting } from '../settings.ts';
import { readRegularFile, reasonOf, whyNotRead } from './regularFile.ts';

/** What tells that a file was written since: its size and when it was written last. */
const stampOf = ({ size, mtime }: vscode.FileStat): string => `${mtime} ${size}`;

export class ArticleFiles {
  /** By URI: the state in which each file was read last, articles or not. */
  readonly #stamps = new Map<string, string>();

  constructor(readonly log: vscode.LogOutputChannel) {}

  /** Whether the file on disk is another than the one that was read, or is gone. */
  async isStale(uri: vscode.Uri): Promise<boolean> {
    const read = this.#stamps.get(uri.toString());
    return vscode.workspace.fs.stat(uri).then(
      (now) => read !== stampOf(now),
      () => true,
    );
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
    this.#stamps.delete(uri.toString());
    try {
      const state = await vscode.workspace.fs.stat(uri);
      // Before the text is read: what is written meanwhile makes the file stale.
      this.#stamps.set(uri.toString(), stampOf(state));
      const why = whyNotRead(state, limit);
      if (why !== null) return leaveOut(why);
      const { text } = decode(await readRegularFile(uri, limit, state));
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
