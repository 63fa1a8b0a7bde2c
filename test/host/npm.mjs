// Runs npm, and keeps the project's own dependencies in step with its lock file. Node built-ins only.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT, say } from './paths.mjs';

// Variables a surrounding `npm test` sets for its own package: they would point an npm run elsewhere at this folder.
const PARENT_ONLY = /^(npm_package_|npm_lifecycle_|npm_command$|npm_config_local_prefix$|npm_config_prefix$|INIT_CWD$)/;

/**
 * Runs npm with the arguments in a folder and waits for it.
 * @param {string[]} args
 * @param {{cwd: string, env?: Record<string, string>, minutes?: number}} options
 * @throws with npm's own output when it fails or takes longer than `minutes` (10).
 */
export function npm(args, { cwd, env = {}, minutes = 10 }) {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !PARENT_ONLY.test(name)));
  const cli = process.env.npm_execpath;
  const own = cli && /\.c?js$/.test(cli) && fs.existsSync(cli);
  const done = spawnSync(own ? process.execPath : 'npm', own ? [cli, ...args] : args, {
    cwd,
    env: { ...inherited, ...env },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: minutes * 60_000,
    maxBuffer: 64 << 20,
    shell: !own && process.platform === 'win32',
  });
  if (done.status === 0) return;
  const reason = done.error ? done.error.message : `exit code ${done.status ?? done.signal}`;
  throw new Error(`npm ${args.join(' ')} failed in ${cwd} (${reason})\n${done.stdout ?? ''}${done.stderr ?? ''}`);
}

/** Does every package of the lock file lie in node_modules in its version (those of other systems left aside)? */
function inStep() {
  const read = (file) => JSON.parse(fs.readFileSync(path.join(ROOT, file), 'utf8')).packages;
  try {
    const wanted = read('package-lock.json');
    const present = read('node_modules/.package-lock.json');
    return Object.entries(wanted).every(
      ([where, entry]) => where === '' || entry.optional || present[where]?.version === entry.version,
    );
  } catch {
    return false;
  }
}

/** Installs the project's dependencies by `npm ci` when they are absent or differ from the lock file. */
export function installDependencies() {
  if (inStep()) return;
  const modules = path.join(ROOT, 'node_modules');
  if (fs.lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) {
    say(`node_modules is a link to ${fs.realpathSync(modules)}, which differs from package-lock.json: left as it is`);
    return;
  }
  say('installing the dependencies (npm ci)');
  npm(['ci', '--no-audit', '--no-fund'], { cwd: ROOT });
}
