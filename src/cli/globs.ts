/** Glob patterns on the command line, for shells that do not expand them (and for `**`, which few do). */
import ignore from 'ignore';
import { tameLines } from '../engine/patterns.ts';

/** True when an argument holds glob characters. */
export function isGlob(argument: string): boolean {
  return /[*?{]|\[[^[\]]+\]/.test(argument);
}

/** `a/{b,c}.txt` gives `a/b.txt` and `a/c.txt`; nesting is allowed, at most 1,000 patterns come out. */
export function expandBraces(pattern: string): string[] {
  const done: string[] = [];
  const open = [pattern];
  while (open.length > 0 && done.length + open.length < 1000) {
    const p = open.pop()!;
    const m = /\{([^{}]*)\}/.exec(p);
    if (m) for (const part of m[1]!.split(',')) open.push(p.slice(0, m.index) + part + p.slice(m.index + m[0].length));
    else done.push(p);
  }
  return done.reverse();
}

/** A glob split into the folder that needs walking and a test on paths relative to that folder (with `/`). */
export interface Glob {
  readonly folder: string;
  readonly matches: (relative: string) => boolean;
}

/** @param pattern with `/` separators, brace-free. */
export function parseGlob(pattern: string): Glob {
  const parts = pattern.split('/');
  const at = parts.findIndex(isGlob);
  const folder = parts.slice(0, at).join('/');
  const rest = parts.slice(at).join('/');
  const matcher = ignore({ allowRelativePaths: true, ignorecase: false }).add(tameLines(`/${rest}`).kept);
  const depth = rest.includes('**') ? Number.POSITIVE_INFINITY : parts.length - at;
  return {
    folder: folder === '' ? (pattern.startsWith('/') ? '/' : '.') : folder,
    matches: (relative) => relative.split('/').length <= depth && matcher.ignores(relative),
  };
}
