// Builds the doors of src/ into dist/. `--watch` rebuilds on change, `--production` minifies, `--outdir=FOLDER` builds elsewhere.

import fs from 'node:fs';
import { context } from 'esbuild';
import { asciiPlugin } from './scripts/ascii.mjs';
import { lexiconPlugin } from './scripts/lexicon.mjs';
import { oneVscodePlugin } from './scripts/one-vscode.mjs';

const production = process.argv.includes('--production');
const outdir = process.argv.find((a) => a.startsWith('--outdir='))?.slice('--outdir='.length) ?? 'dist';
const shared = {
  bundle: true,
  logLevel: 'warning',
  minify: production,
  sourcemap: production ? false : 'linked',
  target: 'es2022',
  // left as they are written: else each evaluation of one would compile it anew
  supported: { 'regexp-unicode-property-escapes': true },
  legalComments: 'none',
  plugins: [lexiconPlugin, oneVscodePlugin, asciiPlugin],
  // text is put where it is used; a list would be a module of its own that all others load
  define: { SAMPLE_NAMES: JSON.stringify(fs.readdirSync('seeds').sort().join('\n')) },
};
const node = { ...shared, platform: 'node', format: 'cjs', target: 'node20' };
const targets = [
  { ...node, entryPoints: { core: 'src/core.ts', cli: 'src/cli.ts' }, outdir },
  {
    ...node,
    entryPoints: { extension: 'src/extension.ts', window: 'src/editor/open-window.ts' },
    outdir,
    external: ['vscode'],
  },
  {
    ...node,
    entryPoints: { engine: 'src/engine/node/bundle.ts' },
    outdir,
  },
  {
    ...shared,
    platform: 'browser',
    format: 'cjs',
    entryPoints: { 'extension.web': 'src/extension.web.ts' },
    outdir,
    external: ['vscode'],
  },
  { ...shared, platform: 'browser', format: 'iife', entryPoints: { matrix: 'media/matrix/main.ts' }, outdir },
].map((t) => ({
  ...t,
  entryPoints: Object.fromEntries(Object.entries(t.entryPoints).filter(([, f]) => fs.existsSync(f))),
}));

for (const target of targets) {
  const build = await context(target);
  if (process.argv.includes('--watch')) await build.watch();
  else {
    await build.rebuild();
    await build.dispose();
  }
}
