import assert from 'node:assert/strict';
import type { Member } from '../align/group.ts';
import { othersInWords, statedAt } from './message.ts';

let voices = 0;
const member = (path: string, value: string, source: string | null = null, voice = voices++): Member =>
  ({ path, value, source, voice, claim: null }) as Member;

describe('the other side in words', () => {
  const here = member('desk/a.txt', '4');

  it('names each value with its files and source', () => {
    const others = [member('desk/b.txt', '3'), member('desk/c.txt', '3'), member('desk/d.txt', '5', 'the police')];
    assert.equal(othersInWords(here, others), '3 in b.txt and c.txt, 5 in d.txt (the police)');
  });

  it('names copies of one report once', () => {
    assert.equal(othersInWords(here, [member('b.txt', '3', null, 70), member('c.txt', '3', null, 70)]), '3 in b.txt');
  });

  it('names a file that gives its source once, whether or not it does so each time', () => {
    const twice = [member('b.txt', '3', 'the mayor'), member('b.txt', '3'), member('c.txt', '3')];
    assert.equal(othersInWords(here, twice), '3 in b.txt (the mayor), 3 in c.txt');
    assert.equal(
      othersInWords(here, [member('b.txt', '3', 'the mayor'), member('b.txt', '5')]),
      '3 in b.txt (the mayor), 5 in b.txt',
    );
  });

  it('speaks of one person, and of two people', () => {
    const told = (n: number): string => {
      const counted = { phrase: 'people', heads: ['person'], modifiers: [], nounClass: 'people' };
      const claim = { kind: 'figure', quantity: { type: 'count', low: n, high: n }, counted, event: 'kill' };
      return statedAt({ ...member('b.txt', String(n)), claim } as unknown as Member);
    };
    assert.deepEqual([told(1), told(2)], ['1 person killed', '2 people killed']);
  });

  it('calls the file by name only when it is another', () => {
    assert.equal(othersInWords(here, [member('desk/a.txt', '6')]), '6 in this file');
  });
});
