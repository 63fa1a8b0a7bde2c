/** From paths, folders and globs on the command line to the files to read. */
import type { Dirent } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { ARTICLE_EXTENSIONS, hasArticleName, isSkippedFolder } from '../engine/selection.ts';
import { expandBraces, isGlob, parseGlob } from './globs.ts';
import { type IgnoreRules, isIgnored, rulesAbove, rulesOf } from './ignored.ts';

/** One file to read. */
export interface FileEntry {
  /** As shown and as given, with `/` separators. */
  readonly path: string;
  /** Absolute path on this machine. */
  readonly file: string;
  /** The user named this very file: it is read whatever it is called and however it reads. */
  readonly explicit: boolean;
}

export interface Selection {
  readonly files: readonly FileEntry[];
  /** Arguments that name nothing that can be read, with the reason. */
  readonly missing: readonly { readonly argument: string; readonly reason: string }[];
  /** Folders that were walked, absolute. */
  readonly folders: readonly string[];
}

/** What a walk leaves out and takes in. */
export interface SelectionOptions {
  readonly cwd: string;
  /** Name endings with their dot; the contract's by default. */
  readonly extensions?: readonly string[];
  /** Patterns in `.gitignore` syntax, relative to `cwd`, left out of folders. */
  readonly exclude?: (relative: string) => boolean;
}

const slashes = (p: string): string => (path.sep === '/' ? p : p.split(path.sep).join('/'));

/** A message for a failed file operation, without the path. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === 'ENOENT') return 'no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'no permission to read it';
  if (code === 'EISDIR') return 'is a folder';
  if (code === 'ENOTDIR') return 'a part of its path is no folder';
  if (code === 'ENOSPC') return 'the disk is full';
  if (code === 'ELOOP') return 'a loop of symbolic links';
  if (code === 'EMFILE' || code === 'ENFILE') return 'too many open files';
  return code ?? (error instanceof Error ? error.message : String(error));
}

/** Files of a folder and of the folders in it, in order of name. Symbolic links to folders are not followed, so no loop can arise. */
async function walk(
  folder: string,
  above: IgnoreRules | null,
  take: (file: string) => void,
  failed: (folder: string, reason: string) => void,
  isTaken: (name: string, file: string) => boolean,
): Promise<void> {
  let entries: Dirent[];
  try {
    entries = await fs.readdir(folder, { withFileTypes: true });
  } catch (error) {
    failed(folder, reasonOf(error));
    return;
  }
  const rules = await rulesOf(folder, above);
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const entry of entries) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!isSkippedFolder(entry.name) && !isIgnored(rules, file, true)) await walk(file, rules, take, failed, isTaken);
    } else if ((entry.isFile() || entry.isSymbolicLink()) && isTaken(entry.name, file)) {
      if (!isIgnored(rules, file, false)) take(file);
    }
  }
}

/**
 * Finds the files that arguments name.
 * @param args paths of files and folders, or globs; relative to `options.cwd` or absolute.
 * @returns each file once, in order of the arguments, within a folder in order of name.
 */
export async function selectFiles(args: readonly string[], options: SelectionOptions): Promise<Selection> {
  const { cwd, extensions = ARTICLE_EXTENSIONS, exclude = () => false } = options;
  const files = new Map<string, FileEntry>();
  const missing: { argument: string; reason: string }[] = [];
  const folders: string[] = [];
  let found = 0;
  const add = (file: string, shown: string, explicit: boolean): void => {
    found++;
    if (files.get(file)?.explicit !== true) files.set(file, { path: shown, file, explicit });
  };
  const excluded = (file: string): boolean => {
    const relative = slashes(path.relative(cwd, file));
    return relative !== '' && !relative.startsWith('../') && !path.isAbsolute(relative) && exclude(relative);
  };
  const walkFrom = async (argument: string, explicit: boolean, wanted: (name: string, file: string) => boolean) => {
    const root = path.resolve(cwd, argument);
    folders.push(root);
    const shown = (file: string): string => slashes(path.normalize(path.join(argument, path.relative(root, file))));
    await walk(
      root,
      await rulesAbove(root),
      (file) => add(file, shown(file), explicit),
      (folder, reason) => missing.push({ argument: shown(folder), reason }),
      (name, file) => wanted(name, file) && !excluded(file),
    );
  };

  for (const argument of args) {
    const absolute = path.resolve(cwd, argument);
    const stat = await fs.stat(absolute).catch((error: unknown) => reasonOf(error));
    if (typeof stat !== 'string') {
      if (stat.isDirectory()) await walkFrom(argument, false, (name) => hasArticleName(name, extensions));
      else if (stat.isFile()) add(absolute, slashes(path.normalize(argument)), true);
      else missing.push({ argument, reason: 'not a regular file' });
    } else if (isGlob(argument)) {
      const before = found;
      for (const pattern of expandBraces(slashes(argument))) {
        const glob = parseGlob(pattern);
        const root = path.resolve(cwd, glob.folder);
        if (
          await fs.stat(root).then(
            (s) => s.isDirectory(),
            () => false,
          )
        )
          await walkFrom(glob.folder, true, (_name, file) => glob.matches(slashes(path.relative(root, file))));
      }
      if (found === before) missing.push({ argument, reason: 'no file matches this pattern' });
    } else missing.push({ argument, reason: stat });
  }
  return { files: [...files.values()], missing, folders };
}
