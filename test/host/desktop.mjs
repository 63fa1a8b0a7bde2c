// Finds or downloads desktop VS Code.
import { onPath } from './chromium.mjs';
import { say, VSCODE_DIR } from './paths.mjs';

/** How long the download may stand still, in milliseconds, before it counts as impossible. */
const IDLE = 20_000;

/** Is there a screen for a desktop program to draw on? Elsewhere than on Linux there always is. */
export const hasScreen = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** The `code` command of an installed desktop VS Code, or undefined. */
export const codeCommand = () => onPath(['code', 'code-insiders']);

/**
 * The executable of a desktop VS Code: the one CROSSCHECK_CODE names, else a download kept in the .vscode-test folder.
 * @param {string} version `stable` or a version such as `1.100.0`
 * @returns the path, or undefined (having said why) where it cannot be had
 */
export async function desktopExecutable(version) {
  if (process.env.CROSSCHECK_CODE) return process.env.CROSSCHECK_CODE;
  const { download, SilentReporter } = await import('@vscode/test-electron');
  say(`looking for desktop VS Code (${version})`);
  try {
    // Without a connection test-electron would fall back on any copy it finds, whichever version: ask for the wanted one only.
    return await download({ version, cachePath: VSCODE_DIR, timeout: IDLE, reporter: new SilentReporter() });
  } catch (error) {
    say(`desktop VS Code cannot be downloaded here (${String(error.message ?? error).split('\n')[0]})`);
    return undefined;
  }
}

/** A way to give a desktop program a screen where there is none: the words to put before its command; undefined if none. */
export function screenPrefix() {
  if (hasScreen()) return [];
  const xvfb = onPath(['xvfb-run']);
  return xvfb ? [xvfb, '-a'] : undefined;
}
