// Where things lie. Node built-ins only: this is loaded before anything is installed.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Where copies of VS Code are kept: `.vscode-test/` in the project, or the folder that CROSSCHECK_VSCODE_DIR names. */
export const VSCODE_DIR = path.resolve(process.env.CROSSCHECK_VSCODE_DIR || path.join(ROOT, '.vscode-test'));

/** The manifest of the extension, freshly read. */
export const manifest = () => JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));

/** The oldest VS Code the manifest promises to run on, as `1.100.0`. */
export const oldestVscode = () => manifest().engines.vscode.replace(/^[^\d]*/, '');

const started = Date.now();

/**
 * One line about what is being done, on stderr, with the seconds since the start.
 * @param {string} line
 */
export function say(line) {
  console.error(`[${((Date.now() - started) / 1000).toFixed(1).padStart(5)} s] ${line}`);
}

/**
 * The value of `--name value` or `--name=value` among the arguments, or undefined.
 * @param {string} name
 * @param {string[]} argv
 */
export function option(name, argv = process.argv.slice(2)) {
  const at = argv.indexOf(`--${name}`);
  if (at >= 0) return argv[at + 1];
  return argv.find((a) => a.startsWith(`--${name}=`))?.slice(name.length + 3);
}

/**
 * The arguments that are neither an option nor the value of one of `valued`.
 * @param {string[]} valued names of the options that take a value
 */
export function operands(valued = [], argv = process.argv.slice(2)) {
  return argv.filter((a, i) => !a.startsWith('--') && !valued.includes((argv[i - 1] ?? '').slice(2)));
}
