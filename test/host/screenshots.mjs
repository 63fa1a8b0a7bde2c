// `npm run screenshots`: pictures of Crosscheck in the real VS Code: an article with its marks, a hover, the Problems panel, both, a report,
// the claim matrix, a name as it is given one spelling.
//   --themes light,dark,hc-dark,hc-light   (default: light,dark)
//   --folder DIR   the articles (default: seeds)       --out DIR   where the pictures go (default: docs/images)
//   --file NAME    the article shown (default: the first with a conflicting figure)
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { makeHome, temporaryCopy } from './home.mjs';
import { installServer } from './install.mjs';
import { installDependencies } from './npm.mjs';
import { option, ROOT, say } from './paths.mjs';
import { closeOnSignal } from './processes.mjs';
import { startServer } from './server.mjs';
import { PICTURE_SETTINGS, THEMES, Workbench } from './workbench.mjs';

/** Every picture's size, in CSS pixels. */
const SIZE = { width: 1280, height: 800 };

/** @typedef {{name: string, line: number, column: number, message: string}} Place lines and columns from 1 */

/**
 * Where the pictures are taken: the first place of a conflicting figure, and of a name spelt in several ways, as the engine finds them in
 * the folder's articles.
 * @param {string} folder
 * @param {string | undefined} only the name of the one file to look at
 * @returns {Promise<{figure: Place, name?: Place & {spelt: string}}>} `spelt`: the other way to write the name
 */
async function placesOf(folder, only) {
  const { analyze } = createRequire(import.meta.url)(path.join(ROOT, 'dist/core.js'));
  const names = fs.readdirSync(folder).filter((name) => /\.(txt|md|markdown)$/.test(name));
  const documents = names.map((name) => ({ path: name, text: fs.readFileSync(path.join(folder, name), 'utf8') }));
  const { findings } = await analyze(documents);
  const here = findings.filter(({ primary }) => !only || primary.path === only);
  const figures = here.filter(({ code }) => code === 'figure.conflict');
  // VS Code puts the findings of a place above the card in a hover: a place with one of them leaves the card the most room.
  const at = ({ primary }) =>
    here.filter((other) => other.primary.path === primary.path && other.primary.start === primary.start);
  const [finding] = (figures.length > 0 ? figures : here).sort(
    (a, b) => at(a).length - at(b).length || b.related.length - a.related.length,
  );
  if (!finding) throw new Error(`the engine finds nothing to show in ${folder}`);
  const place = ({ primary, message }) => {
    const text = documents.find((document) => document.path === primary.path)?.text ?? '';
    const lines = text
      .replace(/^\uFEFF/, '')
      .slice(0, primary.start)
      .split(/\r\n|\r|\n/);
    return { name: primary.path, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, message };
  };
  const spelling = findings.find(({ code }) => code === 'person.spelling');
  const spelt = spelling?.related[0]?.message.replace(/^spelt /, '');
  return { figure: place(finding), ...(spelt ? { name: { ...place(spelling), spelt } } : {}) };
}

/** Takes the pictures in one theme; those in light bear no theme in their name. */
async function takePictures({ theme, folder, places, out }) {
  const place = places.figure;
  const home = makeHome({ extension: ROOT, settings: { ...PICTURE_SETTINGS, 'workbench.colorTheme': THEMES[theme] } });
  const server = await startServer(installServer('newest'), home);
  const { openBrowser } = await import('./browser.mjs');
  const browser = await openBrowser(SIZE);
  const workbench = new Workbench(browser.page);
  const picture = async (what) => {
    const file = path.join(out, theme === 'light' ? `${what}.png` : `${what}-${theme}.png`);
    await browser.page.screenshot({ path: file, clip: { x: 0, y: 0, ...SIZE } });
    say(`${path.relative(process.cwd(), file)}`);
  };
  try {
    await workbench.open(server.url({ folder }));
    await workbench.openFile(place.name);
    await workbench.marked();
    await workbench.settle();
    await picture('article');

    // The hover may take a quarter of the editor's height: a taller window while it is open shows more of it.
    await workbench.goTo(place.line, place.column);
    await browser.page.setViewportSize({ ...SIZE, height: 3 * SIZE.height });
    say(`hover: ${(await workbench.hover()).replace(/\s*\n\s*/g, ' | ')}`);
    await picture('hover');

    await browser.page.keyboard.press('Escape');
    await browser.page.setViewportSize(SIZE);
    for (const row of await workbench.problems()) say(`problem: ${row.replace(/\s*\n\s*/g, ' ')}`);
    await picture('problems');

    await browser.page.keyboard.press('Control+1'); // back to the editor
    await workbench.goTo(place.line, place.column);
    await workbench.hover();
    await picture('overview');

    await browser.page.keyboard.press('Escape');
    await browser.page.keyboard.press('Control+J');
    await workbench.command('Crosscheck: Show Contradictions');
    await browser.page.locator('.tabs-container .tab', { hasText: 'Preview' }).waitFor();
    await browser.page.waitForTimeout(3000); // the preview is a frame of its own, without a sign of having come to its end
    await picture('report');

    await workbench.command('View: Close All Editors');
    await workbench.command('Crosscheck: Show Claim Matrix');
    await browser.page.locator('.tabs-container .tab', { hasText: 'Claim Matrix' }).waitFor();
    await browser.page.waitForTimeout(3000);
    await picture('matrix');

    await workbench.command('View: Close All Editors');
    if (places.name) {
      await workbench.openFile(places.name.name);
      await workbench.marked();
      await workbench.goTo(places.name.line, places.name.column);
      await browser.page.keyboard.press('F2');
      await browser.page.locator('.rename-box input').fill(places.name.spelt);
      await browser.page.keyboard.press('Enter');
      await browser.page.waitForTimeout(2000);
      await picture('rename');
    }
    for (const url of browser.refused) say(`refused: ${url}`);
  } catch (error) {
    const file = path.join(out, `failed-${theme}.png`);
    await browser.page.screenshot({ path: file }).catch(() => {});
    say(`a picture of the failure: ${file}`);
    console.error(server.printed().slice(-2000));
    throw error;
  } finally {
    await browser.close();
    await server.stop();
  }
}

closeOnSignal();
installDependencies();
const source = path.resolve(option('folder') ?? path.join(ROOT, 'seeds'));
const out = path.resolve(option('out') ?? path.join(ROOT, 'docs/images'));
const themes = (option('themes') ?? 'light,dark').split(',');
for (const theme of themes)
  if (!(theme in THEMES)) throw new Error(`no such theme: ${theme} (${Object.keys(THEMES).join(', ')})`);
fs.mkdirSync(out, { recursive: true });
const copy = temporaryCopy(source);
try {
  const places = await placesOf(copy.folder, option('file'));
  for (const { name, line, column, message } of Object.values(places)) say(`${name}:${line}:${column} ${message}`);
  for (const theme of themes) await takePictures({ theme, folder: copy.folder, places, out });
} finally {
  copy.remove();
}
