/** Which paths `.gitignore` and `.crosscheckignore` files leave out. */
import fs from 'node:fs/promises';
import path from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { isTooDeep, tameLines } from '../engine/patterns.ts';
import { IGNORE_FILES } from '../engine/selection.ts';
import { readRegularText } from './regular-file.ts';

/** The patterns of one folder; `parent` holds those of the folders above. */
export interface IgnoreRules {
  readonly folder: string;
  readonly rules: Ignore | null;
  readonly parent: IgnoreRules | null;
}

/** Reads a folder's ignore files. A missing or unreadable one counts as empty. */
export async function rulesOf(folder: string, parent: IgnoreRules | null): Promise<IgnoreRules> {
  let rules: Ignore | null = null;
  for (const name of IGNORE_FILES) {
    try {
      const text = await readRegularText(path.join(folder, name));
      rules = (rules ?? ignore({ allowRelativePaths: true })).add(tameLines(text).kept);
    } catch {
      // No such file here.
    }
  }
  return { folder, rules, parent };
}

/** True when the innermost folder that has something to say about a file or folder leaves it out. */
export function isIgnored(rules: IgnoreRules | null, file: string, isFolder: boolean): boolean {
  if (isTooDeep(file.split(path.sep).join('/'))) return true;
  for (let r = rules; r; r = r.parent) {
    if (!r.rules) continue;
    const relative = path.relative(r.folder, file).split(path.sep).join('/');
    const verdict = r.rules.test(isFolder ? `${relative}/` : relative);
    if (verdict.ignored) return true;
    if (verdict.unignored) return false;
  }
  return false;
}

/**
 * The rules in force in a folder named on the command line: those of the folders above it, up to the repository's root.
 * Where these would leave out the folder itself, the user's word counts and they are dropped.
 */
export async function rulesAbove(folder: string): Promise<IgnoreRules | null> {
  const chain: string[] = [];
  let root: string | null = null;
  for (let at = folder, up = path.dirname(at); ; at = up, up = path.dirname(at)) {
    if (at !== folder) chain.unshift(at);
    if (await exists(path.join(at, '.git'))) root = at;
    if (root !== null || up === at) break;
  }
  if (root === null) return null;
  let rules: IgnoreRules | null = null;
  for (const at of chain) rules = await rulesOf(at, rules);
  return isIgnored(rules, folder, true) ? null : rules;
}

async function exists(file: string): Promise<boolean> {
  return fs.access(file).then(
    () => true,
    () => false,
  );
}
