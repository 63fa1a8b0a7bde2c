// The integration suite in the server build of VS Code.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openBrowser } from './browser.mjs';
import { makeHome } from './home.mjs';
import { installServer } from './install.mjs';
import { say } from './paths.mjs';
import { followFile, verdict } from './report.mjs';
import { freePort, serverCommand, startServer } from './server.mjs';
import { runInPage } from './suite-page.mjs';

/**
 * A server's home and port for several runs, one after the other: what VS Code keeps of a folder in the one, it finds again in the next.
 */
export async function lastingServer() {
  const home = makeHome();
  return { home: { ...home, remove() {} }, port: await freePort(), remove: home.remove };
}

/**
 * @param {{vscode: 'newest' | 'oldest', extension: string, suite: string, folder: string, vsix?: string, lasting?: {home: ReturnType<typeof makeHome>, port: number}}} run `extension` is the
 * development folder to load (for a packed extension: a folder that holds nothing but the suite's own manifest); `lasting` as `lastingServer` gives it
 */
export async function runOnServer({ vscode, extension, suite, folder, vsix, lasting }) {
  const build = installServer(vscode);
  say(`running the integration suite in ${build.label}${vsix ? `, ${path.basename(vsix)} installed` : ''}`);
  const home = lasting?.home ?? makeHome();
  if (vsix) await serverCommand(build, home, ['--force', '--install-extension', vsix]);
  const reports = fs.mkdtempSync(path.join(os.tmpdir(), 'crosscheck-report-'));
  const { report, file, stop } = followFile(reports);
  let browser;
  let server;
  let keep = false;
  try {
    server = await startServer(build, home, { tests: true, env: { CROSSCHECK_REPORT: file }, port: lasting?.port });
    browser = await openBrowser();
    const remote = (place) => `vscode-remote://127.0.0.1:${server.port}${place}`;
    const payload = [
      ['extensionDevelopmentPath', remote(extension)],
      ['extensionTestsPath', remote(suite)],
      ['skipWelcome', 'true'],
      ['skipReleaseNotes', 'true'],
    ];
    const picture = path.join(reports, 'time-out.png');
    const url = server.url({ folder, payload: JSON.stringify(payload) });
    const { code, log } = await runInPage(browser.page, url, { picture });
    stop();
    const result = verdict(report, code);
    if (!report.stats) console.error([...log, server.printed()].join('\n'));
    keep = fs.existsSync(picture);
    if (keep) say(`picture of the moment the time ran out: ${picture}`);
    return { ...result, host: build.label };
  } finally {
    stop();
    await browser?.close();
    await server?.stop();
    home.remove();
    if (!keep) fs.rmSync(reports, { recursive: true, force: true });
  }
}
