import type { Plugin } from 'esbuild';

/** Each UTF-16 code unit beyond ASCII by its number: in literals of strings and regular expressions that says the same. */
export function asciiOf(code: string): string;
export const asciiPlugin: Plugin;
