import assert from 'node:assert/strict';
import { createEngine } from '../../engine/create.ts';

const FILES: Readonly<Record<string, string>> = {
  'a.txt': 'The baker Tomas Velira was robbed on Sunday. The shop belongs to the brewer Erwin Hasselbrook.',
  'b.txt': 'The baker Tomas Velira Ostos was robbed on Sunday. The shop belongs to the brewer Erwin Haselbrock.',
  'c.txt': 'The baker Tomas Velira Ostos spoke on Sunday. The brewer Erwin Hasselbrok spoke as well.',
};

/** Which names are told as spelt in several ways, after the given files came in order. */
function told(paths: readonly string[], removed: readonly string[] = []): string[] {
  const engine = createEngine();
  for (const path of paths) engine.update(path, FILES[path]!);
  for (const path of removed) engine.remove(path);
  return engine
    .findings()
    .filter((f) => f.code === 'person.spelling')
    .map((f) => `${f.primary.path}@${f.primary.start} ${f.message}`)
    .sort();
}

describe('names in different surname buckets', () => {
  it('are told whatever the order in which the files come', () => {
    const all = told(['a.txt', 'b.txt', 'c.txt']);
    assert.ok(all.some((line) => /Tomas Velira here.*Tomas Velira Ostos/.test(line)));
    for (const order of [
      ['c.txt', 'b.txt', 'a.txt'],
      ['b.txt', 'a.txt', 'c.txt'],
    ])
      assert.deepEqual(told(order), all);
  });

  it('are forgotten with their files', () => {
    assert.deepEqual(told(['a.txt', 'b.txt', 'c.txt'], ['b.txt']), told(['a.txt', 'c.txt']));
    assert.deepEqual(told(['a.txt', 'b.txt'], ['b.txt']), []);
  });

  it('are two people where the given names differ', () => {
    const engine = createEngine();
    engine.update('a.txt', FILES['a.txt']!);
    engine.update('b.txt', 'The baker Marta Velira Ostos was robbed on Sunday. The brewer Karl Haselbrook spoke.');
    assert.deepEqual(engine.findings(), []);
  });
});
