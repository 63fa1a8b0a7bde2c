// Draws media/icon.png, the 128 x 128 icon of the Marketplace, from media/icon.svg with the Chromium that the tests drive.
import fs from 'node:fs';
import { openBrowser } from '../test/host/browser.mjs';

const SIZE = 128;
const svg = fs.readFileSync('media/icon.svg', 'utf8');
const { page, close } = await openBrowser({ width: SIZE, height: SIZE });
await page.setContent(`<style>html,body{margin:0;background:transparent}svg{display:block}</style>${svg}`);
await page.screenshot({
  path: 'media/icon.png',
  omitBackground: true,
  clip: { x: 0, y: 0, width: SIZE, height: SIZE },
});
await close();
