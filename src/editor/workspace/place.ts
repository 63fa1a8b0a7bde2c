/** Which articles an article is compared with: those of its workspace folder, of its directory, or the loose documents of the window. */
import * as vscode from 'vscode';
import { setting } from '../settings.ts';
import { pathIn } from './selection.ts';

export interface Place {
  /** Of the collection: the URI of the folder or directory, or `loose`. */
  readonly key: string;
  readonly folder: vscode.WorkspaceFolder | undefined;
  /** Relative to the folder, with `/`; the URI of what is no file of a folder. */
  readonly path: string;
}

/** Open documents outside every folder that count as articles. */
const LOOSE_SCHEMES = new Set(['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web']);

/**
 * @param takes whether a path of a folder may be an article by name.
 * @returns undefined when the document or file is no article.
 */
export function placeOf(
  uri: vscode.Uri,
  takes: (folder: vscode.WorkspaceFolder, path: string) => boolean,
): Place | undefined {
  if (!setting('enable', uri)) return undefined;
  const untitled = uri.scheme === 'untitled';
  const folders = vscode.workspace.workspaceFolders ?? [];
  const folder = untitled && folders.length === 1 ? folders[0] : vscode.workspace.getWorkspaceFolder(uri);
  if (!folder) return LOOSE_SCHEMES.has(uri.scheme) ? { key: 'loose', folder, path: uri.toString() } : undefined;
  const path = untitled ? uri.toString() : pathIn(folder, uri);
  if (path === undefined || (!untitled && !takes(folder, path))) return undefined;
  const directory =
    setting('compareWithin', folder) === 'directory' ? `#${path.slice(0, Math.max(0, path.lastIndexOf('/')))}` : '';
  return { key: folder.uri.toString() + directory, folder, path };
}
