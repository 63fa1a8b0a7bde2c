// The integration suite in desktop VS Code.
import path from 'node:path';
import { resolveCliArgsFromVSCodeExecutablePath } from '@vscode/test-electron';
import { desktopExecutable, screenPrefix } from './desktop.mjs';
import { cleanEnvironment, makeHome } from './home.mjs';
import { oldestVscode, say } from './paths.mjs';
import { closeAtEnd, startGroup, within } from './processes.mjs';
import { followFile, verdict } from './report.mjs';

const LIMIT = Number(process.env.CROSSCHECK_TEST_SECONDS ?? 600) * 1000;

/**
 * @param {{vscode: 'newest' | 'oldest', extension: string, suite: string, folder: string, vsix?: string}} run as for `runOnServer`
 * @returns the counts, or undefined where desktop VS Code cannot be had
 */
export async function runOnDesktop({ vscode, extension, suite, folder, vsix }) {
  const prefix = screenPrefix();
  if (!prefix) {
    say('desktop VS Code has no screen here (no DISPLAY, no xvfb-run)');
    return undefined;
  }
  const version = vscode === 'oldest' ? oldestVscode() : 'stable';
  const executable = await desktopExecutable(version);
  if (!executable) return undefined;

  say(
    `running the integration suite in desktop VS Code (${version})${vsix ? `, ${path.basename(vsix)} installed` : ''}`,
  );
  const home = makeHome();
  const homeArguments = [`--user-data-dir=${home.userData}`, `--extensions-dir=${home.extensions}`];
  const { report, file, stop } = followFile(home.folder);
  const env = cleanEnvironment({ CROSSCHECK_REPORT: file });
  try {
    if (vsix) await installVsix(executable, [...homeArguments, '--force', '--install-extension', vsix], env);
    const [command, ...args] = [
      ...prefix,
      executable,
      folder,
      '--no-sandbox',
      '--disable-gpu-sandbox',
      '--disable-updates',
      '--disable-workspace-trust',
      '--skip-welcome',
      '--skip-release-notes',
      ...homeArguments,
      `--extensionDevelopmentPath=${extension}`,
      `--extensionTestsPath=${suite}`,
    ];
    const group = startGroup(command, args, { env });
    const end = closeAtEnd(() => group.stop());
    const code = await within(group.ended, LIMIT, `no end after ${LIMIT / 1000} s`);
    await end();
    stop();
    if (!report.stats) console.error(group.printed());
    return { ...verdict(report, code), host: `desktop VS Code (${version})` };
  } finally {
    stop();
    home.remove();
  }
}

async function installVsix(executable, args, env) {
  const [cli, ...fixed] = resolveCliArgsFromVSCodeExecutablePath(executable);
  const own = fixed.filter((arg) => !/^--(user-data|extensions)-dir=/.test(arg));
  const group = startGroup(cli, [...own, ...args], { env });
  const code = await within(group.ended, 120_000, 'no end after 2 minutes');
  await group.stop();
  if (code !== 0) throw new Error(`installing the VSIX failed (${code}):\n${group.printed()}`);
}
