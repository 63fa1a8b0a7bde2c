import assert from 'node:assert/strict';
import { stemOf } from './stems.ts';

describe('stems', () => {
  it('are one for a verb and its noun', () => {
    for (const [a, b] of [
      ['announce', 'announcement'],
      ['withdraw', 'withdrawal'],
      ['arrive', 'arrival'],
      ['convict', 'conviction'],
      ['present', 'presentation'],
      ['demonstrate', 'demonstration'],
    ] as const)
      assert.equal(stemOf(a), stemOf(b), `${a} ${b}`);
  });
  it('leave short words as they are, and words of other things apart', () => {
    assert.equal(stemOf('bus'), 'bus');
    assert.equal(stemOf('road'), 'road');
    assert.notEqual(stemOf('nation'), stemOf('native'));
    assert.notEqual(stemOf('commit'), stemOf('community'));
  });
});
