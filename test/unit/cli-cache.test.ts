import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { makeCorpus } from '../support/corpus.ts';
import { Folder } from './support/command.ts';

describe('command line: cache', function () {
  this.timeout(60_000);
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
    for (const d of makeCorpus(12, 4, 3).documents) folder.write(`news/${d.path}`, d.text);
  });
  afterEach(() => folder.remove());

  const check = (...more: string[]) => folder.run(['check', 'news', '--format', 'json', ...more]);
  const files = (): string[] => fs.readdirSync(path.join(folder.root, 'kept')).sort();

  it('gives the same as none: at first, again, and after files changed, came and went', async () => {
    for (const change of [
      () => {},
      () => {},
      () =>
        folder.write(
          'news/event-00001/2.txt',
          folder.read('news/event-00001/1.txt').replace(/\d+ people/, '77 people'),
        ),
      () => folder.write('news/event-00000/new.txt', folder.read('news/event-00000/0.txt')),
      () => folder.delete('news/event-00002/3.txt'),
      () => {},
    ]) {
      change();
      assert.deepEqual(await check('--cache', 'kept'), await check());
    }
    assert.ok(files().some((f) => f.startsWith('picture-')) && files().some((f) => f.startsWith('records-')));
  });

  it('writes nothing where nothing changed', async () => {
    await check('--cache', 'kept');
    const stamps = () => files().map((f) => fs.statSync(path.join(folder.root, 'kept', f)).mtimeMs);
    const before = stamps();
    await check('--cache', 'kept');
    assert.deepEqual(stamps(), before);
  });

  it('that cannot be written is told, and costs nothing else', async () => {
    folder.write('kept', 'a file where the folder should be');
    const plain = await check();
    const { code, out, err } = await check('--cache', 'kept');
    assert.deepEqual([code, out], [plain.code, plain.out]);
    assert.match(err, /cache could not be written/);
  });

  it('serves analyze as well', async () => {
    const plain = await folder.run(['analyze', 'news']);
    for (let k = 0; k < 2; k++) assert.equal((await folder.run(['analyze', 'news', '--cache', 'kept'])).out, plain.out);
  });
});
