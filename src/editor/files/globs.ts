/** Which paths a list of VS Code globs names, and which an ignore file leaves out. Paths are relative to a folder, with `/`. */
import ignore, { type Ignore } from 'ignore';
import { isTooDeep, tameLines } from '../../engine/patterns.ts';

/** Longer ones come from nobody who means well. */
const LONGEST_GLOB = 1000;

const MOST_READINGS = 256;

/** All readings of a glob with its `{a,b}` groups written out; at most 256. */
export function expandBraces(glob: string): string[] {
  const open = glob.indexOf('{');
  const close = open < 0 ? -1 : matchingBrace(glob, open);
  if (close < 0) return [glob];
  const out: string[] = [];
  // Once: what follows is the same behind each part, and a hundred groups in a row would double the work a hundred times.
  const rests = expandBraces(glob.slice(close + 1));
  for (const part of splitTopLevel(glob.slice(open + 1, close))) {
    const inners = expandBraces(part);
    for (const rest of rests)
      for (const inner of inners) {
        if (out.length === MOST_READINGS) return out;
        out.push(glob.slice(0, open) + inner + rest);
      }
  }
  return out;
}

function matchingBrace(glob: string, open: number): number {
  let depth = 0;
  for (let i = open; i < glob.length; i++) {
    if (glob[i] === '{') depth++;
    else if (glob[i] === '}' && --depth === 0) return i;
  }
  return -1;
}

function splitTopLevel(body: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < body.length; i++) {
    if (body[i] === '{') depth++;
    else if (body[i] === '}') depth--;
    else if (body[i] === ',' && depth === 0) {
      parts.push(body.slice(from, i));
      from = i + 1;
    }
  }
  return [...parts, body.slice(from)];
}

/** So many names are asked of rules before they forget what they answered: every name that ever was, otherwise. */
const MOST_ASKED = 2000;

/** Rules that forget: the library keeps its answer for each path it was ever asked for as long as it lives. */
function forgetful(rules: Ignore): () => Ignore {
  let current = rules;
  let asked = 0;
  return () => {
    // Rules that are made of rules share the compiled ones and begin with no answers.
    if (++asked % MOST_ASKED === 0) current = ignore().add(current);
    return current;
  };
}

/** A test for paths that match any of the globs. A glob without `**` in front is anchored at the folder, as VS Code reads it. */
export function globTest(globs: readonly string[]): (path: string) => boolean {
  const rules = ignore();
  for (const glob of globs.filter((g) => g.length <= LONGEST_GLOB).flatMap(expandBraces)) {
    const pattern = glob.replace(/^\.\//, '');
    if (pattern.trim() !== '') rules.add(tameLines(/^(\*\*\/|\/)/.test(pattern) ? pattern : `/${pattern}`).kept);
  }
  const now = forgetful(rules);
  return (path) => ignore.isPathValid(path) && !isTooDeep(path) && now().ignores(path);
}

/** One `.gitignore` or `.crosscheckignore`: the folder it lies in (relative, `''` for the root) and its lines. */
export interface IgnoreFile {
  readonly folder: string;
  readonly text: string;
}

/** A test for paths that ignore files leave out; a file deeper down overrides one above it, as in git. What lies too deep is left out as well. */
export function ignoreTest(files: readonly IgnoreFile[]): (path: string) => boolean {
  const rules = files
    .map((f) => ({
      folder: f.folder === '' ? '' : `${f.folder}/`,
      now: forgetful(ignore().add(tameLines(f.text).kept)),
    }))
    .sort((a, b) => a.folder.length - b.folder.length);
  return (path) => {
    if (isTooDeep(path)) return true;
    let ignored = false;
    for (const r of rules) {
      const inner = path.slice(r.folder.length);
      if (!path.startsWith(r.folder) || !ignore.isPathValid(inner)) continue;
      const found = r.now().test(inner);
      if (found.ignored) ignored = true;
      else if (found.unignored) ignored = false;
    }
    return ignored;
  };
}
