/** Reads one article file: what is wrong with it is said in the log, and everything else goes on. */
import * as vscode from 'vscode';
import { decode } from '../../engine/decode.ts';
import { readsAsProse } from '../../engine/selection.ts';
import { setting } from '../settings.ts';

/**
 * @param label what the log calls the file.
 * @returns the text; null when the file is no article (unreadable, or no prose).
 */
export async function readArticleFile(
  uri: vscode.Uri,
  label: string,
  log: vscode.LogOutputChannel,
): Promise<string | null> {
  const limit = setting('files.maxSize', uri) * 1024;
  try {
    const { size, type } = await vscode.workspace.fs.stat(uri);
    if ((type & vscode.FileType.File) === 0) return null;
    if (size > limit) {
      log.warn(
        `${label} is left out: it is too large (${Math.round(size / 1024)} KB, the limit is ${limit / 1024} KB)`,
      );
      return null;
    }
    const { text } = decode(await vscode.workspace.fs.readFile(uri));
    if (text === null || !/\S/.test(text)) {
      log.warn(`${label} is left out: it is ${text === null ? 'binary' : 'empty'}`);
      return null;
    }
    if (isArticleText(text, uri)) return text;
    log.debug(`${label} is left out: it does not read as prose`);
    return null;
  } catch (error) {
    const gone = error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
    log.warn(`${label} is left out: ${gone ? 'it vanished before it was read' : String(error)}`);
    return null;
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
