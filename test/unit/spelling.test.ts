/** The spelling of README, documentation and of the texts that the editor shows: British English, and the project's own words. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import nspell from 'nspell';
import { pageFiles, ROOT, readPage } from '../support/markdown.ts';

const OWN = new Set(
  fs
    .readFileSync(path.join(import.meta.dirname, 'support/words.txt'), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#')),
);
/** The package's own door waits for its files at top level, which a test that is bundled cannot do. */
const DICTIONARY = path.dirname(createRequire(import.meta.url).resolve('dictionary-en-gb'));
const WORD = /(?<![\p{L}\p{N}_.@/-])\p{L}[\p{L}’']*\p{L}(?![\p{L}\p{N}_@/]|['’.]\p{L})/gu;

describe('spelling', function () {
  this.timeout(60_000);
  let speller: ReturnType<typeof nspell>;
  before(() => {
    const [aff, dic] = ['aff', 'dic'].map((end) => fs.readFileSync(path.join(DICTIONARY, `index.${end}`)));
    speller = nspell({ aff: aff!, dic: dic! });
  });

  /** The words of a text that neither dictionary knows. */
  function unknown(text: string): string[] {
    const words = [...text.matchAll(WORD)].map(([word]) => word.replaceAll('’', "'").replace(/'s$/, ''));
    return [...new Set(words)].filter((w) => !OWN.has(w) && !speller.correct(w) && !OWN.has(w.toLowerCase()));
  }

  it('the check itself finds a misspelt word', () => {
    assert.deepEqual(unknown('The artcle is definately about colours.'), ['artcle', 'definately']);
  });

  for (const file of pageFiles())
    it(file, () => {
      assert.deepEqual(unknown(readPage(file).prose.join('\n')), []);
    });

  it('package.nls.json', () => {
    const texts: Record<string, string> = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.nls.json'), 'utf8'));
    const prose = Object.values(texts).map((text) => text.replace(/`[^`]*`|\]\([^)]*\)/g, ' '));
    assert.deepEqual(unknown(prose.join('\n')), []);
  });
});
