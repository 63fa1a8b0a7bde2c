// Runs in the real VS Code (server build) that are no test suite: one function in the extension host, with options.
import fs from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './paths.mjs';

/**
 * Bundles a function for the extension host as VS Code runs a test suite: it passes when the function resolves.
 * @param {string} module path of the TypeScript file, from the project's root
 * @param {string} name of the exported function, which takes the options
 * @param {{report?: string}} options plain data, written into the bundle; `report`: a file for its messages in place of the window's
 * @returns {Promise<string>} the path of the bundle: one for each module, name and set of options
 */
export async function bundleSession(module, name, options) {
  const outfile = path.join(ROOT, 'out/sessions', `${name}-${bundles++}.js`);
  await build({
    stdin: {
      contents: `
        import { ${name} } from './${module}';
        import { send } from './test/integration/support/send-file.ts';
        if (${JSON.stringify(options.report ?? '')}) process.env.CROSSCHECK_REPORT = ${JSON.stringify(options.report ?? '')};
        export async function run() {
          try { await ${name}(${JSON.stringify(options)}); send({ stats: { passes: 1, failures: 0, pending: 0 } }); }
          catch (error) { send({ line: String(error?.stack ?? error) }); send({ stats: { passes: 0, failures: 1, pending: 0 } }); throw error; }
        }`,
      resolveDir: ROOT,
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

let bundles = 0;

/** Imports a TypeScript module that needs no editor. @param {string} module its path from the project's root */
export async function importSource(module) {
  const outfile = path.join(ROOT, 'out/sessions', `${path.basename(module, '.ts')}.mjs`);
  await build({ entryPoints: [path.join(ROOT, module)], outfile, bundle: true, format: 'esm', logLevel: 'warning' });
  return import(outfile);
}

/** Writes generated articles about many events into a folder, each with its day. @param {string} folder @param {number} articles @param {number} seed */
export async function writeCorpus(folder, articles, seed) {
  const { makeCorpus } = await importSource('test/support/corpus.ts');
  for (const { path: name, text, published } of makeCorpus(articles, 8, seed).documents) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, `Published: ${published}\n\n${text}`);
  }
}
