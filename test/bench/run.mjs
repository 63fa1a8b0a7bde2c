// Bundles the benchmark and runs it with a visible garbage collector.
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';
import { lexiconPlugin } from '../../scripts/lexicon.mjs';

await build({
  entryPoints: ['test/bench/bench.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  supported: { 'regexp-unicode-property-escapes': true },
  outfile: 'out/bench/bench.mjs',
  logLevel: 'warning',
  plugins: [lexiconPlugin],
});
const run = spawnSync(
  process.execPath,
  ['--expose-gc', '--max-old-space-size=8192', 'out/bench/bench.mjs', ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exit(run.status ?? 1);
