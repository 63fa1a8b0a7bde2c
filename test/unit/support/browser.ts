/** A real browser for pages: the matrix with a host in this process, and plain HTML. */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { type PageMessage, parsePageMessage } from '../../../src/reports/matrix-messages.ts';
import { matrixPage } from '../../../src/reports/matrix-page.ts';
import type { MatrixView } from '../../../src/reports/matrix-view.ts';
import { type ThemeName, themeCss } from './themes.ts';

const require = createRequire(import.meta.url);
const HOME = path.resolve(import.meta.dirname, '../../host/chromium.mjs');
const SITE = 'http://matrix.test';

/** Starts the browser; null, with the reason said aloud, where there is none. */
export async function startBrowser(): Promise<Browser | null> {
  try {
    const { chromiumPath } = (await import(HOME)) as { chromiumPath: () => string };
    return await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  } catch (error) {
    console.warn(`      page tests left out: ${(error as Error).message.split('\n')[0]}`);
    return null;
  }
}

/** What axe-core finds wrong, as "rule: element". */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async () => {
    const axe = (
      globalThis as unknown as {
        axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      }
    ).axe;
    const { violations } = await axe.run();
    return violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.html.slice(0, 160)}`));
  });
}

let script: Promise<string> | undefined;

async function bundle(): Promise<string> {
  const out = await build({
    entryPoints: ['media/matrix/main.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return out.outputFiles[0]!.text;
}

export interface MatrixHarness {
  readonly page: Page;
  /** Messages that the host acts on rather than answers. */
  readonly acted: PageMessage[];
  /** Messages that the host did not understand. */
  readonly refused: unknown[];
  readonly complaints: string[];
  /** Sends a message to the page. */
  tell(message: unknown): Promise<unknown>;
}

/** Opens the matrix page with a host around `view`. @param state what the page had kept before. */
export async function openMatrix(
  browser: Browser,
  view: MatrixView,
  theme: ThemeName,
  state: unknown = null,
): Promise<MatrixHarness> {
  script ??= bundle();
  const code = await script;
  const page = await browser.newPage({ viewport: { width: 1200, height: 760 } });
  const harness: MatrixHarness = {
    page,
    acted: [],
    refused: [],
    complaints: [],
    tell: (message) => page.evaluate(`postMessage(${JSON.stringify(message)}, '*')`),
  };
  page.on('console', (m) => m.type() === 'error' && harness.complaints.push(m.text()));
  page.on('pageerror', (e) => harness.complaints.push(e.message));
  await page.exposeFunction('crosscheckHost', (raw: unknown) => {
    const message = parsePageMessage(raw);
    if (!message) harness.refused.push(raw);
    else if (message.type === 'open' || message.type === 'copy') harness.acted.push(message);
    else return view.answer(message);
    return null;
  });
  await page.addInitScript(`{
    let state = ${JSON.stringify(state)};
    globalThis.keptState = () => state;
    globalThis.acquireVsCodeApi = () => ({
      postMessage: async (m) => {
        const answer = await crosscheckHost(m);
        if (answer) postMessage(answer, '*');
      },
      getState: () => state,
      setState: (s) => {
        state = s;
      },
    });
  }`);
  const css = themeCss(theme) + fs.readFileSync('media/matrix.css', 'utf8');
  const files: Record<string, { contentType: string; body: string }> = {
    '/': {
      contentType: 'text/html',
      body: matrixPage({ script: `${SITE}/matrix.js`, style: `${SITE}/matrix.css`, cspSource: SITE, nonce: 'abc123' }),
    },
    '/matrix.js': { contentType: 'text/javascript', body: code },
    '/matrix.css': { contentType: 'text/css', body: css },
  };
  await page.route('**/*', (route) => {
    const file = files[new URL(route.request().url()).pathname];
    return file ? route.fulfill(file) : route.abort();
  });
  await page.goto(`${SITE}/`);
  await page.waitForSelector('#count:not(:empty)', { timeout: 10_000 });
  return harness;
}
