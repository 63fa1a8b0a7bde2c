// What the drives of `npm run test:ui` that walk once through one window have in common: how they begin, how they tell a step, how they end.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { makeHome } from '../host/home.mjs';
import { installServer } from '../host/install.mjs';
import { installDependencies } from '../host/npm.mjs';
import { option, ROOT, say } from '../host/paths.mjs';
import { closeOnSignal } from '../host/processes.mjs';
import { startServer } from '../host/server.mjs';
import { PICTURE_SETTINGS, Workbench } from '../host/workbench.mjs';

/**
 * Opens a browser on a VS Code of its own with the extension in it; no folder is open yet.
 * @param {string} name the drive's, for the picture of a failure
 * @param {{settings?: Record<string, unknown>, trust?: boolean}} options `settings` beside those of all pictures
 */
export async function beginDrive(name, { settings = {}, trust = false } = {}) {
  closeOnSignal();
  installDependencies();
  const out = path.resolve(option('out') ?? fs.mkdtempSync(path.join(os.tmpdir(), 'crosscheck-ui-')));
  fs.mkdirSync(out, { recursive: true });
  const home = makeHome({ extension: ROOT, settings: { ...PICTURE_SETTINGS, ...settings } });
  const server = await startServer(installServer('newest'), home, { trust });
  const { openBrowser } = await import('../host/browser.mjs');
  const { page, close } = await openBrowser({ width: 1280, height: 900 });
  const picture = (what) => page.screenshot({ path: path.join(out, `${what}.png`) });

  /**
   * Takes the steps and clears away. The last line is `N passed, N failed`; a step that fails leaves its picture and an exit code.
   * @param {(ok: (what: string) => void) => Promise<void>} steps calls `ok` for each that holds
   * @param {() => void} clear removes what the drive made
   */
  async function walk(steps, clear) {
    let passed = 0;
    try {
      await steps((what) => {
        passed++;
        say(`ok    ${what}`);
      });
      console.log(`${passed} passed, 0 failed`);
    } catch (error) {
      await picture(`failed-${name}`).catch(() => {});
      console.error(error);
      console.error(`a picture of the failure: ${path.join(out, `failed-${name}.png`)}`);
      console.log(`${passed} passed, 1 failed`);
      process.exitCode = 1;
    } finally {
      await close();
      await server.stop();
      clear();
    }
  }

  return { home, server, page, workbench: new Workbench(page), picture, walk };
}
