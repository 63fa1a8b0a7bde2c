// The integration suite in the web build of VS Code: the extension runs in a web worker, without Node.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { openBrowser } from './browser.mjs';
import { makeHome } from './home.mjs';
import { installWeb, WEB_BUILD } from './install.mjs';
import { say } from './paths.mjs';
import { Report, verdict } from './report.mjs';
import { freePort } from './server.mjs';
import { runInPage } from './suite-page.mjs';

/** @param {{extension: string, suite: string, folder: string}} run as for `runOnServer` */
export async function runOnWeb({ extension, suite, folder }) {
  const web = installWeb();
  say(`running the integration suite in ${web.label}`);
  const home = makeHome();
  const builds = path.join(home.folder, 'builds');
  fs.mkdirSync(builds);
  fs.symlinkSync(web.build, path.join(builds, WEB_BUILD), 'junction');

  const { open } = createRequire(path.join(web.testWeb, 'package.json'))(web.testWeb);
  const port = await freePort();
  let server;
  let browser;
  try {
    server = await open({
      browserType: 'none',
      quality: 'stable',
      commit: 'local',
      testRunnerDataDir: builds,
      extensionDevelopmentPath: extension,
      extensionTestsPath: suite,
      folderPath: folder,
      host: '127.0.0.1',
      port,
      printServerLog: Boolean(process.env.VERBOSE),
    });
    browser = await openBrowser();
    const report = new Report();
    const { code, log } = await runInPage(browser.page, `http://127.0.0.1:${port}/`, {
      onConsole: (text) => report.addConsole(text),
    });
    if (!report.stats) console.error(log.join('\n'));
    return { ...verdict(report, code), host: web.label };
  } finally {
    await browser?.close();
    server?.dispose();
    home.remove();
  }
}
