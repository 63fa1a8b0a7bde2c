// A headless Chromium, with every request that leaves this machine refused.
import { chromium } from 'playwright-core';
import { chromiumPath } from './chromium.mjs';
import { closeAtEnd } from './processes.mjs';

/**
 * Opens a page in a fresh headless browser.
 * @param {{width?: number, height?: number}} size of the page in CSS pixels
 * @returns the page, the addresses it was refused, and a way to close the browser
 */
export async function openBrowser({ width = 1280, height = 800 } = {}) {
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    headless: true,
    args: [
      '--no-sandbox', // as root, in containers, Chromium has no sandbox to offer; the page is our own server's
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const close = closeAtEnd(() => browser.close().catch(() => {}));
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: 1 });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']).catch(() => {});
  const page = await context.newPage();
  const refused = new Set();
  await page.route(
    (url) => url.protocol.startsWith('http') && url.hostname !== '127.0.0.1' && !url.hostname.endsWith('localhost'),
    (route) => {
      refused.add(route.request().url());
      return route.abort();
    },
  );
  return { page, refused, close };
}
