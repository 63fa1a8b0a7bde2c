import assert from 'node:assert/strict';
import { wordDiff } from './wordDiff.ts';

describe('wordDiff', () => {
  it('names the words that differ', () => {
    assert.deepEqual(wordDiff('We shall open the dam today', 'We will open the dam'), [
      { kind: 'same', text: 'We' },
      { kind: 'here', text: 'shall' },
      { kind: 'there', text: 'will' },
      { kind: 'same', text: 'open the dam' },
      { kind: 'here', text: 'today' },
    ]);
  });
  it('sees no difference in typography', () => {
    assert.deepEqual(
      wordDiff("It's “done”, he said", 'it’s done he said.').map((p) => p.kind),
      ['same'],
    );
  });
});
