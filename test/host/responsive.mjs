// How long the extension host is held at a time while 500 articles are read for the first time, in the real VS Code (server build):
// `node test/host/responsive.mjs [ARTICLES] [--why]`. Prints figures; nothing is asserted, since other work on the machine delays any clock.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT, say } from './paths.mjs';
import { runMain } from './processes.mjs';
import { bundleSession, writeCorpus } from './session.mjs';
import { runOnServer } from './suite-server.mjs';

const ARTICLES = Number(/^\d+$/.test(process.argv[2] ?? '') ? process.argv[2] : 500);

async function main() {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'crosscheck-responsive-'));
  const folder = path.join(scratch, 'workspace');
  try {
    fs.mkdirSync(folder);
    fs.writeFileSync(path.join(folder, 'notes.csv'), 'nothing yet\n');
    const corpus = path.join(scratch, 'articles');
    await writeCorpus(corpus, ARTICLES, 1);
    const why = process.argv.includes('--why');
    const suite = await bundleSession('test/host/responsive/session.ts', 'measure', { corpus, why });
    say(
      `${ARTICLES} articles, load of the machine ${os.loadavg()[0].toFixed(1)} on ${os.availableParallelism()} cores`,
    );
    const result = await runOnServer({ vscode: 'newest', extension: ROOT, suite, folder });
    return result.failed;
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true });
  }
}

runMain(main);
