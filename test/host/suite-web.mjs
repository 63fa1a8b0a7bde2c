// The integration suite in the web build of VS Code: the extension runs in a web worker, without Node.
import fs from 'node:fs';
import path from 'node:path';
import { openBrowser } from './browser.mjs';
import { makeHome } from './home.mjs';
import { installWeb, WEB_BUILD } from './install.mjs';
import { say } from './paths.mjs';
import { closeAtEnd, startGroup } from './processes.mjs';
import { Report, verdict } from './report.mjs';
import { answering, freePort } from './server.mjs';
import { runInPage } from './suite-page.mjs';

/** @param {{extension: string, suite: string, folder: string}} run as for `runOnServer` */
export async function runOnWeb({ extension, suite, folder }) {
  const web = installWeb();
  say(`running the integration suite in ${web.label}`);
  const home = makeHome();
  const builds = path.join(home.folder, 'builds');
  fs.mkdirSync(builds);
  fs.symlinkSync(web.build, path.join(builds, WEB_BUILD), 'junction');

  const port = await freePort();
  const options = {
    browserType: 'none',
    quality: 'stable',
    commit: 'local',
    testRunnerDataDir: builds,
    extensionDevelopmentPath: extension,
    extensionTestsPath: suite,
    folderPath: folder,
    host: '127.0.0.1',
    port,
  };
  const script = path.join(import.meta.dirname, 'web-server.mjs');
  const server = startGroup(process.execPath, [script, JSON.stringify({ package: web.testWeb, options })]);
  const stopServer = closeAtEnd(() => server.stop());
  let browser;
  try {
    await answering(`http://127.0.0.1:${port}/`, server);
    browser = await openBrowser();
    const report = new Report();
    const { code, log } = await runInPage(browser.page, `http://127.0.0.1:${port}/`, {
      onConsole: (text) => report.addConsole(text),
    });
    if (!report.stats) console.error([...log, server.printed()].join('\n'));
    return { ...verdict(report, code), host: web.label };
  } finally {
    await browser?.close();
    await stopServer();
    home.remove();
  }
}
