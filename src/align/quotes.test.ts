import assert from 'node:assert/strict';
import { readRecord } from '../claims/read.ts';
import type { ArticleRecord } from '../claims/record.ts';
import { PeopleIndex } from './people.ts';
import { QuoteIndex } from './quotes.ts';

const TEXTS = [
  '"The old mill will open again before the summer fair," said Mayor Ines Halloran on Facebook.',
  '“The old mill could open again before the summer fair,” Mayor Ines Halloran wrote on Telegram.',
  'Mayor Ines Halloran said: ‘The old mill will open again.’',
  '"The old mill will open again before the summer fair," said Senator Pavel Rusk.',
  '"Nobody has asked the millers what they think of it," said Mayor Ines Halloran.',
];

const record = (i: number): ArticleRecord => readRecord({ path: `${i}.txt`, text: TEXTS[i]! });

function snapshot(order: readonly number[], gone: readonly number[] = []): string {
  const people = new PeopleIndex();
  const quotes = new QuoteIndex(people);
  const live = new Set<string>();
  const take = (): void => {
    for (const path of people.takeChangedPaths()) quotes.touch(path);
    for (const key of quotes.takeChangedGroups())
      if (quotes.group(key)) live.add(key);
      else live.delete(key);
  };
  for (const i of order) {
    people.update(record(i));
    quotes.update(record(i));
    take();
  }
  for (const i of gone) {
    people.remove(`${i}.txt`);
    quotes.remove(`${i}.txt`);
    take();
  }
  const groups = [...live].sort().map((key) => [key, quotes.group(key)!.members.map((m) => [m.path, m.start, m.end])]);
  return JSON.stringify(groups);
}

describe('QuoteIndex', () => {
  it('groups copies, extracts and other wordings of a sentence, and leaves another sentence alone', () => {
    const groups = JSON.parse(snapshot([0, 1, 2, 3, 4])) as [string, [string][]][];
    const sizes = groups.map(([, members]) => members.map(([path]) => path)).sort((a, b) => b.length - a.length);
    assert.deepEqual(sizes, [['0.txt', '1.txt', '2.txt', '3.txt'], ['4.txt']]);
  });

  it('does not depend on the order in which articles come', () => {
    const straight = snapshot([0, 1, 2, 3, 4]);
    for (const order of [
      [4, 3, 2, 1, 0],
      [2, 0, 4, 1, 3],
      [3, 1, 0, 2, 4],
    ])
      assert.equal(snapshot(order), straight);
  });

  it('forgets what is gone', () => {
    assert.equal(snapshot([0, 1, 2, 3, 4], [1, 3]), snapshot([0, 2, 4]));
    assert.equal(snapshot([0, 1, 2, 3, 4, 0, 1]), snapshot([0, 1, 2, 3, 4]));
  });
});
