/** Reads files that are files. A folder may be a stranger's: a link in it may lead to a pipe, which would wait for ever, or to a device, which never ends. */
import * as vscode from 'vscode';

/** No file that is read as a whole is larger, in bytes. */
const LARGEST = 64 * 1024 * 1024;

/** Why a file in this state is not read; null when it is. @param limit in bytes. */
export function whyNotRead({ size, type }: vscode.FileStat, limit: number): string | null {
  if ((type & vscode.FileType.File) === 0) return 'it is not a regular file';
  if (size <= limit) return null;
  return `it is too large (${Math.round(size / 1024)} KB, the limit is ${Math.round(limit / 1024)} KB)`;
}

/**
 * The bytes of a regular file, links followed. What has no size behind a link counts as empty: the system may make it up for as long as it is read.
 * @param limit in bytes. @param known its state, where it is known. @throws {Error} what the file system says, or why it is not read.
 */
export async function readRegularFile(uri: vscode.Uri, limit = LARGEST, known?: vscode.FileStat): Promise<Uint8Array> {
  const state = known ?? (await vscode.workspace.fs.stat(uri));
  const why = whyNotRead(state, limit);
  if (why !== null) throw new Error(why);
  if (state.size === 0 && (state.type & vscode.FileType.SymbolicLink) !== 0) return new Uint8Array();
  return vscode.workspace.fs.readFile(uri);
}

/** Why a file could not be read, as a log says it. */
export function reasonOf(error: unknown): string {
  if (error instanceof vscode.FileSystemError)
    return error.code === 'FileNotFound' ? 'it vanished before it was read' : String(error);
  return error instanceof Error ? error.message : String(error);
}
