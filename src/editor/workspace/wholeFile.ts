/** Small files of Crosscheck's own beside the articles, replaced as a whole: a crash or a full disk leaves the old one. */
import * as vscode from 'vscode';

/** Gives a file on disk another's name in one step, by absolute paths. */
export type ReplaceFile = (from: string, to: string) => Promise<void>;

/**
 * Writes to a file beside it first, then over the old one. What a link led to is left as it is: the link is replaced.
 * @param replaceFile without it the editor's own renaming is used, which deletes the old file first.
 * @throws {Error} when it fails: the old file is then as it was.
 */
export async function replaceText(
  target: vscode.Uri,
  text: string,
  replaceFile: ReplaceFile | undefined,
): Promise<void> {
  const { fs } = vscode.workspace;
  const folder = vscode.Uri.joinPath(target, '..');
  const name = target.path.slice(target.path.lastIndexOf('/') + 1);
  const temporary = vscode.Uri.joinPath(folder, `${name}.${Math.random().toString(36).slice(2, 10)}.tmp`);
  await fs.createDirectory(folder);
  try {
    await fs.writeFile(temporary, new TextEncoder().encode(text));
    if (replaceFile && target.scheme === 'file') await replaceFile(temporary.fsPath, target.fsPath);
    else await fs.rename(temporary, target, { overwrite: true });
  } catch (error) {
    await fs.delete(temporary).then(undefined, () => undefined);
    throw error;
  }
}
