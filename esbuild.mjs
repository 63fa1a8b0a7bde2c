// Builds the doors of src/ into dist/. `--watch` rebuilds on change, `--production` minifies.

import fs from 'node:fs';
import { context } from 'esbuild';

const production = process.argv.includes('--production');
const shared = {
  bundle: true,
  logLevel: 'warning',
  minify: production,
  sourcemap: production ? false : 'linked',
  target: 'es2022',
  legalComments: 'none',
};
const node = { ...shared, platform: 'node', format: 'cjs', target: 'node20' };
const targets = [
  { ...node, entryPoints: { core: 'src/core.ts', cli: 'src/cli.ts' }, outdir: 'dist' },
  { ...node, entryPoints: { extension: 'src/extension.ts' }, outdir: 'dist', external: ['vscode', './engine.js'] },
  { ...node, entryPoints: { engine: 'src/engine/node/editor-service.ts' }, outdir: 'dist' },
  {
    ...shared,
    platform: 'browser',
    format: 'cjs',
    entryPoints: { 'extension.web': 'src/extension.web.ts' },
    outdir: 'dist',
    external: ['vscode'],
  },
  { ...shared, platform: 'browser', format: 'iife', entryPoints: { matrix: 'media/matrix/main.ts' }, outdir: 'dist' },
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
