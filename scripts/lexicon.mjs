// An esbuild plugin: in the bundles compromise's lexicon stands as packed data in place of compromise itself, which would be loaded for nothing else.
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';

const LANGUAGE = path.resolve(import.meta.dirname, '../src/language');
let packed;

/** The lexicon as `packWords` of src/language/packed-words.ts gives it. */
async function packLexicon() {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { taggedWords } from './lexicon.ts';
        import { packWords } from './packed-words.ts';
        module.exports = packWords(taggedWords());`,
      resolveDir: LANGUAGE,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    logLevel: 'warning',
    logOverride: { 'commonjs-variable-in-esm': 'silent' },
  });
  const module = { exports: {} };
  new Function('module', 'exports', 'require', outputFiles[0].text)(
    module,
    module.exports,
    createRequire(import.meta.url),
  );
  return module.exports;
}

export const lexiconPlugin = {
  name: 'lexicon',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]language[\\/]lexicon\.ts$/ }, async () => {
      packed ??= packLexicon();
      return {
        contents: `import { unpackWords } from './packed-words.ts';
          const PACKED = ${JSON.stringify(await packed)};
          export const taggedWords = () => unpackWords(PACKED);`,
        loader: 'ts',
        resolveDir: LANGUAGE,
      };
    });
  },
};
