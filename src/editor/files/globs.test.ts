import assert from 'node:assert/strict';
import v8 from 'node:v8';
import vm from 'node:vm';
import { expandBraces, globTest, ignoreTest } from './globs.ts';

describe('expandBraces', () => {
  it('writes every group out', () => {
    assert.deepEqual(expandBraces('**/*.{txt,md}'), ['**/*.txt', '**/*.md']);
    assert.deepEqual(expandBraces('{a,b{c,d}}/x'), ['a/x', 'bc/x', 'bd/x']);
  });
  it('leaves what is no group', () => {
    assert.deepEqual(expandBraces('a{b'), ['a{b']);
    assert.deepEqual(expandBraces('plain'), ['plain']);
  });
});

describe('globTest', () => {
  const articles = globTest(['**/*.{txt,md,markdown}']);
  it('matches at every depth', () => {
    assert.ok(articles('a.txt'));
    assert.ok(articles('x/y/a.markdown'));
    assert.ok(!articles('a.csv'));
    assert.ok(!articles('a.txt.bak'));
  });
  it('anchors a bare glob at the folder', () => {
    const top = globTest(['wire/*.txt']);
    assert.ok(top('wire/a.txt'));
    assert.ok(!top('old/wire/a.txt'));
  });
  it('passes over globs made to break the reader, and keeps the others', () => {
    for (const odd of [
      '{a,'.repeat(20_000),
      '{a,b}'.repeat(3000),
      '{'.repeat(200_000),
      '[',
      '{',
      '\\',
      '!',
      `{${'a,'.repeat(400)}}`,
    ])
      assert.equal(globTest([odd, '**/*.txt'])('a/b.txt'), true, odd.slice(0, 10));
    for (const deep of ['{a,'.repeat(300) + '}'.repeat(300), '{a,b}'.repeat(190)])
      assert.equal(globTest([deep])('b.txt'), false);
  });

  it('is false for paths outside the folder and for an empty list', () => {
    assert.ok(!articles('../a.txt'));
    assert.ok(!globTest([])('a.txt'));
  });
});

describe('ignoreTest', () => {
  it('leaves out what a file names, below its own folder only', () => {
    const t = ignoreTest([
      { folder: '', text: 'drafts/\n*.tmp.txt' },
      { folder: 'wire', text: 'old-*' },
    ]);
    assert.ok(t('drafts/a.txt'));
    assert.ok(t('x/a.tmp.txt'));
    assert.ok(t('wire/old-1.txt'));
    assert.ok(!t('old-1.txt'));
    assert.ok(!t('wire/new.txt'));
  });
  it('lets a deeper file bring one back', () => {
    const t = ignoreTest([
      { folder: '', text: '*.md' },
      { folder: 'keep', text: '!*.md' },
    ]);
    assert.ok(t('a.md'));
    assert.ok(!t('keep/a.md'));
  });
  it('takes no time for lines made to take for ever, nor for paths that go deep', () => {
    const t = ignoreTest([{ folder: '', text: '**/a/**/a/**/a/**/a/**/a/**/a/**/b\nkept.txt' }]);
    const begun = process.cpuUsage();
    assert.ok(!t(`${'a/'.repeat(60)}x.txt`));
    assert.ok(t(`${'a/'.repeat(2000)}x.txt`));
    assert.ok(t('kept.txt'));
    assert.ok(!globTest(['**/*.txt'])(`${'a/'.repeat(2000)}x.txt`));
    assert.ok(process.cpuUsage(begun).user < 500_000);
  });
});

describe('names that were asked', () => {
  it('are not kept, however many files come and go', () => {
    v8.setFlagsFromString('--expose-gc');
    const collect = vm.runInNewContext('gc') as () => void;
    const include = globTest(['**/*.txt']);
    const ignored = ignoreTest([{ folder: '', text: 'drafts/' }]);
    // A name is worth 10 KB, so that 6,000 of them, kept, weigh 60 MB.
    const ask = (i: number): boolean => {
      const path = `wire-${i}/${'long'.repeat(2500)}.txt`;
      return include(path) && !ignored(path) && ignored(`drafts/${i}.txt`);
    };
    assert.ok(ask(0));
    collect();
    const before = process.memoryUsage().heapUsed;
    for (let i = 1; i <= 6000; i++) assert.ok(ask(i));
    collect();
    const held = (process.memoryUsage().heapUsed - before) / 1e6;
    assert.ok(held < 25, `${held.toFixed(1)} MB are held of 6,000 names`);
  });
});
