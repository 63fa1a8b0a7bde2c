// An esbuild plugin: bundles hold nothing but ASCII. esbuild leaves other characters in regular expressions as they are, and a single one of them
// makes V8 hold a bundle at twice its size, and takes longer to read it.
import fs from 'node:fs/promises';
import path from 'node:path';

const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Each UTF-16 code unit beyond ASCII by its number: in literals of strings and regular expressions that says the same. */
export const asciiOf = (code) =>
  code.replace(/[^\p{ASCII}]/gu, (character) => character.split('').map(escaped).join(''));

export const asciiPlugin = {
  name: 'ascii',
  setup({ initialOptions, onEnd }) {
    initialOptions.write = false;
    onEnd(async ({ outputFiles = [] }) => {
      for (const { path: file, text } of outputFiles) {
        await fs.mkdir(path.dirname(file), { recursive: true });
        const mode = text.startsWith('#!') ? 0o755 : 0o644;
        await fs.writeFile(file, file.endsWith('.js') ? asciiOf(text) : text);
        await fs.chmod(file, mode);
      }
    });
  },
};
