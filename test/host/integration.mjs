// Runs the integration suite in a real VS Code and prints its counts.
//   --host auto|desktop|server|web   where (auto: desktop VS Code if it can be had, else the server build)
//   --vscode newest|oldest           which VS Code (oldest: the one the manifest's engines field promises)
//   --vsix FILE                      against the packed extension, installed, instead of the development folder
//   --grep REGEXP                    only the tests whose full title matches
import fs from 'node:fs';
import path from 'node:path';
import { buildSuite } from '../integration/build.mjs';
import { makeHome, temporaryCopy } from './home.mjs';
import { manifest, option, ROOT, say } from './paths.mjs';
import { runMain } from './processes.mjs';

const FIXTURES = path.join(ROOT, 'test/integration/fixtures/harbour');

/**
 * @param {{host?: string, vscode?: 'newest' | 'oldest', vsix?: string | undefined, grep?: string | undefined}} options as above
 * @returns counts and the name of the host; `trouble` says why a run that proved nothing counts as failed
 * @throws when no VS Code can be had: the suite is never left out in silence
 */
export async function runIntegration({ host = 'auto', vscode = 'newest', vsix, grep } = {}) {
  const web = host === 'web';
  const bundle = await buildSuite({ web, grep });
  const copy = temporaryCopy(FIXTURES);
  // For an installed package VS Code still wants a development folder beside the suite: one with a manifest and no code.
  const empty = vsix ? makeHome() : undefined;
  if (empty) fs.writeFileSync(path.join(empty.folder, 'package.json'), suiteManifest());
  const run = {
    vscode,
    extension: empty?.folder ?? ROOT,
    suite: bundle,
    folder: copy.folder,
    ...(vsix ? { vsix: path.resolve(vsix) } : {}),
  };
  try {
    if (web) return await (await import('./suite-web.mjs')).runOnWeb(run);
    if (host === 'auto' || host === 'desktop') {
      const result = await (await import('./suite-desktop.mjs')).runOnDesktop(run);
      if (result) return result;
      if (host === 'desktop') throw new Error('desktop VS Code was asked for, and cannot be had here');
    }
    return await (await import('./suite-server.mjs')).runOnServer(run);
  } finally {
    copy.remove();
    empty?.remove();
  }
}

function suiteManifest() {
  const { engines } = manifest();
  return JSON.stringify({ name: 'suite', publisher: 'crosscheck-test', version: '0.0.1', engines });
}

/** Prints what came out, in the form of the last line of every test run here. */
export function printResult(result) {
  if (result.trouble) say(`failed: ${result.trouble}`);
  const skipped = result.skipped ? ` (${result.skipped} skipped)` : '';
  say(`${result.host}: ${result.passed} passed, ${result.failed} failed${skipped}`);
}

async function main() {
  const result = await runIntegration({
    host: option('host') ?? 'auto',
    vscode: /** @type {'newest' | 'oldest'} */ (option('vscode') ?? 'newest'),
    vsix: option('vsix'),
    grep: option('grep'),
  });
  printResult(result);
  return result.failed ? 1 : 0;
}

if (process.argv[1] === import.meta.filename) {
  runMain(main);
}
