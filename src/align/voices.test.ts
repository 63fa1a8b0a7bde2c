import assert from 'node:assert/strict';
import { record } from '../../test/support/records.ts';
import { VoiceIndex } from './voices.ts';

const shingles = (from: number): number[] => Array.from({ length: 40 }, (_, i) => from + i);

describe('voices', () => {
  it('gives near-copies one voice, through copies of copies, in any order', () => {
    const records = [
      record('c.txt', [], { shingles: shingles(20) }),
      record('a.txt', [], { shingles: shingles(0) }),
      record('b.txt', [], { shingles: shingles(10) }),
      record('z.txt', [], { shingles: shingles(500) }),
    ];
    for (const list of [records, [...records].reverse()]) {
      const voices = new VoiceIndex();
      for (const r of list) voices.update(r);
      assert.deepEqual(
        ['a.txt', 'b.txt', 'c.txt', 'z.txt'].map((p) => voices.voiceOf(p)),
        ['a.txt', 'a.txt', 'a.txt', 'z.txt'],
      );
      voices.remove('b.txt');
      assert.equal(voices.voiceOf('a.txt'), 'a.txt');
      voices.remove('a.txt');
      assert.equal(voices.voiceOf('c.txt'), 'c.txt');
    }
  });
});
