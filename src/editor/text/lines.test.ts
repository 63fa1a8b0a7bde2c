import assert from 'node:assert/strict';
import { lineStarts, spotAt } from './lines.ts';

describe('lineStarts and spotAt', () => {
  it('know all three line ends', () => {
    assert.deepEqual([...lineStarts('a\nb\r\nc\rd')], [0, 2, 5, 7]);
    assert.deepEqual([...lineStarts('')], [0]);
    assert.deepEqual([...lineStarts('a\u2028b')], [0]);
  });
  it('find the line of every offset', () => {
    const text = 'one\r\n\r\nthree\n';
    const starts = lineStarts(text);
    assert.deepEqual(spotAt(starts, 0), { line: 0, character: 0 });
    assert.deepEqual(spotAt(starts, 5), { line: 1, character: 0 });
    assert.deepEqual(spotAt(starts, text.indexOf('three') + 2), { line: 2, character: 2 });
    assert.deepEqual(spotAt(starts, text.length), { line: 3, character: 0 });
  });
});
