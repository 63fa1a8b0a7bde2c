// Coverage-guided fuzzing of the engine: `npm run fuzz -- 200000` runs that many inputs (default 100,000), five seconds of work for each at most.
// What crashes or hangs is kept in test/fuzz/regressions/, where the unit tests read it ever after.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { instrument } from './instrument.mjs';

const RUNS = Number(process.argv[2] ?? 100_000);
const SEED = Number(process.argv[3] ?? Date.now() % 1_000_000);
const LIMIT_MS = 5000;
const MAX_INPUT = 1 << 16;
const here = path.resolve('test/fuzz');
const plain = path.resolve(`out/fuzz/plain-${process.pid}.cjs`);
const target = path.resolve(`out/fuzz/target-${process.pid}.cjs`);

await build({
  entryPoints: ['test/fuzz/target.ts'],
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  outfile: plain,
  external: ['compromise', 'compromise/*'],
  logLevel: 'warning',
});
const { code, points } = instrument(fs.readFileSync(plain, 'utf8'));
fs.writeFileSync(target, code);

/** Shared with the loop: [0] runs done, [1] length of the input under way, [2] size of the corpus, [3] points reached, [4] ticks with each input, replayed ones too. */
const state = new Int32Array(new SharedArrayBuffer(20));
const input = new Uint8Array(new SharedArrayBuffer(MAX_INPUT));
const begun = Date.now();
let broken = 0;

function keep(bytes, what) {
  const name = `${what}-${createHash('sha1').update(bytes).digest('hex').slice(0, 10)}`;
  fs.mkdirSync(path.join(here, 'regressions'), { recursive: true });
  fs.writeFileSync(path.join(here, 'regressions', name), bytes);
  broken++;
  console.log(`${what}: kept as test/fuzz/regressions/${name}`);
}

/** Milliseconds that all threads of this process have worked: on a busy machine, waiting is no hang. */
const processorTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Runs the loop until `RUNS` inputs are done; a hang ends it and starts another with the next seed. */
async function session(seed) {
  const worker = new Worker(path.join(here, 'loop.mjs'), {
    workerData: {
      state,
      input,
      target,
      plain,
      points,
      runs: RUNS,
      seed,
      seeds: path.join(here, 'corpus'),
      found: path.resolve('out/fuzz/found'),
    },
  });
  let last = -1;
  let since = processorTime();
  const watch = setInterval(() => {
    const now = Atomics.load(state, 4);
    if (now !== last) {
      last = now;
      since = processorTime();
    } else if (processorTime() - since > LIMIT_MS) {
      keep(Buffer.from(input.slice(0, Atomics.load(state, 1))), 'hang');
      Atomics.add(state, 0, 1);
      void worker.terminate();
    }
  }, 500);
  const progress = setInterval(
    () =>
      console.log(
        `${Atomics.load(state, 0)} inputs, ${Atomics.load(state, 2)} kept for new paths, ${Atomics.load(state, 3)} of ${points} points reached`,
      ),
    15_000,
  );
  worker.on('message', ({ bytes, error }) => {
    keep(Buffer.from(bytes), 'crash');
    console.log(error);
  });
  await new Promise((resolve) => {
    worker.on('exit', resolve);
    worker.on('error', (error) => {
      keep(Buffer.from(input.slice(0, Atomics.load(state, 1))), 'death');
      console.log(error.message);
      Atomics.add(state, 0, 1);
    });
  });
  clearInterval(watch);
  clearInterval(progress);
}

console.log(`${RUNS} inputs, seed ${SEED}, ${points} points`);
for (let n = 0; Atomics.load(state, 0) < RUNS && broken < 20; n++) await session(SEED + n);
const seconds = (Date.now() - begun) / 1000;
console.log(
  `${Atomics.load(state, 0)} inputs in ${Math.round(seconds)} s, ${Atomics.load(state, 3)} of ${points} points reached, ${broken} broke a promise`,
);
for (const file of [target, plain]) fs.rmSync(file, { force: true });
process.exit(broken > 0 ? 1 : 0);
