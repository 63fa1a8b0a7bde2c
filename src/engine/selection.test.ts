import assert from 'node:assert/strict';
import { hasArticleName, isSkippedFolder, readsAsProse } from './selection.ts';

describe('hasArticleName', () => {
  for (const name of [
    'a.txt',
    'dir/b.MD',
    'c.markdown',
    'blog.txt',
    'dialogue.md',
    'history-of-the-strike.txt',
    'licence-to-fish-revoked.txt',
    'the-log-cabin-fire.txt',
  ])
    it(`takes ${name}`, () => assert.ok(hasArticleName(name)));
  for (const name of [
    'README.md',
    'readme.de.md',
    'LICENSE.txt',
    'CHANGELOG.md',
    'requirements.txt',
    'requirements-dev.txt',
    'robots.txt',
    'server.log.txt',
    'debug-log.txt',
    'log.2024-01-02.txt',
    'a.html',
    '.hidden.txt',
    '.md',
    'CMakeLists.txt',
  ])
    it(`leaves out ${name}`, () => assert.ok(!hasArticleName(name)));
});

describe('isSkippedFolder', () => {
  it('skips dot folders and node_modules only', () => {
    assert.deepEqual(['.git', 'node_modules', '.', 'news'].map(isSkippedFolder), [true, true, false, false]);
  });
});

describe('readsAsProse', () => {
  const prose = 'The council of Marren voted on Tuesday to close the bridge, and nobody spoke against it.';
  it('takes an article, one between page debris too', () => {
    assert.ok(readsAsProse(prose));
    assert.ok(readsAsProse(`{"@context":"x","@type":"y"}\nMenu\nHome\n${prose}\nif (a) { b(); }\n${prose}`));
  });
  it('leaves out lists, tables, code, logs and nothing at all', () => {
    assert.ok(!readsAsProse(''));
    assert.ok(!readsAsProse('numpy==1.26.4\nrequests>=2.31\n'));
    assert.ok(!readsAsProse('User-agent: *\nDisallow: /private/\nAllow: /\n'));
    assert.ok(!readsAsProse('12 14 15 16 17 18 19\n12 14 15 16 17 18 19\n'));
    assert.ok(!readsAsProse('const a = { b: 1, c: 2, d: [3, 4] };\nfor (let i = 0; i < 9; i++) { f(i); }\n'));
    assert.ok(!readsAsProse('10:00:01 the job was started by the scheduler as planned\n'.repeat(9)));
  });
});
