// Somebody works without a plan on 500 articles in the real VS Code (server build): `node test/host/soak.mjs [MINUTES] [SEED]`, 30 minutes by default.
// `--snapshots DIR` keeps all readings and, every three minutes, a heap snapshot of the extension host's thread and one of the engine's; `--articles N` for
// more or fewer articles; `--control` does the same work without Crosscheck's code, to tell what VS Code itself holds.
// The articles begin as edited as they are on average later, and each is put back now and then (soak/edits.ts): what they say does not grow.
// Fails on growth of memory after warm-up, in either thread by itself (without the code that V8 compiles, which is told apart), on an unhandled rejection,
// and when the Problems at the end are not those of a fresh start.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { manifest, option, ROOT, say } from './paths.mjs';
import { runMain } from './processes.mjs';
import { bundleSession, importSource, writeCorpus } from './session.mjs';

const MINUTES = Number(process.argv[2] ?? 30);
const SEED = Number(process.argv[3] ?? 1);
const ARTICLES = Number(option('articles') ?? 500);
const CONTROL = process.argv.includes('--control');

process.env.CROSSCHECK_TEST_SECONDS = String(MINUTES * 60 + 360);
const { runOnServer } = await import('./suite-server.mjs');

async function main() {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'crosscheck-soak-'));
  const folder = path.join(scratch, 'articles');
  const at = (name) => path.join(scratch, `${name}.txt`);
  try {
    const originals = path.join(scratch, 'originals');
    await writeCorpus(originals, ARTICLES, SEED);
    await wear(originals, folder);
    const snapshots = option('snapshots') ? path.resolve(option('snapshots')) : null;
    const extension = CONTROL ? withoutCode(path.join(scratch, 'extension')) : ROOT;
    const once = async (name, minutes) => {
      const options = { minutes, seed: SEED, originals, problems: at(name), snapshots, control: CONTROL };
      const file = await bundleSession('test/host/soak/session.ts', 'soak', options);
      return runOnServer({ vscode: 'newest', extension, suite: file, folder });
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

/**
 * Gives the articles names of one length, and copies them as they are after work of this kind has gone on for long.
 * @param {string} originals @param {string} folder
 */
async function wear(originals, folder) {
  const { nameOf, worn } = await importSource('test/host/soak/edits.ts');
  const { Random } = await importSource('test/support/random.ts');
  const random = new Random(SEED);
  let n = 0;
  for (const name of fs.readdirSync(originals, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!name.endsWith('.txt')) continue;
    const named = path.join(path.dirname(name), nameOf(n++));
    fs.renameSync(path.join(originals, name), path.join(originals, named));
    const file = path.join(folder, named);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, worn(fs.readFileSync(path.join(originals, named), 'utf8'), random));
  }
}

/** The extension's manifest, and nothing behind it. @param {string} folder @returns {string} the folder */
function withoutCode(folder) {
  fs.mkdirSync(folder);
  fs.cpSync(path.join(ROOT, 'media'), path.join(folder, 'media'), { recursive: true });
  fs.copyFileSync(path.join(ROOT, 'package.nls.json'), path.join(folder, 'package.nls.json'));
  const { browser, ...rest } = manifest();
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ ...rest, main: './none.js' }));
  fs.writeFileSync(path.join(folder, 'none.js'), 'exports.activate = () => ({});');
  return folder;
}

runMain(main);
