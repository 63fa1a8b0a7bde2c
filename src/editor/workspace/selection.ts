/** Which files of a workspace folder are articles, by name. (Whether a text reads as prose is asked once it has been read.) */
import * as vscode from 'vscode';
import { tameLines } from '../../engine/patterns.ts';
import type { Pause } from '../../engine/pause.ts';
import { baseName, hasArticleName, IGNORE_FILES, isSkippedFolder } from '../../engine/selection.ts';
import { globTest, type IgnoreFile, ignoreTest } from '../files/globs.ts';
import { setting } from '../settings.ts';
import { readRegularFile, reasonOf } from './regularFile.ts';

export interface Selection {
  /** True for a path (relative to the folder, with `/`) that may be an article. */
  readonly takes: (path: string) => boolean;
}

/** Relative path with `/`; undefined when the URI lies outside the folder. */
export function pathIn(folder: vscode.WorkspaceFolder, uri: vscode.Uri): string | undefined {
  if (uri.scheme !== folder.uri.scheme || uri.authority !== folder.uri.authority) return undefined;
  const root = folder.uri.path.endsWith('/') ? folder.uri.path : `${folder.uri.path}/`;
  return uri.path.startsWith(root) ? uri.path.slice(root.length) : undefined;
}

/** No ignore file is larger, in bytes. */
const LARGEST = 1024 * 1024;

async function readIgnoreFiles(folder: vscode.WorkspaceFolder, log: vscode.LogOutputChannel): Promise<IgnoreFile[]> {
  const out: IgnoreFile[] = [];
  const names = setting('files.useIgnoreFiles', folder) ? IGNORE_FILES : ['.crosscheckignore'];
  for (const name of names) {
    const uris = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, `**/${name}`), undefined, 500);
    for (const uri of uris) {
      const path = pathIn(folder, uri);
      if (path === undefined) continue;
      try {
        const text = new TextDecoder().decode(await readRegularFile(uri, LARGEST));
        const { refused } = tameLines(text);
        if (refused.length > 0)
          log.warn(`${path}: lines that are too long or have too many ** are not heeded: ${refused.length}`);
        out.push({ folder: path.slice(0, Math.max(0, path.length - name.length - 1)), text });
      } catch (error) {
        log.warn(`${path} leaves nothing out: ${reasonOf(error)}`);
      }
    }
  }
  return out;
}

/** Reads the settings and ignore files of a folder. */
export async function readSelection(
  folder: vscode.WorkspaceFolder,
  log: vscode.LogOutputChannel,
  pause: Pause,
): Promise<Selection> {
  await pause();
  const hidden = vscode.workspace.getConfiguration('files', folder).get<Record<string, unknown>>('exclude') ?? {};
  await pause();
  const include = globTest(setting('files.include', folder));
  await pause();
  const exclude = globTest([
    ...setting('files.exclude', folder),
    ...Object.keys(hidden).filter((glob) => hidden[glob] === true),
  ]);
  await pause();
  const files = await readIgnoreFiles(folder, log);
  await pause();
  const ignored = ignoreTest(files);
  return { takes: (path) => isArticlePath(path) && include(path) && !exclude(path) && !ignored(path) };
}

/** All files of the folder that the selection takes. */
export async function findArticles(
  folder: vscode.WorkspaceFolder,
  selection: Selection,
  pause: Pause,
  token: vscode.CancellationToken,
): Promise<vscode.Uri[]> {
  const found = new Map<string, vscode.Uri>();
  for (const glob of setting('files.include', folder)) {
    const uris = await vscode.workspace.findFiles(
      new vscode.RelativePattern(folder, glob),
      undefined,
      undefined,
      token,
    );
    for (const uri of uris) {
      await pause();
      const path = pathIn(folder, uri);
      if (path !== undefined && selection.takes(path)) found.set(path, uri);
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, uri]) => uri);
}

/** No usual non-article, in no folder that is never entered. Which endings count is the include globs' say. */
function isArticlePath(path: string): boolean {
  const name = baseName(path);
  const dot = name.lastIndexOf('.');
  const folders = path.split('/').slice(0, -1);
  return hasArticleName(name, [dot < 0 ? '' : name.slice(dot).toLowerCase()]) && !folders.some(isSkippedFolder);
}
