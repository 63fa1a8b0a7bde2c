// Everything that is checked, installing what is missing first: `npm test`. What runs in VS Code, which mostly waits, runs beside the rest.
//   --only NAMES   a comma-separated choice of: types, lint, unit, integration, windows, soak
//   --host, --vscode, --grep   for the integration suite, see test/host/integration.mjs
// The last line is `N passed, N failed`; type check and lint count as one test each. Exit code 1 when anything failed.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { screenPrefix } from './host/desktop.mjs';
import { serverSupported } from './host/install.mjs';
import { installDependencies } from './host/npm.mjs';
import { option, ROOT, say } from './host/paths.mjs';
import { closeAtEnd, closeOnSignal } from './host/processes.mjs';

const TOTALS = { passed: 0, failed: 0, skipped: 0 };

/** Adds what a step found; a step that breaks counts as one failure and does not keep the later ones from running. */
async function step(title, run) {
  say(title);
  let counts;
  try {
    counts = await run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    counts = { passed: 0, failed: 1, skipped: 0 };
  }
  for (const name of Object.keys(TOTALS)) TOTALS[name] += counts[name];
  say(
    `${title}: ${counts.passed} passed, ${counts.failed} failed${counts.skipped ? `, ${counts.skipped} skipped` : ''}`,
  );
}

/**
 * Runs a script of a package (or of the project) with this Node. What it prints is shown at once, or in one piece when it has ended while other
 * steps run beside it.
 * @returns its exit code
 */
async function node(script, args = [], env = {}) {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: ROOT,
    stdio: beside ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    timeout: 15 * 60_000,
  });
  const close = closeAtEnd(() => void child.kill());
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => printed.push(data));
  const code = await new Promise((done) => {
    child.on('close', done);
    child.on('error', () => done(1));
  });
  process.stdout.write(Buffer.concat(printed));
  await close();
  return code ?? 1;
}

/** A step that is one test: it holds when the exit code is 0. */
const one = (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 });

/** The file of a package that its `bin` entry names. */
function bin(packageName, name = packageName) {
  const folder = path.join(ROOT, 'node_modules', packageName);
  const { bin: entries } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof entries === 'string' ? entries : entries[name]);
}

/** Runs the tests of .mocharc.json and reads mocha's own statistics, never its printed text. */
async function unit() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crosscheck-unit-'));
  const file = path.join(folder, 'statistics.json');
  try {
    const reporter = ['--reporter', path.join(ROOT, 'test/support/dot-and-count.cjs')];
    const code = await node(bin('mocha'), reporter, { CROSSCHECK_STATISTICS: file });
    if (!fs.existsSync(file)) throw new Error(`mocha did not come to its end (exit code ${code})`);
    const { passes, failures, pending } = JSON.parse(fs.readFileSync(file, 'utf8'));
    const broken = code !== 0 && failures === 0 ? 1 : 0;
    if (passes + failures === 0) throw new Error('mocha found no test');
    return { passed: passes, failed: failures + broken, skipped: pending };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Fetches what the integration suite will run in while other things are checked. Where desktop VS Code has a screen, nothing is known to be
 * needed. What cannot be fetched is told by the step that misses it.
 */
function fetchAhead() {
  if (!serverSupported() || screenPrefix() !== undefined) return Promise.resolve();
  const script = path.join(ROOT, 'test/host/install.mjs');
  const child = spawn(process.execPath, [script, option('vscode') ?? 'newest', 'chromium'], {
    cwd: ROOT,
    stdio: 'ignore',
  });
  return new Promise((done) => {
    child.on('exit', done);
    child.on('error', done);
  });
}

async function integration() {
  const { runIntegration, printResult } = await import('./host/integration.mjs');
  const result = await runIntegration({
    host: option('host') ?? 'auto',
    vscode: /** @type {'newest' | 'oldest'} */ (option('vscode') ?? 'newest'),
    grep: option('grep'),
  });
  printResult(result);
  return result;
}

/** What needs the server build of VS Code and several windows of it; where the suite ran in another VS Code it is not fetched for this alone. */
async function session(script, args = []) {
  return one(await node(path.join(ROOT, 'test/host', script), args));
}

const only = option('only')?.split(',');
const wanted = (name) => !only || only.includes(name);

async function checks() {
  if (wanted('types')) await step('type check', async () => one(await node(bin('typescript', 'tsc'), ['--noEmit'])));
  if (wanted('lint'))
    await step('linter', async () =>
      one(await node(bin('@biomejs/biome', 'biome'), ['check', '--error-on-warnings', '.'])),
    );
  if (wanted('unit')) await step('unit, property and golden tests', unit);
}

async function inVscode() {
  let host = '';
  if (wanted('integration')) {
    await fetched;
    await step('integration suite in a real VS Code', async () => {
      const result = await integration();
      host = result.host;
      return result;
    });
  }
  if (only || /server/.test(host)) {
    if (only?.includes('windows')) await step('windows killed and side by side', () => session('windows.mjs'));
    if (wanted('soak')) await step('short soak', () => session('soak.mjs', ['0.5', '7', '--articles', '120']));
  } else say('windows and soak: not run, since they take the server build of VS Code (--only windows,soak fetches it)');
}

let beside = false;
closeOnSignal();
installDependencies();
const fetched = wanted('integration') && /^(?:auto|server)$/.test(option('host') ?? 'auto') ? fetchAhead() : null;
if (!only || ['unit', 'integration', 'windows', 'soak'].some(wanted))
  await step('build', async () => one(await node('esbuild.mjs')));
beside =
  os.availableParallelism() > 1 &&
  ['types', 'lint', 'unit'].some(wanted) &&
  ['integration', 'windows', 'soak'].some(wanted);
if (beside) await Promise.all([checks(), inVscode()]);
else {
  await checks();
  await inVscode();
}

if (TOTALS.skipped) console.log(`${TOTALS.skipped} skipped`);
console.log(`${TOTALS.passed} passed, ${TOTALS.failed} failed`);
process.exit(TOTALS.failed > 0 || TOTALS.passed === 0 ? 1 : 0);
