// Runs the integration suite through the page of a VS Code in the browser (server or web build).
import { sleep, within } from './processes.mjs';

/** How long a suite may take, in seconds. */
const LIMIT = Number(process.env.CROSSCHECK_TEST_SECONDS ?? 420);

/**
 * Opens the address and waits for the suite that it names to end.
 * @param {import('playwright-core').Page} page
 * @param {string} url
 * @param {{onConsole?: (text: string) => void, picture?: string}} options `picture`: where to keep one if time runs out
 * @returns the exit code the workbench gave (or what went wrong), and the workbench's own log
 */
export async function runInPage(page, url, { onConsole = () => {}, picture } = {}) {
  const log = [];
  const keep = (text) => {
    log.push(text);
    if (process.env.VERBOSE) console.error(`  [page] ${text}`);
  };
  const ended = new Promise((resolve) => {
    page.exposeFunction('codeAutomationExit', (code) => resolve(code));
    page.once('crash', () => resolve('the page crashed'));
  });
  await page.exposeFunction('codeAutomationLog', (type, args) => keep(`${type}: ${args.join(' ')}`));
  page.on('pageerror', (error) => keep(`page error: ${error.stack}`));
  page.on('console', (message) => onConsole(message.text()));
  await page.goto(url, { waitUntil: 'commit', timeout: 60_000 });
  const late = `no end after ${LIMIT} s`;
  const code = await within(ended, LIMIT * 1000, late);
  if (code === late && picture) await page.screenshot({ path: picture }).catch(() => {});
  await sleep(50); // the last console lines travel beside the exit call
  return { code, log };
}
