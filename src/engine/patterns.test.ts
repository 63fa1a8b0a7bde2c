import assert from 'node:assert/strict';
import ignore from 'ignore';
import { DEEPEST, isTooDeep, tameLines } from './patterns.ts';

const refused = (line: string): boolean => tameLines(line).refused.length > 0;

describe('patterns of ignore files', () => {
  it('are kept as people write them', () => {
    for (const line of [
      '*.tmp.txt',
      'drafts/',
      '!keep.md',
      '**/drafts/**',
      '/**/drafts/**/*.txt',
      'wire/**/old/**/*.txt',
      '# **/a/**/b/**/c',
      'a**b**c**d.txt',
      'a/**x/a/x**/a/**/b',
      '',
    ])
      assert.ok(!refused(line), line);
  });

  it('are refused where every path would take for ever, and only they', () => {
    assert.ok(refused('**/a/**/a/**/a/**/a/**/b'));
    assert.ok(refused('!a/**/a/**/a/**/b'));
    assert.deepEqual(tameLines('one\r\na/**/a/**/a/**/b\ntwo'), { kept: 'one\ntwo', refused: ['a/**/a/**/a/**/b'] });
  });

  it('are refused where they are longer than a regular expression may be', () => {
    for (const line of ['a/'.repeat(100_000), '*?'.repeat(50_000), `!${'\\'.repeat(100_001)}`]) {
      assert.ok(refused(line), line.slice(0, 10));
      assert.equal(ignore().add(tameLines(line).kept).ignores('x/y.txt'), false);
    }
    assert.ok(!refused('a/'.repeat(900)));
  });

  it('a path of thousands of folders is no article’s', () => {
    assert.ok(!isTooDeep('a/b/c.txt'));
    assert.ok(!isTooDeep(`${'a/'.repeat(DEEPEST)}c.txt`));
    assert.ok(isTooDeep(`${'a/'.repeat(DEEPEST + 1)}c.txt`));
  });

  it('the worst that is kept costs little on the deepest path', () => {
    const worst = [
      '**/a/**/a/**/b',
      'a/**/a/**/b',
      '/**/a/**/a/**/b',
      `${'*a'.repeat(60)}b`,
      `${'*?a'.repeat(60)}b`,
      `${'[a-z]*'.repeat(60)}0`,
    ];
    for (const line of worst) {
      assert.ok(!refused(line), line);
      for (const path of [`${'a/'.repeat(DEEPEST)}c.txt`, `${'a'.repeat(250)}.txt`]) {
        const begun = process.cpuUsage();
        ignore().add(line).ignores(path);
        const { user, system } = process.cpuUsage(begun);
        assert.ok((user + system) / 1000 < 500, `${line}: ${(user + system) / 1000} ms`);
      }
    }
  });
});
