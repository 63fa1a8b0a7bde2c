// Finds a Chromium or Chrome to drive, and on Debian as root installs one. Node built-ins only.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { say } from './paths.mjs';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'msedge',
  'microsoft-edge',
];

const USUAL_PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      path.join(folder, 'Google/Chrome/Application/chrome.exe'),
      path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
};

/**
 * Where a program lies on the PATH, or undefined.
 * @param {string[]} names tried in order
 */
export function onPath(names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  return names
    .flatMap((name) => folders.flatMap((folder) => endings.map((ending) => path.join(folder, name + ending))))
    .find((file) => fs.statSync(file, { throwIfNoEntry: false })?.isFile());
}

function find() {
  const named = process.env.CHROMIUM;
  if (named) {
    if (!fs.existsSync(named)) throw new Error(`the environment variable CHROMIUM names ${named}, which is not there`);
    return named;
  }
  return (USUAL_PLACES[process.platform] ?? []).find((file) => fs.existsSync(file)) ?? onPath(NAMES);
}

/**
 * The path of a Chromium or Chrome: the environment variable CHROMIUM, else one in the usual places, else Debian's, installed now.
 * @throws in one line what to install when there is none and this user may not install it
 */
export function chromiumPath() {
  const found = find();
  if (found) return found;
  const apt = onPath(['apt-get']);
  if (!apt || process.getuid?.() !== 0)
    throw new Error(
      'no Chromium or Chrome found: install one (Debian: apt-get install chromium fonts-dejavu-core) or set CHROMIUM to its path',
    );
  say('installing chromium and fonts-dejavu-core (apt-get, once)');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'],
  ]) {
    const done = spawnSync(apt, args, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], timeout: 600_000 });
    if (done.status !== 0)
      throw new Error(`apt-get ${args.join(' ')} failed:\n${done.stdout ?? ''}${done.stderr ?? ''}`);
  }
  const installed = find();
  if (!installed) throw new Error('apt-get installed chromium, but it is not on the PATH');
  return installed;
}
