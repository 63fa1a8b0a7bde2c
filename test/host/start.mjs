// `npm start [-- folder]`: builds Crosscheck and opens a folder of articles (the samples) in VS Code with it, installing what is missing.
// Desktop VS Code where there is one or where it can be downloaded, else the server build, to be opened in any browser.
//   --host auto|desktop|server
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { codeCommand, desktopExecutable, hasScreen } from './desktop.mjs';
import { cleanEnvironment, makeHome } from './home.mjs';
import { installServer, serverSupported } from './install.mjs';
import { installDependencies } from './npm.mjs';
import { operands, option, ROOT, say } from './paths.mjs';
import { closeAtEnd, closeOnSignal, endingBySignal, startGroup } from './processes.mjs';
import { startServer } from './server.mjs';

/** What makes an extension under development the only one, in a window that leaves the user's own VS Code alone. */
const desktopArguments = (home, folder) => [
  '--new-window',
  '--wait',
  '--disable-workspace-trust',
  '--skip-welcome',
  '--skip-release-notes',
  `--user-data-dir=${home.userData}`,
  `--extensions-dir=${home.extensions}`,
  `--extensionDevelopmentPath=${ROOT}`,
  folder,
];

/** The command that starts desktop VS Code, or undefined where none can be had. */
async function desktop() {
  if (!hasScreen()) {
    say('no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set): not looking for desktop VS Code');
    return undefined;
  }
  return codeCommand() ?? (await desktopExecutable('stable'));
}

async function openOnDesktop(command, folder) {
  const home = makeHome();
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const group = startGroup(command, [...asRoot, ...desktopArguments(home, folder)], {
    env: cleanEnvironment(),
  });
  const close = closeAtEnd(async () => {
    await group.stop();
    home.remove();
  });
  say(`opened ${folder} in ${command}; close its window or press Ctrl+C to end`);
  const code = await group.ended;
  await close();
  if (code !== 0) throw new Error(`VS Code ended with ${code}:\n${group.printed()}`);
}

async function openOnServer(folder) {
  const build = installServer('newest');
  const home = makeHome({ extension: ROOT });
  const server = await startServer(build, home);
  say(`opened ${folder} in ${build.label}`);
  console.log(`\n  ${server.url({ folder })}\n`);
  say('open this address in a browser on this machine; press Ctrl+C to end');
  const code = await server.ended;
  await server.stop();
  throw new Error(`the VS Code server ended (${code}):\n${server.printed()}`);
}

async function start() {
  const folder = path.resolve(operands(['host'])[0] ?? path.join(ROOT, 'seeds'));
  if (!fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`there is no folder ${folder}`);
  installDependencies();
  say('building');
  const built = spawnSync(process.execPath, ['esbuild.mjs'], { cwd: ROOT, stdio: 'inherit' });
  if (built.status !== 0) throw new Error('the build failed');
  const host = option('host') ?? 'auto';
  const command = host === 'server' ? undefined : await desktop();
  if (command) return openOnDesktop(command, folder);
  if (host === 'desktop' || !serverSupported())
    throw new Error(
      'install VS Code from https://code.visualstudio.com, see that "code --version" answers, and run this again',
    );
  return openOnServer(folder);
}

closeOnSignal(0);
start().catch((error) => {
  if (endingBySignal()) return;
  console.error(error.message);
  process.exitCode = 1;
});
