// A throw-away home for a VS Code: its settings, extensions, sockets and logs live and die in it.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const QUIET_SETTINGS = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'chat.disableAIFeatures': true,
  'git.enabled': false,
};

/**
 * Makes the home. `extension` is linked into its extensions folder, as if it had been installed.
 * @param {{settings?: Record<string, unknown>, extension?: string, extensionsDir?: string}} options
 */
export function makeHome({ settings = {}, extension, extensionsDir } = {}) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crosscheck-'));
  const userData = path.join(folder, 'data');
  const extensions = extensionsDir ?? path.join(folder, 'extensions');
  fs.mkdirSync(path.join(userData, 'User'), { recursive: true });
  fs.mkdirSync(extensions, { recursive: true });
  fs.writeFileSync(
    path.join(userData, 'User/settings.json'),
    JSON.stringify({ ...QUIET_SETTINGS, ...settings }, null, 2),
  );
  if (extension) {
    const { publisher, name, version } = JSON.parse(fs.readFileSync(path.join(extension, 'package.json'), 'utf8'));
    fs.symlinkSync(extension, path.join(extensions, `${publisher}.${name}-${version}`), 'junction');
  }
  return {
    folder,
    userData,
    extensions,
    remove: () => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }),
  };
}

/**
 * The environment for a VS Code that is to know nothing of the one (or of the npm) this runs in.
 * @param {Record<string, string>} more
 */
export function cleanEnvironment(more = {}) {
  const kept = Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_|npm_|NODE_OPTIONS$)/i.test(name));
  return { ...Object.fromEntries(kept), ...more };
}

/**
 * A copy of a folder in a temporary place, so that what a suite edits is not the project's.
 * @param {string} source
 * @returns the copy (its real path, without links) and a way to remove it
 */
export function temporaryCopy(source) {
  const parent = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'crosscheck-folder-')));
  const folder = path.join(parent, path.basename(source));
  fs.cpSync(source, folder, { recursive: true });
  return { folder, remove: () => fs.rmSync(parent, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }) };
}
