import assert from 'node:assert/strict';
import { rootOf } from './roots.ts';

describe('roots', () => {
  it('are one for a verb and its noun', () => {
    for (const [a, b] of [
      ['announce', 'announcement'],
      ['withdraw', 'withdrawal'],
      ['arrive', 'arrival'],
      ['convict', 'conviction'],
      ['present', 'presentation'],
      ['demonstrate', 'demonstration'],
    ] as const)
      assert.equal(rootOf(a), rootOf(b), `${a} ${b}`);
  });
  it('leave short words as they are, and words of other things apart', () => {
    assert.equal(rootOf('bus'), 'bus');
    assert.equal(rootOf('road'), 'road');
    assert.notEqual(rootOf('nation'), rootOf('native'));
    assert.notEqual(rootOf('commit'), rootOf('community'));
  });
});
