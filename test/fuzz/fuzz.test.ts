/** Every input that once broke the engine, and the fuzzer's own seeds, in time. */
import fs from 'node:fs';
import path from 'node:path';
import { fuzz } from './target.ts';

const HERE = path.join('test', 'fuzz');

describe('fuzz: seeds and regressions', () => {
  for (const folder of ['corpus', 'regressions']) {
    const dir = path.join(HERE, folder);
    for (const name of fs.existsSync(dir) ? fs.readdirSync(dir).filter((f) => !f.startsWith('.')) : []) {
      it(`${folder}/${name}`, function () {
        this.timeout(10_000);
        fuzz(fs.readFileSync(path.join(dir, name)), true);
      });
    }
  }
});
