// Somebody works without a plan on 500 articles in the real VS Code (server build): `node test/host/soak.mjs [MINUTES] [SEED]`, 30 minutes by default.
// `--snapshots DIR` keeps a heap snapshot after warm-up and one at the end; `--articles N` for more or fewer articles.
// Fails on growth of memory after warm-up, on an unhandled rejection, and when the Problems at the end are not those of a fresh start.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { option, ROOT, say } from './paths.mjs';
import { runMain } from './processes.mjs';
import { bundleSession, writeCorpus } from './session.mjs';

const MINUTES = Number(process.argv[2] ?? 30);
const SEED = Number(process.argv[3] ?? 1);
const ARTICLES = Number(option('articles') ?? 500);

process.env.CROSSCHECK_TEST_SECONDS = String(MINUTES * 60 + 360);
const { runOnServer } = await import('./suite-server.mjs');

async function main() {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'crosscheck-soak-'));
  const folder = path.join(scratch, 'articles');
  const at = (name) => path.join(scratch, `${name}.txt`);
  try {
    await writeCorpus(folder, ARTICLES, SEED);
    const snapshots = option('snapshots') ? path.resolve(option('snapshots')) : null;
    const once = async (name, minutes) => {
      const options = { minutes, seed: SEED, problems: at(name), snapshots };
      const file = await bundleSession('test/host/soak/session.ts', 'soak', options);
      return runOnServer({ vscode: 'newest', extension: ROOT, suite: file, folder });
    };
    say(`${MINUTES} minutes on ${ARTICLES} articles, seed ${SEED}`);
    const worked = await once('worked', MINUTES);
    if (worked.failed > 0) return 1;
    const fresh = await once('fresh', 0);
    if (fresh.failed > 0) return 1;
    const lines = (name) => fs.readFileSync(at(name), 'utf8').split('\n');
    const [a, b] = [lines('worked'), lines('fresh')];
    const left = a.filter((l) => !b.includes(l));
    const lost = b.filter((l) => !a.includes(l));
    for (const l of left.slice(0, 10)) say(`only after the work: ${l}`);
    for (const l of lost.slice(0, 10)) say(`only after a fresh start: ${l}`);
    say(`${a.length} problems after the work, ${b.length} after a fresh start, ${left.length + lost.length} differ`);
    return left.length + lost.length > 0 ? 1 : 0;
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true });
  }
}

runMain(main);
