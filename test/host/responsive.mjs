// How long the extension host is held at a time while 500 articles are read for the first time, in the real VS Code (server build), and, as a control,
// how long VS Code holds it alone while it lists, reads and shows the same files for an extension that does nothing else:
// `node test/host/responsive.mjs [ARTICLES] [--why]`. `--why` samples the stack and tells what each long turn did; that itself takes time.
// Counts the processor's time of that thread, since other work on the machine delays any clock. Prints figures; nothing is asserted.
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
  const nothing = path.join(scratch, 'extension');
  const why = process.argv.includes('--why');
  const told = [];
  const once = async (name, extension) => {
    const folder = path.join(scratch, `workspace-${name}`);
    const corpus = path.join(scratch, 'articles');
    const result = path.join(scratch, `${name}.json`);
    fs.mkdirSync(folder);
    fs.writeFileSync(path.join(folder, 'notes.csv'), 'nothing yet\n');
    await writeCorpus(corpus, ARTICLES, 1);
    const suite = await bundleSession('test/host/responsive/session.ts', name, { corpus, result, why });
    const load = os.loadavg()[0].toFixed(1);
    say(`${ARTICLES} articles, load of the machine ${load} on ${os.availableParallelism()} cores`);
    const { failed } = await runOnServer({ vscode: 'newest', extension, suite, folder });
    if (failed === 0) for (const phase of JSON.parse(fs.readFileSync(result, 'utf8'))) told.push({ name, ...phase });
    return failed;
  };
  try {
    fs.mkdirSync(nothing);
    const { engines } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
    const manifest = { name: 'nothing', publisher: 'crosscheck-test', version: '0.0.1', engines };
    fs.writeFileSync(path.join(nothing, 'package.json'), JSON.stringify(manifest));
    const failed = (await once('control', nothing)) + (await once('measure', ROOT));
    for (const { name, what, turns, long, collector, longest } of told)
      say(
        `${name === 'control' ? 'VS Code alone' : 'with Crosscheck'}, ${what}: ${long} of ${turns} turns over 10 ms` +
          `${long ? ` (${collector} mostly collecting garbage)` : ''}, longest ${longest.toFixed(1)} ms`,
      );
    return failed;
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true });
  }
}

runMain(main);
