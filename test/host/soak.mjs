// Somebody works without a plan on 500 articles in the real VS Code (server build): `node test/host/soak.mjs [MINUTES] [SEED]`, 30 minutes by default.
// Fails on growth of memory after warm-up, on an unhandled rejection, and when the Problems at the end are not those of a fresh start.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { ROOT, say } from './paths.mjs';
import { closeOnSignal } from './processes.mjs';

const MINUTES = Number(process.argv[2] ?? 30);
const SEED = Number(process.argv[3] ?? 1);
const ARTICLES = 500;

process.env.CROSSCHECK_TEST_SECONDS = String(MINUTES * 60 + 360);
const { runOnServer } = await import('./suite-server.mjs');

/** One bundle a run: the options are written into it. */
async function suite(name, options) {
  const outfile = path.join(ROOT, 'out/soak', `${name}.js`);
  await build({
    stdin: {
      contents: `
        import { soak } from './session.ts';
        import { send } from '../../integration/support/send-file.ts';
        export async function run() {
          try { await soak(${JSON.stringify(options)}); send({ stats: { passes: 1, failures: 0, pending: 0 } }); }
          catch (error) { send({ line: String(error?.stack ?? error) }); send({ stats: { passes: 0, failures: 1, pending: 0 } }); throw error; }
        }`,
      resolveDir: path.join(ROOT, 'test/host/soak'),
      loader: 'ts',
    },
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'es2022',
    external: ['vscode'],
    logLevel: 'warning',
  });
  return outfile;
}

async function corpus(folder) {
  const outfile = path.join(ROOT, 'out/soak/corpus.mjs');
  await build({
    entryPoints: [path.join(ROOT, 'test/support/corpus.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    logLevel: 'warning',
  });
  const { makeCorpus } = await import(outfile);
  for (const { path: name, text, published } of makeCorpus(ARTICLES, 8, SEED).documents) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, `Published: ${published}\n\n${text}`);
  }
}

async function main() {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'crosscheck-soak-'));
  const folder = path.join(scratch, 'articles');
  const at = (name) => path.join(scratch, `${name}.txt`);
  try {
    await corpus(folder);
    const once = async (name, minutes) => {
      const file = await suite(name, { minutes, seed: SEED, problems: at(name) });
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

closeOnSignal();
main().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
