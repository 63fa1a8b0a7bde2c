// Bundles the integration suite: every *.test.ts of this folder, with mocha, into one CommonJS file for the extension host.
// Files named *.node.test.ts run only where the extension host has Node (not in the web host).

import fs from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const HERE = import.meta.dirname;
const ROOT = path.resolve(HERE, '../..');

/**
 * @param {{web?: boolean, grep?: string}} options `grep`: run only the tests whose full title matches
 * @returns the path of the bundle
 */
export async function buildSuite({ web = false, grep = '' } = {}) {
  const tests = fs
    .readdirSync(HERE, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.test.ts') && !(web && file.endsWith('.node.test.ts')))
    .sort();
  const outfile = path.join(ROOT, 'out', web ? 'integration-web' : 'integration', 'index.js');
  await build({
    stdin: {
      contents: [
        `import './support/mocha.ts';`, // first: it defines describe and it
        ...tests.map((file) => `import './${file}';`),
        `import { runSuite } from './support/run.ts';`,
        `import { send } from './support/send-${web ? 'console' : 'file'}.ts';`,
        // Last, since mocha's own file sets module.exports when it is evaluated.
        `module.exports = { run: () => runSuite(send, ${JSON.stringify(grep)}) };`,
      ].join('\n'),
      resolveDir: HERE,
      sourcefile: 'suite.ts',
      loader: 'ts',
    },
    outfile,
    bundle: true,
    format: 'cjs',
    platform: web ? 'browser' : 'node',
    target: 'es2022',
    external: ['vscode'],
    alias: web ? { 'node:assert/strict': path.join(HERE, 'support/assert-web.ts') } : {},
    sourcemap: 'inline',
    logLevel: 'warning',
    logOverride: { 'commonjs-variable-in-esm': 'silent' },
  });
  return outfile;
}

if (process.argv[1] === import.meta.filename) console.log(await buildSuite({ web: process.argv.includes('--web') }));
