// How long the extension host is held at a time while 500 articles are read for the first time, and when the same folder is opened again, in the real
// VS Code (server build); as a control, how long VS Code holds it alone while it lists, reads and shows the same files for an extension that does nothing
// else:
// `node test/host/responsive.mjs [ARTICLES] [--why]`. `--why` samples the stack and tells what each long turn did; that itself takes time.
// Counts the processor's time of that thread, since other work on the machine delays any clock. Prints figures; nothing is asserted.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT, say } from './paths.mjs';
import { runMain } from './processes.mjs';
import { bundleSession, writeCorpus } from './session.mjs';
import { lastingServer, runOnServer } from './suite-server.mjs';

const ARTICLES = Number(/^\d+$/.test(process.argv[2] ?? '') ? process.argv[2] : 500);

async function main() {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'crosscheck-responsive-'));
  const nothing = path.join(scratch, 'extension');
  const why = process.argv.includes('--why');
  const told = [];
  const lasting = await lastingServer();
  const corpus = path.join(scratch, 'articles');
  await writeCorpus(corpus, ARTICLES, 1);
  const once = async (name, extension, folder, lasting) => {
    const result = path.join(scratch, `${name}.json`);
    const suite = await bundleSession('test/host/responsive/session.ts', name, { corpus, result, why });
    const load = os.loadavg()[0].toFixed(1);
    say(`${ARTICLES} articles, load of the machine ${load} on ${os.availableParallelism()} cores`);
    const { failed } = await runOnServer({
      vscode: 'newest',
      extension,
      suite,
      folder,
      ...(lasting ? { lasting } : {}),
    });
    fs.renameSync(path.join(folder, 'articles'), corpus);
    if (failed === 0) for (const phase of JSON.parse(fs.readFileSync(result, 'utf8'))) told.push({ name, ...phase });
    return failed;
  };
  try {
    fs.mkdirSync(nothing);
    const { engines } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
    const manifest = { name: 'nothing', publisher: 'crosscheck-test', version: '0.0.1', engines };
    fs.writeFileSync(path.join(nothing, 'package.json'), JSON.stringify(manifest));
    const [alone, read] = ['alone', 'read'].map((name) => path.join(scratch, `workspace-${name}`));
    for (const folder of [alone, read]) {
      fs.mkdirSync(folder);
      fs.writeFileSync(path.join(folder, 'notes.csv'), 'nothing yet\n');
    }
    const first = (await once('control', nothing, alone)) + (await once('measure', ROOT, read, lasting));
    fs.mkdirSync(path.join(read, '.vscode'));
    fs.writeFileSync(path.join(read, '.vscode/settings.json'), JSON.stringify({ 'crosscheck.enable': false }));
    const failed = first + (await once('reopen', ROOT, read, lasting));
    for (const { name, what, turns, long, collector, longest } of told)
      say(
        `${name === 'control' ? 'VS Code alone' : 'with Crosscheck'}, ${what}: ${long} of ${turns} turns over 10 ms` +
          `${long ? ` (${collector} mostly collecting garbage)` : ''}, longest ${longest.toFixed(1)} ms`,
      );
    return failed;
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true });
    lasting.remove();
  }
}

runMain(main);
